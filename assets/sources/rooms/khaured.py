"""What every room of Khaur is made of: slabs, iron bands, bolts, one slit of sky. Not one ornament."""
import math
import random

import numpy as np

RED, EMBER, COLD = (1., .24, .085), (1., .40, .13), (.56, .66, .80)


def materials():
    from kit.materials import glow, metal, plain, rough_stone
    from kit.shapes import cyl
    m = {
        'stone': rough_stone('stone', (.25, .236, .228), scale=.55, bump=.65, rough=(.55, .95), streak=.6),
        'dark': rough_stone('dark_stone', (.165, .155, .150), scale=.8, bump=.55, streak=.5),
        'paving': rough_stone('paving', (.135, .128, .124), scale=.7, rough=(.16, .55), bump=.25, var=.45, edge=False),
        'slab': rough_stone('slab', (.24, .226, .216), scale=1.1, rough=(.30, .6), bump=.3, streak=.15),
        'iron': metal('iron', (.085, .078, .074), (.36, .62), bump=.4, rust=.5, rust_colour=(.13, .042, .020), edge=(.26, .24, .225)),
        'steel': metal('steel', (.30, .29, .285), (.24, .45), bump=.1, scale=2, edge=(.5, .5, .5), rust=.12),
        'black': plain('black', (.012, .011, .011), .9),
        'sky': glow('sky', (.8, .14, .05), .42),
    }
    m['bolt'] = cyl((0, 0, -60), .085, .09, m['iron'], n=6, bevel=.014)
    return m


def paving(m, x0, x1, y0, y1, z=0., size=(2.2, 3.6), mat='paving'):
    """Slabs that nobody ever levelled quite."""
    from kit.shapes import box, span
    y = y0
    while y < y1:
        d, x = random.uniform(*size), x0 - random.random() * size[0]
        while x < x1:
            w = random.uniform(*size)
            box((x + w / 2, y + d / 2, z - .3 + random.uniform(-.010, .010)), (w - .035, d - .035, .6), m[mat],
                rot=(random.uniform(-.002, .002), random.uniform(-.002, .002), 0), bevel=.022)
            x += w
        y += d
    span(x0 - 4, x1 + 4, y0 - 4, y1 + 4, z - 1., z - .35, m['black'], bevel=0)


def strap(m, x0, x1, z, high=.42, y=0., every=.75):
    """A band of iron with its bolts, lying on a wall that faces -y."""
    from kit.shapes import again, span
    span(x0, x1, y - .10, y + .02, z - high / 2, z + high / 2, m['iron'], bevel=.018)
    n = max(2, int((x1 - x0) / every))
    for k in range(n):
        again(m['bolt'], (x0 + .22 + k * (x1 - x0 - .44) / (n - 1), y - .13, z), (math.pi / 2, 0, 0))


def wall(m, x0, x1, z0, z1, slit=None, straps=(), courses=(1.7, 2.6), widths=(2.0, 3.6), deep=1.6, uneven=.16, mat='stone', splay=.75):
    """Courses of slabs facing -y with the face about y = 0. slit: x0, x1, z0, z1 of an opening whose jambs splay that far."""
    from kit.shapes import prism, span
    z = z0
    while z < z1 - .1:
        h = min(random.uniform(*courses), z1 - z)
        if z1 - z - h < courses[0] * .6:
            h = z1 - z
        if slit:                                       # courses break at the slit's sill and lintel
            for edge in slit[2:]:
                if z < edge - .05 < z + h - .1:
                    h = edge - z
        x = x0
        while x < x1 - .1:
            w = min(random.uniform(*widths), x1 - x)
            if x1 - x - w < widths[0] * .5:
                w = x1 - x
            step = w
            if slit and slit[2] - .05 <= z < slit[3] - .05:
                a, b = slit[0] - splay - .15, slit[1] + splay + .15
                if x < a < x + w:
                    w = step = a - x
                elif a - .01 <= x < b - .01:
                    x = b
                    continue
            if w > .1:
                out = random.choice((0, .4, 1)) * uneven
                span(x + .02, x + w - .02, -out, deep, z + .02, z + h - .02, m[mat], bevel=.05)
            x += step
        z += h
    # Seams must not leak: something black lies inside the wall.
    back = [(x0, slit[0] - splay * .8, z0, z1), (slit[1] + splay * .8, x1, z0, z1), (slit[0] - splay, slit[1] + splay, z0, slit[2] - .2), (slit[0] - splay, slit[1] + splay, slit[3] + .2, z1)] if slit else [(x0, x1, z0, z1)]
    for a, b, c, d in back:
        span(a, b, .3, deep - .2, c, d, m['black'], bevel=0)
    if slit:
        a, b, c, d = slit
        for s, e in ((-1, a), (1, b)):
            pts = [(e, deep + .4), (e + s * splay, -.28), (e + s * (splay + .25), -.28), (e + s * (splay + .25), deep + .4)]
            n = max(1, round((d - c) / 2.4))
            for k in range(n):
                prism(pts, (d - c) / n - .03, m['stone'], loc=(0, 0, c + (k + .5) * (d - c) / n), bevel=.04)
            span(*sorted((e + s * (splay - .03), e + s * (splay + .11))), -.36, -.2, c, d, m['iron'], bevel=.015)
        span(a - splay - .45, b + splay + .45, -.35, deep + .4, c - .5, c - .01, m['dark'], bevel=.06)
        span(a - splay - .55, b + splay + .55, -.35, deep + .4, d + .01, d + .8, m['dark'], bevel=.06)
    for z in straps:
        for a, b in ((x0, slit[0] - 1.05), (slit[1] + 1.05, x1)) if slit and slit[2] - .3 < z < slit[3] + .3 else ((x0, x1),):
            if b - a > .6:
                strap(m, a, b, z, y=-uneven)


def side_walls(m, half, y0, y1, z1, straps=(), **kw):
    from kit.shapes import made, move, shift, turn
    move(made(lambda: wall(m, y0, y1, 0, z1, straps=straps, **kw)), shift(-half, 0, 0) @ turn(z=90))
    move(made(lambda: wall(m, -y1, -y0, 0, z1, straps=straps, **kw)), shift(half, 0, 0) @ turn(z=-90))


def pier(m, x, y, high, w=1.9, bands=(.7, 2.6, 5.), mat='stone'):
    """Stacked blocks, a foot, angle irons up its edges, bands."""
    from kit.shapes import again, box
    box((x, y, .25), (w + .6, w + .6, .5), m['dark'], bevel=.06)
    z = .5
    while z < high - .1:
        h = min(random.uniform(1.5, 2.2), high - z)
        box((x + random.uniform(-.02, .02), y + random.uniform(-.02, .02), z + h / 2), (w, w, h - .035), m[mat], bevel=.05)
        z += h
    for a in (-1, 1):
        for b in (-1, 1):
            box((x + a * (w / 2 - .05), y + b * (w / 2 - .05), high / 2 + .2), (.22, .22, high - .6), m['iron'], bevel=.02)
    for z in bands:
        box((x, y, z), (w + .22, w + .22, .36), m['iron'], bevel=.025)
        for q in (-.36, -.12, .12, .36):
            again(m['bolt'], (x + q * w, y - w / 2 - .13, z), (math.pi / 2, 0, 0))
            for s in (-1, 1):
                again(m['bolt'], (x + s * (w / 2 + .13), y + q * w, z), (0, math.pi / 2, 0))


def open_sky(m, y, x=0., z=10., w=300, h=160):
    """A glow behind a slit; the sky itself is painted in afterwards."""
    from kit.lights import group
    from kit.shapes import screen
    return group('sky', screen(w, h, m['sky'], (x, y, z)))


def paint_sky(light, m, far, centre=(0., 0.), wide=.5, seed=4, gain=1., sun=(.1, .3)):
    """The storm behind everything farther than `far`; centre: where its horizon lies as tangents from the eye, wide: tangents to one unit."""
    from kit.air import rays
    from kit.sky import behind, storm
    _, D = rays(m)
    u, v = (D[..., 0] / D[..., 1] - centre[0]) / wide, (D[..., 2] / np.abs(D[..., 1]) - centre[1]) / wide
    return behind(light, m, storm(u, v, seed, sun) * gain, far)


def shaft(P, y, slit, dv, soft=.02, margin=0.):
    """Sunlight in the air behind a slit (x0, x1, z0, z1) in a wall at y, running along dv."""
    from npx import smooth
    x0, x1, z0, z1 = slit
    k = (P[..., 1] - y) / dv[1]
    x, z, w = P[..., 0] - dv[0] * k, P[..., 2] - dv[2] * k, .05 + soft * np.abs(k)
    inside = smooth(-w, w, (x1 - x0) / 2 + margin - np.abs(x - (x0 + x1) / 2)) * smooth(-w, w, (z1 - z0) / 2 + margin - np.abs(z - (z0 + z1) / 2))
    return inside * (P[..., 1] < y) * np.exp(-np.abs(k) * .012)
