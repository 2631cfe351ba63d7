"""A memory: the well of the court, and the orb that fell like a gavel."""
import math
import random

import numpy as np

import memory
from memory import AVIF, GAINS, MASKS, WEBP

COLOUR = (1., .20, .12)
META = memory.meta("Drawn in red light: a court's deep well, tier over tier; above it a judge's bench and a heavy orb that strikes sparks.", [1.14, .84, .80], (.5, .34))
PAINT = memory.paint(COLOUR)
ORB = (0, 4.3, 4.30)


def build():
    from kit.lights import area, camera, spot
    from kit.materials import plain
    from kit.shapes import ball, box, cyl, lathe, prism, ring, tube
    rng = random.Random(6)
    m = plain('court', (.30, .22, .20), .5)
    r = math.radians
    for k in range(6):                               # the well: tiers of seats, open towards the eye
        r0, z = 5.4 + k * 1.5, .6 + k * 1.35
        lathe([(r0, -1), (r0 + 1.6, -1), (r0 + 1.6, z), (r0, z)], m, r(-28), r(208), 72)
        lathe([(r0 - .06, z), (r0 + .10, z), (r0 + .10, z + .55), (r0 - .06, z + .55)], m, r(-28), r(208), 72)
        n = 58 + k * 9
        for i in range(n):                           # those who came to see it: heads and shoulders, no faces
            a = r(-24 + 228 * (i + rng.uniform(-.2, .2)) / n)
            if abs(math.degrees(a) - 90) < (13 if k < 3 else 8) or rng.random() < .12:
                continue
            x, y, h = (r0 + .62) * math.cos(a), (r0 + .62) * math.sin(a), rng.uniform(-.08, .1)
            cyl((x, y, z + .62 + h), .30, .55, m, r2=.12, n=8, bevel=0)
            ball((x, y, z + 1.02 + h), .15, m, sub=1)
    # The bench of the judge, stepped forward like a prow, and the three blades over it.
    prism([(-1.5, -1), (1.5, -1), (1.15, 3.5), (-1.15, 3.5)], 1.6, m, 'y', loc=(0, 4.9, 0), bevel=.05)
    prism([(-1.0, -1), (1.0, -1), (.72, 3.2), (-.72, 3.2)], .5, m, 'y', loc=(0, 3.9, 0), bevel=.05)
    box((0, 4.8, 3.55), (3.0, 1.9, .16), m, bevel=.04)
    for a in (90, 212, 328):
        c, s = math.cos(r(a)), math.sin(r(a))
        blade = [(-.12, .1), (-.62, .9), (-.26, 1.7), (0, 2.9 if a == 90 else 2.4), (.26, 1.7), (.62, .9), (.12, .1)]
        prism([(x * s + y * c, y * s - x * c) for x, y in blade], .3, m, 'y', loc=(0, 9.6, 7.6), bevel=.05)
    for s in (-1, 1):
        tube([(s * 3.4, 9.8, 1), (s * 3.6, 9.8, 6), (s * 2.9, 9.8, 9.4), (s * 1.0, 9.8, 11.4)], .16, m)
    ball(ORB, .62, m, sub=4)
    tube([(ORB[0] + .66 * math.cos(a), ORB[1] + .66 * math.sin(a), ORB[2]) for a in (k * math.tau / 48 for k in range(48))], .05, m, cyclic=True)
    cyl((0, ORB[1], ORB[2] + .95), .07, .7, m, n=10)
    # The rail where the accused stand.
    ring(1.25, 1.36, .95, 1.06, m, n=48, loc=(0, .6, 0))
    for k in range(14):
        a = k * math.tau / 14
        cyl((1.3 * math.cos(a), 0.6 + 1.3 * math.sin(a), .45), .035, 1.0, m, n=8)
    ring(.01, 1.7, -.15, -.02, m, n=48, loc=(0, .6, 0))
    spot('body', (0, .6, 11), (0, .6, 0), COLOUR, 2600, 26)
    area('body', (0, 7, 12), (0, 9, 2), COLOUR, 260, 5.)
    camera((0, -4.6, 1.5), (0, 9, 3.2), lens=23)


def air(m):
    from kit.air import cone, march, puffs
    from kit.drawn import Drawing
    rng = np.random.default_rng(9)
    d = Drawing(m)
    memory.motes(d, COLOUR, 8, ((-4, -2, .5), (4, 9, 8)), 320, 4.)
    hit = np.array((ORB[0], ORB[1] - .3, ORB[2] - .62))
    for _ in range(90):                              # sparks where it struck
        v = rng.normal(0, 1, 3) * (1., .6, .75) + (0, -.3, .35)
        t = np.linspace(.05, 1, 9)[:, None]
        P = hit + v * t * rng.uniform(.4, 1.5) - np.array((0, 0, .9)) * t ** 2
        d.stroke(P, (1., .42, .22), rng.uniform(.3, 1.3), 1., fade=np.linspace(1, 0, 9))
    d.sparks(hit[None], (1., .6, .4), 5., 7.)
    d.sparks(hit[None], COLOUR, .40, 60.)
    k = march(m, lambda P: (cone(P, (0, .6, 12), (0, .6, 0), .14, .06, 8., .15) * (.4 + puffs(P, .3)))[..., None] * np.array(COLOUR), 30, 1, 18, 4) * .05
    return {'line': memory.lines(m, COLOUR, 6, 1.7, .045, .28), 'light': d.picture() + k}
