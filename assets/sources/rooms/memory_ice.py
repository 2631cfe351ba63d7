"""A memory: the prison under the ice."""
import math
import random

import numpy as np

import memory
from memory import AVIF, GAINS, MASKS, WEBP

COLOUR = (.46, .78, 1.)
META = memory.meta('Drawn in cold light: a cavern of ice, hanging spikes, a chained gate far down, snow blowing in.', [.80, .93, 1.12], (.5, .42))
PAINT = memory.paint(COLOUR)


def build():
    from kit.lights import area, camera, point
    from kit.materials import plain
    from kit.shapes import box, cyl, loft, tube
    rng = random.Random(5)
    ice = plain('ice', (.22, .28, .34), .35)

    def spike(x, y, z, r, h, down):
        n, rows = rng.choice((5, 6, 7)), []
        for k in range(5):
            t = k / 4
            q = r * (1 - t) ** 1.25 + .012
            rows.append([(x + q * rng.uniform(.75, 1.2) * math.cos(a * math.tau / n) + t * r * .3, y + q * rng.uniform(.75, 1.2) * math.sin(a * math.tau / n), z + (-h if down else h) * t) for a in range(n)])
        loft(rows, ice, smooth=None)
    for j in range(15):                              # the throat of the cave: jagged ribs, nearer ones larger
        y = 1.5 + j * 1.7
        for s in (-1, 1):
            wide = 3.1 + .12 * j + rng.uniform(-.3, .5)
            spike(s * wide, y + rng.uniform(-.5, .5), -1.4, rng.uniform(.8, 1.3), rng.uniform(3., 6.), False)
            spike(s * (wide + .2), y + rng.uniform(-.5, .5), 6.4, rng.uniform(.7, 1.2), rng.uniform(2.5, 5.), True)
        for k in range(4):
            spike(rng.uniform(-3., 3.), y + rng.uniform(-.8, .8), 6.2, rng.uniform(.14, .42), rng.uniform(.8, 2.8), True)
        for k in range(2):
            spike(rng.choice((-1, 1)) * rng.uniform(1.4, 3.), y, -1.5, rng.uniform(.2, .5), rng.uniform(.7, 1.9), False)
    for k in range(60):
        box((rng.uniform(-5, 5), rng.uniform(0, 26), -1.5), (rng.uniform(.6, 1.8), rng.uniform(.6, 2.), .6), ice, rot=(rng.uniform(-.15, .15), rng.uniform(-.15, .15), rng.random() * 3), bevel=0)
    for s in (-1, 1):                                # the gate, its bars, a ladder of chain
        box((s * 1.65, 22, 1.2), (.5, .6, 5.4), ice, bevel=0)
    box((0, 22, 4.0), (3.8, .6, .6), ice, bevel=0)
    for k in range(7):
        cyl((-1.2 + k * .4, 22, 1.2), .045, 5.4, ice, n=8)
    for z in (.4, 2.2):
        box((0, 22, z), (3., .12, .14), ice, bevel=0)
    for x, z0 in ((-1.25, 4.9), (1.7, 5.4)):
        for k in range(13):
            tube([(x + .07 * math.cos(a) * (k % 2) + .0, 7.5 + .07 * math.cos(a) * (1 - k % 2), z0 - k * .19 + .12 * math.sin(a)) for a in (i * math.tau / 14 for i in range(14))], .022, ice, cyclic=True)
    point('body', (0, 20, 2.5), COLOUR, 900, .6)
    area('body', (0, 2, 6), (0, 9, 0), COLOUR, 60, 4.)
    camera((0, -2.6, 1.25), (0, 20, 2.3), lens=24, shift=(0, .0))


def air(m):
    from kit.air import glow, march, puffs
    from kit.drawn import Drawing
    rng = np.random.default_rng(3)
    d = Drawing(m)
    memory.motes(d, COLOUR, 5, ((-4, 0, -1), (4, 14, 5)), 420, 3.5)
    for _ in range(150):                             # blown snow
        p = np.array((rng.uniform(-4, 4), rng.uniform(1, 16), rng.uniform(-.8, 5)))
        d.stroke(np.stack([p, p + np.array((.42, -.2, -.16)) * rng.uniform(.4, 1.6)]), COLOUR, rng.uniform(.1, .5), .9, fade=(0, 1))
    k = march(m, lambda P: ((glow(P, (0, 22, 2.), 3.4) * (.4 + puffs(P, .2))))[..., None] * np.array(COLOUR), 28, 1, 26, 4) * .030
    return {'line': memory.lines(m, COLOUR, 3, 1.5, .035, .42), 'light': d.picture() + k}
