"""Hall of Remembrance: what beaten enemies wore stands on slabs down a nave; red light through one long slit under the roof."""
import random

import numpy as np

META = {
    'says': 'A stone nave lined with empty armour and alien weapons on slabs; a long slit under the roof lets in red light.',
    'focus': {'landscape': {'x': .44, 'y': .42}, 'portrait': {'x': .44, 'y': .42}},
    'tint': [1.01, .93, .90],
    'lights': {'r': 'breath', 'g': None, 'b': None},
    'sky': None,
    'steam': [],
    'dust': 24,
}
GAINS = {'sun': 1., 'slit': 1., 'cold': 1., 'fill': 1.}
MASKS = {'lights.webp': [['sun'], [], []]}
PAINT = dict(exposure=1.6, above=1., halo=.045, halo_tint=(1, .6, .5), shadow=(.005, .006, .012), high=(1.03, 1., .96), floor=(.028, .024, .026), radius=3.6, sat=1.04, contrast=1.05, edge=.34, bottom=.40)
AVIF, WEBP = 25, 80

END, HALF, HIGH = 17., 5.2, 8.2
SLIT = (1.5, 15.5, 6.5, 7.5)       # along the left wall: y0, y1, z0, z1
SUN = (1., .10, -.50)
BAYS = (2.6, 6.0, 9.4, 12.8)


def build():
    from kit.lights import area, camera, spot, sun
    from kit.shapes import box, made, move, shift, span, turn

    import khaured as k
    import trophies as t
    random.seed(8)
    m = {**k.materials(), **t.materials()}
    k.paving(m, -6, 6, -4, END + 1, size=(1.8, 2.8))
    move(made(lambda: k.wall(m, -7, 7, 0, HIGH + 1, straps=(1.2, 6.2))), shift(0, END, 0))
    move(made(lambda: k.wall(m, -5, END + 1, 0, HIGH + 1, SLIT, straps=(5.4,), uneven=.1)), shift(-HALF, 0, 0) @ turn(z=90))
    move(made(lambda: k.wall(m, -END - 1, 5, 0, HIGH + 1, straps=(5.4,), uneven=.1)), shift(HALF, 0, 0) @ turn(z=-90))
    span(-8, 8, -6, END + 2, HIGH + .3, HIGH + .8, m['dark'], bevel=0)
    for y in (.9, 4.3, 7.7, 11.1, 14.5):              # half piers between the bays, a beam over each pair
        for s in (-1, 1):
            box((s * (HALF - .35), y, 3.), (.9, .8, 6.), m['stone'], bevel=.05)
            for z in (.5, 2.6, 4.7):
                box((s * (HALF - .38), y, z), (1.0, .92, .26), m['iron'], bevel=.02)
        box((0, y, HIGH - .25), (11, .9, 1.1), m['dark'], bevel=.06)
        span(-5, 5, y - .47, y + .47, HIGH - .88, HIGH - .79, m['iron'], bevel=.015)
    exhibits(m, t)
    sun('sun', SUN, (1., .27, .095), 80, 1.2)
    area('slit', (-HALF - .4, 8.5, 7.), (0, 8.5, 3), k.RED, 1500, 14, 1.).visible_glossy = False
    spot('cold', (-.2, END - 3.4, HIGH - .2), (-.2, END - 1.5, 2.2), k.COLD, 9000, 62, size=.25, blend=.6)
    area('cold', (-.2, 6, HIGH - .1), (-1.2, 6.5, 0), k.COLD, 420, 3, 12)
    area('fill', (0, -4.2, 4.5), (0, 7, 1.6), (.56, .62, .78), 320, 6, 3)
    camera((.95, -2.6, 2.05), (-.05, 14, 2.75), lens=23.5)


def exhibits(m, t):
    from kit.shapes import box, made, move, shift, turn
    kinds = [t.warrior, t.carapace, t.spindle, t.warrior]
    for i, y in enumerate(BAYS):
        for s in (-1, 1):
            x = s * (HALF - 1.15)
            box((x, y, .42), (1.7, 1.7, .84), m['slab'], bevel=.05)
            box((x, y, .58), (1.76, 1.76, .16), m['iron'], bevel=.02)
            build_one = kinds[(i + (s > 0)) % 4] if (i, s) not in ((1, 1), (2, -1)) else t.rack
            scale = shift(0, 0, 0)
            move(made(lambda: build_one(m)), shift(x, y, .84) @ turn(z=s * -58) @ scale)
            if build_one is not t.rack:
                t.spear(m, x - s * .2, y - .62, 2.9, random.uniform(-5, 5), random.choice(('bronze', 'plate')))
            move(made(lambda: t.shield(m, 4.35, random.uniform(.55, .8), random.choice(('bronze', 'plate', 'shell')))), shift(s * (HALF - .14), y, 0) @ turn(z=-s * 90))
            for q in (-1, 1):
                move(made(lambda: t.blade(m, 0, 0, 1.7, 0, random.choice(('plate', 'bronze')))), shift(s * (HALF - .12), y + q * .62, 5.1) @ turn(z=-s * 90) @ turn(y=q * 32))
    # at the end, on three steps: the greatest of them
    for q in range(3):
        box((-.2, END - 1.2, .22 + q * .36), (4.4 - q * .9, 2.6 - q * .5, .44), m['dark'], bevel=.05)
    box((-.2, END - 1.3, 1.02), (2.72, 1.66, .16), m['iron'], bevel=.02)
    from mathutils import Matrix
    move(made(lambda: t.carapace(m)), shift(-.2, END - 1.3, 1.16) @ Matrix.Scale(1.62, 4))
    for s in (-1, 1):
        t.spear(m, -.2 + s * 1.9, END - .9, 5.2, s * 7)


def air(m):
    import khaured as k
    from kit.air import cone, march, puffs
    from npx import smooth

    def beam(P):
        # the slit lies along y: the same sheet, turned
        Q = np.stack([P[..., 1], -P[..., 0], P[..., 2]], -1)
        thick = .25 + 1.6 * smooth(.36, .64, puffs(P, .16)) * (.4 + puffs(P, .5))
        bars = .25 + .75 * smooth(.40, .62, np.abs((P[..., 1] - .9) / 3.4 - np.round((P[..., 1] - .9) / 3.4)) * 2.)
        return (k.shaft(Q, HALF, SLIT, (SUN[1], -SUN[0], SUN[2])) * thick * bars)[..., None] * np.array((1., .25, .09))

    def haze(P):
        low = np.exp(-np.maximum(P[..., 2], 0) / 3.) * (.35 + 1.2 * smooth(.35, .7, puffs(P, .16)))
        far = smooth(4, 17, P[..., 1])
        return (low * far)[..., None] * np.array((.30, .095, .06)) + np.array((.026, .030, .040)) * .9

    def top(P):
        return (cone(P, (-.2, END - 3.4, HIGH), (-.2, END - 1.6, 1.), .42, .2, 3., .3) * (.3 + puffs(P, .4)))[..., None] * np.array(k.COLD)
    return {'sun': march(m, beam, 56, .8, END + 1, 2) * .055, 'fill': march(m, haze, 24, .8, END + 1, 4) * .014, 'cold': march(m, top, 30, 3, END + 1, 3) * .05}
