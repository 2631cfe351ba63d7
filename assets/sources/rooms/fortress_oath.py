"""Oath hall: tiers of the assembled in shadow, one shaft of light on a drum. Their third eyes are a group of light of their own."""
import math
import random

import numpy as np

META = {
    'says': 'A round hall of stone; hundreds stand in dark tiers about a great drum on which one red shaft of light falls.',
    'focus': {'landscape': {'x': .40, 'y': .46}, 'portrait': {'x': .40, 'y': .46}},
    'tint': [1.0, .91, .88],
    'lights': {'r': 'breath', 'g': None, 'b': None},
    'sky': None,
    'steam': [],
    'dust': 18,
}
GAINS = {'shaft': 1.3, 'slit': .9, 'fill': .5, 'eyes': 0., 'silver': 0.}
MASKS = {'lights.webp': [['shaft'], [], []]}
PAINT = dict(exposure=1.65, above=1., halo=.05, halo_tint=(1, .6, .5), shadow=(.006, .006, .011), high=(1.03, 1., .96), floor=(.030, .025, .027), radius=3.2, sat=1.04, contrast=1.04, edge=.32, bottom=.36)
AVIF, WEBP = 25, 80

SILVER = (.84, .92, 1.)
CENTRE = (-1.75, 4.2)               # the drum
DEEP, RISE, TIERS, FIRST = 1.75, 1.22, 8, 9.6
TOP = RISE * TIERS + 7.2


def build():
    from kit.lights import area, camera, group, spot
    from kit.shapes import box, lathe, span

    import khaured as k
    random.seed(11)
    m = k.materials()
    k.paving(m, -14, 14, -8, 20, size=(2., 3.2))
    cx, cy = 0., 5.
    for i in range(TIERS):
        r = FIRST + i * DEEP
        n = 22 + 2 * i
        for q in range(n):
            a0, a1 = (math.pi * (-.06 + 1.12 * (q + e) / n) for e in (.006, .994))
            z = (i + 1) * RISE + random.uniform(-.02, .02)
            lathe([(r, 0), (r + DEEP + .1, 0), (r + DEEP + .1, z), (r, z)], m['dark' if (i + q) % 3 else 'stone'], a0, a1, n=3, bevel=.04, loc=(cx, cy, 0))
        lathe([(r - .03, (i + 1) * RISE - .30), (r + .02, (i + 1) * RISE - .30), (r + .02, (i + 1) * RISE - .12), (r - .03, (i + 1) * RISE - .12)], m['iron'], -.1, math.pi + .1, n=96, loc=(cx, cy, 0))
    back = FIRST + TIERS * DEEP
    for q in range(24):                                # the wall behind: slabs with one slit all the way round, under the roof
        a = math.pi * (-.08 + 1.16 * (q + .5) / 24)
        x, y = cx + (back + 1.2) * math.cos(a), cy + (back + 1.2) * math.sin(a)
        for z0, z1 in ((0, RISE * TIERS + 2.6), (RISE * TIERS + 3.9, TOP + 2)):
            box((x, y, (z0 + z1) / 2), (1.6, 3.26, z1 - z0 - .04), m['stone'], rot=(0, 0, a), bevel=.05)
        if q % 2:
            box((x - .9 * math.cos(a), y - .9 * math.sin(a), TOP / 2), (.7, .9, TOP), m['iron'], rot=(0, 0, a), bevel=.04)
    for q in range(-6, 7):                             # beams of the roof run together over the drum
        a = math.pi / 2 + q * .24
        x, y = cx + 15 * math.cos(a), cy + 15 * math.sin(a)
        box((x, y, TOP + .6), (26, 1.1, 1.6), m['dark'], rot=(0, 0, a), bevel=.06)
        box((x, y, TOP - .28), (26, .7, .14), m['iron'], rot=(0, 0, a), bevel=.02)
    lathe([(2.6, TOP + 1.4), (40, TOP + 1.4), (40, TOP + 2), (2.6, TOP + 2)], m['black'], n=48, loc=(*CENTRE, 0))
    assembled(m, cx, cy)
    drum(m)
    x, y = CENTRE
    spot('shaft', (x + .9, y + 2.2, TOP + 6), (x, y, 1.5), (1., .30, .11), 330000, 15, size=.35, blend=.35)
    glow_back = back + .9
    group('slit', lathe([(back + 2.2, RISE * TIERS + 2.2), (back + 2.3, RISE * TIERS + 2.2), (back + 2.3, RISE * TIERS + 4.2), (back + 2.2, RISE * TIERS + 4.2)], m['sky'], -.3, math.pi + .3, n=64, loc=(cx, cy, 0)))
    for a in (.18, .5, .82):                           # the slit, behind and above the last tier: rims on heads and shoulders
        t = math.pi * a
        area('slit', (cx + glow_back * math.cos(t), cy + glow_back * math.sin(t), RISE * TIERS + 3.2), (cx, cy, 1.), k.RED, 9500, 13, 1.2).visible_glossy = False
    area('fill', (3, -7, 5), (0, 12, 5), (.55, .62, .80), 1500, 8, 4)
    for a in (.22, .5, .78):
        t = math.pi * a
        area('silver', (cx + 15 * math.cos(t), cy + 15 * math.sin(t), 8.), (*CENTRE, .5), SILVER, 1500, 10, 3).visible_glossy = False
    area('silver', (0, -3, 6), (0, 14, 5), SILVER, 300, 10, 4)
    camera((1.1, -7.6, 2.15), (-.35, 10, 4.55), lens=22.5)


def assembled(m, cx, cy):
    """One body, many times: broad, cloaked, a head between the shoulders; in each brow an eye."""
    from kit.lights import group
    from kit.materials import glow, plain
    from kit.shapes import again, ball, cyl, loft, place
    cloth = [plain(f'cloak{i}', c, .8, bump=(12, .4)) for i, c in enumerate(((.10, .082, .078), (.17, .135, .125), (.125, .12, .13)))]
    skin = plain('skin', (.24, .17, .15), .5)
    eye = glow('eye', SILVER, 34.)
    row = lambda z, rx, ry, dy=0.: [(rx * math.cos(math.tau * q / 12), dy + ry * math.sin(math.tau * q / 12), z) for q in range(12)]
    far = (0, -300, -50)
    bodies = [place(loft([row(0, .36, .30), row(.8, .34, .26), row(1.35, .44, .27), row(1.62, .47, .26), row(1.80, .26, .19), row(1.86, .12, .12)], c, smooth=60), far) for c in cloth]
    head = place(loft([row(1.80, .10, .11), row(1.92, .135, .15, -.02), row(2.06, .15, .18, -.01), row(2.18, .12, .15), row(2.24, .04, .05)], skin, smooth=70), far)
    hood = place(loft([row(1.74, .20, .19, .03), row(1.95, .20, .20, .05), row(2.14, .19, .19, .05), row(2.29, .10, .11, .05), row(2.32, .02, .03, .05)], cloth[0], smooth=70), far)
    point = cyl(far, .031, .014, eye, rot=(math.pi / 2, 0, 0), n=8, bevel=0)
    for i in range(TIERS):
        r = FIRST + i * DEEP + .75
        n = int(math.pi * r / 1.06)
        for q in range(n):
            a = math.pi * (q + .5 + random.uniform(-.16, .16)) / n
            if random.random() < .04:
                continue
            k, g = random.uniform(.92, 1.1), r + random.uniform(-.2, .3)
            x, y, z, t = cx + g * math.cos(a), cy + g * math.sin(a), (i + 1) * RISE, a - math.pi / 2 + random.uniform(-.12, .12)
            again(random.choice(bodies), (x, y, z), (0, 0, t), (k, k, k))
            hooded = random.random() < .3
            again(hood if hooded else head, (x, y, z), (0, 0, t), (k, k, k))
            e = .20 if not hooded else .21
            s = random.choice((.8, 1., 1., 1.3))
            group('eyes', again(point, (x + e * math.sin(t) * k, y - e * math.cos(t) * k, z + 2.10 * k), (math.pi / 2, 0, t), (.62 * s, 1.3 * s, 1)))


def drum(m):
    """Stone steps, a drum of iron and hide, two mallets laid across it."""
    from kit.materials import plain
    from kit.shapes import box, cyl, lathe
    x, y = CENTRE
    for q in range(2):
        cyl((x, y, .16 + q * .3), 2.9 - q * .7, .34, m['dark'], n=40, bevel=.04)
    hide = plain('hide', (.42, .34, .27), .6, bump=(6, .4))
    lathe([(.01, .62), (.98, .62), (1.18, 1.1), (1.24, 1.5), (1.16, 1.95), (1.02, 2.2), (.01, 2.2)], m['dark'], n=40, loc=(x, y, 0), smooth=40)
    lathe([(.01, 2.2), (1.03, 2.2), (1.0, 2.26), (.01, 2.27)], hide, n=48, loc=(x, y, 0))
    for z, r in ((.72, 1.03), (1.48, 1.25), (2.14, 1.07)):
        lathe([(r, z - .09), (r + .05, z - .09), (r + .05, z + .09), (r, z + .09)], m['iron'], n=48, loc=(x, y, 0), bevel=.012)
        for q in range(14):
            a = math.tau * q / 14
            cyl((x + (r + .06) * math.cos(a), y + (r + .06) * math.sin(a), z), .035, .05, m['iron'], rot=(math.pi / 2, 0, a + math.pi / 2), n=6, bevel=0)
    for s in (-1, 1):
        cyl((x + s * .32, y - .15, 2.34), .035, 1.3, m['dark'], rot=(math.pi / 2, 0, s * .5), n=10)
        cyl((x + s * .60, y - .70, 2.36), .12, .26, m['iron'], rot=(math.pi / 2, 0, s * .5), n=14, bevel=.02)


def air(m):
    import khaured as k
    from kit.air import cone, march, puffs
    from npx import smooth
    x, y = CENTRE

    def beam(P):
        thick = .35 + 1.5 * smooth(.36, .64, puffs(P, .16)) * (.4 + puffs(P, .5))
        fade = .35 + .65 * smooth(TOP + 3, 3, P[..., 2])
        return (cone(P, (x + .9, y + 2.2, TOP + 6), (x, y, 1.5), .105, .035, 16., .3) * thick * fade)[..., None] * np.array((1., .28, .10))

    def haze(P):
        r = np.hypot(P[..., 0], P[..., 1] - 5)
        back = smooth(8, 26, r) * (.5 + .9 * smooth(.35, .7, puffs(P, .10)))
        high = .25 + smooth(2, 12, P[..., 2])
        return (back * high)[..., None] * np.array((.60, .13, .06)) + np.array((.020, .023, .032)) * .7

    def silver(P):
        r = np.hypot(P[..., 0], P[..., 1] - 5)
        return (smooth(6, 18, r) * (.35 + .9 * smooth(.35, .7, puffs(P, .12))))[..., None] * np.array(SILVER)
    return {'shaft': march(m, beam, 72, 2, 36, 2) * .034, 'slit': march(m, haze, 30, 2, 36, 4) * .0085, 'silver': march(m, silver, 30, 2, 36, 4) * .0045}
