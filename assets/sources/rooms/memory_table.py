"""A memory: the dinner of two fleets, before anybody had said the wrong thing."""
import math
import random

import numpy as np

import memory
from memory import AVIF, GAINS, MASKS, WEBP

COLOUR = (1., .47, .30)
META = memory.meta('Drawn in amber light: a long table laid for two fleets, candles, glasses, empty chairs to the far window.', [1.10, .94, .88], (.5, .42))
PAINT = memory.paint(COLOUR)
CANDLES = [(s * .0, y, 1.02) for s, y in ((0, 1.4), (0, 2.9), (0, 4.4), (0, 5.9), (0, 7.4))]


def build():
    from kit.lights import area, camera, point
    from kit.materials import plain
    from kit.shapes import box, cyl, frame, lathe, rounded, span
    rng = random.Random(4)
    m = plain('dinner', (.30, .24, .20), .4)
    span(-.95, .95, .1, 8.6, .72, .78, m, bevel=.01)
    span(-.99, .99, .06, 8.64, .40, .715, m, bevel=.02)
    for i in range(9):
        y = .6 + i * .92
        for s in (-1, 1):
            x = s * .62
            lathe([(.01, .785), (.13, .785), (.145, .80), (.10, .792), (.01, .790)], m, n=32, loc=(x, y, 0))
            for q, (dx, dy, h) in enumerate(((-.20, .22, .19), (-.26, .12, .15))):
                lathe([(.004, 0), (.032, .002), (.006, .012), (.005, h * .5), (.030, h * .66), (.034, h * .85), (.028, h), (.026, h)], m, n=20, loc=(x + s * dx, y + dy, .78))
            for k in (-.17, .17):
                box((x, y + k, .785), (.17, .012, .006), m, bevel=0)
            cyl((x + s * .06, y - .02, .84), .018, .08, m, r2=.002, n=8)
            X = s * 1.36                              # chairs with tall ladder backs
            for a in (-.2, .2):
                box((X + s * .20, y + a, .80), (.045, .045, 1.6), m, bevel=.008)
                box((X - s * .18, y + a, .25), (.045, .045, .5), m, bevel=.008)
            box((X, y, .50), (.44, .46, .07), m, bevel=.02)
            for z in (.8, 1.05, 1.3, 1.55):
                box((X + s * .20, y, z), (.03, .38, .10), m, bevel=.01)
    for x, y, z in CANDLES:
        lathe([(.01, .785), (.09, .785), (.03, .82), (.018, .90), (.04, .93), (.015, .96), (.01, .96)], m, n=24, loc=(x, y, 0))
        for a in (0, 2.09, 4.19):
            cyl((x + .12 * math.cos(a), y + .12 * math.sin(a), 1.0), .012, .16, m, n=10)
    for x in (-2.6, 2.6):
        for k in range(5):
            box((x, 1.2 + k * 1.9, 1.6), (.16, .5, 3.2), m, bevel=.02)
    frame(rounded(-2.0, 2.0, 1.15, 2.75, .5), rounded(-1.75, 1.75, 1.35, 2.55, .4), 10.0, 10.4, m, bevel=.02)
    for x in (-.6, .6):
        box((x, 10.1, 1.95), (.06, .1, 1.25), m, bevel=0)
    span(-3, -2.0, 10.1, 10.4, 0, 3.4, m, bevel=0)
    span(2.0, 3, 10.1, 10.4, 0, 3.4, m, bevel=0)
    span(-3, 3, 10.1, 10.4, 2.8, 3.6, m, bevel=0)
    for j in range(6):
        box((0, .8 + j * 1.8, 3.2), (5.4, .14, .14), m, bevel=.02)
    for x, y, z in CANDLES[::2]:
        point('body', (x, y, 1.35), COLOUR, 5, .1)
    area('body', (0, 4, 3.1), (0, 4, 0), COLOUR, 6, 2., 8.)
    camera((.0, -1.75, 1.62), (0, 10, 1.46), lens=24, shift=(0, .0))


def air(m):
    from kit.drawn import Drawing, circle
    rng = np.random.default_rng(2)
    d = Drawing(m)
    memory.motes(d, COLOUR, 8, ((-2, 0, .8), (2, 8, 3)), 300, 2.5)
    for x, y, z in CANDLES:
        for a in (0, 2.09, 4.19):
            p = np.array((x + .12 * np.cos(a), y + .12 * np.sin(a), 1.12))
            t = np.linspace(0, 1, 12)
            for s in (-1, 1):
                d.stroke(p + np.stack([s * .018 * np.sin(t * np.pi) * (1 - .4 * t), 0 * t, t * .085 - .02], -1), COLOUR, 1.6, 1.2)
            d.sparks((p + (0, 0, .02))[None], (1., .75, .5), 2.2, 4.)
            d.sparks((p + (0, 0, .02))[None], COLOUR, .22, 26.)
    n = 240                                          # stars in the window
    P = np.stack([rng.uniform(-1.75, 1.75, n), np.full(n, 30.), 1.9 + (rng.uniform(1.35, 2.6, n) - 1.9) * 1.0], -1)
    P[:, 0] *= 2.7
    P[:, 2] = 1.62 + (P[:, 2] - 1.62) * 2.7
    d.sparks(P, COLOUR, rng.pareto(2., n) * .25, 1.)
    return {'line': memory.lines(m, COLOUR, 5, .85, .060, .5), 'light': d.picture()}
