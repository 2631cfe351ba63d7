"""The commander's tent on the moon: one lantern from the ridge, a slab of a table, grey dust for a floor; outside the flap, night."""
import math
import random

import numpy as np

META = {
    'says': 'Inside a commander\'s tent: a hanging lantern, a map on a plain table, moon dust underfoot, black sky in the open flap.',
    'focus': {'landscape': {'x': .43, 'y': .40}, 'portrait': {'x': .43, 'y': .40}},
    'tint': [1.06, .92, .76],
    'lights': {'r': 'flame', 'g': None, 'b': None},
    'sky': 'twinkle',
    'steam': [],
    'dust': 18,
}
GAINS = {'flame': 1.2, 'cold': .5, 'fill': 1., 'view': 1.}
MASKS = {'lights.webp': [['flame'], [], []]}
PAINT = dict(exposure=1.6, above=1.1, halo=.05, halo_tint=(1, .8, .55), shadow=(.005, .006, .010), high=(1.03, 1., .95), floor=(.032, .029, .030), radius=3.6, sat=.98, contrast=1.04, edge=.32, bottom=.38)
AVIF, WEBP = 25, 82

HALF, RIDGE, EAVE, END = 4.4, 4.0, 1.75, 7.2
LANTERN = (-.80, 3.4, 2.42)
FLAP = (-1.9, -.35)               # the opening in the end wall


def build(after=False):
    from kit.lights import area, camera, group, point, spot
    from kit.materials import glow, metal, plain
    from kit.shapes import box, made, move, screen, shift, turn

    import khaured as k
    import trophies as t
    random.seed(17)
    m = {**k.materials(), **t.materials(), 'canvas': canvas(), 'dust': dust(), 'wood': plain('crate', (.070, .064, .060), .7, bump=(20, .4)),
         'map': plain('map', (.40, .36, .29), .85, bump=(20, .3)), 'void': glow('void', (.5, .55, .7), .006), 'flame': glow('flame', (1., .62, .24), 9.),
         'glass': plain('glass', (.05, .05, .05), .08, spec=.8)}
    ground(m)
    cloth(m, after)
    poles(m)
    table(m, t, after)
    chest(m, t)
    if after:
        lantern(m, (-1.25, 2.35, .17), (86, 0, 38), lit=False)
        point('flame', (-1.25, 2.30, .22), (1., .42, .12), 5, .06)
        for (x, y, z, a, long) in ((.55, 2.0, .05, 96, 1.0), (1.15, 2.75, .05, 40, .5)):
            o = made(lambda: t.blade(m, 0, 0, long, 0, 'steel') if long > .6 else box((0, 0, 0), (.09, .03, .42), m['steel'], bevel=.01))
            move(o, shift(x, y, z) @ turn(z=a) @ turn(x=88))
        spot('cold', (-6.2, 16, 9.), (-.6, 3.2, .2), (.80, .88, 1.), 90000, 26, size=.22, blend=.3)
        area('cold', (2.45, END + 1.2, 2.2), (.6, 2.4, .2), (.80, .88, 1.), 900, .5, 2.4).visible_glossy = False
        area('fill', (0, -3.6, 2.8), (0, 4, 1.4), (.62, .70, .86), 170, 4, 2.5)
    else:
        lantern(m, LANTERN, (0, 0, 20))
        point('flame', (LANTERN[0], LANTERN[1], LANTERN[2] + .02), (1., .58, .24), 230, .07)
        spot('cold', (-6.2, 16, 7.), (-.9, 5.0, .1), (.80, .88, 1.), 26000, 26, size=.25, blend=.3)
        area('fill', (0, -3.6, 2.8), (0, 4, 1.4), (.60, .68, .86), 36, 4, 2.5)
    group('view', screen(600, 400, m['void'], (0, 300, 20)))
    camera((.55, -3.5, 1.72), (-.25, 7, 2.02), lens=23)


def canvas():
    """Heavy cloth, patched and stained; a little light comes through it."""
    from kit.materials import Nodes
    t = Nodes('canvas')
    P = t.pos()
    n, weave = t.noise(P, 1.1, 6, .62, .5), t.noise(t.pos((40, 40, 40)), 1., 2, .5)
    c = t.mix(t.ramp(n, [(.3, 0), (.7, 1)]), (.13, .115, .105), (.25, .225, .205))
    c = t.mix(.45, c, t.ramp(t.noise(t.pos((1.4, 1.4, .15)), 1.6, 5, .6), [(.36, .4), (.62, 1.)]), 'MULTIPLY')
    c = t.mix(.3, c, t.ramp(weave, [(.3, .7), (.7, 1.15)]), 'MULTIPLY')
    return t.surface(c, .9, 0., t.bump(weave, .2, .01), .2, plain=(.18, .16, .15))


def dust():
    """Moon dust, trodden."""
    from kit.materials import Nodes
    t = Nodes('dust')
    P = t.pos()
    n, fine = t.noise(P, 1.3, 6, .6), t.noise(P, 34, 4, .7)
    c = t.mix(t.ramp(n, [(.3, 0), (.7, 1)]), (.21, .205, .20), (.33, .325, .315))
    c = t.mix(.4, c, t.ramp(fine, [(.3, .6), (.7, 1.2)]), 'MULTIPLY')
    return t.surface(c, .95, 0., t.bump(fine, .5, .02), .15, plain=(.26, .255, .25))


def ground(m):
    """Swept and trodden; footprints where people stood and fought."""
    from kit.shapes import ball, land, place
    from npx import samp, tile_noise
    N, N2 = tile_noise(256, 2.4, 4), tile_noise(256, 1.9, 9)
    rng = random.Random(3)
    X, Y = np.meshgrid(np.linspace(-9, 9, 270), np.linspace(-4.5, 16.5, 310))
    Z = .10 * (samp(N, X * .05, Y * .05) - .5) + .05 * (samp(N2, X * .22, Y * .22) - .5)
    for _ in range(90):
        a, b, t = rng.uniform(-2.6, 2.6), rng.uniform(-2.2, 9), rng.uniform(0, 3.1)
        p, q = (X - a) * math.cos(t) + (Y - b) * math.sin(t), (Y - b) * math.cos(t) - (X - a) * math.sin(t)
        e = (p / .10) ** 2 + (q / .19) ** 2
        Z += .016 * np.exp(-(e - 1.8) ** 2) - .035 * np.exp(-e ** 2)
    land(X, Y, Z, m['dust'])
    for _ in range(60):
        r = rng.uniform(.02, .07)
        place(ball((0, 0, 0), r, m['dust'], 2), (rng.uniform(-4, 4), rng.uniform(-2, 7), r * .3), scale=(1.3, 1, .7))


def cloth(m, after):
    """Roof and walls sag between the poles; the end wall has a flap, and after the duel a long cut."""
    from kit.shapes import field
    sag = lambda v: .13 * math.sin(math.pi * ((v * 3) % 1))

    def roof(s):
        def at(u, v):
            x, z = HALF * u, RIDGE + (EAVE - RIDGE) * u
            fold = .022 * math.sin(v * 61 + 3 * u) * u + .016 * math.sin(v * 23 - 5 * u)
            return s * x, -4 + v * (END + 4), z - sag(v) * math.sin(math.pi * min(1, u * 1.05)) * 1.1 + fold
        return at

    def side(s):
        def at(u, v):
            fold = .05 * math.sin(v * 74 + math.sin(u * 4)) * u + .03 * math.sin(v * 31)
            return s * (HALF + .10 * u + fold - .05 * sag(v)), -4 + v * (END + 4), (EAVE + .14) * (1 - u) - .03
        return at
    for s in (-1, 1):
        field(roof(s), 26, 180, m['canvas'])
        field(side(s), 10, 200, m['canvas'])

    def end(x0, x1, lean):
        """A piece of the end wall from x0 to x1; its inner edge is drawn back like a curtain."""
        def at(u, v):
            x = x0 + (x1 - x0) * u
            top = RIDGE - (RIDGE - EAVE) * min(1, abs(x) / HALF) + .05
            z = top * (1 - v) - .03 * v
            pull = lean * (v ** .8) * (1 - abs(2 * v - 1.0) * .25) * (u if lean > 0 else 1 - u) ** 2
            return x - pull * .55, END + .05 * math.sin(x * 17 + v * 2) + .03 * math.sin(x * 41), z
        return field(at, 60, 30, m['canvas'])
    end(-HALF - .1, FLAP[0], .9)
    if after:
        end(FLAP[1], 2.15, -.9)
        end(2.62, HALF + .1, -.5)
    else:
        end(FLAP[1], HALF + .1, -.9)


def poles(m):
    from kit.shapes import cyl, tube
    tube([(0, -4, RIDGE - .02), (0, END + .2, RIDGE - .02)], .06, m['steel'])
    for y in (1.05, 4.55):
        for s in (-1, 1):
            tube([(0, y, RIDGE - .24), (s * HALF * .98, y, EAVE - .10)], .04, m['steel'])
            tube([(s * (HALF - .08), y, EAVE), (s * (HALF - .08), y, 0)], .045, m['steel'])
    cyl((1.45, END - .4, RIDGE * .40), .06, RIDGE * .80, m['steel'], n=12)


def lantern(m, at, turned, lit=True):
    """An iron cage with a flame behind glass, a ring to hang it by."""
    from mathutils import Matrix

    from kit.lights import group
    from kit.shapes import ball, cyl, lathe, made, move, shift, tube, turn

    def parts():
        cyl((0, 0, -.20), .13, .05, m['iron'], n=16)
        cyl((0, 0, .19), .13, .04, m['iron'], n=16, r2=.06)
        for q in range(6):
            a = math.tau * q / 6
            tube([(.115 * math.cos(a), .115 * math.sin(a), -.2), (.115 * math.cos(a), .115 * math.sin(a), .18)], .010, m['iron'])
        tube([(.09 * math.cos(t), 0, .27 + .08 * math.sin(t)) for t in (math.tau * q / 20 for q in range(20))], .010, m['iron'], cyclic=True)
        if lit:
            group('flame', lathe([(.01, -.12), (.05, -.08), (.06, -.02), (.03, .08), (.005, .15)], m['flame'], n=12))
        else:
            cyl((0, 0, -.05), .03, .16, m['black'], n=10)
    for o in move(made(parts), shift(*at) @ turn(*turned) @ Matrix.Scale(1.35, 4)):
        o.visible_shadow = not (lit and o.data.materials[0] is m['flame'])
    if lit:
        tube([(at[0], at[1], at[2] + .46), (at[0] * .2, at[1], RIDGE - .06)], .008, m['iron'])


def table(m, t, after):
    """A plank of slab on iron trestles, the map, a cup; two blocks to sit on."""
    from kit.shapes import box, cyl, made, move, shift, turn

    def parts():
        box((0, 0, .84), (2.3, 1.15, .09), m['slab'], bevel=.02)
        for x in (-.85, .85):
            box((x, 0, .79), (.10, 1.0, .08), m['iron'], bevel=.012)
            for s in (-1, 1):
                box((x, s * .34, .40), (.07, .07, .86), m['iron'], rot=(s * .22, 0, 0), bevel=.01)
    where = shift(1.75, 4.35, 0) @ turn(z=-8)
    if after:
        where = shift(2.2, 4.5, .58) @ turn(z=-24) @ turn(x=-82) @ shift(0, 0, -.42)
    move(made(parts), where)
    if not after:
        move(made(lambda: (box((-.15, 0, .892), (1.5, .85, .006), m['map'], bevel=0), cyl((.85, .25, .95), .055, .12, m['iron'], n=16),
                           *[cyl((q * .31 - .7, .22 * math.sin(q * 2.1), .93), .028, .07, m['bone' if q % 2 else 'black'], n=10, r2=.012) for q in range(5)])), where)
        t_blade = made(lambda: t.blade(m, 0, 0, .7, 0, 'steel'))
        move(t_blade, shift(1.6, 3.95, .92) @ turn(z=70) @ turn(x=90))
    else:
        box((1.1, 3.2, .03), (1.3, .8, .008), m['map'], rot=(.03, .02, .5), bevel=0)
        cyl((.2, 3.6, .06), .055, .12, m['iron'], rot=(0, 1.57, .6), n=16)
    for x, y, r in ((.55, 3.7, .2), (3.05, 3.5, -.3)):
        box((x, y, .24), (.55, .5, .48), m['dark'], rot=(0, 0, r), bevel=.04)


def chest(m, t):
    """Left: crates, an armour stand, spears; what a camp has."""
    from mathutils import Matrix

    from kit.shapes import box, made, move, shift, turn
    for x, y, w, h, r in ((-3.35, 5.5, 1.2, .75, .1), (-3.45, 5.6, .9, .5, -.1), (-3.6, 1.6, 1.0, .8, .05)):
        z = .75 if (w, h) == (.9, .5) else 0
        box((x, y, z + h / 2), (w, .8, h), m['wood'], rot=(0, 0, r), bevel=.03)
        for q in (-.35, .35):
            box((x + q * w, y - .005, z + h / 2), (.08, .83, h + .02), m['iron'], rot=(0, 0, r), bevel=.008)
    move(made(lambda: t.warrior(m)), shift(-3.0, 4.0, 0) @ turn(z=-40) @ Matrix.Scale(.78, 4))
    for q, a in enumerate((-4, 2, 7)):
        t.spear(m, -3.9 + q * .18, 3.1 - q * .1, 1.75, a)
    move(made(lambda: box((0, 0, .22), (2.0, .9, .30), m['hide'], bevel=.12, seg=3)), shift(3.6, 1.7, 0) @ turn(z=86))
    box((3.6, 1.7, .06), (1.1, 2.2, .12), m['dark'], bevel=.03)


def sharpen(light, m):
    import warship as w
    return w.heaven(light, m, 60, seed=12, scale=1.1, count=1800)


def sky(m):
    return (m['z'] > 60).astype(np.float32)


def air(m):
    from kit.air import glow, march, puffs

    def warm(P):
        return (glow(P, LANTERN, .55) * (.5 + puffs(P, .6)))[..., None] * np.array((1., .60, .26))

    def cold(P):
        # through the flap, falling in
        k = (P[..., 1] - END) / -1.
        x, z = P[..., 0] - .30 * k, P[..., 2] + .36 * k
        a = (x > FLAP[0] - .05) * (x < FLAP[1] + .05) * (z > 0) * (z < 3.3) * (P[..., 1] < END)
        return (a * (.4 + puffs(P, .5)))[..., None] * np.array((.80, .88, 1.))
    inside = 1 - sky(m)[..., None]
    return {'flame': march(m, warm, 30, .8, END + 1, 3) * .035 * inside, 'cold': march(m, cold, 40, .8, END + 1, 3) * .008 * inside}
