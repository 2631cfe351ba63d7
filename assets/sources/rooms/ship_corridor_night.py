"""A corridor of the human ship at night: the tubes are out, a door with light under it; round the corner something blinks blue."""
import math
import random

import numpy as np

META = {
    'says': 'A ship\'s corridor at night, ribbed and piped; at its end a closed door with warm light under it, cold light round the corner.',
    'focus': {'landscape': {'x': .42, 'y': .48}, 'portrait': {'x': .42, 'y': .48}},
    'tint': [.92, .96, 1.04],
    'lights': {'r': 'relay', 'g': 'lamp', 'b': 'breath'},
    'sky': None,
    'steam': [{'x': .70, 'y': .30, 'dx': -.04, 'dy': .05}],
    'dust': 10,
}
GAINS = {'door': 1., 'night': 1., 'branch': 1., 'relay': 1., 'fill': 1.}
MASKS = {'lights.webp': [['relay'], ['door'], ['branch']]}
PAINT = dict(exposure=1.9, above=.9, halo=.075, halo_tint=(1, .92, .85), shadow=(.004, .009, .018), high=(1.02, 1., .97), floor=(.022, .027, .036), radius=3.6, edge=.32, bottom=.36)
AVIF, WEBP = 26, 80

NIGHT, WARM, BLUE = (.36, .50, .86), (1., .60, .26), (.50, .70, 1.)
END, W, H = 8.6, 2.25, 3.3       # the end wall, half width, height
DOOR = -.78                       # its axis


def octagon(w, h, cut, z=0.):
    return [(-w, z + cut), (-w, z + h - cut), (-w + cut, z + h), (w - cut, z + h), (w, z + h - cut), (w, z + cut), (w - cut, z), (-w + cut, z)]


def build():
    from kit.lights import area, camera, group, point
    from kit.materials import glow
    from kit.shapes import box, cable, cyl, frame, span, tube

    import ship_bay
    random.seed(6)
    m = {**ship_bay.materials(), 'night': glow('night', NIGHT, 2.2)}
    rng = random.Random(4)
    y = -4.
    while y < END - 2.6:                               # ribs, panels between them, a grating to walk on
        frame(octagon(W + .5, H + .4, .8), octagon(W - .22, H - .16, .62), y, y + .32, m['dark'], bevel=.03)
        frame(octagon(W + .6, H + .5, .8), octagon(W, H + .04, .72), y + .34, y + 2.06, m['panel'], bevel=.02)
        for s in (-1, 1):
            span(*sorted((s * .06, s * 1.5)), y, y + 2.04, .0, .05, m['deck'], bevel=.01)
            group('night', box((s * (W - .14), y + 1.2, .50), (.03, .8, .04), m['night'], bevel=0))
        box((0, y + 1.2, H - .10), (.34, 1.4, .08), m['dark'], bevel=.02)
        y += 2.1
    for s, z, r, k in ((-1, 2.62, .09, 'dark'), (-1, 2.40, .045, 'copper'), (1, 2.55, .06, 'copper'), (1, 2.32, .11, 'panel'), (1, 2.12, .035, 'rubber'), (-1, 1.1, .035, 'rubber'), (-1, .92, .05, 'copper')):
        tube([(s * (W - .30), -4, z), (s * (W - .30), END - (2.8 if s > 0 else .1), z)], r, m[k])
    for q in range(9):
        cable((-W + .42, -2 + q * 1.3, 2.85), (-W + .5, -1 + q * 1.3 + rng.random(), 2.8), rng.uniform(.1, .5), .022, m['rubber'], rng=rng)
    # lockers and a board of relays on the right, a hose, an extinguisher
    for q, h in enumerate((1.9, 1.9, 1.4)):
        span(W - .50, W - .1, 1.0 + q * .8, 1.74 + q * .8, .1, h, m['panel' if q % 2 else 'dark'], bevel=.03)
        span(W - .53, W - .49, 1.1 + q * .8, 1.6 + q * .8, h - .45, h - .2, m['dark'], bevel=.01)
    for i in range(4):
        for j in range(4):
            if rng.random() < .6:
                group('relay', box((W - .32, 5.1 + i * .2, 1.25 + j * .17), (.05, .07, .045), m[rng.choice(('lamp', 'red', 'green'))], bevel=0))
    span(W - .30, W - .1, 4.9, 6.0, 1.08, 1.98, m['black'], bevel=.02)
    cyl((W - .45, 7.2, .5), .10, .6, m['amber'], bevel=.04)
    # the end: a wall with the door, and on the right the mouth of a second corridor
    span(-W - 1, W + .2, END, END + .3, 0, 4, m['panel'], bevel=.02)
    frame([(x + DOOR, z) for x, z in octagon(1.05, 2.78, .42)], [(x + DOOR, z) for x, z in octagon(.80, 2.52, .36, .0)], END - .26, END + .05, m['dark'], bevel=.04)
    span(DOOR - .80, DOOR + .80, END - .12, END, .075, 2.6, m['hull'], bevel=.03)
    for z0, z1 in ((.30, 1.12), (1.22, 2.28)):
        span(DOOR - .62, DOOR - .06, END - .16, END - .1, z0, z1, m['panel'], bevel=.04)
        span(DOOR + .06, DOOR + .62, END - .16, END - .1, z0, z1, m['panel'], bevel=.04)
    span(DOOR - .015, DOOR + .015, END - .14, END - .1, .08, 2.5, m['black'], bevel=0)
    span(DOOR - .62, DOOR + .62, END - .18, END - .14, 1.14, 1.20, m['amber'], bevel=.01)
    group('door', box((DOOR, END - .10, .045), (1.5, .05, .07), m['inside'], bevel=0))
    group('door', box((DOOR, END - .125, 1.75), (.014, .02, 1.2), m['inside'], bevel=0))
    group('relay', box((DOOR + .98, END - .30, 1.42), (.07, .04, .10), m['red'], bevel=.01))
    box((DOOR + .98, END - .28, 1.40), (.16, .05, .34), m['black'], bevel=.02)
    for z, k in ((2.95, 'dark'), (3.08, 'copper')):
        tube([(-W, END - .12, z), (W + 2, END - .12, z)], .05, m[k])
    span(W - .1, W + .3, 5.9 + 2.4, END - 2.45, 0, 4, m['panel'], bevel=.02)
    span(W, W + 6, END, END + .3, 0, 4, m['panel'], bevel=.02)
    span(W + .3, W + 6, END - 2.75, END - 2.45, 0, 4, m['panel'], bevel=.02)
    frame([(a, b) for a, b in octagon(W + .6, H + .5, .8)], octagon(W - .22, H - .16, .62), END - 2.75, END - 2.45, m['dark'], bevel=.03)
    span(-W - 2, W + 6, END - 2.6, END + .3, H + .05, H + .2, m['panel'], bevel=0)
    span(-W - .4, -W - .1, END - 2.6, END, 0, 4, m['panel'], bevel=.02)
    span(-W - 2, W + 6, END - 2.5, END + 1, -.2, .02, m['deck'], bevel=0)
    span(-5, 5, -5, END + 1, -.4, -.1, m['black'], bevel=0)
    span(-5, 9, -5, END + 1, 4., 4.2, m['black'], bevel=0)
    area('door', (DOOR, END - .16, .07), (DOOR, END - 3., .0), WARM, 170, 1.5, .06).visible_glossy = False
    area('door', (DOOR, END - .5, .16), (DOOR, END, 1.3), WARM, 16, 1.4, .2).visible_glossy = False
    area('branch', (W + 2.2, END - 1.25, 2.7), (0, END - 1.3, 1.0), BLUE, 520, .8, 1.6).visible_glossy = False
    for s in (-1, 1):
        area('night', (s * (W - .18), 3., .52), (s * .6, 3., .0), NIGHT, 150, .06, 10.)
    point('relay', (W - .6, 5.4, 1.55), (1., .35, .14), 7, .2)
    area('fill', (0, -3.8, 2.7), (0, 5, 1.2), NIGHT, 210, 2., 1.5)
    area('fill', (0, 5.4, H - .3), (0, 5.6, 0), NIGHT, 190, .6, 6.)
    camera((.40, -2.9, 1.72), (-.06, END, 1.80), lens=23.5)


def air(m):
    from kit.air import glow, march, puffs
    thick = lambda P: .35 + 1.3 * np.clip((puffs(P, .3) - .36) * 3.2, 0, 1)

    def under(P):
        low = np.exp(-np.maximum(P[..., 2], 0) / .35) * np.exp(-((P[..., 0] - DOOR) / 1.1) ** 2) * np.exp(-np.maximum(END - P[..., 1], 0) / 1.4)
        return (low * thick(P))[..., None] * np.array(WARM)

    def corner(P):
        k = np.exp(-np.maximum(W + .6 - P[..., 0], 0) / 1.3) * np.exp(-((P[..., 1] - END + 1.3) / 1.2) ** 2) * np.exp(-((P[..., 2] - 1.9) / 1.4) ** 2)
        return (k * thick(P))[..., None] * np.array(BLUE)
    return {'door': march(m, under, 40, 2, 16, 3) * .06, 'branch': march(m, corner, 40, 2, 16, 3) * .05}
