"""Khaur from a parapet: a fortress city of slabs in red haze, twilight all day, the storm lit low from behind."""
import math
import random

import numpy as np

META = {
    'says': 'A city of iron-banded stone towers rises out of red haze under a turning storm; far below, a few lights.',
    'focus': {'landscape': {'x': .42, 'y': .40}, 'portrait': {'x': .42, 'y': .40}},
    'tint': [1.04, .90, .86],
    'lights': {'r': 'flame', 'g': 'breath', 'b': None},
    'sky': 'drift',
    'steam': [{'x': .70, 'y': .62, 'dx': -.03, 'dy': -.05}],
    'dust': 22,
}
GAINS = {'sun': 1., 'dome': 1., 'lit': 1., 'fill': 1.}
MASKS = {'lights.webp': [['lit'], ['sun'], []]}
PAINT = dict(exposure=1.5, above=1.1, halo=.05, halo_tint=(1, .55, .42), shadow=(.006, .005, .010), high=(1.03, 1., .96), floor=(.034, .024, .024), radius=3.2, sat=1.04, contrast=1.06, edge=.30, bottom=.42, fade=.003)
AVIF, WEBP = 25, 80
RENDER = dict(bounces=3)

EYE = 62.
FAR = 1500.


def build():
    from kit.lights import area, camera, sun, world
    from kit.materials import glow

    import khaured as k
    random.seed(21)
    m = k.materials()
    m['tower'], m['lamp'] = tower_skin(), glow('lamp', (1., .34, .08), 9.)
    city(m)
    parapet(m, k)
    k.open_sky(m, 2600, 0, 300, 9000, 3200)
    sun('sun', (-.28, -1., -.20), (1., .30, .11), 9., 2.)
    world('dome', (.55, .17, .12), .16)
    sun('dome', (.3, .9, -.75), (.50, .52, .68), .34, 40.)
    area('fill', (2, -8, EYE + 6), (0, 4, EYE - 1), (.58, .62, .78), 300, 7, 4)
    camera((0, -2.2, EYE + 1.5), (.10, 40, EYE + 2.2), lens=23)


def tower_skin():
    """Slabs by the storey, darker bands of iron, runs of rust; in object space it would stretch, so in the world's."""
    from kit.materials import Nodes
    t = Nodes('tower')
    xyz = t.new('ShaderNodeSeparateXYZ')
    t.link(t.new('ShaderNodeNewGeometry').outputs['Position'], xyz.inputs[0])
    z = xyz.outputs[2]
    band = t.math('LESS_THAN', t.math('FRACT', t.math('MULTIPLY', z, 1 / 26.)), .085)
    seam = t.math('LESS_THAN', t.math('FRACT', t.math('MULTIPLY', z, 1 / 6.5)), .05)
    big, fine = t.noise(t.pos((1, 1, .25)), .03, 5, .6), t.noise(t.pos(), .25, 5, .65)
    c = t.mix(t.ramp(big, [(.3, 0), (.7, 1)]), (.13, .118, .115), (.24, .215, .205))
    c = t.mix(.5, c, t.ramp(fine, [(.3, .55), (.7, 1.2)]), 'MULTIPLY')
    c = t.mix(.5, c, t.ramp(t.each(), [(0, .6), (1, 1.25)]), 'MULTIPLY')
    c = t.mix(t.math('MULTIPLY', seam, .5), c, (.05, .045, .043))
    c = t.mix(band, c, (.085, .048, .036))
    return t.surface(c, .7, 0., t.bump(fine, .5, .6), .35, plain=(.14, .12, .115))


def tower(m, x, y, w, d, h, turned=0.):
    """Stacked blocks, each a little narrower, buttresses, a slit or two with somebody behind it."""
    from kit.lights import group
    from kit.shapes import box, made, move, shift, turn

    def parts():
        z, k = -30., 1.
        for share in (.5, .3, .2):
            hh = (h + 30) * share
            box((0, 0, z + hh / 2), (w * k, d * k, hh), m['tower'], bevel=.5, taper=(.95, .95))
            box((0, 0, z + hh - 1.4), (w * k * .99 + .8, d * k * .99 + .8, 2.2), m['iron'], bevel=.2)
            if share == .5:
                for s in (-1, 1):
                    box((s * w * .44, -d * .46, z + hh * .40), (w * .16, d * .2, hh * .8), m['tower'], bevel=.3, taper=(.7, .5))
            for _ in range(random.choice((0, 0, 1, 2))):
                lx, lz = random.uniform(-.35, .35) * w * k, z + hh * random.uniform(.35, .85)
                group('lit', box((lx, -d * k / 2 - .05, lz), (.5, .3, 2.4), m['lamp'], bevel=0))
            z, k = z + hh, k * random.uniform(.70, .86)
    move(made(parts), shift(x, y, 0) @ turn(z=turned))


def city(m):
    """The keep left of the middle, a wall below it, quarters thinning into the haze."""
    from kit.shapes import box
    for x, y, w, h in ((-42, 330, 46, 188), (-86, 345, 30, 130), (-4, 352, 30, 142), (-58, 395, 60, 152), (24, 380, 26, 106)):
        tower(m, x, y, w, w * .9, h, random.uniform(-4, 4))
    for side, x, y, h in ((-1, -62, 92, 86), (-1, -104, 140, 112), (1, 66, 96, 82), (1, 112, 150, 116), (1, 84, 205, 92), (-1, -116, 230, 100)):
        tower(m, x, y, random.uniform(22, 30), random.uniform(20, 26), h, -side * 8)
    placed = []
    for _ in range(900):
        y = random.uniform(90, 1150) if len(placed) > 45 else random.uniform(80, 255)
        x = random.uniform(-.95, .95) * y
        w = random.uniform(16, 34) if y > 255 else random.uniform(9, 20)
        if abs(x + 30) < 90 and 255 < y < 430 or abs(x + .02 * y) < 15 or any(abs(x - a) < (w + b) * .62 and abs(y - c) < (w + b) * .62 for a, c, b in placed):
            continue
        placed.append((x, y, w))
        high = random.uniform(16, 52) + 60 * random.random() ** 4 + (y / 30 if y > 600 else 0) if y > 255 else random.uniform(-6, 34) + abs(x) * .12
        tower(m, x, y, w, w * random.uniform(.8, 1.2), high, random.uniform(-12, 12))
        if len(placed) > 170:
            break
    for q in range(13):                                # the inner wall, iron-shod
        x = -150 + q * 26
        box((x, 268 + random.uniform(-2, 2), 12), (25.6, 14, 60), m['tower'], bevel=.4, taper=(1, .7))
        box((x, 262, 30), (25.9, 3, 4), m['iron'], bevel=.2)
    box((0, 900, -31), (4000, 3000, 2), m['tower'], bevel=0)


def parapet(m, k):
    """Where one stands: a breast wall of slabs, a pier at the left, an iron rail."""
    from kit.shapes import box, made, move, shift
    z = EYE - .1
    for q in range(-4, 5):
        box((q * 1.7 + .4, 1.6, z - .55 + random.uniform(-.02, .02)), (1.66, .95, 1.5), m['stone'], bevel=.06)
    move(made(lambda: k.strap(m, -7, 7.6, z - .35, .26)), shift(0, 1.12, 0))
    box((0, 1.62, z + .23), (16, .84, .09), m['black'], bevel=.03)
    k.pier(m, -4.6, 2.0, z + 9, 1.5, bands=(z + 1.4, z + 3.4))
    for q in range(7):
        box((6.3 + (q % 2) * .02, 2.2, z - .6 + q * 1.35), (2.1, 1.6, 1.32), m['stone'], bevel=.07)
        if q in (1, 3):
            box((6.3, 2.2, z - .1 + q * 1.35), (2.2, 1.72, .3), m['iron'], bevel=.03)


def sharpen(light, m):
    import khaured as k
    return k.paint_sky(light, m, FAR, centre=(-.16, -.05), wide=.62, gain=.62, sun=(.14, .12), seed=4)


def sky(m):
    return (m['z'] > FAR).astype(np.float32)


def air(m):
    """Haze by distance and height: thick below, so that the city stands in it to the knees."""
    from kit.air import march, puffs, rays
    from npx import smooth
    _, D = rays(m)
    u = D[..., 0] / D[..., 1]
    toward = np.exp(-((u + .10) / .45) ** 2)[..., None]
    open_ = sky(m)[..., None]

    def fog(P):
        low = np.exp(-np.maximum(P[..., 2] + 10, 0) / 42.) * (.4 + 1.3 * smooth(.36, .66, puffs(P, .011)))
        return (low + .16)[..., None] * np.ones(3)
    f = march(m, fog, 44, 3., 1400, 3)
    lit = (np.array((.62, .125, .050)) * (.40 + .9 * toward) + np.array((.030, .026, .034)))
    m['veil'] = 1 - np.exp(-f * .0030 * (1 - .75 * open_))
    return {'sun': (m['veil'] * lit * .62).astype(np.float32)}
