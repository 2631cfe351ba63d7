"""The conference ring of Trinity Station: a ring of brass and dark stone under a great window; a planet, and three fleets that wait."""
import math
import random

import numpy as np

META = {
    'says': 'A round hall of brass and teal: a ring table, four tall chairs, and beyond the great window a planet and three waiting fleets.',
    'focus': {'landscape': {'x': .49, 'y': .44}, 'portrait': {'x': .49, 'y': .45}},
    'tint': [.94, .99, .98],
    'lights': {'r': 'lamp', 'g': 'pass', 'b': 'breath'},
    'sky': 'fleet',
    'steam': [],
    'dust': 14,
}
GAINS = {'planet': 1.15, 'top': 2.7, 'brass': 1.15, 'holo': .015, 'map': 0., 'cube': 0., 'edge': 1., 'fill': 1.5, 'view': 1., 'one': 0.}
MASKS = {'lights.webp': [['brass'], ['planet'], ['edge']]}
PAINT = dict(exposure=1.5, above=.95, halo=.055, halo_tint=(.95, 1, 1), shadow=(.002, .010, .012), high=(1.02, 1., .96), floor=(.012, .020, .023), radius=3.6, sat=1.08, contrast=1.05)
AVIF, WEBP = 28, 80

EYE, LENS, SHIFT = (.55, -8.3, 1.95), 19.5, (0., .035)
R, A0, A1, SILL, LINTEL, HIGH = 9., 27., 153., .72, 6.7, 7.6
FAR = 500.                       # how far the painted sky stands
HZ = 3.55                        # height of the hologram over the ring
TEAL, WARM, COOL = (.10, .78, .80), (1., .66, .32), (.72, .90, 1.)
SEATS = (40, 140, 222, 318)


def sky_picture():
    from kit.space import make
    make('sky-trinity', clouds=(((.010, .044, .046), .35, .28, .75, .34, -14, .3), ((.085, .040, .012), 1.42, .40, .52, .22, -22, .35), ((.040, .014, .014), 1.62, .30, .34, .3, 10, .3)),
         planets=(dict(at=(.30, 1.30), radius=.86, sun=(-.30, -.86, .10), sea=(.030, .15, .17), land=(.17, .14, .08), cloud=(.50, .56, .56), rim=(.13, .66, .64), dusk=(.62, .30, .08), seed=5, towns=.5, bright=.62),
                  dict(at=(1.30, .285), radius=.021, sun=(-.8, -.5, .3), sea=(.25, .2, .15), land=(.3, .24, .18), cloud=(.4, .34, .28), rim=(.15, .11, .07), dusk=(.1, .05, .02), seed=8)),
         seed=3, count=5600)


def stuff():
    from kit.materials import floor, glow, metal, plain, rough_stone
    return {
        'panel': metal('panel', (.085, .125, .135), (.34, .55), bump=.05, scale=.6, var=.28, edge=(.26, .36, .37), metallic=.75),
        'dark': metal('dark', (.032, .045, .050), (.3, .5), bump=.06, scale=.8, edge=(.14, .20, .21)),
        'brass': metal('brass', (.60, .39, .14), (.22, .38), bump=.05, scale=3., edge=(.9, .66, .3)),
        'deck': floor('deck', (.035, .055, .060), (.12, .36), bump=.03, metallic=.55),
        'stone': rough_stone('stone', (.040, .046, .048), scale=2., bump=.06, rough=(.10, .28), edge=False),
        'carpet': plain('carpet', (.018, .052, .056), .95, bump=(60, .4)),
        'cloth': plain('cloth', (.030, .105, .11), .8, bump=(80, .3)),
        'black': plain('black', (.006, .008, .009), .9),
        'edge': glow('edge', TEAL, 1.1), 'hot': glow('hot', (.45, .95, 1.), 7.), 'warm': glow('warm', WARM, 4.5), 'cool': glow('cool', (1., .88, .70), 2.2),
        'seat': glow('seat', (1., .82, .52), 5.),
    }


def build(pushed=False):
    from kit import space
    from kit.lights import camera, group
    random.seed(11)
    sky_picture()
    m = stuff()
    floor_and_ring(m)
    walls(m)
    ceiling(m)
    chairs(m, pushed)
    group('view', space.screen('sky-trinity', EYE, LENS, SHIFT, FAR, 1.))
    group('view', *ships())
    lamps()
    camera(EYE, (EYE[0], 100, EYE[2]), lens=LENS, shift=SHIFT)


def seen(u, v, y):
    """A place outside, by where the eye sees it (tangents right and up) and how far off."""
    return EYE[0] + u * y, EYE[1] + y, EYE[2] + v * y


def ships():
    from fleets import advent, materials, placed, trader, vasari
    m = materials()
    out = []
    for u, v, y, s, a in ((-.345, .235, 150, 1.05, .30), (-.26, .165, 210, 1., .34), (-.42, .165, 290, 1.05, .30), (-.19, .255, 330, 1., .34), (-.30, .285, 400, 1., .3)):
        out += placed(lambda: trader(m, int(y)), seen(u, v, y), a, s * 1.5, .03)
    for u, v, y, s, a in ((.17, .20, 190, 1.05, .2), (.235, .255, 290, 1., .35), (.21, .125, 350, 1., 0.), (.125, .275, 400, .9, .1)):
        out += placed(lambda: advent(m), seen(u, v, y), a, s * 1.7)
    for u, v, y, s, a in ((.44, .215, 170, 1.1, math.pi - .40), (.53, .145, 250, 1.1, math.pi - .38), (.375, .150, 330, 1.1, math.pi - .36), (.50, .275, 380, 1.1, math.pi - .36)):
        out += placed(lambda: vasari(m), seen(u, v, y), a, s * 1.35, -.04)
    return out


def floor_and_ring(m):
    from kit.lights import group
    from kit.shapes import box, cyl, lathe, ring
    r = math.radians
    for k, (r0, r1, z, n, kind) in enumerate(((3.5, 4.7, 0, 16, 'carpet'), (4.76, 6.1, 0, 20, 'deck'), (6.16, 7.6, 0, 24, 'deck'), (7.66, 9.6, .0, 28, 'stone'))):
        for i in range(n):
            g = .006 / r0
            ring(r0, r1, z - .3, z + random.uniform(-.003, .003), m[kind], i * math.tau / n + g, (i + 1) * math.tau / n - g, n=max(4, 72 // n), bevel=.008)
        ring(r1 + .008, r1 + .052, -.1, .004, m['brass'], n=120)
    ring(.01, 3.5, -.4, -.02, m['carpet'], n=64)
    cyl((0, 0, -.6), 10, .2, m['black'], n=48)
    # The ring: stone top between two rims of brass, on a waist of panels; open towards the eye.
    gap = 17
    a0, a1 = r(270 + gap), r(270 + 360 - gap)
    lathe([(2.18, .70), (3.12, .70), (3.12, .76), (2.18, .76)], m['stone'], a0, a1, 120, .008)
    for q, w in ((2.17, .035), (3.13, .035)):
        lathe([(q - w, .685), (q + w, .685), (q + w, .775), (q - w, .775)], m['brass'], a0, a1, 120, .008)
    lathe([(2.46, 0), (2.84, 0), (2.76, .70), (2.52, .70)], m['panel'], a0 + .03, a1 - .03, 96, .01)
    group('edge', lathe([(2.852, .10), (2.862, .10), (2.862, .13), (2.852, .13)], m['edge'], a0 + .03, a1 - .03, 96), lathe([(2.43, .10), (2.445, .10), (2.445, .13), (2.43, .13)], m['edge'], a0 + .03, a1 - .03, 96))
    for a in SEATS:                                   # four lights, one a delegation
        t = r(a)
        ring(.085, .115, .76, .772, m['brass'], n=32, loc=(2.64 * math.cos(t), 2.64 * math.sin(t), 0))
        group('edge', cyl((2.64 * math.cos(t), 2.64 * math.sin(t), .764), .07, .012, m['seat'], n=24, bevel=0))
        for q, s in ((-6, .21), (6.5, .25)):
            t2 = r(a + q)
            box((2.72 * math.cos(t2), 2.72 * math.sin(t2), .764), (s, .15, .006), m['panel'], rot=(0, 0, t2 + .1), bevel=0)
    # Projector: a low well with a lens.
    lathe([(.55, -.02), (1.35, -.02), (1.28, .12), (.78, .20), (.70, .14), (.55, .14)], m['dark'], n=64, bevel=.012)
    ring(1.30, 1.36, .04, .10, m['brass'], n=64)
    ring(.70, .76, .17, .215, m['brass'], n=64)
    group('holo', cyl((0, 0, .10), .55, .05, m['hot'], n=48, bevel=0))
    for i in range(8):
        t = i * math.tau / 8 + .2
        box((1.04 * math.cos(t), 1.04 * math.sin(t), .19), (.26, .06, .05), m['panel'], rot=(0, .14, t), bevel=.01)


def chairs(m, pushed):
    """Tall chairs of the station; pushed: as they stand when all have gone."""
    from kit.shapes import made, move, shift, turn
    from mathutils import Matrix
    from table import station_chair
    left = {40: (4.35, 52, 30), 140: (3.95, 128, -16), 222: (4.5, 214, 64), 318: (4.1, 330, -40)}
    for a in SEATS:
        r, at, off = left[a] if pushed else (3.62, a, 0)
        t = math.radians(at)
        # Built facing +y: turned so that it faces the middle.
        move(made(lambda: station_chair(m)), shift(r * math.cos(t), r * math.sin(t), 0) @ turn(z=at + 90 + off) @ Matrix.Scale(1.06, 4))


def walls(m):
    from kit.lights import group
    from kit.shapes import box, lathe, ring
    r = math.radians
    n = 24
    for i in range(n):
        a0, a1, g = A1 + i * (360 - (A1 - A0)) / n, A1 + (i + 1) * (360 - (A1 - A0)) / n, .25
        ring(R, R + .3, -.2, 1.0, m['panel'], r(a0 + g), r(a1 - g), n=3, bevel=.015)
        ring(R + .08, R + .3, 1.04, 4.2, m['dark' if i % 3 == 1 else 'panel'], r(a0 + g), r(a1 - g), n=3, bevel=.02)
        ring(R - .04, R + .3, 4.24, HIGH + .3, m['panel'], r(a0 + g), r(a1 - g), n=3, bevel=.02)
        if i % 3 == 1:                               # a niche of warm light between two slats of brass
            t = r((a0 + a1) / 2)
            group('brass', box(((R + .05) * math.cos(t), (R + .05) * math.sin(t), 2.6), (.05, .16, 2.5), m['warm'], rot=(0, 0, t), bevel=0))
            for s in (-1, 1):
                box(((R - .02) * math.cos(t + s * .022), (R - .02) * math.sin(t + s * .022), 2.6), (.14, .05, 2.9), m['brass'], rot=(0, 0, t), bevel=.012)
        if i % 3 == 2:
            t = r(a1)
            box(((R - .12) * math.cos(t), (R - .12) * math.sin(t), HIGH / 2), (.5, .26, HIGH + .4), m['dark'], rot=(0, 0, t), bevel=.04)
            box(((R - .385) * math.cos(t), (R - .385) * math.sin(t), HIGH / 2), (.03, .08, HIGH), m['brass'], rot=(0, 0, t), bevel=.008)
    ring(R + .32, R + .6, -.5, HIGH + .8, m['black'], r(A1 + 1), r(A0 - 1 + 360), n=48)
    ring(R - .02, R + .02, 1.0, 1.045, m['brass'], r(A1), r(A0 + 360), n=72)
    # The window: a deep sill, a lintel, mullions edged with brass.
    lathe([(R - .30, -.1), (R + .35, -.1), (R + .35, SILL), (R - .1, SILL), (R - .66, SILL - .18), (R - .66, SILL - .30), (R - .36, SILL - .42)], m['dark'], r(A0 - 2), r(A1 + 2), 60, .02)
    ring(R - .68, R - .63, SILL - .20, SILL - .165, m['brass'], r(A0), r(A1), n=60)
    group('edge', ring(R - .60, R - .575, SILL - .33, SILL - .305, m['edge'], r(A0), r(A1), n=60))
    lathe([(R - .1, LINTEL), (R + .35, LINTEL), (R + .35, HIGH + .5), (R - 1.0, HIGH + .5), (R - 1.0, LINTEL + .5)], m['dark'], r(A0 - 2), r(A1 + 2), 60, .02)
    ring(R - .13, R - .08, LINTEL - .03, LINTEL + .02, m['brass'], r(A0), r(A1), n=60)
    for i, q in enumerate((A0, 58, 79.5, 103, 124, A1)):
        t, end = r(q), i in (0, 5)
        box(((R - .02) * math.cos(t), (R - .02) * math.sin(t), (SILL + LINTEL) / 2), (.40, .8 if end else .13, LINTEL - SILL + .3), m['dark'], rot=(0, 0, t), bevel=.03)
        box(((R - .235) * math.cos(t), (R - .235) * math.sin(t), (SILL + LINTEL) / 2), (.04, .05, LINTEL - SILL + .2), m['brass'], rot=(0, 0, t), bevel=.01)


def ceiling(m):
    from kit.lights import group
    from kit.shapes import box, cyl, ring
    for r0, r1, z, kind in ((1.6, 3.2, 7.95, 'dark'), (3.3, 5.2, 7.75, 'panel'), (5.3, 7.1, 7.6, 'dark'), (7.2, 9.4, 7.45, 'panel')):
        n = 32
        for i in range(n):
            ring(r0, r1, z, z + .3, m[kind], i * math.tau / n + .005, (i + 1) * math.tau / n - .005, n=2, bevel=.02)
        ring(r1 - .01, r1 + .06, z - .03, z + .02, m['brass'], n=96)
    cyl((0, 0, 8.3), 9.6, .1, m['black'], n=64)
    group('top', ring(3.36, 3.50, 7.70, 7.76, m['cool'], n=96))
    group('edge', ring(7.22, 7.27, 7.42, 7.46, m['edge'], n=96))
    for i in range(16):                              # ribs run from the middle to the wall
        t = (i + .5) * math.tau / 16
        box((6.3 * math.cos(t), 6.3 * math.sin(t), 7.42), (5.9, .16, .30), m['dark'], rot=(0, 0, t), bevel=.03)
    ring(.35, 1.5, 6.6, 7.9, m['dark'], n=48, bevel=.05)
    ring(1.46, 1.56, 6.58, 6.66, m['brass'], n=64)
    group('holo', ring(.42, .58, 6.58, 6.61, m['hot'], n=48))


def lamps():
    from kit.lights import area, point, spot
    area('planet', (-4.2, 6.6, 3.0), (.5, -2, .2), (.42, .90, .95), 620, 6.5, 4.5).visible_glossy = False
    area('planet', (5.0, 5.9, 3.6), (0, -1, .4), (1., .66, .40), 150, 4., 3.).visible_glossy = False
    area('top', (0, 0, 7.4), (0, 0, 0), (1., .88, .70), 640, 6.)
    point('holo', (0, 0, HZ), (.16, .80, .92), 620, .7)
    area('holo', (0, 0, .3), (0, 0, 5), (.18, .85, .95), 130, 1.1)
    for q in (186, 208, 332, 354, 170, 10):
        t = math.radians(q)
        area('brass', ((R - .4) * math.cos(t), (R - .4) * math.sin(t), 3.0), ((R - 4) * math.cos(t), (R - 4) * math.sin(t), 1.), WARM, 95, .3, 2.6)
    area('fill', (0, -7.5, 6.5), (0, 2, 1.), (.55, .85, .95), 200, 6.)
    spot('one', (1.1, .6, 7.3), (2.3, 2.0, .7), (1., .80, .52), 2600, 40, size=.12, blend=.6)


def outside(gain):
    """The window shows the sky itself and not what the renderer made of it."""
    def sharpen(light, m):
        from filters import work_dir
        from kit.space import behind
        return behind(light, m, np.load(work_dir() + '/sky-trinity.npy'), FAR * .8, gain)
    return sharpen


sharpen = outside(GAINS['view'])


def sky(m):
    return (m['z'] > FAR * .8).astype(np.float32)


def detail(m):
    return .8 * (m['z'] > 60).astype(np.float32)


def air(m):
    """Planet light hanging by the window, a breath under the lamps; and what the hologram shows, line by line."""
    from holograms import star_map, the_cube
    from kit.air import cone, glow, march, puffs
    window = np.array((.42, .90, .95))

    def day(P):
        q = np.hypot(P[..., 0] + 3.5, P[..., 1] - 8) + .4 * np.abs(P[..., 2] - 3)
        return ((.35 + puffs(P, .14)) / (1 + (q / 4.) ** 2))[..., None] * window

    def top(P):
        k = cone(P, (0, 0, 9.), (0, 0, 0), .52, .25, 4., .12) * (.4 + puffs(P, .25))
        one = cone(P, (1.1, .6, 7.6), (2.3, 2., .7), .34, .12, 3., .12) * (.4 + puffs(P, .3))
        around = glow(P, (0, 0, HZ), 1.5)
        return np.concatenate([k[..., None] * np.array((1., .86, .66)), one[..., None] * np.array((1., .80, .52)), around[..., None] * np.array((.12, .72, .82))], -1)
    room = np.where(m['z'] > 60, .25, 1.)[..., None]
    lamps = march(m, top, 40, 3, 16, 3)
    holo = lamps[..., 6:9] * .022
    return {'planet': march(m, day, 24, 2, 17, 4) * .0065 * room, 'top': lamps[..., :3] * .012 * room, 'one': lamps[..., 3:6] * .05,
            'map': star_map(m, HZ) + holo, 'cube': the_cube(m, HZ, EYE) + holo}
