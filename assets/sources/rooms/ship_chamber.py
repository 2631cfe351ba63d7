"""Contact chamber on the command floor, by day: panels hide the machinery, one long table, one real window over the city."""
import math
import random

import numpy as np

META = {
    'focus': {'landscape': {'x': .52, 'y': .42}, 'portrait': {'x': .53, 'y': .44}},
    'tint': [.98, .98, 1.0],
    'lights': {'r': 'relay', 'g': 'lamp', 'b': None},
    'sky': 'drift',
    'steam': [],
    'dust': 14,
}
GAINS = {'window': 1.1, 'sun': 3.2, 'cove': 1.9, 'relay': 1.3, 'fill': .8, 'view': 1.}
MASKS = {'lights.webp': [['relay'], ['cove'], []]}
PAINT = dict(exposure=1.45, above=.95, halo=.05, halo_tint=(1, .96, .9), shadow=(.004, .008, .016), high=(1.02, 1., .97), floor=(.014, .016, .020), radius=3.6, sat=1.16, contrast=1.10)
AVIF, WEBP = 28, 80

DAY, SUNLIGHT, AMBER = (.66, .80, 1.), (1., .84, .62), (1., .60, .26)
WIN = (-3.3, 3.7, .60, 3.42)      # the window's opening in the end wall
END, HALF, HIGH = 7.1, 5.2, 4.15   # end wall, half width, height
TX = .15                          # the table's axis
CITY = .64                        # how bright it is
VIEW = 60.                        # how far the backdrop stands


def build():
    from filters import work_dir
    from kit.lights import camera, group
    from kit.materials import floor, glow, metal, picture, plain
    from kit.shapes import screen
    random.seed(9)
    m = {
        'panel': metal('panel', (.24, .255, .27), (.42, .62), bump=.03, scale=.5, var=.16, edge=(.40, .42, .45), metallic=.25),
        'slat': metal('slat', (.20, .125, .075), (.38, .55), bump=.08, scale=1.4, var=.3, brush=(3, 3, 40), edge=(.34, .22, .13), metallic=0.),
        'dark': metal('dark', (.05, .056, .066), (.35, .55), bump=.06, edge=(.2, .22, .26)),
        'steel': metal('steel', (.30, .33, .37), (.22, .4), bump=.04, edge=(.6, .63, .68)),
        'top': floor('table_top', (.115, .11, .11), (.04, .15), bump=.008, metallic=.65),
        'deck': floor('deck', (.085, .088, .095), (.22, .55), metallic=.1),
        'leather': plain('leather', (.032, .036, .044), .48, bump=(40, .25)),
        'black': plain('black', (.010, .011, .013), .8),
        'paper': plain('paper', (.72, .70, .65), .8),
        'brass': metal('brass', (.55, .36, .13), (.2, .35), scale=4, bump=.04),
        'cove': glow('cove', AMBER, 1.5), 'cool': glow('cool', (.85, .92, 1.), .55),
        'relay': glow('relay', (1., .42, .07), 12.), 'green': glow('green', (.25, 1., .6), 6.), 'red': glow('red', (1., .07, .03), 9.),
        'cable': plain('cable', (.02, .021, .024), .5), 'copper': metal('copper', (.36, .16, .07), (.3, .5), scale=4),
        'city': picture('city', work_dir() + '/city.png', CITY),
    }
    shell(m)
    window(m)
    ajar(m)
    table(m)
    group('view', screen(VIEW * 1.5, VIEW * .75, m['city'], (1.6, END + VIEW, backdrop_z())))
    lamps()
    camera((-.75, -3.3, 1.86), (.1, END, 1.66), lens=23.5)


def backdrop_z():
    """Stands so that the city's horizon lies a little above the eye."""
    return 1.86 + VIEW * (.050 - .75 * .1495)


def shell(m):
    from kit.lights import group
    from kit.shapes import box, span
    for i in range(-5, 5):
        for j in range(-4, 7):
            span(i * 1.2 + .01, i * 1.2 + 1.19, j * 1.2 + .01, j * 1.2 + 1.19, -.1, random.uniform(-.002, .002), m['deck'], bevel=.006)
    span(-9, 9, -6, 12, -.4, -.11, m['black'], bevel=0)
    for s in (-1, 1):
        for j in range(9):
            y = -4.6 + j * 1.36
            w = lambda x0, x1, y0, y1, z0, z1, k, b=.02: span(min(s * x0, s * x1), max(s * x0, s * x1), y0, y1, z0, z1, m[k], bevel=b)
            w(HALF + .1, HALF + .3, y, y + 1.33, 0, .84, 'dark')
            if not (s < 0 and j == 6):
                w(HALF + .05, HALF + .3, y + .01, y + 1.32, 1.0, 2.94, 'panel', .035)
            w(HALF, HALF + .3, y, y + 1.33, 3.0, HIGH, 'panel')
            if j % 3 == 1:
                for k in range(11):
                    w(HALF - .02, HALF + .1, y + .06 + k * .112, y + .12 + k * .112, 1.02, 2.92, 'slat', .008)
            w(HALF - .10, HALF + .3, y - .06, y + .03, 0, HIGH, 'steel', .015)
        group('cove', span(*sorted((s * (HALF + .06), s * (HALF + .10))), -4.6, END, .89, .95, m['cove'], bevel=0))
        span(*sorted((s * (HALF - .06), s * (HALF + .3))), -4.6, END, .955, .99, m['steel'], bevel=.006)
        span(*sorted((s * (HALF + .4), s * (HALF + .5))), -6, END + .4, -.2, 5, m['black'], bevel=0)
        span(*sorted((s * 3.3, s * 5.6)), -5, END, HIGH - .12, HIGH + .1, m['panel'], bevel=.03)
        group('cove', span(*sorted((s * 3.25, s * 3.29)), -5, END, HIGH + .02, HIGH + .08, m['cove'], bevel=0))
    for j in range(8):                                   # ceiling: a raised field with ribs
        y = -4.6 + j * 1.6
        span(-3.5, 3.5, y + .02, y + 1.58, HIGH + .42, HIGH + .5, m['panel'], bevel=.02)
        box((0, y, HIGH + .32), (7, .16, .26), m['dark'], bevel=.03)
    span(-9, 9, -6, END + .4, HIGH + .7, HIGH + .8, m['black'], bevel=0)
    group('cove', box((TX, 2.6, HIGH + .06), (.16, 5.6, .06), m['cool'], bevel=.01))
    box((TX, 2.6, HIGH + .12), (.40, 5.9, .12), m['dark'], bevel=.03)
    for y in (.4, 4.8):
        box((TX, y, HIGH + .3), (.04, .04, .4), m['steel'], bevel=0)


def window(m):
    """Thick-walled, round-cornered, a bench of machinery below it behind slats."""
    from kit.shapes import frame, rounded, span
    x0, x1, z0, z1 = WIN
    for a, b, c, d in ((-HALF - .3, x0 - .3, 0, HIGH + .6), (x1 + .3, HALF + .3, 0, HIGH + .6)):
        for k in range(2):
            w = (b - a) / 2
            span(a, b, END + .15, END + .4, .8, 3.1, m['black'], bevel=0)
            for z, zz in ((0, .84), (.99, 2.97), (3., HIGH + .6)):
                span(a + k * w + .01, a + (k + 1) * w - .01, END, END + .4, z, zz, m['panel' if z else 'dark'], bevel=.03)
    span(x0 - .3, x1 + .3, END, END + .4, z1 + .26, HIGH + .6, m['panel'], bevel=.03)
    span(x0 - .3, x1 + .3, END, END + .4, -.1, z0 - .26, m['dark'], bevel=.03)
    for a in (x0 - .32, x1):                            # nothing shines round the frame's corners
        for c in (z0 - .32, z1):
            span(a, a + .32, END + .05, END + .4, c, c + .32, m['black'], bevel=0)
    n = 46
    for k in range(n):
        x = x0 + (x1 - x0) * (k + .5) / n
        span(x - .028, x + .028, END - .05, END + .05, .08, z0 - .3, m['slat'], bevel=.008)
    frame(rounded(x0 - .32, x1 + .32, z0 - .30, z1 + .30, .62), rounded(x0 - .06, x1 + .06, z0 - .06, z1 + .06, .44), END - .16, END + .5, m['panel'], bevel=.04, smooth=35)
    frame(rounded(x0 - .10, x1 + .10, z0 - .10, z1 + .10, .46), rounded(x0, x1, z0, z1, .40), END - .10, END + .62, m['steel'], bevel=.02, smooth=35)
    span(x0 + .2, x1 - .2, END - .42, END - .1, z0 - .10, z0 - .04, m['steel'], bevel=.02)
    for q in (.335, .665):
        x = x0 + (x1 - x0) * q
        span(x - .03, x + .03, END + .34, END + .52, z0, z1, m['dark'], bevel=.015)


def ajar(m):
    """One panel on the left stands open: behind it the ship is what it was in the bay."""
    from kit.lights import group
    from kit.shapes import box, cable, span, tube
    rng = random.Random(6)
    y0, y1 = -4.6 + 6 * 1.36 + .01, -4.6 + 6 * 1.36 + 1.32
    x = -HALF - .3
    span(x - .05, x, y0, y1, .99, 2.95, m['dark'], bevel=0)
    box((-HALF + .56, y1 - .22, 1.97), (1.24, .05, 1.92), m['panel'], rot=(0, 0, math.radians(-20)), bevel=.03)
    for k in range(7):
        z = 1.15 + k * .26
        tube([(x + .08, y0, z), (x + .08, y1, z)], rng.choice((.03, .045)), m[rng.choice(('copper', 'cable', 'steel'))])
    for k in range(8):
        cable((x + .16, y0 + rng.random() * .5, 2.9), (x + .18, y1 - rng.random() * .6, rng.uniform(1.3, 2.4)), rng.uniform(.2, .6), .02, m['cable'], rng=rng)
    for i in range(6):
        for j in range(7):
            if rng.random() < .55:
                group('relay', box((x + .17, y0 + .28 + i * .13, 1.35 + j * .2), (.03, .035, .025), m[rng.choice(('relay', 'relay', 'green', 'red'))], bevel=0))


def table(m):
    """Long, dark, polished; the window lies in it."""
    from kit.furniture import chair
    from kit.lights import group
    from kit.shapes import box, cyl, prism, span
    y0, y1, w = -.9, 5.75, .92
    outline = [(-w * .82, y0), (w * .82, y0), (w, y0 + .5), (w, y1 - .5), (w * .82, y1), (-w * .82, y1), (-w, y1 - .5), (-w, y0 + .5)]
    prism(outline, .07, m['top'], loc=(TX, 0, .745), bevel=.02, seg=3)
    prism([(a * .985, (b - 2.55) * .994 + 2.55) for a, b in outline], .05, m['brass'], loc=(TX, 0, .70), bevel=.01)
    for y in (.6, 2.55, 4.5):
        span(TX - .34, TX + .34, y - .28, y + .28, 0, .68, m['dark'], bevel=.04)
    rng = random.Random(2)
    for i, y in enumerate((.15, 1.3, 2.45, 3.6, 4.75)):
        for s in (-1, 1):
            chair(m, TX + s * (1.28 + rng.uniform(-.03, .12)), y + rng.uniform(-.06, .06), s * 90 + rng.uniform(-12, 12))
            if (i + s) % 2 and i:
                box((TX + s * .58, y + .04, .785), (.21, .30, .006), m['paper'], rot=(0, 0, rng.uniform(-.2, .2)), bevel=0)
                box((TX + s * .42, y + .22, .79), (.012, .15, .012), m['dark'], rot=(0, 0, rng.uniform(-.6, .6)), bevel=0)
    for y in (1.9, 3.9):
        cyl((TX, y, .80), .055, .05, m['steel'])
        cyl((TX, y, .86), .030, .12, m['steel'], r2=.022)
        group('relay', box((TX, y - .05, .80), (.018, .012, .012), m['relay'], bevel=0))
    for x, y in ((TX - .12, 2.7), (TX + .14, 2.82), (TX + .1, 2.62)):
        cyl((x, y, .83), .036, .10, m['steel'], r2=.042)


def lamps():
    from kit.lights import area, sun
    x0, x1, z0, z1 = WIN
    # Inside the frame, or it would burn the frame white; unseen by reflections, for the table shall mirror the city itself.
    area('window', ((x0 + x1) / 2, END - .2, (z0 + z1) / 2), (TX, 1.0, .3), DAY, 460, x1 - x0, z1 - z0).visible_glossy = False
    sun('sun', (.62, -1., -.50), SUNLIGHT, 4.2, 1.4)
    for s in (-1, 1):
        area('cove', (s * 3.5, 1.5, HIGH - .02), (s * 2.2, 1.5, HIGH + .6), AMBER, 130, .15, 11)
        area('cove', (s * (HALF - .02), 1.5, .93), (s * 3.5, 1.5, .1), AMBER, 110, .08, 11)
    area('cove', (TX, 2.6, HIGH - .0), (TX, 2.6, 0), (.80, .88, 1.), 46, .34, 5.6)
    area('fill', (0, -4.2, 3.2), (0, 3, 1.2), (.66, .76, .95), 150, 5.)
    area('relay', (-HALF - .1, 2.8, 2.0), (-HALF + 2, 2.6, 1.6), (1., .45, .12), 9, .5, 1.2)


def view():
    from filters import work_dir
    return np.load(work_dir() + '/city-backdrop.npz')


def through_window(m, picture):
    """Samples something of the backdrop's shape for every pixel."""
    from kit.air import rays
    from scipy import ndimage as ndi
    eye, D = rays(m)
    t = (END + VIEW - eye[1]) / D[..., 1]
    u = (eye[0] + D[..., 0] * t - 1.6) / (VIEW * 1.5) + .5
    v = .5 - (eye[2] + D[..., 2] * t - backdrop_z()) / (VIEW * .75)
    h, w = picture.shape[:2]
    one = lambda p: ndi.map_coordinates(p, [v * h - .5, u * w - .5], order=1, mode='nearest')
    return np.stack([one(picture[..., c]) for c in range(3)], -1) if picture.ndim == 3 else one(picture)


def outside(m):
    return (m['z'] > END + 20).astype(np.float32)


def sky(m):
    """Where the window shows open sky and not the city."""
    return through_window(m, view()['sky']) * outside(m)


def sharpen(light, m):
    """The room is rendered at half size; the city gets back the detail that its own picture still has."""
    from npx import gauss
    c = through_window(m, view()['picture'].astype(np.float32) * CITY)
    inner = gauss(outside(m), 2.)[..., None] ** 4
    deep = .52 * (np.maximum(light + (c - gauss(c, 1.6)) * 1.3, 0) / .52) ** 1.35       # more body than haze leaves it
    return (light * (1 - inner) + deep * inner).astype(np.float32)


def detail(m):
    return .85 * outside(m)


def air(m):
    """Daylight hanging in the room, the sun as a slanting sheet, a breath of amber under the coves."""
    from kit.air import march, puffs
    from npx import smooth
    x0, x1, z0, z1 = WIN
    dv = np.array([.62, -1., -.50])

    def sheet(P):
        k = (P[..., 1] - END) / dv[1]
        x, z, w = P[..., 0] - dv[0] * k, P[..., 2] - dv[2] * k, .04 + .03 * np.abs(k)
        a = smooth(-w, w, (x1 - x0) / 2 - np.abs(x - (x0 + x1) / 2)) * smooth(-w, w, (z1 - z0) / 2 - np.abs(z - (z0 + z1) / 2))
        return (a * (P[..., 1] < END) * (.5 + puffs(P, .3)))[..., None] * np.array(SUNLIGHT)

    def day(P):
        q = np.hypot(P[..., 1] - END, (P[..., 2] - 1.9) * 1.3) + .35 * np.maximum(np.abs(P[..., 0]) - 3, 0)
        return ((.4 + puffs(P, .25)) / (1 + (q / 3.2) ** 2))[..., None] * np.array(DAY)
    room = 1 - outside(m)[..., None]
    return {'sun': march(m, sheet, 48, .6, 12, 2) * (.001 + .009 * room), 'window': march(m, day, 24, .6, 12, 4) * (.002 + .010 * room)}
