"""Kirk's cabin, the last night: packed crates, a ledge under the window, nine things that are still out, one reading lamp."""
import math
import random

import numpy as np

META = {
    'says': 'A small cabin at night: packed crates, a ledge under a round-cornered window, a reading lamp, and nine things not yet put away.',
    'focus': {'landscape': {'x': .5, 'y': .5}, 'portrait': {'x': .5, 'y': .52}},
    'tint': [1.06, .96, .84],
    'lights': {'r': 'flame', 'g': 'breath', 'b': 'relay'},
    'sky': 'twinkle',
    'steam': [],
    'dust': 18,
}
GAINS = {'lamp': .80, 'warm': 2.3, 'planet': 1.2, 'fill': 1.9, 'comm': 1., 'view': 1., 'dawn': 0.}
MASKS = {'lights.webp': [['lamp', 'warm'], ['planet'], ['comm']]}
PAINT = dict(exposure=1.5, above=.9, halo=.06, halo_tint=(1, .94, .84), shadow=(.004, .008, .018), high=(1.03, 1., .95), floor=(.016, .017, .024), radius=3.2, sat=1.08, contrast=1.04, edge=.34, bottom=.40)
AVIF, WEBP = 28, 80

EYE, LENS, SHIFT = (0., -1.5, 1.62), 25., (0., .0)
BACK, WIN = 2.62, (-.98, 1.02, 1.36, 2.38)       # the end wall; its window
LEDGE = 1.22
FAR = 200.
AMBER, NIGHT = (1., .56, .22), (.30, .46, .95)
# Where each thing stands: x, y, z, turned, size.
THINGS = {
    'parka': (-1.30, BACK - .16, 2.26, 0, .86), 'book': (-.80, .86, 1.263, 6, 1.22), 'glasses': (-.40, .88, 1.263, -6, 1.45), 'photograph': (-.26, 2.26, LEDGE, 6, 1.30),
    'ale': (.26, 2.26, LEDGE, 0, 1.30), 'menu': (.52, 2.22, LEDGE, -6, 1.18), 'coin': (.62, .94, 1.243, -4, 1.22), 'seal': (.87, 1.02, 1.243, 4, 1.06), 'comm': (1.31, BACK - .05, 1.58, -6, 1.50),
}


def sky_picture():
    from kit.space import make
    world = dict(at=(1.06, 1.22), radius=.80, sea=(.020, .055, .17), land=(.10, .10, .075), cloud=(.46, .52, .62), seed=14, towns=.9)
    gas = (((.010, .018, .060), .7, .30, .7, .30, -14, .3), ((.026, .012, .040), 1.2, .34, .4, .2, 20, .4))
    make('sky-cabin', clouds=gas, planets=(dict(world, sun=(-.62, -.66, -.05), rim=(.14, .34, 1.), dusk=(.34, .20, .16), bright=.55),), seed=17, count=5200)
    make('sky-dawn', clouds=(((.16, .075, .030), .92, .46, .60, .20, 0, .2), ((.016, .030, .085), .7, .25, .9, .3, 0, .2)),
         planets=(dict(world, sun=(-.25, -.90, -.06), rim=(1., .56, .24), dusk=(.95, .38, .10), bright=.95),), seed=17, count=1500)


def stuff():
    from kit.materials import floor, glow, metal, plain
    import thing_stuff
    m = {
        'panel': metal('panel', (.15, .155, .165), (.38, .6), bump=.05, scale=1.2, var=.25, edge=(.36, .37, .40), metallic=.5),
        'dark': metal('dark', (.045, .048, .056), (.35, .55), bump=.06, scale=2, edge=(.18, .19, .22)),
        'oak': metal('oak', (.20, .105, .046), (.26, .46), bump=.1, scale=1.6, brush=(4, 60, 60), edge=(.40, .23, .11), metallic=0.),
        'deck': floor('deck', (.055, .055, .060), (.22, .45), metallic=.3),
        'black': plain('black', (.006, .006, .008), .9),
        'blanket': plain('blanket', (.030, .055, .10), .95, bump=(40, .6)), 'sheet': plain('sheet', (.40, .37, .33), .9, bump=(14, .5)),
        'linen': plain('linen', (.27, .23, .17), .9, bump=(60, .3)),
        'leather': plain('leather', (.060, .028, .013), .42, bump=(60, .25)),
        'brass': metal('brass', (.60, .39, .14), (.2, .36), bump=.05, scale=5, edge=(.9, .66, .3)),
        'bulb': glow('bulb', (1., .66, .30), 22.), 'shade': glow('shade', (1., .46, .13), 1.7),
        'label': plain('label', (.44, .40, .32), .85),
        'gilt': metal('gilt', (.70, .46, .15), (.25, .4), bump=.03, scale=9),
    }
    for k, c in enumerate(((.105, .115, .080), (.155, .095, .048), (.080, .095, .115))):
        m[f'crate{k}'] = metal(f'crate{k}', c, (.5, .75), bump=.16, scale=2.4, rust=.18, rust_colour=(.09, .07, .05), metallic=.1, edge=[x * 2 for x in c])
    for k, c in enumerate(((.17, .026, .020), (.028, .068, .050), (.12, .066, .024), (.028, .036, .085), (.085, .052, .036), (.20, .14, .065))):
        m[f'book{k}'] = plain(f'book{k}', c, .55, bump=(50, .3))
    return {**m, **thing_stuff.stuff()}


def build():
    from kit import space
    from kit.lights import camera, group
    random.seed(5)
    sky_picture()
    m = stuff()
    room(m)
    window(m)
    bunk(m)
    shelves(m)
    crates(m)
    reading_lamp(m)
    lay_out(m)
    group('view', space.screen('sky-cabin', EYE, LENS, SHIFT, FAR, 1.))
    lamps()
    camera(EYE, (EYE[0], 100, EYE[2]), lens=LENS, shift=SHIFT)


def lay_out(m):
    import things
    from kit.lights import group
    from kit.shapes import made, move, shift, turn
    from mathutils import Matrix
    for name, (x, y, z, a, size) in THINGS.items():
        objs = move(made(lambda: getattr(things, name)(m)), shift(x, y, z) @ turn(z=a) @ Matrix.Scale(size, 4))
        if name in ('comm', 'ale'):                  # what shines by itself must belong to a light
            group('comm' if name == 'comm' else 'view', *objs)


def middle(m, name):
    """Where a thing is in the picture."""
    from kit.air import project
    x, y, z, _, size = THINGS[name]
    up = {'parka': -.42, 'book': .03, 'glasses': .03, 'photograph': .12, 'ale': .16, 'menu': .115, 'coin': .06, 'seal': .115, 'comm': .15}[name]
    u, v, _ = project(m, (x, y, z + up * size))
    return {'x': round(float(u), 3), 'y': round(float(v), 3)}


def facts(m):
    return {'things': {k: middle(m, k) for k in ('glasses', 'book', 'photograph', 'ale', 'parka', 'menu', 'coin', 'seal', 'comm')}}


def room(m):
    from kit.shapes import box, span, tube
    for i in range(5):
        for j in range(6):
            span(-2.5 + i, -1.51 + i, -2. + j * .95, -1.065 + j * .95, -.1, 0, m['deck'], bevel=.008)
    span(-4, 4, -3, 4, -.4, -.11, m['black'], bevel=0)
    for s in (-1, 1):
        for j in range(5):
            y = -1.9 + j * .95
            box((s * 2.16, y + .47, 1.25), (.14, .92, 1.7), m['panel'], bevel=.025)
            box((s * 2.10, y + .47, 2.34), (.30, .92, .62), m['panel'], bevel=.03, rot=(0, -s * .34, 0))
            box((s * 2.05, y - .01, 1.4), (.15, .10, 2.9), m['dark'], bevel=.03)
        span(*sorted((s * 2.3, s * 2.6)), -3, 3.2, -.2, 3.2, m['black'], bevel=0)
    for j in range(5):
        y = -1.9 + j * .95
        for i in range(4):
            box((-1.5 + i, y + .47, 2.74), (.98, .92, .10), m['panel' if (i + j) % 3 else 'dark'], bevel=.02)
        box((0, y - .01, 2.66), (4.2, .12, .14), m['dark'], bevel=.03)
    span(-3, 3, -3, 3.4, 2.84, 3., m['black'], bevel=0)
    tube([(-1.62, -2, 2.56), (-1.62, BACK, 2.56)], .04, m['dark'])
    tube([(-1.50, -2, 2.58), (-1.50, BACK, 2.58)], .02, m['brass'])
    tube([(1.58, -2, 2.55), (1.58, BACK, 2.55)], .05, m['dark'])


def window(m):
    from kit.shapes import box, frame, rounded, span
    x0, x1, z0, z1 = WIN
    for a, b, c, d, k in ((-2.3, x0 - .24, 0, 1.16, 'dark'), (-2.3, x0 - .24, 1.18, 2.9, 'panel'), (x1 + .24, 2.3, 0, 1.16, 'dark'), (x1 + .24, 2.3, 1.18, 2.9, 'panel'),
                          (x0 - .22, x1 + .22, z1 + .18, 2.9, 'panel'), (x0 - .22, x1 + .22, 0, z0 - .18, 'dark')):
        span(a + .008, b - .008, BACK, BACK + .25, c, d, m[k], bevel=.02)
    span(-2.6, x0 - .1, BACK + .2, BACK + .4, 0, 3, m['black'], bevel=0)
    span(x1 + .1, 2.6, BACK + .2, BACK + .4, 0, 3, m['black'], bevel=0)
    span(-2.6, 2.6, BACK + .2, BACK + .4, 0, z0 - .1, m['black'], bevel=0)
    span(-2.6, 2.6, BACK + .2, BACK + .4, z1 + .1, 3.2, m['black'], bevel=0)
    frame(rounded(x0 - .24, x1 + .24, z0 - .20, z1 + .20, .34), rounded(x0 - .05, x1 + .05, z0 - .05, z1 + .05, .27), BACK - .10, BACK + .36, m['panel'], bevel=.02, smooth=35)
    frame(rounded(x0 - .08, x1 + .08, z0 - .08, z1 + .08, .29), rounded(x0, x1, z0, z1, .25), BACK - .06, BACK + .42, m['brass'], bevel=.008, smooth=35)
    span(.0, .05, BACK + .26, BACK + .36, z0, z1, m['dark'], bevel=.012)
    # The ledge: one board of oak on brackets, cupboards below.
    span(-1.72, 1.62, BACK - .62, BACK, LEDGE - .045, LEDGE, m['oak'], bevel=.010)
    span(-1.72, 1.62, BACK - .625, BACK - .61, LEDGE - .040, LEDGE - .006, m['brass'], bevel=.003)
    for k in range(5):
        span(-1.66 + k * .65, -1.03 + k * .65, BACK - .50, BACK, .12, LEDGE - .07, m['panel'], bevel=.015)
        box((-1.345 + k * .65, BACK - .515, LEDGE - .16), (.16, .02, .018), m['brass'], bevel=.004)


def bunk(m):
    from kit.furniture import soft
    from kit.shapes import box, span
    x = -1.52
    span(x - .55, x + .50, -.6, 1.9, 0, .58, m['dark'], bevel=.03)
    for k in range(2):
        span(x + .505, x + .52, -.45 + k * 1.15, .6 + k * 1.15, .16, .48, m['panel'], bevel=.01)
        box((x + .53, .08 + k * 1.15, .38), (.02, .22, .022), m['brass'], bevel=.004)
    soft((x - .03, .65, .66), (1.02, 2.4, .18), m['sheet'], seed=1)
    soft((x, .25, .73), (1.10, 1.6, .13), m['blanket'], amp=.06, seed=4)
    soft((x - .05, 1.52, .82), (.80, .46, .22), m['sheet'], amp=.03, seed=9, edge=.12)


def shelves(m):
    """Left wall: a shelf nearly emptied. Seen along it."""
    from kit.furniture import row_of_books
    from kit.shapes import box, made, move, shift, turn
    for z in (1.62, 1.98):
        box((-1.96, 1.1, z), (.24, 1.9, .028), m['oak'], bevel=.006)
    move(made(lambda: row_of_books(m, -.85, .15)), shift(-1.95, 1.1, 1.636) @ turn(z=-90))
    move(made(lambda: row_of_books(m, -.5, .75)), shift(-1.95, 1.1, 1.996) @ turn(z=-90))


def crates(m):
    from kit.furniture import crate, soft
    # Left of the middle: the one with the book and the glasses; a cloth lies over it.
    crate(m, -.62, .98, 0, .92, .62, .62, 1, 3)
    crate(m, -.60, .98, .62, .84, .56, .62, 2, -2)
    soft((-.60, .95, 1.246), (.90, .58, .030), m['linen'], amp=.008, seed=21, edge=.012)
    # Right of the middle: the one with the coin and the seal.
    crate(m, .74, 1.10, 0, 1.0, .66, .66, 0, -3)
    crate(m, .72, 1.10, .66, .88, .58, .58, 1, 2)
    # Farther right, higher; and the near dark edge.
    crate(m, 1.62, 1.75, 0, .80, .7, .72, 2, 6)
    crate(m, 1.64, 1.78, .72, .74, .62, .52, 0, -5)
    crate(m, 1.66, 1.80, 1.24, .60, .52, .36, 1, 9)
    crate(m, 1.62, .55, 0, .80, .8, .8, 1, -8)
    crate(m, 1.66, .55, .8, .68, .66, .62, 2, 5)
    soft((1.64, .5, 1.45), (.62, .5, .06), m['blanket'], amp=.05, seed=13)
    crate(m, .10, 2.0, 0, .66, .5, .52, 2, 4)


def reading_lamp(m):
    from kit.lights import group
    from kit.shapes import ball, cyl, lathe, move, shift, tube, turn
    x, y = -.66, 2.30
    cyl((x, y, LEDGE + .014), .085, .028, m['brass'], n=40, bevel=.006)
    tube([(x, y, LEDGE + .02), (x - .01, y, LEDGE + .26), (x + .01, y - .01, LEDGE + .37), (x + .06, y - .03, LEDGE + .43), (x + .12, y - .06, LEDGE + .44)], .010, m['brass'])
    shade = lathe([(.030, .075), (.036, .075), (.115, -.045), (.109, -.045)], m['brass'], n=48)
    inner = lathe([(.030, .070), (.032, .070), (.106, -.044), (.104, -.044)], m['shade'], n=48)
    at = shift(x + .14, y - .07, LEDGE + .41) @ turn(x=16, y=-12)
    move([shade, inner], at)
    o = ball((0, 0, -.012), .032, m['bulb'])
    move([o], at)
    group('lamp', o, inner)


def lamps():
    from kit.lights import area, point, spot, sun
    x, y, z = -.52, 2.20, LEDGE + .36
    spot('lamp', (x, y, z), (x + .15, y - .5, 0), AMBER, 150, 165, size=.04, blend=.6)
    point('lamp', (x + .02, y - .14, z + .14), (1., .52, .19), 11, .06)
    # What the lamp throws back from ceiling and walls on to the two near crates: the eye must read what lies there.
    area('warm', (-.1, .4, 2.5), (-.05, .95, 1.2), AMBER, 17, .5, .4, spread=120)
    area('warm', (-1.0, 1.2, 2.3), (-1.3, BACK, 1.8), AMBER, 5, .4, .4, spread=120)
    area('planet', (.02, BACK - .14, 1.9), (.25, .6, .5), NIGHT, 34, 1.9, .9).visible_glossy = False
    area('planet', (1.5, -.6, 2.5), (.9, 1.2, 1.), NIGHT, 9, 1.2, .6)
    area('fill', (.2, -1.9, 2.5), (.1, 1.6, .8), (.42, .52, .80), 13, 2.4)
    point('comm', (1.28, BACK - .34, 1.84), (.42, .78, 1.), 3.2, .05)
    sun('dawn', (-.42, -1., -.20), (1., .62, .30), 5.5, 1.0)


def outside(name, gain):
    def sharpen(light, m):
        from filters import work_dir
        from kit.space import behind
        return behind(light, m, np.load(f'{work_dir()}/{name}.npy'), FAR * .8, gain)
    return sharpen


sharpen = outside('sky-cabin', 1.)


def sky(m):
    """Where stars are: the window without its planet."""
    h, w = m['z'].shape
    X, Y = np.meshgrid((np.arange(w) + .5) / h, (np.arange(h) + .5) / h)
    return ((m['z'] > 50) & (np.hypot(X - 1.06, Y - 1.22) > .82)).astype(np.float32)


def detail(m):
    """Small things keep a finer brush."""
    from npx import gauss
    h, w = m['z'].shape
    X, Y = np.meshgrid((np.arange(w) + .5) / w, (np.arange(h) + .5) / h)
    k = (m['z'] > 50).astype(np.float32)
    for name in THINGS:
        p = middle(m, name)
        big = 2.4 if name == 'parka' else 1.
        k = np.maximum(k, np.exp(-((X - p['x']) / .040 / big) ** 2 - ((Y - p['y']) / .062 / big) ** 2))
    return gauss(np.minimum(k * 1.3, 1), 3).astype(np.float32)


def air(m):
    """The lamp's halo in the still air; night light that seeps from the window; by dawn a slanting sheet of sun."""
    from kit.air import cone, glow, march, puffs
    from npx import smooth
    x, y, z = -.52, 2.20, LEDGE + .36
    x0, x1, z0, z1 = WIN
    dv = np.array((-.42, -1., -.20))

    def light(P):
        thick = .5 + puffs(P, .5)
        k = cone(P, (x, y, z + .10), (x + .12, y - .35, 0), .9, .4, .8, .2) * thick + 1.2 * glow(P, (x + .03, y - .1, z), .22) * thick
        q = np.hypot(P[..., 1] - BACK, (P[..., 2] - 1.9) * 1.2) + .5 * np.maximum(np.abs(P[..., 0]) - .9, 0)
        s = (P[..., 1] - BACK) / dv[1]
        u, v = P[..., 0] - dv[0] * s, P[..., 2] - dv[2] * s
        w = .02 + .03 * np.abs(s)
        a = smooth(-w, w, (x1 - x0) / 2 - np.abs(u - (x0 + x1) / 2)) * smooth(-w, w, (z1 - z0) / 2 - np.abs(v - (z0 + z1) / 2)) * (P[..., 1] < BACK)
        return np.stack([k, thick / (1 + (q / .9) ** 2), a * thick], -1)
    k = march(m, light, 36, .6, 4.6, 3)
    room = np.where(m['z'] > 50, .3, 1.)
    one = lambda i, colour, gain: (k[..., i] * room * gain)[..., None] * np.array(colour, np.float32)
    return {'lamp': one(0, AMBER, .055), 'planet': one(1, NIGHT, .013), 'dawn': one(2, (1., .62, .30), .05)}
