"""A memory: a meadow on a world whose people were never what they seemed."""
import math
import random

import numpy as np

import memory
from memory import AVIF, GAINS, MASKS, WEBP

COLOUR = (.72, 1., .38)
GOLD = (1., .84, .36)
META = memory.meta('Drawn in green and gold: a meadow in wind, one old tree, low hills, and a light among the leaves.', [.98, 1.06, .84], (.56, .36), (.60, .38))
PAINT = memory.paint(COLOUR)
TREE = np.array((1.25, 9., .35))


def ground(x, y):
    return .55 * np.sin(x * .23 + .8) * np.cos(y * .17) + .25 * np.sin(x * .5 + y * .31) + .018 * np.maximum(y - 6, 0) ** 1.5 * (.6 + .4 * np.sin(x * .11 + 2))


def build():
    import bmesh
    from kit.lights import area, camera, sun
    from kit.materials import plain
    from kit.shapes import body
    m = plain('meadow', (.10, .14, .06), .8)
    bm = bmesh.new()
    n = 120
    V = [[bm.verts.new((-34 + 68 * i / n, 60 * (j / n) ** 1.6 - 3, float(ground(-34 + 68 * i / n, 60 * (j / n) ** 1.6 - 3)))) for i in range(n + 1)] for j in range(n + 1)]
    for j in range(n):
        for i in range(n):
            bm.faces.new((V[j][i], V[j][i + 1], V[j + 1][i + 1], V[j + 1][i]))
    body(bm, m, smooth=180)
    area('body', (6, 14, 9), (0, 8, 0), COLOUR, 500, 6.)
    camera((0, -2.2, 1.75), (.2, 9, 2.55), lens=24)


def branches(rng, at, way, length, r, depth, out):
    """A tree as strokes: each bough bends towards the light and forks."""
    n, P = 7, [at]
    for _ in range(n):
        way = way + rng.normal(0, .11, 3) + np.array((0, 0, .035))
        way = way / np.linalg.norm(way)
        P.append(P[-1] + way * length / n)
    out.append((np.array(P), r, depth))
    if depth:
        for _ in range(3 if depth > 2 else rng.integers(2, 4)):
            turned = way + rng.normal(0, .52, 3) * (1.15, 1., .75)
            branches(rng, P[-1] if rng.random() < .6 else P[rng.integers(4, 7)], turned / np.linalg.norm(turned), length * rng.uniform(.62, .82), r * .62, depth - 1, out)


def air(m):
    from kit.drawn import Drawing
    rng = np.random.default_rng(12)
    d = Drawing(m, .4)
    boughs = []
    branches(rng, TREE + (0, 0, -.1), np.array((-.08, 0, 1.)), 1.9, .26, 6, boughs)
    for P, r, depth in boughs:
        for k in range(1 + 2 * (depth > 3) + (depth > 4)):
            side = rng.normal(0, r * .5, 3)
            d.stroke(P + side * np.linspace(1, .7, len(P))[:, None], COLOUR, .22 + .10 * depth, 1. + .1 * depth)
        if depth < 2:
            leaf = P[rng.integers(1, len(P), 26)] + rng.normal(0, .24, (26, 3))
            d.sparks(leaf, COLOUR, rng.pareto(2.4, 26) * .07 + .012, 1.2)
            d.sparks(leaf[:1], GOLD, .35, 1.6)
            d.sparks(leaf[:1], COLOUR, .004, 20.)
    d.sparks((TREE + (-.3, 0, 3.9))[None], GOLD, .06, 110.)
    d.sparks((TREE + (-.3, 0, 3.9))[None], GOLD, .55, 9.)
    n = 5200                                         # grass in wind; more of it near
    y = -1.1 + 24 * rng.random(n) ** 2.2
    x = (rng.random(n) - .5) * (3.5 + 1.9 * (y + 2.2))
    z = ground(x, y)
    bend = .35 + .5 * np.sin(x * .5 + y * .4)
    tall = rng.uniform(.10, .38, n)
    t = np.linspace(0, 1, 6)
    for k in range(n):
        P = np.stack([x[k] + bend[k] * tall[k] * t ** 2 * 1.3, y[k] + 0 * t, z[k] + tall[k] * t * (1 - .25 * t)], -1)
        d.stroke(P, GOLD if k % 7 == 0 else COLOUR, rng.uniform(.08, .42) * min(1, (y[k] + 2.4) / 3.2), .8, fade=np.linspace(.1, 1, 6))
    flowers = rng.choice(n, 150, replace=False)
    d.sparks(np.stack([x + bend * tall * 1.3, y, z + tall * .8], -1)[flowers], GOLD, rng.uniform(.2, 1.2, 150), 1.5)
    for y0 in (9, 12, 16, 21, 27, 34, 42):           # the land itself, in long strokes
        X = np.linspace(-34, 34, 160)
        d.stroke(np.stack([X, X * 0 + y0 + .8 * np.sin(X * .3), ground(X, y0 + .8 * np.sin(X * .3)) + .03], -1), COLOUR, .5, 1., fade=.35 + .65 * np.abs(np.sin(X * .35 + y0)))
    P = np.stack([rng.uniform(-30, 30, 260), np.full(260, 60.), rng.uniform(4, 30, 260)], -1)
    d.sparks(P, COLOUR, rng.pareto(2., 260) * .16, 1.)
    memory.motes(d, GOLD, 8, ((-4, 0, .5), (4, 10, 5)), 320, 4.)
    return {'line': memory.lines(m, COLOUR, 6, 1.0, .012, .0), 'light': d.picture()}
