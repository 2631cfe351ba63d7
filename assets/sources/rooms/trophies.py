"""Armour and weapons of beaten enemies, and Khaur's own: what stands in the Hall of Remembrance. Figures face -y, their feet on z = 0."""
import math
import random


def materials():
    from kit.materials import metal, plain
    return {
        'plate': metal('plate', (.20, .19, .185), (.26, .5), bump=.16, scale=3, rust=.3, rust_colour=(.12, .045, .025), edge=(.42, .40, .39)),
        'shell': metal('shell', (.17, .085, .060), (.18, .38), bump=.1, scale=3, edge=(.38, .20, .12), metallic=.25),
        'bronze': metal('bronze', (.24, .155, .075), (.26, .45), bump=.14, scale=3, edge=(.50, .36, .20), rust=.25, rust_colour=(.07, .10, .085)),
        'bone': plain('bone', (.46, .42, .36), .55, bump=(14, .5)),
        'hide': plain('hide', (.055, .038, .030), .65, bump=(30, .5)),
    }


def ellipse(z, rx, ry, n=20, dy=0., x=0.):
    return [(x + rx * math.cos(math.tau * k / n), dy + ry * math.sin(math.tau * k / n), z) for k in range(n)]


def torso(mat, rows):
    from kit.shapes import loft
    return loft([ellipse(*r[:3], dy=r[3] if len(r) > 3 else 0.) for r in rows], mat, smooth=50)


def limb(mat, rows, x, y=0., tilt=0.):
    from kit.shapes import loft, place
    return place(loft([ellipse(z, r, r * 1.05, 14) for z, r in rows], mat, smooth=50), (x, y, 0), (0, tilt, 0))


def stand(m):
    from kit.shapes import box, cyl
    cyl((0, .05, .9), .05, 1.8, m['iron'], n=10)
    box((0, 0, .04), (.7, .5, .08), m['iron'], bevel=.015)


def warrior(m, k='plate'):
    """Khaur's own: massive plate, a helm with three slits."""
    from kit.shapes import ball, box, place
    for s in (-1, 1):
        limb(m[k], [(.06, .16), (.12, .14), (.5, .13), (.62, .17), (.75, .15), (1.05, .19)], s * .22)
        place(ball((0, 0, 0), .27, m[k]), (s * .50, 0, 1.83), (0, s * .35, 0), (1.12, 1, .78))
        limb(m[k], [(1.05, .105), (1.2, .12), (1.36, .10), (1.5, .12), (1.75, .14)], s * .54, tilt=s * -.05)
        limb(m[k], [(.80, .06), (.88, .11), (1.04, .10)], s * .55, -.02)
    torso(m[k], [(.95, .30, .22), (1.1, .33, .25), (1.3, .28, .21), (1.55, .44, .29, -.02), (1.80, .47, .27), (1.96, .26, .18), (2.02, .15, .14)])
    torso(m['hide'], [(.78, .31, .23), (1.0, .29, .21)])
    torso(m[k], [(2.0, .15, .17), (2.10, .20, .23), (2.30, .21, .24), (2.44, .16, .19), (2.50, .04, .05)])
    box((0, -.23, 2.20), (.30, .03, .035), m['black'], bevel=0)
    box((0, -.215, 2.34), (.035, .05, .09), m['black'], bevel=0)
    stand(m)


def carapace(m):
    """Something that had four arms and a crest; all ridges."""
    from kit.shapes import loft, place, prism
    for s in (-1, 1):
        limb(m['shell'], [(.05, .07), (.4, .13), (.7, .09), (1.0, .17)], s * .2, tilt=s * .07)
        for z, r in ((1.86, .18), (1.46, .12)):
            limb(m['shell'], [(z - .85, .03), (z - .5, .09), (z - .42, .06), (z, r)], s * (.28 + z * .13), tilt=s * -.14)
        for q in range(3):
            prism([(0, 0), (s * .34, .22 + q * .08), (s * .06, .20)], .05, m['shell'], 'y', loc=(s * (.28 + q * .03), .05 - q * .09, 1.74 + q * .05), bevel=.01)
    torso(m['shell'], [(.9, .16, .14), (1.15, .30, .24), (1.2, .24, .2), (1.42, .37, .29), (1.48, .30, .24), (1.74, .42, .30), (1.95, .16, .14)])
    torso(m['shell'], [(1.94, .12, .15, -.05), (2.12, .19, .27, -.10), (2.34, .13, .20, -.03), (2.56, .05, .10, .10), (2.80, .01, .02, .28)])
    for s in (-1, 1):
        prism([(0, 0), (.07, .02), (.16, .62), (.10, .48)], .04, m['bone'], 'y', loc=(s * .12 - (.16 if s < 0 else 0), -.05, 2.30), rot=(0, -s * .12, 0), bevel=.008)
    stand(m)


def spindle(m):
    """Tall and thin, a bronze mask as long as an arm, robes of mail."""
    from kit.shapes import prism
    torso(m['bronze'], [(.02, .40, .34), (.5, .30, .26), (1.1, .21, .18), (1.5, .30, .19), (1.75, .33, .18), (1.86, .12, .11)])
    for s in (-1, 1):
        limb(m['hide'], [(.7, .06), (1.2, .07), (1.72, .10)], s * .36, tilt=s * -.04)
        prism([(0, 0), (.42, .24), (.50, .54), (.06, .20)], .09, m['bronze'], 'y', loc=(.12 if s > 0 else -.12, 0, 1.66), rot=(0, 0, 0 if s > 0 else math.pi), bevel=.015)
    torso(m['bronze'], [(1.84, .06, .10, -.05), (2.1, .12, .17, -.06), (2.45, .13, .17, -.01), (2.75, .09, .12, .04), (2.9, .02, .03, .06)])
    stand(m)


def blade(m, x, z, long, tilt=0., k='plate', y=0., curve=0.):
    """A sword hung up by its hilt or leaning, point down."""
    from kit.shapes import box, made, move, prism, shift, turn

    def parts():
        w = .055 + long * .018
        left = [(-w + curve * q * q, -long * q) for q in (0, .3, .6, .85)]
        right = [(w + curve * q * q, -long * q) for q in (.9, .6, .3, 0)]
        prism(left + [(curve * 1.05 + w * .3, -long)] + right, .035, m[k], 'y', bevel=.01)
        box((0, 0, .02), (w * 5, .09, .07), m['iron'], bevel=.015)
        box((0, 0, .22), (.055, .06, .36), m['hide'], bevel=.015)
    return move(made(parts), shift(x, y, z) @ turn(y=tilt))


def spear(m, x, y, long, tilt=0., k='bronze'):
    from kit.shapes import cyl, made, move, prism, shift, turn

    def parts():
        cyl((0, 0, long / 2), .028, long, m['hide'], n=10)
        prism([(-.10, 0), (0, -.12), (.10, 0), (.03, .30), (0, .62), (-.03, .30)], .03, m[k], 'y', loc=(0, 0, long), bevel=.008)
    return move(made(parts), shift(x, y, 0) @ turn(y=tilt))


def shield(m, z, r, k='bronze', y=0., x=0.):
    """A round shield, dented, a spike in the middle; faces -y."""
    from kit.shapes import lathe, made, move, shift, turn
    line = [(.01, .30), (.06, .16), (r * .3, .13), (r * .72, .07), (r * .76, .10), (r, .02), (r, -.02), (.01, -.02)]
    return move(made(lambda: lathe(line, m[k], n=36, smooth=40)), shift(x, y, z) @ turn(x=90))


def rack(m, rng=random):
    """Five weapons on two bars."""
    from kit.shapes import span
    for z in (1.0, 2.3):
        span(-.95, .95, -.03, .09, z - .05, z + .05, m['iron'], bevel=.015)
    for q in range(5):
        blade(m, -.74 + q * .37, 2.38, rng.uniform(1.2, 1.9), rng.uniform(-3, 3), rng.choice(('plate', 'plate', 'bronze', 'shell')), -.09, rng.choice((0, 0, .25, -.2)))
