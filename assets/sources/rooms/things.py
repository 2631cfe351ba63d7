"""The nine things in Kirk's cabin, at their own size (a little more where the eye needs it), each standing on z = 0 at the origin
and turned to the eye (-y). They stand in the cabin and, one by one, close to."""
import math
import random

R90 = math.pi / 2


def glasses(m):
    """Small half-moon reading glasses, opened a little, resting on their temples."""
    from kit.shapes import made, move, prism, shift, tube, turn

    def parts():
        for s in (-1, 1):
            rim = []
            for k in range(40):
                a = k * math.tau / 40
                x, z = .033 * math.cos(a), .025 * math.sin(a)
                rim.append((s * .040 + x, 0, max(-.025, min(z, .013)) if z > 0 else z))
            tube(rim, .0028, m['gold'], cyclic=True)
            prism([(x, z) for x, _, z in rim], .0012, m['lens'], 'y', bevel=0)
            tube([(s * .073, 0, .010), (s * .077, .012, .012), (s * .074, .085, .006), (s * .066, .115, -.020)], .0021, m['gold'])
        tube([(-.010, 0, .008), (-.005, -.004, .015), (.005, -.004, .015), (.010, 0, .008)], .0026, m['gold'])
    move(made(parts), shift(0, 0, .031) @ turn(x=-14, z=14))


def book(m):
    """An old book, open, its two halves arched; lines of print, a ribbon."""
    from kit.shapes import box, loft, made, move, shift, tube, turn
    rng = random.Random(4)

    def page_height(x):
        return .034 * math.sin(min(1, abs(x) / .15 * 1.12 + .10) * math.pi * .86) + .004

    def parts():
        for s in (-1, 1):
            box((s * .080, 0, .004), (.166, .238, .007), m['hide'], rot=(0, s * -.03, 0), bevel=.003)
            xs = [.002 + .148 * k / 12 for k in range(13)]
            top = [(s * x, page_height(x) + .008) for x in xs]
            row = lambda y: [(x, y, z) for x, z in top] + [(s * .150, y, .008), (s * .002, y, .008)]
            loft([row(-.112), row(.112)], m['page'], smooth=50)
            for k in range(15):
                y, x0 = .088 - k * .0125, .024
                x1 = .132 if rng.random() < .78 else rng.uniform(.06, .12)
                if k in (0, 1) and s > 0:
                    continue
                n = 7
                tube([(s * (x0 + (x1 - x0) * i / n), y, page_height(x0 + (x1 - x0) * i / n) + .0085) for i in range(n + 1)], .0011, m['ink'])
        tube([(.006, .118, .020), (.012, .04, .026), (.016, -.06, .022), (.022, -.115, .014), (.034, -.150, .004), (.040, -.17, .003)], .0032, m['ribbon'])
    move(made(parts), shift(0, 0, .0) @ turn(x=16, z=-7) @ shift(0, 0, .035))
    box((0, .085, .028), (.20, .05, .050), m['hide'], bevel=.004)


def photograph(m):
    from kit.shapes import box, frame, made, move, screen, shift, turn

    def parts():
        w, h = .075, .10
        rect = lambda a, b: [(-a, -b), (a, -b), (a, b), (-a, b)]
        frame(rect(w + .020, h + .020), rect(w, h), -.010, .008, m['wood'], bevel=.003)
        frame(rect(w + .004, h + .004), rect(w - .004, h - .004), -.006, .002, m['gold'], bevel=.001)
        box((0, .008, 0), (2 * w, .006, 2 * h), m['iron'], bevel=0)
        o = screen(2 * w, 2 * h, m['photo'], (0, .001, 0))
        o.visible_diffuse = o.visible_shadow = True
    move(made(parts), shift(0, 0, .118) @ turn(x=-11, z=-9))
    box((0, .060, .06), (.04, .006, .13), m['wood'], rot=(.5, 0, 0), bevel=.002)


def ale(m):
    """A tall flask with a long bent shoulder, stoppered; its blue is no colour of Earth."""
    from kit.shapes import cyl, lathe
    body = [(.001, .0), (.044, .0), (.052, .012), (.050, .05), (.038, .10), (.040, .135), (.047, .165), (.043, .195), (.022, .235), (.014, .275), (.014, .305), (.001, .305)]
    lathe(body, m['ale'], n=40, smooth=60)
    lathe([(.0145, .298), (.020, .298), (.020, .312), (.0145, .312)], m['tin'], n=24)
    cyl((0, 0, .326), .013, .030, m['iron'], n=16)
    lathe([(.0395, .098), (.0415, .098), (.0425, .136), (.0405, .136)], m['card'], n=40, a0=math.radians(205), a1=math.radians(318))


def parka(m):
    """Hung on a hook by its collar: hood fallen back, a rim of fur, sleeves hanging, frost in every seam. Its hook is at z = 0."""
    from mathutils import noise, Vector
    from kit.shapes import ball, cyl, loft, tube
    rng = random.Random(7)
    cyl((0, .04, .02), .012, .10, m['iron'], rot=(R90, 0, 0))

    def body(points, mat, seed, folds=.14):
        """points: (x, y, z, half width, half depth) down the garment."""
        rows = []
        for x, y, z, a, b in points:
            row = []
            for k in range(36):
                t = k * math.tau / 36
                f = 1 + folds * min(1, (-z) * 1.2) * noise.noise(Vector((math.cos(t) * 2.2, math.sin(t) * 2.2 + seed, z * .9))) * 2
                row.append((x + a * f * math.cos(t), y + b * f * math.sin(t), z))
            rows.append(row)
        return loft(rows, mat, smooth=70)
    trunk = [(0, 0, -.06, .055, .05), (0, 0, -.10, .13, .075), (0, -.01, -.16, .215, .095), (0, -.01, -.24, .245, .105), (0, -.01, -.45, .235, .11), (0, -.01, -.70, .255, .12), (.005, -.01, -.95, .27, .125), (.01, -.01, -1.06, .275, .12)]
    body(trunk, m['hood'], 1)
    for s in (-1, 1):
        body([(s * .18, 0, -.16, .07, .06), (s * .245, 0, -.22, .088, .075), (s * .285, -.01, -.38, .082, .075), (s * .305, -.025, -.58, .074, .07), (s * .305, -.045, -.76, .066, .062), (s * .300, -.05, -.80, .070, .066)], m['hood'], 5 + s, .10)
        for k in range(26):                          # cuffs of fur
            t = k * math.tau / 26
            ball((s * .300 + .066 * math.cos(t), -.05 + .062 * math.sin(t), -.80 + rng.uniform(-.015, .015)), rng.uniform(.018, .028), m['fur'], sub=1)
        tube([(s * .15, -.075, -.115), (s * .215, -.070, -.20), (s * .235, -.085, -.34), (s * .225, -.105, -.55)], .006, m['frost'])
        tube([(s * .060, -.118, -.62), (s * .12, -.128, -.60), (s * .185, -.122, -.62), (s * .18, -.126, -.75), (s * .07, -.13, -.75), (s * .060, -.118, -.62)], .0055, m['frost'])
    body([(0, -.01, -.02, .10, .08), (0, -.035, -.08, .15, .105), (0, -.045, -.16, .165, .115), (0, -.05, -.24, .14, .10), (0, -.05, -.29, .07, .06)], m['hood'], 9, .05)
    for k in range(60):                              # the hood's mouth, ringed with fur
        t = k * math.tau / 60
        ball((.125 * math.cos(t), -.135 - .012 * math.sin(t), -.155 + .115 * math.sin(t) + rng.uniform(-.01, .01)), rng.uniform(.020, .036), m['fur'], sub=1)
    o = ball((0, -.10, -.155), .12, m['lining'])
    o.scale = (1, .45, .92)
    tube([(0, -.128, -.29), (.004, -.122, -.45), (0, -.132, -.70), (.006, -.14, -1.05)], .0085, m['frost'])
    for z in (-.40, -.55, -.86):
        tube([(-.025, -.135, z), (.03, -.135, z - .006)], .010, m['lining'])
    tube([(-.20, -.105, -.455), (-.1, -.118, -.47), (0, -.124, -.472), (.1, -.118, -.47), (.2, -.105, -.455)], .005, m['frost'])
    for k in range(260):                             # grains of ice that never melted
        x, z = rng.gauss(0, .13), rng.uniform(-1.04, -.28)
        if abs(x) < .23:
            ball((x, -.115 - .014 * math.cos(x * 9), z), rng.uniform(.0022, .0055), m['frost'], sub=1)


def menu(m):
    """A stiff card, folded, standing: a crest of gold, a dozen courses, a border."""
    from kit.shapes import box, cyl, made, move, shift, turn
    rng = random.Random(5)

    def leaf():
        box((.0, 0, .115), (.150, .003, .230), m['card'], bevel=.001)
        for x in (-.066, .066):
            box((x, -.0022, .115), (.0022, .001, .206), m['gilt_ink'], bevel=0)
        for z in (.012, .218):
            box((0, -.0022, z), (.134, .001, .0022), m['gilt_ink'], bevel=0)

    def front():
        leaf()
        cyl((0, -.003, .182), .020, .003, m['gilt_ink'], rot=(R90, 0, 0), n=32, bevel=.0008)
        for s in (-1, 1):
            for k in range(4):
                box((s * (.028 + k * .007), -.003, .176 + k * .005), (.010, .0015, .004), m['gilt_ink'], rot=(0, -s * .8, 0), bevel=0)
        for k in range(11):
            w = rng.uniform(.04, .098) if k % 3 else .03
            box((0, -.0022, .145 - k * .0112), (w, .001, .0034 if k % 3 else .005), m['ink'], bevel=0)
    move(made(front), turn(x=-7, z=17))
    move(made(leaf), shift(.122, .074, 0) @ turn(x=-7, z=48))


def coin(m):
    """Heavy, hammered, not quite round; three blades from one root. Leans on a small block."""
    from kit.shapes import box, made, move, prism, ring, shift, turn
    rng = random.Random(3)

    def parts():
        r = .060
        edge = [(r * (1 + rng.uniform(-.022, .022)) * math.cos(k * math.tau / 40), r * (1 + rng.uniform(-.022, .022)) * math.sin(k * math.tau / 40)) for k in range(40)]
        prism(edge, .009, m['bronze'], 'z', bevel=.002)
        ring(.0505, .0545, .003, .0072, m['old_gold'], n=48)
        for a in (90, 210, 330):
            c, s = math.cos(math.radians(a)), math.sin(math.radians(a))
            blade = [(-.004, .003), (-.011, .013), (-.013, .024), (-.009, .035), (.005, .047), (-.001, .035), (-.002, .025), (.002, .014), (.005, .005)]
            prism([(x * s + y * c, y * s - x * c) for x, y in blade], .0055, m['old_gold'], 'z', loc=(0, -.004, .0062), bevel=.0012)
        for k in range(18):
            t = k * math.tau / 18
            box((.0565 * math.cos(t), .0565 * math.sin(t), .0055), (.003, .003, .003), m['old_gold'], bevel=0)
    move(made(parts), shift(0, 0, .058) @ turn(x=72, z=8))
    box((.005, .035, .022), (.07, .03, .044), m['wood'], bevel=.004)


def seal(m):
    """The conference's own: red wax on two ribbons, on a folded treaty that stands by itself."""
    from kit.shapes import box, cyl, lathe, made, move, prism, shift, turn
    rng = random.Random(8)

    def parts():
        box((0, .004, .115), (.170, .006, .230), m['page'], bevel=.002)
        box((0, -.003, .170), (.172, .006, .118), m['card'], rot=(-.02, 0, 0), bevel=.002)
        for k in range(5):
            box((0, -.0005, .090 - k * .014), (rng.uniform(.09, .13), .002, .003), m['ink'], bevel=0)
        for s in (-1, 1):
            prism([(-.011, 0), (.011, 0), (.013, -.105), (.001, -.092), (-.010, -.108)], .002, m['blue_ribbon'], 'y', loc=(s * .016, -.009, .118), rot=(0, s * -.16, 0), bevel=0)
        edge = [(.046 * (1 + .10 * math.sin(5 * t + 1) + .06 * math.sin(9 * t)) * math.cos(t), .046 * (1 + .08 * math.cos(4 * t)) * math.sin(t)) for t in (k * math.tau / 60 for k in range(60))]
        prism(edge, .010, m['wax'], 'y', loc=(0, -.012, .122), bevel=.004, seg=3)
        for o in made(lambda: lathe([(.030, 0), (.034, 0), (.033, .0045), (.031, .0045)], m['wax'], n=48)):
            move([o], shift(0, -.0165, .122) @ turn(x=90))
        star = [((.026 if k % 2 else .010) * math.sin(k * math.pi / 6), (.026 if k % 2 else .010) * math.cos(k * math.pi / 6)) for k in range(12)]
        prism(star, .007, m['wax'], 'y', loc=(0, -.018, .122), bevel=.0012)
    move(made(parts), turn(x=-9, z=-11))


def comm(m):
    """A panel of the ship's own: a grille, a lit strip, three keys. Hangs on its wall; its middle is at z = .15."""
    from kit.shapes import box, cyl, frame, prism, rounded
    prism(rounded(-.105, .105, .0, .30, .03), .03, m['iron'], 'y', bevel=.006)
    frame(rounded(-.105, .105, .0, .30, .03), rounded(-.094, .094, .011, .289, .022), -.026, -.010, m['tin'], bevel=.002)
    for k in range(9):
        z = .152 + k * .0125
        w = .066 * math.sqrt(max(0, 1 - ((k - 4) / 4.9) ** 2))
        box((0, -.018, z), (2 * w, .008, .0058), m['tin'], bevel=.001)
    box((0, -.018, .122), (.150, .010, .016), m['sea'], bevel=.002)
    for k, c in enumerate(('amber', 'green', 'amber')):
        cyl((-.05 + k * .05, -.020, .072), .0135, .014, m['tin'], rot=(R90, 0, 0), n=20, bevel=.002)
        cyl((-.05 + k * .05, -.028, .072), .0085, .006, m[c], rot=(R90, 0, 0), n=16, bevel=0)
    for k in range(4):
        box((-.055 + k * .037, -.018, .032), (.024, .006, .007), m['amber' if k == 2 else 'tin'], bevel=0)
