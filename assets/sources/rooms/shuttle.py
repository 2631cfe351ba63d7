"""A blunt working shuttle: nose towards us, side hatch open, warm inside. m: the bay's materials."""
import math

import numpy as np

from kit.lights import group
from kit.shapes import ball, box, cyl, loft, move, prism, shift, span, tube, turn


def build(m):
    cx, cz = -5.7, 2.75

    def section(y, w, h, dz=0., n=28, p=3.2):
        out = []
        for i in range(n):
            a = 2 * math.pi * (i + .5) / n
            c, s = math.cos(a), math.sin(a)
            out.append((cx + w * math.copysign(abs(c) ** (2 / p), c), y, cz + dz + h * math.copysign(abs(s) ** (2 / p), s)))
        return out
    nose = np.array([(.95, .50, .26, -.95), (1.1, 1.0, .55, -.82), (1.55, 1.52, .92, -.56), (2.3, 1.98, 1.33, -.24), (3.6, 2.27, 1.66, 0.)])
    at = lambda y, k=1.: (y, *(np.interp(y, nose[:, 0], nose[:, i]) * (k if i < 3 else 1) for i in (1, 2, 3)))
    loft([section(*at(y)) for y in nose[:, 0]], m['hull'], smooth=50)
    for y in (1.3, 2.95):                                      # seams of the nose
        loft([section(*at(y, 1.004)), section(*at(y + .035, 1.004))], m['black'])
    for a0, a1 in ((1.3, 3.1), (3.5, 6.3), (7.7, 10.5)):                        # windscreen: panes on the slope
        for k, name, grow in ((1.012, 'dark', .12), (1.022, 'glass', 0.)):
            rows = []
            for y in (1.50 - grow * .6, 1.85, 2.2, 2.6 + grow * .6):
                pts = [section(*at(y, q), n=280) for q in (k, k * .97)]
                idx = range(int((a0 - grow * 3) * 10), int((a1 + grow * 3) * 10), 4)
                rows.append([pts[0][i] for i in idx] + [pts[1][i] for i in reversed(idx)])
            loft(rows, m[name], smooth=30)
    for y0, y1 in ((3.62, 5.1), (7.02, 8.4), (8.42, 10.2)):
        loft([section(y0, 2.27, 1.66), section(y1, 2.27, 1.66)], m['hull'], smooth=40, bevel=.02)
    for z0, z1 in ((.95, 1.72), (3.88, 4.45)):                  # hull above and below the open hatch
        span(cx - 2.2, cx + 2.2, 5.12, 7.0, z0, z1, m['hull'], bevel=.1, seg=3)
    span(cx - 2.2, cx - .6, 5.12, 7.0, 1.7, 3.9, m['dark'], bevel=.02)
    group('hatch', span(cx - .58, cx - .55, 5.3, 6.8, 2.2, 3.7, m['inside'], bevel=0))
    span(cx - .6, cx + 2.2, 5.12, 7.0, 1.6, 1.74, m['deck'], bevel=.02)
    for y in (5.16, 6.96):
        span(cx + 2.05, cx + 2.34, y - .08, y + .08, 1.6, 4.0, m['amber'], bevel=.03)
    span(cx + 2.05, cx + 2.34, 5.08, 7.04, 3.84, 4.02, m['amber'], bevel=.03)
    for k in range(7):                                          # stairs down to the deck
        span(cx + 2.3 + k * .30, cx + 2.62 + k * .30, 5.35, 6.75, 1.52 - k * .235, 1.58 - k * .235, m['dark'], bevel=.01)
    for y in (5.30, 6.80):
        prism([(cx + 2.2, 1.6), (cx + 2.2, 1.25), (cx + 4.2, -.02), (cx + 4.5, -.02), (cx + 4.5, .12)], .06, m['panel'], 'y', loc=(0, y, 0), bevel=.01)
        tube([(cx + 2.3, y, 2.55), (cx + 4.35, y, 1.02), (cx + 4.35, y, .1)], .022, m['amber'])
        tube([(cx + 2.35, y, 1.6), (cx + 2.35, y, 2.5)], .02, m['amber'])
    group('hatch', cyl((cx + 1.1, 1.35, 1.95), .12, .08, m['flood'], rot=(math.pi / 2, 0, .2)))
    span(cx + 2.24, cx + 2.29, 7.1, 10.1, 3.0, 3.26, m['amber'], bevel=.005)
    span(cx + 2.24, cx + 2.29, 3.7, 5.05, 3.0, 3.26, m['amber'], bevel=.005)
    cyl((cx + 2.75, 9.0, 1.65), .72, 1.8, m['dark'], rot=(math.pi / 2, 0, 0), n=32, bevel=.05)
    cyl((cx + 2.75, 8.0, 1.65), .76, .5, m['hull'], rot=(math.pi / 2, 0, 0), n=32, bevel=.06)
    cyl((cx + 2.75, 7.76, 1.65), .58, .1, m['black'], rot=(math.pi / 2, 0, 0), n=32)
    for k in range(9):
        a = k * math.tau / 9
        move([box((.3, 0, 0), (.5, .05, .10), m['panel'], bevel=.01)], shift(cx + 2.75, 7.74, 1.65) @ turn(90) @ turn(0, 0, math.degrees(a)) @ turn(35))
    ball((cx + 2.75, 7.74, 1.65), .13, m['panel'])
    box((cx + 2.4, 9.0, 2.3), (1.0, 1.4, .35), m['hull'], rot=(0, .5, 0), bevel=.06)
    for y in (2.9, 9.2):
        for x in (cx - 1.1, cx + 1.2):
            cyl((x, y, .85), .09, 1.5, m['panel'])
            box((x, y, .06), (.5, .7, .12), m['dark'], bevel=.03)
            tube([(x, y, 1.0), (x, y + .8, 1.5)], .05, m['dark'])
    for y in (3.9, 4.5, 8.0, 9.2):
        group('hatch', box((cx + 2.25, y, 3.62), (.04, .34, .2), m['glass' if y > 8.5 else 'inside'], bevel=.01))
