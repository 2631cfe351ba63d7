"""Trinity Station from outside: three arms round a spire, a planet below, three fleets that keep their distance from it and each other."""
import math
import random

import numpy as np

META = {
    'says': 'Trinity Station from outside: three arms round a lit spire above a teal planet, three fleets keeping their distance.',
    'focus': {'landscape': {'x': .5, 'y': .42}, 'portrait': {'x': .52, 'y': .42}},
    'tint': [.92, 1., 1.0],
    'lights': {'r': 'breath', 'g': None, 'b': None},
    'sky': 'fleet',
    'steam': [],
    'dust': 0,
}
GAINS = {'view': 1., 'lamps': 1., 'cube': 1.}
MASKS = {'lights.webp': [['lamps'], [], []]}
PAINT = dict(exposure=1.35, above=.9, halo=.06, halo_tint=(.95, 1, 1), shadow=(.002, .008, .012), high=(1.02, 1., .96), floor=(.010, .018, .022), radius=3.0, ink=.12, sat=1.06, contrast=1.06, edge=.30, bottom=.45)
AVIF, WEBP = 28, 80
EYE, LENS, SHIFT, FAR = (0., 0., 0.), 30., (0., 0.), 9000.
SUN = (-.78, -.34, .52)
HERE = (6., 268., 21.)


def sky_picture():
    from kit.space import make
    make('sky-outside', clouds=(((.012, .052, .055), .45, .30, .75, .30, -20, .35), ((.080, .038, .012), 1.40, .26, .50, .24, -28, .4), ((.034, .012, .014), 1.66, .5, .3, .3, 10, .3)),
         planets=(dict(at=(.62, 1.74), radius=1.02, sun=(-.66, -.60, -.10), sea=(.024, .12, .14), land=(.13, .105, .06), cloud=(.48, .55, .55), rim=(.13, .66, .64), dusk=(.62, .30, .08), seed=5, towns=1.3, bright=.46),
                  dict(at=(1.56, .17), radius=.030, sun=(-.8, -.5, .3), sea=(.25, .2, .15), land=(.3, .24, .18), cloud=(.4, .34, .28), rim=(.15, .11, .07), dusk=(.1, .05, .02), seed=8)),
         seed=6, count=6400)


def build():
    from kit import space
    from kit.lights import camera, group
    sky_picture()
    group('view', space.screen('sky-outside', EYE, LENS, SHIFT, FAR, 1.))
    station()
    ships()
    camera(EYE, (0, 100, 0), lens=LENS)


def seen(u, v, y):
    return u * y, y, v * y


def ships():
    from fleets import advent, materials, placed, trader, vasari
    from kit.lights import group
    m = materials(SUN)
    out = []
    for u, v, y, s, a in ((-.40, .105, 130, 1., .34), (-.49, .02, 210, 1., .36), (-.33, .185, 250, 1.05, .34), (-.52, .17, 330, 1., .34), (-.24, .12, 430, 1., .3), (-.44, .24, 460, 1., .3), (-.30, .245, 520, 1., .34), (-.56, .095, 520, 1., .34)):
        out += placed(lambda: trader(m, int(y)), seen(u, v, y), a, s * 1.5, .04)
    for u, v, y, s, a in ((.335, .215, 200, 1., .2), (.255, .27, 330, 1., .35), (.415, .275, 330, 1., .1), (.20, .22, 480, 1., .1), (.29, .155, 560, 1., .1)):
        out += placed(lambda: advent(m), seen(u, v, y), a, s * 1.5)
    for u, v, y, s, a in ((.42, .055, 140, 1., math.pi - .42), (.53, .125, 230, 1., math.pi - .4), (.33, .045, 330, 1., math.pi - .38), (.49, -.02, 360, 1., math.pi - .4), (.55, .035, 430, 1., math.pi - .4)):
        out += placed(lambda: vasari(m), seen(u, v, y), a, s * 1.4, -.05)
    group('view', *out)


def station():
    """Three arms at a third of a turn, a ring through them, a spire of many decks: the traders built it to look like trust."""
    from fleets import hull
    from kit.lights import group
    from kit.materials import glow
    from kit.shapes import box, cyl, lathe, made, move, shift, turn
    from mathutils import Matrix
    rng = random.Random(3)
    m = {'plate': hull('plate', (.010, .018, .021), (.62, .72, .74), SUN), 'brass': hull('brass_hull', (.022, .014, .006), (1., .62, .22), SUN), 'deep': hull('deep', (.006, .011, .013), (.17, .22, .23), SUN),
         'port': glow('port', (1., .72, .36), 6.), 'teal': glow('teal', (.2, .95, .9), 5.)}
    shine = []

    def lit(*objs):
        shine.extend(objs)

    def parts():
        lathe([(.1, 58), (1.0, 44), (1.6, 30), (5, 26), (7, 20), (6, 14), (11, 10), (14, 4), (14, -3), (11, -7), (6, -10), (7.5, -17), (4, -24), (2., -36), (.1, -52)], m['plate'], n=48, smooth=20)
        for z, r in ((10.2, 11.3), (4.2, 14.2), (-3.2, 14.2), (20.2, 7.2), (-17, 7.7)):
            lathe([(r - .3, z - .3), (r, z - .3), (r, z + .3), (r - .3, z + .3)], m['brass'], n=64)
        for z, r, n in ((1.6, 14.08, 70), (-.6, 14.08, 70), (7.2, 12.6, 50), (17., 6.65, 30), (-13, 6.9, 26), (23., 6.1, 20)):
            for k in range(n):
                if rng.random() < .66:
                    a = k * math.tau / n
                    lit(box((r * math.cos(a), r * math.sin(a), z), (.30, .42, .42), m['port'], rot=(0, 0, a), bevel=0))
        R = 46
        lathe([(R - 2.6, -1.6), (R + 2.2, -2.2), (R + 3.4, 0), (R + 2.2, 2.2), (R - 2.6, 1.6)], m['plate'], n=144, smooth=20)
        lathe([(R + 3.3, -.35), (R + 3.7, -.35), (R + 3.7, .35), (R + 3.3, .35)], m['brass'], n=144)
        for k in range(150):
            a = k * math.tau / 150
            if rng.random() < .7:
                lit(box(((R + 2.9) * math.cos(a), (R + 2.9) * math.sin(a), rng.choice((-1.15, 1.2))), (.3, .8, .34), m['port'], rot=(0, 0, a), bevel=0))
            if k % 5 == 0:
                box((R * math.cos(a), R * math.sin(a), 2.2), (4.2, 1., 1.2), m['deep'], rot=(0, 0, a), bevel=.1)
        for k in range(3):
            a = k * math.tau / 3 + .42
            c, s = math.cos(a), math.sin(a)
            for q, w in ((1, 3.2), (0, 1.2)):
                box((29 * c, 29 * s, 3 * (1 - q)), (34, w * 1.6, w), m['plate' if q else 'brass'], rot=(0, 0, a), bevel=.2)
            box((62 * c, 62 * s, 0), (26, 7, 5), m['plate'], rot=(0, 0, a), bevel=.6, taper=(.9, .7))
            box((78 * c, 78 * s, 0), (8, 9.5, 7), m['deep'], rot=(0, 0, a), bevel=.6)
            for z in (-2.6, 2.6):
                box((66 * c, 66 * s, z), (30, 1.1, .5), m['brass'], rot=(0, 0, a), bevel=.1)
            lit(cyl((82.2 * c, 82.2 * s, 0), 2.2, .4, m['teal'], rot=(0, math.pi / 2, a), n=24))
            for i in range(12):
                for z in (-1.2, .8):
                    for t in (-1, 1):
                        if rng.random() < .7:
                            lit(box(((51 + i * 2.) * c - t * 3.56 * s, (51 + i * 2.) * s + t * 3.56 * c, z), (.8, .2, .4), m['port'], rot=(0, 0, a), bevel=0))
    o = move(made(parts), shift(*HERE) @ turn(x=19, y=-7, z=8) @ Matrix.Scale(1.0, 4))
    for b in o:
        b.visible_diffuse = b.visible_shadow = False
    group('view', *o)
    group('lamps', *shine)


def sharpen(light, m):
    from filters import work_dir
    from kit.space import behind
    return behind(light, m, np.load(work_dir() + '/sky-outside.npy'), FAR * .6)


def sky(m):
    return (m['z'] > FAR * .6).astype(np.float32)


def detail(m):
    from npx import gauss
    return gauss(.85 * (m['z'] < FAR * .6).astype(np.float32), 3)


def air(m):
    """The thinnest veil between the eye and what is far."""
    veil = np.clip(m['z'] / 1500, 0, 1) * (m['z'] < FAR * .6)
    return {'view': (veil * .010)[..., None] * np.array((.35, .9, .95), np.float32)}
