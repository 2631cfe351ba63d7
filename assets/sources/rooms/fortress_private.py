"""Milena's private chamber: narrow, a bed of slab, an armour stand, one small lamp on a ledge, one slit."""
import random

import numpy as np

META = {
    'says': 'A narrow stone chamber: a slab for a bed with one folded blanket, armour on its stand, a small lamp, a slit of red sky.',
    'focus': {'landscape': {'x': .46, 'y': .42}, 'portrait': {'x': .46, 'y': .44}},
    'tint': [1.05, .92, .82],
    'lights': {'r': 'flame', 'g': None, 'b': None},
    'sky': 'drift',
    'steam': [],
    'dust': 12,
}
GAINS = {'flame': 1., 'slit': 1., 'fill': 1., 'sky': 1.}
MASKS = {'lights.webp': [['flame'], [], []]}
PAINT = dict(exposure=1.6, above=1.1, halo=.05, halo_tint=(1, .75, .5), shadow=(.006, .006, .011), high=(1.03, 1., .96), floor=(.032, .027, .029), radius=3.8, sat=1.0, contrast=1.04, edge=.32, bottom=.38)
AVIF, WEBP = 25, 82

END, HALF, HIGH = 6.2, 3.0, 4.4
SLIT = (-.62, -.24, 1.55, 3.75)
SUN = (.34, -1., -.52)
LAMP = (1.62, END - .38, 1.62)


def build():
    from kit.lights import area, camera, group, point, sun
    from kit.materials import glow, plain
    from kit.shapes import ball, box, cyl, lathe, made, move, shift, span, turn

    import khaured as k
    import trophies as t
    random.seed(23)
    m = {**k.materials(), **t.materials(), 'wool': plain('wool', (.085, .034, .028), .9, bump=(36, .6)), 'linen': plain('linen', (.30, .27, .24), .9, bump=(40, .4)), 'flame': glow('flame', (1., .58, .20), 14.)}
    k.paving(m, -4, 4, -4, END + .5, size=(1.3, 2.0))
    move(made(lambda: k.wall(m, -4, 4, 0, HIGH + .5, SLIT, courses=(1.1, 1.6), widths=(1.2, 2.2), uneven=.08)), shift(0, END, 0))
    k.side_walls(m, HALF, -4, END, HIGH + .5, straps=(2.9,), courses=(1.1, 1.6), widths=(1.3, 2.3), uneven=.08)
    for i in range(6):
        span(-4, 4, -4 + i * 1.9, -4 + i * 1.9 + 1.86, HIGH, HIGH + .5, m['dark'], bevel=.05)
    box((0, 2.6, HIGH - .15), (7, .6, .5), m['dark'], bevel=.04)
    span(-3, 3, 2.28, 2.92, HIGH - .46, HIGH - .39, m['iron'], bevel=.015)
    span(-6, 6, -5, END + 3, HIGH + .52, HIGH + .7, m['black'], bevel=0)
    # left: the bed
    box((-2.05, 3.75, .52), (1.75, 3.3, .20), m['slab'], bevel=.04)
    for y in (2.5, 5.0):
        box((-2.05, y, .21), (1.4, .5, .42), m['dark'], bevel=.04)
    for y in (2.4, 5.1):
        box((-2.05, y, .53), (1.80, .22, .24), m['iron'], bevel=.015)
    box((-2.05, 3.75, .67), (1.55, 3.0, .10), m['wool'], bevel=.045, seg=3)
    for q, w in enumerate((1.25, 1.2, 1.22)):
        box((-2.02 + .02 * q, 2.55, .77 + q * .075), (w, .62, .075), m['linen' if q == 1 else 'wool'], rot=(0, 0, .03 * (q - 1)), bevel=.035, seg=3)
    box((-2.05, 5.0, .80), (1.1, .42, .20), m['dark'], bevel=.06, seg=3)
    # right: armour, a chest, the ledge with its lamp
    box((2.05, 3.45, .14), (1.3, 1.2, .28), m['slab'], bevel=.04)
    move(made(lambda: t.warrior(m)), shift(2.05, 3.45, .28) @ turn(z=-52) @ scaled(.98))
    t.spear(m, 2.72, 4.5, 2.7, 3)
    span(.85, 2.6, END - .62, END - .05, 1.22, 1.38, m['slab'], bevel=.03)
    for x in (1.05, 2.4):
        box((x, END - .28, 1.06), (.14, .44, .30), m['iron'], bevel=.015)
    x, y, z = LAMP
    lathe([(.01, z - .24), (.11, z - .24), (.13, z - .16), (.10, z - .10), (.03, z - .08), (.01, z - .08)], m['iron'], n=20, loc=(x, y, 0))
    group('flame', lathe([(.005, z - .08), (.026, z - .03), (.022, z + .04), (.003, z + .12)], m['flame'], n=10, loc=(x, y, 0)))
    lathe([(.09, 1.38), (.13, 1.42), (.15, 1.55), (.135, 1.55), (.08, 1.42), (.01, 1.40)], m['dark'], n=24, loc=(1.15, END - .36, 0))
    for q in range(3):
        box((2.25, END - .35, 1.405 + q * .05), (.40 - .03 * q, .28, .045), m['linen' if q % 2 else 'hide'], rot=(0, 0, .1 * q), bevel=.012)
    move(made(lambda: t.blade(m, 0, 0, 1.55, 0, 'steel')), shift(.32, END - .13, 2.75) @ turn(y=6))
    box((.32, END - .10, 2.80), (.5, .1, .09), m['iron'], bevel=.015)
    box((.55, 3.2, .23), (.62, .5, .46), m['dark'], rot=(0, 0, .15), bevel=.05)
    k.open_sky(m, END + 60)
    sun('slit', SUN, (1., .26, .09), 70, 1.2)
    a, b, c, d = SLIT
    area('slit', ((a + b) / 2, END + .5, (c + d) / 2), (-.5, 2, .8), k.RED, 300, b - a, d - c).visible_glossy = False
    point('flame', (x, y - .06, z + .06), (1., .55, .22), 60, .05)
    area('fill', (0, -3.6, 3.0), (0, 5, 1.4), (.56, .62, .78), 95, 3.5, 2.2)
    camera((.30, -2.75, 1.78), (-.05, 6, 1.98), lens=22.5)


def scaled(k):
    from mathutils import Matrix
    return Matrix.Scale(k, 4)


def sharpen(light, m):
    import khaured as k
    return k.paint_sky(light, m, END + 30, centre=(-.16, -.02), wide=.30, gain=.8, sun=(.18, .2), seed=9)


def sky(m):
    return (m['z'] > END + 30).astype(np.float32)


def air(m):
    import khaured as k
    from kit.air import glow, march, puffs
    from npx import smooth

    def beam(P):
        thick = .35 + 1.4 * smooth(.36, .64, puffs(P, .25)) * (.4 + puffs(P, .6))
        return (k.shaft(P, END, SLIT, SUN, .012) * thick)[..., None] * np.array((1., .25, .09))
    warm = lambda P: (glow(P, LAMP, .40) * (.5 + puffs(P, .5)))[..., None] * np.array((1., .55, .22))
    room = 1 - .85 * sky(m)[..., None]
    return {'slit': march(m, beam, 64, 1, END + 1, 2) * .10 * room, 'flame': march(m, warm, 40, 1, END + 1, 3) * .04 * room}
