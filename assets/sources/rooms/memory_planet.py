"""A memory: the world that was made in a day, and burned."""
import math
import random

import numpy as np

import memory
from memory import AVIF, GAINS, MASKS, WEBP

COLOUR = (1., .46, .12)
META = memory.meta('Drawn in fire: a young world breaking up, spires of rock, cracks full of light, embers rising past a black sun.', [1.16, .90, .74], (.5, .38))
PAINT = memory.paint(COLOUR)


def ground(x, y):
    return .35 * np.sin(x * .6 + 1) * np.cos(y * .4) + .25 * np.sin(x * 1.3 + y * .7)


def build():
    import bmesh
    from kit.lights import area, camera, point
    from kit.materials import plain
    from kit.shapes import body, loft
    rng = random.Random(11)
    m = plain('rock', (.16, .10, .07), .8)

    def spire(x, y, r, h, lean):
        n, rows = rng.choice((5, 6, 7)), []
        for k in range(7):
            t = k / 6
            q = r * ((1 - t) ** .8 * .92 + .05)
            rows.append([(x + lean * t * h + q * rng.uniform(.7, 1.25) * math.cos(a * math.tau / n), y + q * rng.uniform(.7, 1.25) * math.sin(a * math.tau / n), -1 + (h + 1) * t) for a in range(n)])
        loft(rows, m, smooth=None)
    for x, y, r, h in ((-4.6, 6, 1.5, 5.2), (-3.2, 9, 1.0, 3.4), (4.4, 7, 1.3, 4.4), (5.9, 5.4, 1.5, 6.2), (2.9, 12, 1.3, 3.6), (-6.5, 12, 2., 7.), (-2.0, 16, 1.6, 3.6), (6.5, 15, 2.2, 7.4), (.8, 20, 2., 2.7), (-9, 18, 2.6, 9.), (10, 20, 3., 10.), (-3.9, 3.2, .7, 1.7), (3.6, 3.0, .6, 1.4)):
        spire(x, y, r, h, rng.uniform(-.12, .12))
    bm = bmesh.new()                                 # plates that have come apart
    for i in range(-9, 10):
        for j in range(0, 15):
            cx, cy = i * 1.5 + rng.uniform(-.3, .3), -1 + j * 1.5 + rng.uniform(-.3, .3)
            z, n = rng.uniform(-.25, .30) + float(ground(cx, cy)), rng.choice((5, 6, 7))
            top = [bm.verts.new((cx + .76 * rng.uniform(.75, 1.05) * math.cos(a * math.tau / n), cy + .76 * rng.uniform(.75, 1.05) * math.sin(a * math.tau / n), z + rng.uniform(-.1, .1))) for a in range(n)]
            low = [bm.verts.new((v.co.x, v.co.y, -2)) for v in top]
            bm.faces.new(top)
            for a in range(n):
                bm.faces.new((top[a], low[a], low[(a + 1) % n], top[(a + 1) % n]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    body(bm, m)
    for x, y in ((-2, 5), (2.2, 8), (0, 13)):
        point('body', (x, y, -.4), COLOUR, 260, .5)
    area('body', (0, 18, 9), (0, 8, 0), COLOUR, 900, 8.)
    camera((0, -3.2, 1.7), (0, 12, 2.75), lens=24)


def air(m):
    from kit.air import march, puffs
    from kit.drawn import Drawing
    from npx import samp, tile_noise
    rng = np.random.default_rng(4)
    d = Drawing(m, .4)
    N = tile_noise(256, 2.4, 7)
    fires = np.array(((-2.2, 5.5, -.2), (2.4, 8, -.2), (-.3, 12, 0), (-5.5, 9, 0), (5.2, 10, 0), (1.2, 5.0, -.5), (-3.4, 13, 0), (4., 15, 0)))
    for k, f in enumerate(fires):
        for _ in range(130):                         # tongues of fire follow the wind's noise
            P, v = [f + rng.normal(0, 1, 3) * (.50, .3, .1)], np.zeros(3)
            n = rng.integers(8, 22)
            for i in range(n):
                p = P[-1]
                v = np.array(((samp(N, np.array([p[0] * .11 + k * .2]), np.array([p[2] * .10]))[0] - .5) * 1.9 - (p[0] - f[0]) * .12, 0, .8))
                P.append(p + v * .16)
            d.stroke(np.array(P), COLOUR, rng.uniform(.06, .34), 1.1, fade=np.sin(np.linspace(.2, np.pi, n + 1)))
        d.sparks((f + (0, 0, .7))[None], COLOUR, .16, 90.)
    E = np.stack([rng.uniform(-7, 7, 900), rng.uniform(1, 18, 900), 8 * rng.random(900) ** 1.5], -1)
    d.sparks(E, (1., .62, .25), rng.pareto(2., 900) * .3, 1.2, 8.)
    for p in E[:160]:
        d.stroke(np.stack([p, p + np.array((.07, 0, .16)) * rng.uniform(.5, 2)]), COLOUR, .5, 1., fade=(0, 1))
    # A black sun with a torn crown.
    mid, r = np.array((.6, 70., 19.)), 8.
    for k in range(520):
        a, l = rng.random() * 6.2832, rng.pareto(2.6) * 2.2 + .3
        u = np.array((np.cos(a), 0, np.sin(a)))
        s = np.array((-np.sin(a), 0, np.cos(a))) * rng.normal(0, .22)
        d.stroke(np.stack([mid + u * r, mid + u * (r + l * .5) + s * l * .4, mid + u * (r + l) + s * l]), COLOUR, rng.uniform(.2, .8), 1., fade=(1, .6, 0))
    a = np.linspace(0, 6.2832, 160)
    d.stroke(mid + r * np.stack([np.cos(a), 0 * a, np.sin(a)], -1), (1., .66, .32), 1.8, 1.5)
    d.stroke(mid + r * np.stack([np.cos(a), 0 * a, np.sin(a)], -1), COLOUR, .35, 9.)
    memory.motes(d, COLOUR, 8, ((-4, 0, .5), (4, 10, 5)), 240, 4.)
    glow = march(m, lambda P: (np.exp(-np.maximum(P[..., 2] + .4, 0) / .8) * (.2 + 1.4 * np.clip(puffs(P, .22) - .35, 0, 1)))[..., None] * np.array(COLOUR), 30, 1, 22, 4) * .035
    return {'line': memory.lines(m, COLOUR, 6, 1.6, .035, .6), 'light': d.picture() + glow}
