"""Shuttle bay: the ship shows what it is made of. Left the shuttle that brought them, straight on the raw corridor."""
import math
import random

import numpy as np

META = {
    'focus': {'landscape': {'x': .56, 'y': .47}, 'portrait': {'x': .575, 'y': .47}},
    'tint': [.93, .97, 1.03],
    'lights': {'r': 'relay', 'g': 'relay', 'b': None},
    'sky': None,
    'steam': [{'x': .335, 'y': .60, 'dx': .05, 'dy': -.05}, {'x': .70, 'y': .37, 'dx': -.03, 'dy': .07}],
    'dust': 12,
}
GAINS = {'flood': 1., 'corridor': 1., 'hatch': 1., 'relay_a': 1., 'relay_b': 1., 'fill': 1.}
MASKS = {'lights.webp': [['relay_a'], ['relay_b'], []]}
PAINT = dict(exposure=1.6, above=.9, halo=.075, halo_tint=(1, .92, .85), shadow=(.004, .010, .020), high=(1.02, 1., .97), floor=(.012, .016, .022))
AVIF, WEBP = 28, 80

STEEL, AMBER, WHITE, WARM = (.50, .68, 1.), (1., .46, .09), (.80, .90, 1.), (1., .62, .30)
MOUTH = 1.55          # x of the corridor's axis
WALL = 11.5           # y of the back wall
BEACONS = {'relay_a': [(MOUTH - 2.35, WALL - .28, 3.35), (6.2, 4.2, 3.0)], 'relay_b': [(MOUTH + 2.35, WALL - .28, 3.35), (-1.1, 6.0, 5.55)]}


def octagon(w, h, cut, x=MOUTH, z=0.):
    return [(x - w, z + cut), (x - w, z + h - cut), (x - w + cut, z + h), (x + w - cut, z + h), (x + w, z + h - cut), (x + w, z + cut), (x + w - cut, z), (x - w + cut, z)]


def materials():
    from kit.materials import floor, glow, metal, plain
    return {
        'panel': metal('panel', (.15, .165, .185), (.32, .55), bump=.08, scale=.8, edge=(.42, .45, .5), grime=.55),
        'dark': metal('dark', (.05, .056, .066), (.35, .55), bump=.08, edge=(.2, .22, .26), grime=.4),
        'hull': metal('hull', (.30, .32, .34), (.28, .5), bump=.06, scale=.6, edge=(.6, .62, .65), grime=.75, var=.15, metallic=.75),
        'amber': metal('amber_paint', (.52, .24, .035), (.45, .65), bump=.1, scale=2, rust=.35, rust_colour=(.06, .055, .05), metallic=.15),
        'black': plain('black', (.010, .011, .013), .8),
        'rubber': plain('rubber', (.018, .019, .022), .55, bump=(30, .2)),
        'copper': metal('copper', (.36, .16, .07), (.3, .5), scale=4),
        'deck': floor('deck', (.085, .093, .105), (.16, .5)),
        'tube': glow('tube', WHITE, 7.), 'lamp': glow('lamp', (1., .42, .07), 16.), 'inside': glow('inside', WARM, 2.2),
        'red': glow('red', (1., .07, .03), 9.), 'green': glow('green', (.25, 1., .6), 5.), 'flood': glow('flood', WHITE, 5.),
        'glass': plain('glass', (.012, .016, .022), .06, spec=.9),
    }


def build():
    from kit.lights import camera
    from kit.shapes import made, move, shift

    import shuttle
    random.seed(7)
    m = materials()
    shell(m)
    corridor(m)
    move(made(lambda: shuttle.build(m)), shift(.5, 1.6, 0))
    wall_of_things(m)
    overhead(m)
    lamps(m)
    camera((1.35, -4.9, 1.68), (.55, 13, 2.2), lens=24.5)


def shell(m):
    """Deck, back wall round the corridor's mouth, left wall behind the shuttle."""
    from kit.shapes import box, frame, prism, span, tube
    for i in range(-6, 5):
        for j in range(-4, 9):
            span(i * 1.6 + .3, i * 1.6 + 1.885, j * 1.6 - .1, j * 1.6 + 1.485, -.1, random.uniform(-.004, .004), m['deck'], bevel=.012)
    span(-12, 9, -7, 15, -.4, -.11, m['black'], bevel=0)
    for x in (-2.1, 5.0):       # the painted line that one does not cross
        for k in range(64):
            prism([(0, 0), (.16, .16), (.16, .41), (0, .25)], .006, m['amber' if k % 2 else 'black'], loc=(x, -4 + k * .25, .008), bevel=0)
    y = WALL
    for x0, x1 in ((-9, -6.6), (-6.57, -4.0), (-3.97, MOUTH - 2.75), (MOUTH + 2.75, 6.8)):
        for z0, z1 in ((0, 1.5), (1.53, 4.1), (4.13, 6.6)):
            span(x0, x1, y, y + .3, z0, z1, m['panel' if z0 else 'dark'], bevel=.03)
    span(MOUTH - 2.72, MOUTH + 2.72, y, y + .3, 4.05, 6.6, m['panel'], bevel=.03)
    # Behind seams and corners there must be something: a hole would be infinitely deep to the stage.
    frame(octagon(14, 7.2, .1), octagon(1.95, 3.45, .62), y + .46, y + .6, m['black'], bevel=0)
    frame(octagon(2.7, 4.05, .75), octagon(1.86, 3.35, .62), y - .22, y + .5, m['dark'], bevel=.05)
    frame(octagon(1.97, 3.45, .65), octagon(1.72, 3.22, .6), y - .34, y - .1, m['panel'], bevel=.03)
    for s in (-1, 1):           # chevrons up the jambs
        for k in range(7):
            prism([(0, 0), (.5, .30), (.5, .52), (0, .22)], .03, m['amber' if k % 2 == 0 else 'black'], 'y', loc=(MOUTH + s * 2.28 - s * .25, y - .235, .82 + k * .22), rot=(0, 0, 0 if s > 0 else math.pi), bevel=.004)
    for x in (-7.8, -5.3, -2.9, 5.6):
        box((x, y - .12, 3.2), (.34, .3, 6.6), m['dark'], bevel=.04)
    for z, r in ((4.75, .09), (5.05, .06), (5.22, .045)):
        tube([(-9, y - .16, z), (6.6, y - .16, z)], r, m['copper' if r == .06 else 'dark'])
    for x in (-8.9, 6.75):
        for j in range(9):
            for z0, z1 in ((0, 1.2), (1.23, 3.7), (3.73, 6.6)):
                span(min(x, x + .3), max(x, x + .3), -6 + j * 2.2, -6 + j * 2.2 + 2.16, z0, z1, m['panel' if (j + int(z0)) % 3 else 'dark'], bevel=.03)
    span(-12, 10, -7, 15, 6.9, 7.1, m['black'], bevel=0)


def corridor(m):
    """Ribs, pipes and tubes of light running away to a red lamp."""
    from kit.lights import group
    from kit.shapes import box, frame, span, tube
    y0, y1 = WALL + .4, 36
    for i in range(11):
        y = y0 + i * 2.1
        frame(octagon(2.3, 3.7, .8), octagon(1.72, 3.24, .6), y, y + .34, m['dark'], bevel=.03)
        frame(octagon(2.4, 3.8, .8), octagon(1.92, 3.44, .68), y + .36, y + 2.08, m['panel'], bevel=.02)
        span(MOUTH - 1.25, MOUTH + 1.25, y, y + 2.05, .0, .05, m['deck'], bevel=.01)
        group('corridor', box((MOUTH, y + 1.2, 3.3), (.20, 1.2 if i % 3 else .5, .05), m['tube'], bevel=0))
        group('corridor', box((MOUTH - 1.86, y + 1.2, .55), (.03, 1.1, .05), m['tube'], bevel=0))
    for s, z, r, k in ((-1, 2.5, .10, 'dark'), (-1, 2.28, .05, 'copper'), (1, 2.55, .07, 'copper'), (1, 2.32, .12, 'panel'), (1, 1.0, .05, 'rubber'), (-1, 1.1, .04, 'rubber')):
        tube([(MOUTH + s * 1.66, y0 - .3, z), (MOUTH + s * 1.66, y1, z)], r, m[k])
    span(MOUTH - 2.2, MOUTH + 2.2, y1, y1 + .2, 0, 3.6, m['panel'], bevel=0)
    group('corridor', box((MOUTH, y1 - .15, 2.75), (.5, .05, .16), m['red'], bevel=0))


def wall_of_things(m):
    """Right side: a catwalk, lockers, hoses, a board of relays."""
    from kit.lights import group
    from kit.shapes import box, cable, cyl, ring, span, tube
    rng = random.Random(3)
    span(4.9, 6.7, -4, 12.9, 3.55, 3.66, m['dark'], bevel=.02)
    span(4.82, 4.92, -4, 12.9, 3.46, 3.74, m['amber'], bevel=.015)
    for k in range(8):
        y = -2 + k * 2.1
        tube([(4.95, y, 3.66), (4.95, y, 4.7)], .025, m['panel'])
        box((5.8, y, 3.35), (1.9, .14, .32), m['panel'], bevel=.02)
        box((6.55, y, 1.8), (.26, .24, 3.6), m['dark'], bevel=.03)
    for z in (4.2, 4.7):
        tube([(4.95, -4, z), (4.95, 12.9, z)], .022, m['amber'])
    for k, (y, h) in enumerate(((2.4, 2.0), (3.25, 2.0), (4.1, 2.0), (5.9, 1.3), (6.9, 1.9))):
        span(5.85, 6.5, y, y + .78, .05, h, m['panel' if k % 2 else 'dark'], bevel=.03)
        span(5.82, 5.86, y + .1, y + .68, h - .5, h - .2, m['dark' if k % 2 else 'panel'], bevel=.01)
        group('relay_a' if k % 2 else 'relay_b', box((5.82, y + .62, h - .6), (.02, .05, .05), m['lamp'], bevel=0))
    for i in range(5):
        for j in range(4):
            if rng.random() < .6:
                group('relay_a' if (i + j) % 2 else 'relay_b', box((6.55, 8.2 + i * .22, 1.3 + j * .2), (.05, .09, .05), m[rng.choice(('lamp', 'red', 'green', 'tube'))], bevel=0))
    span(6.5, 6.7, 8.0, 9.4, 1.1, 2.3, m['black'], bevel=.02)
    for z, r in ((2.9, .08), (2.68, .05), (2.52, .05), (3.1, .06)):
        tube([(6.45, -4, z), (6.45, 12.8, z)], r, m['copper' if r == .05 else 'dark'])
    for k in range(9):
        cable((6.3, -3 + k * 1.7, 3.3), (6.35, -1.2 + k * 1.7, 3.25), rng.uniform(.2, .7), .028, m['rubber'], rng=rng)
    ring(.22, .42, -.12, .12, m['rubber'], loc=(5.6, 10.8, .6)).rotation_euler = (0, math.pi / 2, 0)
    for x, y, w, h, r in ((4.6, 10.9, .9, .8, .1), (4.5, 10.8, .6, .45, -.2), (4.3, 1.1, .8, .62, .25)):
        z = .8 + h / 2 if w == .6 else h / 2
        box((x, y, z), (w, w * .9, h), m['amber' if w == .8 else 'panel'], rot=(0, 0, r), bevel=.03)
        box((x, y, z + h * .2), (w * 1.02, w * .92, .05), m['dark'], rot=(0, 0, r), bevel=.01)
    cyl((4.9, 2.1, .48), .26, .95, m['dark'], bevel=.04)


def overhead(m):
    """Girders, a crane, trays and loops of cable: the middle of the picture's upper edge."""
    from kit.shapes import box, cable, span, tube
    rng = random.Random(5)
    for k in range(8):
        y = -3.4 + k * 2.2
        span(-9, 7, y - .16, y + .16, 6.15, 6.25, m['dark'], bevel=.01)
        span(-9, 7, y - .04, y + .04, 6.25, 6.75, m['panel'], bevel=0)
        span(-9, 7, y - .16, y + .16, 6.72, 6.8, m['dark'], bevel=.01)
    for x in (-.6, 3.6):
        span(x - .12, x + .12, -5, 12.9, 5.85, 6.15, m['amber' if x < 0 else 'dark'], bevel=.02)
    box((-.6, 6.6, 5.6), (.7, .9, .5), m['dark'], bevel=.05)
    tube([(-.6, 6.6, 5.4), (-.6, 6.6, 4.35)], .03, m['rubber'])
    tube([(-.6 + .16 * math.sin(t), 6.6, 4.2 + .16 * math.cos(t)) for t in np.linspace(0, 4.4, 14)], .035, m['panel'])
    span(2.0, 2.9, -5, 12.9, 5.35, 5.42, m['panel'], bevel=.01)
    for k in range(13):
        x = rng.uniform(2.05, 2.85)
        tube([(x, -5, 5.46), (x + rng.uniform(-.1, .1), 12.9, 5.46)], rng.choice((.03, .045)), m[rng.choice(('rubber', 'copper', 'dark'))])
    for k in range(12):
        y = -1 + k * 1.15
        cable((2.2 + rng.random() * .5, y, 5.34), (rng.uniform(-.3, 4.6), y + rng.uniform(-.3, 1.4), 5.7), rng.uniform(.35, 1.15), rng.choice((.022, .032)), m['rubber'], rng=rng)


def lamps(m):
    from kit.lights import area, group, point, spot
    from kit.shapes import box, cyl
    for x, y in ((-2.6, 2.6), (-2.6, 9.4), (3.1, 3.2)):
        box((x, y, 5.98), (1.5, .5, .14), m['dark'], bevel=.03)
        group('flood', box((x, y, 5.90), (1.3, .36, .02), m['flood'], bevel=0))
        area('flood', (x, y, 5.86), (x + (.5 if x < 0 else -.4), y + .3, 0), STEEL, 430, 1.3, .4, spread=120)
    spot('flood', (6.1, 11.6, 5.7), (1.5, 8.2, 0), WHITE, 1500, 62, size=.12)
    area('corridor', (MOUTH, 16.5, 3.2), (MOUTH, 16.5, 0), WHITE, 150, .3, 3.5)
    area('corridor', (MOUTH, 25, 3.2), (MOUTH, 25, 0), WHITE, 170, .3, 5.)
    area('corridor', (MOUTH, 30, 2.0), (MOUTH, 10, 1.2), (.72, .85, 1.), 190, 2.2)
    area('hatch', (-5.1, 7.65, 3.0), (-1.5, 7.6, .6), WARM, 300, 1.3, 1.2)
    group('flood', box((5.15, 5, 3.52), (.08, 9., .04), m['tube'], bevel=0))
    area('flood', (5.15, 5, 3.44), (5.6, 5, 0), STEEL, 150, .15, 9.)
    area('flood', (-1.2, -.5, 5.0), (-5.2, 3.6, 3.2), STEEL, 260, 1.2)
    area('fill', (1, -4.5, 4.5), (0, 6, 1), STEEL, 120, 6.)
    area('fill', (-1., 5.5, 4.2), (-1., 6, 7), STEEL, 430, 5.)
    for g, spots in BEACONS.items():
        for p in spots:
            cyl(p, .13, .06, m['dark'])
            group(g, cyl((p[0], p[1], p[2] + .12), .085, .18, m['lamp'], bevel=.03))
            point(g, (p[0], p[1] - .25, p[2] + .14), AMBER, 22 if p[2] > 5 else 44, size=.1)


def air(m):
    """Steam and haze, lit by the corridor, the hatch, the floods and the beacons."""
    from kit.air import cone, glow, march, puffs
    thick = lambda P: .35 + 1.3 * np.clip((puffs(P, .16) - .36) * 3.2, 0, 1)

    def mouth(P):
        back = np.clip(P[..., 1] - WALL + 5, 0, 60) / 12
        beam = np.exp(-((P[..., 0] - MOUTH) / 2.6) ** 2 - ((P[..., 2] - 1.8) / 2.1) ** 2)
        return (beam * np.minimum(back, 1) * thick(P))[..., None] * np.array([.62, .80, 1.])

    def floods(P):
        o = sum(cone(P, (x, y, 6.2), (x + .3, y + .3, 0), .42, .22, 2.6, .5) for x, y in ((-2.6, 2.6), (-2.6, 9.4), (3.1, 3.2)))
        o = o + 1.8 * cone(P, (6.1, 11.6, 5.7), (1.5, 8.2, 0), .40, .12, 3.5, .6)
        return (o * thick(P))[..., None] * np.array(STEEL)

    def warm(P):
        steam = np.exp(-(((P - np.array((-2.4, 9.4, 1.2))) / np.array((1.5, 1.2, 1.1))) ** 2).sum(-1)) * np.clip((puffs(P, .45) - .34) * 4, 0, 1.6)
        return (cone(P, (-4.9, 7.65, 3.1), (-1.5, 7.4, .4), .75, .3, 1.6, .4) * thick(P) + 2.2 * steam)[..., None] * np.array([1., .62, .32])
    beacon = lambda g: lambda P: sum(glow(P, p, .5) for p in BEACONS[g])[..., None] * np.array(AMBER)
    return {
        'corridor': march(m, mouth, 40, 2, 40) * .0065, 'flood': march(m, floods, 48, 1, 24, 3) * .013, 'hatch': march(m, warm, 48, 3, 22, 3) * .045,
        'relay_a': march(m, beacon('relay_a'), 40, 2, 24) * .05, 'relay_b': march(m, beacon('relay_b'), 40, 2, 24) * .05,
    }
