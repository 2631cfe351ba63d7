"""A memory: the hall of the conference, banners of every world, a morning."""
import math
import random

import numpy as np

import memory
from memory import AVIF, GAINS, MASKS, WEBP

COLOUR = (.76, .62, 1.)
META = memory.meta('Drawn in pale violet: a conference hall, tall banners in two rows, a speaker’s stand under a round window.', [.98, .94, 1.12], (.5, .40))
PAINT = memory.paint(COLOUR)


def build():
    from kit.lights import area, camera
    from kit.materials import plain
    from kit.shapes import box, cyl, lathe, loft, move, made, prism, ring, shift, tube, turn
    rng = random.Random(3)
    m = plain('hall', (.24, .22, .28), .6)
    for j in range(8):
        y = 2 + j * 3.
        for s in (-1, 1):
            cyl((s * 5.2, y, 3.5), .30, 8.2, m, n=16, r2=.24)
            ring(.30, .50, -.3, .25, m, n=20, loc=(s * 5.2, y, 0))
            # A banner, waving a little, with a disc and a border.
            rows, by = [], y + 1.5
            for k in range(13):
                z = 7.1 - k * .38
                bulge = .12 * math.sin(k * .7 + j + s) * k / 12
                tip = -.35 if k == 12 else 0
                rows.append([(s * 4.4 + bulge + x * .78, by + .02 * e + .06 * math.sin(x * 3 + k * .5), z + tip * (1 - abs(x))) for x, e in ((-1, 0), (-.5, 0), (0, 0), (.5, 0), (1, 0), (1, 1), (.5, 1), (0, 1), (-.5, 1), (-1, 1))])
            loft(rows, m, smooth=60)
            kind = (j * 2 + (s > 0)) % 5
            at = (s * 4.4 + .02, by - .09, 5.3)
            for r in ((.50, .42), (.34, .20), (.46, .12), (.28, .50), (.44, .30))[kind]:
                tube([(at[0] + r * math.cos(a), at[1], at[2] + r * math.sin(a)) for a in (i * math.tau / 40 for i in range(40))], .022, m, cyclic=True)
            if kind % 2:
                pts = [(.32 * math.sin(i * math.pi / 5) * (1 if i % 2 else .4), .32 * math.cos(i * math.pi / 5) * (1 if i % 2 else .4)) for i in range(10)]
                prism(pts, .04, m, 'y', loc=at, bevel=0)
            cyl((s * 4.4, by, 7.15), .035, 1.9, m, rot=(0, math.pi / 2, 0), n=8)
        tube([(5.2 * math.cos(a), y, 7.2 + 2.6 * math.sin(a)) for a in (k * math.pi / 24 for k in range(25))], .16, m)
    for k in range(4):                               # steps, a stand, a round window behind
        ring(.01, 3.6 - k * .5, -.2, .18 * (k + 1), m, n=48, loc=(0, 20.5, 0))
    prism([(-.55, 0), (.55, 0), (.40, 1.25), (-.40, 1.25)], .6, m, 'y', loc=(0, 19.6, .72), bevel=.03)
    box((0, 19.5, 2.02), (1.1, .7, .09), m, rot=(-.25, 0, 0), bevel=.02)
    for r in (2.6, 2.3, 1.2):
        tube([(r * math.cos(a), 26, 6. + r * math.sin(a)) for a in (k * math.tau / 72 for k in range(72))], .09, m, cyclic=True)
    for k in range(12):
        a = k * math.tau / 12
        tube([(1.2 * math.cos(a), 26, 6. + 1.2 * math.sin(a)), (2.3 * math.cos(a), 26, 6. + 2.3 * math.sin(a))], .05, m)
    for j in range(9):                               # rows of seats, those at the front seen from behind
        for s in (-1, 1):
            for i in range(6):
                x, y = s * (.95 + i * .55), 2.6 + j * 1.5
                box((x, y, .95 - .0 * j), (.44, .08, .62), m, rot=(-.12, 0, 0), bevel=.05)
                box((x, y + .22, .55), (.44, .44, .08), m, bevel=.03)
    area('body', (0, 24, 6), (0, 8, 1), COLOUR, 500, 4.)
    area('body', (0, 6, 9), (0, 9, 0), COLOUR, 240, 6., 14.)
    camera((0, -2.6, 1.9), (0, 20, 3.5), lens=23)


def air(m):
    from kit.air import glow, march, puffs
    from kit.drawn import Drawing
    rng = np.random.default_rng(3)
    d = Drawing(m)
    memory.motes(d, COLOUR, 5, ((-4, 0, .5), (4, 18, 7)), 420, 5.)
    mid = np.array((0, 26., 6.))
    for k in range(90):                              # daylight falling from the window
        a = rng.random() * 6.2832
        p = mid + 2.2 * rng.random() ** .5 * np.array((np.cos(a), 0, np.sin(a)))
        way = np.array((p[0] * 1.2, -16, -5.5)) * rng.uniform(.5, 1.)
        d.stroke(np.stack([p, p + way]), COLOUR, rng.uniform(.03, .11), 2.2, fade=(1, 0))
    k = march(m, lambda P: (glow(P, mid, 2.6) * (.5 + puffs(P, .2)))[..., None] * np.array(COLOUR), 28, 1, 30, 4) * .05
    return {'line': memory.lines(m, COLOUR, 4, .95, .024, .5), 'light': d.picture() + k}
