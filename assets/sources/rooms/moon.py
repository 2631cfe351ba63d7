"""The barren moon at night: dust and stones in hard white light, the camp far off round one fire, the warship black behind it."""
import math
import random

import numpy as np

META = {
    'says': 'A barren moon under hard stars; far off a few tents round one fire, the black hull of the warship behind them.',
    'focus': {'landscape': {'x': .40, 'y': .46}, 'portrait': {'x': .40, 'y': .46}},
    'tint': [.95, .96, .98],
    'lights': {'r': 'flame', 'g': None, 'b': None},
    'sky': 'twinkle',
    'steam': [],
    'dust': 8,
}
GAINS = {'sun': 1., 'fire': 1., 'fill': 1., 'view': 1.}
MASKS = {'lights.webp': [['fire'], [], []]}
PAINT = dict(exposure=1.95, above=1.1, halo=.045, halo_tint=(1, .85, .65), shadow=(.006, .007, .011), high=(1.02, 1., .96), floor=(.030, .031, .036), radius=3.2, sat=.9, contrast=1.05, edge=.26, bottom=.42, fade=.006)
AVIF, WEBP = 25, 82
RENDER = dict(bounces=3)

SUN = (.80, -.50, -.24)
CAMP = (-5.5, 41.)
FAR = 3000


CRATERS = ((9, 17, 6.5), (-13, 27, 5.), (24, 52, 9), (-30, 60, 11), (2, 9.5, 2.1), (-5.2, 11, 1.2), (14, 34, 3.4), (55, 120, 28), (-70, 140, 30))
_noise = []


def height(x, y):
    """Dunes of dust, craters, a far rim; flat where the camp stands. Takes arrays as well as numbers."""
    from npx import samp, tile_noise
    if not _noise:
        _noise.extend((tile_noise(512, 2.9, 14), tile_noise(512, 2.2, 15)))
    x, y = np.atleast_1d(x) * 1., np.atleast_1d(y) * 1.
    one = lambda n, k, o: samp(_noise[n], x * k + o, y * k + o * .7) - .5
    z = 6. * one(0, .0035, .2) + 1.0 * one(0, .018, .6) + .16 * one(1, .06, .3) + .05 * one(1, .35, .1)
    for cx, cy, r in CRATERS:
        d = np.hypot(x - cx, y - cy) / r
        z += r * (.16 * np.exp(-((d - 1) / .22) ** 2) - .20 * np.maximum(0, 1 - d * d))
    z += np.maximum(0, (y - 95) / 160) ** 1.4 * 9 * (.45 + 1.5 * np.abs(one(0, .0085, .9)) + .5 * one(1, .012, .4))
    flat = np.exp(-((x - CAMP[0]) ** 2 + (y - CAMP[1]) ** 2) / 200.)
    z = z * (1 - flat) + .2 * flat
    return z if z.size > 1 else float(z)


def build():
    from kit.lights import area, camera, group, sun
    from kit.materials import glow
    from kit.shapes import again, ball, land, place, screen

    import tent
    import warship as w
    random.seed(4)
    m = {**w.materials(), 'dust': tent.dust(), 'canvas': tent.canvas(), 'fire': glow('fire', (1., .44, .10), 40.)}
    U, V = np.meshgrid(np.linspace(-.5, .5, 320), np.linspace(0, 1, 440))
    X, Y = U * (14 + 420 * V ** 2.2), -1.5 + 335 * V ** 2.6
    land(X, Y, height(X, Y), m['dust'], smooth=80)
    rng = random.Random(6)
    stones = [place(ball((0, 0, 0), 1., m['dust'], 2), (0, 0, -90)) for _ in range(3)]
    for s in stones:
        for v in s.data.vertices:
            v.co *= 1 + .22 * math.sin(v.co.x * 5 + stones.index(s)) * math.cos(v.co.y * 4 + v.co.z * 3)
    for _ in range(420):
        y = 3.2 + 90 * rng.random() ** 2
        x = rng.uniform(-.85, .85) * y + rng.uniform(-1, 1)
        r = (.03 + .16 * rng.random() ** 3) * (1 + y / 24)
        again(rng.choice(stones), (x, y, height(x, y) + r * .15), (rng.random() * 3, rng.random() * 3, rng.random() * 6), (r, r * 1.2, r * .75))
    for x, y, r in ((4.4, 6.2, .85), (5.6, 7.4, .5), (-5.6, 7.6, .7), (-6.9, 8.4, 1.1)):
        again(rng.choice(stones), (x, y, height(x, y) + r * .2), (0, .3, r * 9), (r, r * 1.15, r * .8))
    camp(m)
    ship(m)
    group('view', screen(20000, 12000, m['void'], (0, 6000, 200)))
    sun('sun', SUN, w.BONE, 4.2, .3)
    area('fill', (0, -6, 14), (0, 12, 0), (.50, .60, .85), 700, 14, 8)
    eye = height(0, 0) + 3.1
    camera((0, -.6, eye), (.9, 30, eye + 1.7), lens=23)


def camp(m):
    """Six tents and a fire; nobody to be seen."""
    from kit.lights import group, point
    from kit.shapes import ball, prism, tube
    cx, cy = CAMP
    for dx, dy, s, r in ((-5.2, 1.5, 1.3, .3), (-2.2, 5.0, 1.1, -.2), (2.6, 4.6, 1.1, .25), (5.6, .8, 1.25, -.35), (8.8, 5.5, 1., .1), (-9., 6., 1., .5)):
        prism([(-2.3 * s, 0), (2.3 * s, 0), (2.2 * s, 1.0 * s), (0, 2.3 * s), (-2.2 * s, 1.0 * s)], 4.2 * s, m['canvas'], 'y', loc=(cx + dx, cy + dy, height(cx + dx, cy + dy) - .1), rot=(0, 0, r), bevel=.05)
        tube([(cx + dx, cy + dy - 2.1 * s, 2.2 * s), (cx + dx, cy + dy - 2.1 * s, 2.9 * s)], .04, m['rib'])
    fx, fy = cx + .3, cy - 1.6
    z = height(fx, fy)
    for q in range(5):
        group('fire', ball((fx + .28 * math.cos(q * 2.2), fy + .2 * math.sin(q * 2.2), z + .25 + .16 * (q % 3)), .26 - .03 * q, m['fire'], 2))
    point('fire', (fx, fy - .3, z + 1.), (1., .46, .14), 2400, .3)


def ship(m):
    """The warship has landed behind the camp: a wedge of plates, one row of lit ports."""
    from kit.lights import group
    from kit.shapes import box, made, move, prism, shift, turn

    def parts():
        prism([(-48, 2), (-30, 13), (8, 15.5), (14, 22), (30, 22), (34, 15), (50, 13), (54, 4), (40, 0), (-36, 0)], 18, m['plate'], 'y', bevel=.4)
        prism([(-34, 3.5), (-26, 9.5), (48, 9.5), (50, 5), (40, 2.5)], 21, m['rib'], 'y', bevel=.3)
        for q in range(9):
            box((-20 + q * 8, -.2, 7), (.5, 22.5, 15), m['rib'], bevel=.1)
        for q in (0, 1, 2, 3, 5):
            group('view', box((15.5 + q * 2.4, -9.1, 19.), (.9, .1, .34), m['lamp'], bevel=0))
        for x in (-24, 2, 36):
            box((x, -4, -3), (3., 4., 8), m['rib'], bevel=.2, taper=(1.4, 1.2))
    x, y = 30, 112
    move(made(parts), shift(x, y, height(x, y) + 5.5) @ turn(z=-9))


WORLDS = [(.265, .135, .185, (-.80, .35, .22), (.62, .60, .56))]


def sharpen(light, m):
    import warship as w
    return w.heaven(light, m, FAR, seed=22, worlds=WORLDS, scale=1.15, count=3600, band=(.30, .22, .15))


def sky(m):
    return (m['z'] > FAR).astype(np.float32)


def detail(m):
    return sky(m)


def air(m):
    """No air; only the fire's smoke of light, and a breath of raised dust."""
    from kit.air import glow, march
    at = (CAMP[0], CAMP[1] - 2, 1.5)
    near = lambda P: glow(P, at, 2.6)[..., None] ** 1.6 * np.array((1., .46, .15))
    return {'fire': march(m, near, 40, 20, 80, 3) * .018}
