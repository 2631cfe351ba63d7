"""The Federation's floor: the one bright room. White tiers trimmed with gold under a ribbed dome, a dark mirror of a floor, high windows."""
import math
import random

import numpy as np

META = {
    'says': 'A bright round senate: white tiers edged in gold climb to tall windows and a ribbed dome; a gold lectern stands on a dark floor.',
    'focus': {'landscape': {'x': .41, 'y': .44}, 'portrait': {'x': .41, 'y': .44}},
    'tint': [1.05, 1.02, .97],
    'lights': {'r': 'breath', 'g': None, 'b': None},
    'sky': 'drift',
    'steam': [],
    'dust': 14,
}
GAINS = {'day': (.52, .48, .42), 'windows': .40, 'gold': 1.3, 'fill': .22}
MASKS = {'lights.webp': [['gold'], [], []]}
PAINT = dict(exposure=1.25, above=1.15, halo=.045, halo_tint=(1, .95, .85), shadow=(.006, .009, .016), high=(1.02, 1., .96), floor=(.030, .034, .044), radius=3., sat=1.06, contrast=1.12, edge=.22, bottom=.38, fade=.02)
AVIF, WEBP = 26, 80

CX, CY = 0., 6.
FIRST, DEEP, RISE, TIERS = 10.5, 2.05, 1.02, 8
BACK = FIRST + DEEP * TIERS + 1.2
WALLS = RISE * TIERS
DAY, GOLD = (.86, .93, 1.), (1., .76, .42)


def polar(r, a, z=0.):
    return CX + r * math.cos(a), CY + r * math.sin(a), z


def build():
    from kit.lights import area, camera
    from kit.materials import floor, glow, metal, plain
    random.seed(19)
    m = {
        'white': metal('white', (.64, .625, .60), (.35, .5), bump=.02, scale=.5, var=.06, edge=(.72, .70, .66), metallic=0.),
        'shell': plain('shell', (.60, .585, .555), .7),
        'gold': metal('gold', (.80, .54, .20), (.18, .32), bump=.03, scale=2),
        'desk': metal('desk', (.30, .17, .085), (.25, .4), bump=.06, brush=(8, 8, 30), edge=(.45, .28, .15), metallic=0.),
        'night': floor('night', (.035, .045, .075), (.05, .16), bump=.01, metallic=.5),
        'inlay': metal('inlay', (.75, .50, .18), (.2, .35), bump=0.),
        'pane': glow('pane', (.80, .90, 1.), 2.1), 'lamp': glow('lamp', GOLD, 3.), 'oculus': glow('oculus', (1., .97, .9), 2.6),
        'blue': plain('blue', (.05, .09, .20), .8, bump=(20, .3)),
    }
    ground(m)
    tiers(m)
    members(m)
    hall(m)
    lectern(m)
    area('day', (CX, CY + 3, 21.5), (CX, CY + 4, 0), (1., .96, .88), 9500, 8, 8).visible_glossy = False
    for a in (.2, .5, .8):
        x, y, z = polar(BACK - 1.4, math.pi * a, WALLS + 5.2)
        area('windows', (x, y, z), (CX, CY - 2, 1.), DAY, 3600, 11, 7).visible_glossy = False
    area('gold', (CX, CY + 1, 1.2), (CX, CY + 12, 3.), GOLD, 300, 12, .8).visible_glossy = False
    area('fill', (2, -7, 7), (0, 12, 5), (.9, .93, 1.), 900, 9, 5)
    camera((1.35, -7.2, 2.2), (-.50, 12, 5.15), lens=21.5)


def ground(m):
    """Night-blue stone with gold rings: a mirror."""
    from kit.shapes import box, lathe, ring, span
    lathe([(.01, -.3), (FIRST + .2, -.3), (FIRST + .2, 0), (.01, 0)], m['night'], n=96, loc=(CX, CY, 0))
    span(-16, 16, -10, 6, -.35, -.004, m['night'], bevel=0)
    for r in (3.2, 3.42, 7.6, 9.6):
        ring(r, r + (.05 if r != 7.6 else .14), -.02, .003, m['inlay'], n=128, loc=(CX, CY, 0))
    for q in range(24):
        a = math.tau * q / 24
        box(polar(5.5, a, .0), (3.9, .035, .006), m['inlay'], rot=(0, 0, a), bevel=0)


def tiers(m):
    """Curved benches, each front a white shell over a line of lamps, a dark desk, a gold lip; stairs cut them in five."""
    from kit.lights import group
    from kit.shapes import box, lathe
    cuts = [-.04, .205, .395, .605, .795, 1.04]
    for i in range(TIERS):
        r, z = FIRST + i * DEEP, i * RISE
        for a0, a1 in zip(cuts, cuts[1:]):
            g = .75 / r
            b0, b1 = math.pi * a0 + g, math.pi * a1 - g
            turn = lambda line, k, n=28, bevel=.01: lathe(line, m[k], b0, b1, n=n, bevel=bevel, loc=(CX, CY, 0))
            turn([(r + .05, z - .1), (r - .02, z + .75), (r + .04, z + 1.02), (r + .16, z + 1.02), (r + .2, z - .1)], 'white', bevel=.02)
            turn([(r - .05, z + .98), (r - .05, z + 1.05), (r + .10, z + 1.06), (r + .10, z + .98)], 'gold', bevel=.008)
            turn([(r + .08, z + 1.0), (r + .62, z + 1.06), (r + .62, z + 1.11), (r + .08, z + 1.05)], 'desk', bevel=.01)
            group('gold', turn([(r - .012, z + .05), (r - .012, z + .10), (r + .03, z + .10), (r + .03, z + .05)], 'lamp', bevel=0))
            turn([(r + 1.45, z), (r + 1.45, z + 1.35), (r + 1.58, z + 1.40), (r + 1.62, z)], 'desk', bevel=.02)
        lathe([(r, -.4), (r + DEEP + .06, -.4), (r + DEEP + .06, z), (r, z)], m['white'], -.15, math.pi + .15, n=80, loc=(CX, CY, 0))
        for a in cuts[1:-1]:
            t = math.pi * a
            for q in range(3):
                rr = r + .35 + q * DEEP / 3
                box(polar(rr, t, z + RISE * (q + .5) / 3 - .1), (DEEP / 3 + .02, 1.15, RISE / 3 + .12), m['white'], rot=(0, 0, t), bevel=.015)
            box(polar(r + DEEP * .5, t + .66 / r, z + 1.15), (DEEP + .1, .05, .05), m['gold'], rot=(0, -math.atan2(RISE, DEEP), t), bevel=.01)


def members(m):
    """Delegates of many worlds, seated: three bodies, pale and coloured robes."""
    from kit.materials import plain
    from kit.shapes import again, loft, place
    robes = [plain(f'robe{i}', c, .75) for i, c in enumerate(((.55, .52, .48), (.11, .17, .34), (.46, .33, .14), (.20, .10, .13), (.34, .40, .44), (.14, .24, .22)))]
    skin = [plain(f'skin{i}', c, .5) for i, c in enumerate(((.42, .27, .19), (.20, .12, .085), (.30, .36, .46), (.50, .44, .36)))]
    row = lambda z, rx, ry, dy=0.: [(rx * math.cos(math.tau * q / 12), dy + ry * math.sin(math.tau * q / 12), z) for q in range(12)]
    far = (0, -300, -50)
    bodies = [place(loft([row(.45, .30, .26), row(.95, .27, .19), row(1.28, .30, .18), row(1.42, .20, .13), row(1.47, .07, .07)], c, smooth=60), far) for c in robes]
    heads = [place(loft([row(1.44, .06, .07), row(1.54, .095, .11, -.01), row(1.66, .105, .125), row(1.74 + .08 * (i == 2), .08, .10), row(1.79 + .14 * (i == 2), .02, .03)], s, smooth=70), far) for i, s in enumerate(skin)]
    stairs = (.205, .395, .605, .795)
    for i in range(TIERS):
        r, z = FIRST + i * DEEP + 1.02, i * RISE - .08
        n = int(math.pi * r / 1.25)
        for q in range(n):
            a = math.pi * (q + .5) / n
            if any(abs(a / math.pi - s) < 1.1 / r / math.pi + .012 for s in stairs) or random.random() < .14:
                continue
            t, k = a - math.pi / 2 + random.uniform(-.25, .25), random.uniform(.92, 1.12)
            x, y, _ = polar(r + random.uniform(-.05, .1), a)
            again(random.choice(bodies), (x, y, z), (0, 0, t), (k, k, k))
            again(random.choice(heads), (x, y, z), (0, 0, t), (k, k, k))


def hall(m):
    """Tall windows between ribs that go on into the dome; an open eye of daylight at the top."""
    from kit.lights import group
    from kit.shapes import box, lathe, loft
    n, top = 15, 22.
    lathe([(BACK - .2, WALLS - 1.5), (BACK + .6, WALLS - 1.5), (BACK + .6, WALLS + 1.15), (BACK - .2, WALLS + 1.15)], m['white'], -.3, math.pi + .3, n=90, loc=(CX, CY, 0))
    lathe([(BACK - .28, WALLS + 1.05), (BACK - .1, WALLS + 1.05), (BACK - .1, WALLS + 1.2), (BACK - .28, WALLS + 1.2)], m['gold'], -.3, math.pi + .3, n=90, loc=(CX, CY, 0))
    group('windows', lathe([(BACK + .7, WALLS), (BACK + .8, WALLS), (BACK + .8, WALLS + 9.4), (BACK + .7, WALLS + 9.4)], m['pane'], -.3, math.pi + .3, n=90, loc=(CX, CY, 0)))
    shell = lambda r, z0=WALLS + 7.4: (r, z0 + (top - z0) * math.sqrt(max(0, 1 - (r / (BACK + .7)) ** 2)))
    lathe([shell(r) for r in np.linspace(BACK + .6, 4.2, 16)] + [(r, z + .5) for r, z in (shell(r) for r in np.linspace(4.2, BACK + .6, 16))], m['shell'], -.5, math.pi + .5, n=90, loc=(CX, CY, 0), smooth=50)
    for q in range(n + 1):
        a = -.1 + (math.pi + .2) * q / n
        dirx, diry = math.cos(a), math.sin(a)
        rows = []
        for r, z in [(BACK + .2, WALLS - 1)] + [(BACK + .15, WALLS + 1.2 + 6.3 * t) for t in (0, .5, .9)] + [(r - .25, z - .1) for r, z in (shell(r) for r in np.linspace(BACK + .1, 4.4, 14))]:
            w = .30
            rows.append([(CX + dirx * rr - diry * s * w, CY + diry * rr + dirx * s * w, z + dz) for rr, s, dz in ((r, -1, 0), (r, 1, 0), (r + .7, 1, .5), (r + .7, -1, .5))])
        loft(rows, m['white'], smooth=50)
        inner = [(math.hypot(row[0][0] - CX, row[0][1] - CY) - .06, row[0][2] - .08) for row in rows]
        edge = [[(CX + dirx * r - diry * s * .09, CY + diry * r + dirx * s * .09, z + dz) for s, dz in ((-1, 0), (1, 0), (1, .14), (-1, .14))] for r, z in inner]
        loft(edge, m['gold'], smooth=50)
        if q < n:                                      # a mullion and an arch head in each window
            b = a + (math.pi + .2) / n / 2
            box(polar(BACK + .5, b, WALLS + 4.5), (.12, .10, 8), m['gold'], rot=(0, 0, b), bevel=0)
            box(polar(BACK + .5, b, WALLS + 4.1), (.12, 2 * math.pi * BACK / n / 2, .10), m['gold'], rot=(0, 0, b), bevel=0)
            lathe([(BACK - .24, 0), (BACK - .15, 0), (BACK - .15, .28), (BACK - .24, .28)], m['gold'], b - .02, b + .02, n=2, loc=(CX, CY, WALLS + 7.3))
    lathe([(3.9, top - .9), (4.5, top - .9), (4.5, top - .4), (3.9, top - .4)], m['gold'], n=72, loc=(CX, CY, 0))
    group('day', lathe([(.01, top - .3), (4.3, top - .3), (4.3, top - .2), (.01, top - .2)], m['oculus'], n=48, loc=(CX, CY, 0)))
    for q in range(5):                                 # banners of plain blue between the windows
        b = math.pi * (.5 + (q - 2) * .137)
        box(polar(BACK - .42, b, WALLS - .6), (.05, 1.5, 3.1), m['blue'], rot=(0, 0, b), bevel=0)
        box(polar(BACK - .46, b, WALLS - .6), (.03, .16, 3.1), m['gold'], rot=(0, 0, b), bevel=0)


def lectern(m):
    """Where the chair stands: three white steps, a shell of gold, a ring behind it as high as two men."""
    from kit.shapes import lathe, made, move, shift, tube, turn
    x, y = -2.3, 7.4
    for q in range(3):
        lathe([(.01, q * .2), (3.1 - q * .55, q * .2), (3.1 - q * .55, q * .2 + .2), (.01, q * .2 + .2)], m['white'], n=72, loc=(x, y, 0), bevel=.015)
        lathe([(3.1 - q * .55, q * .2 + .15), (3.13 - q * .55, q * .2 + .15), (3.13 - q * .55, q * .2 + .2), (3.1 - q * .55, q * .2 + .2)], m['gold'], n=72, loc=(x, y, 0))
    lathe([(.92, .6), (.72, 1.0), (.78, 1.45), (1.02, 1.78), (1.05, 1.84), (.95, 1.84), (.66, 1.45), (.62, 1.0), (.82, .6)], m['white'], math.pi * 1.08, math.pi * 1.92, n=36, loc=(x, y, 0), bevel=.01, smooth=50)
    lathe([(1.03, 1.79), (1.09, 1.79), (1.09, 1.88), (1.03, 1.88)], m['gold'], math.pi * 1.08, math.pi * 1.92, n=36, loc=(x, y, 0))
    for r0, r1, k in ((1.90, 2.16, 'gold'), (1.74, 1.82, 'gold')):
        move(made(lambda: lathe([(r0, -.09), (r1, -.09), (r1, .09), (r0, .09)], m[k], n=96, bevel=.02)), shift(x, y + 1.5, 2.55) @ turn(x=90))
    for q in range(32):                                # rays, long and short: a sun, not a wheel
        a, r = math.tau * q / 32, 1.22 if q % 2 else 1.50
        tube([(x + 1.78 * math.cos(a), y + 1.5, 2.55 + 1.78 * math.sin(a)), (x + r * math.cos(a), y + 1.5, 2.55 + r * math.sin(a))], .028, m['gold'])


def open_air(m):
    """Where a window is: beyond the wall's radius and above its sill."""
    from kit.air import rays
    eye, D = rays(m)
    P = eye + D * np.minimum(m['z'], 90)[..., None]
    return ((np.hypot(P[..., 0] - CX, P[..., 1] - CY) > BACK + .62) & (P[..., 2] > WALLS)).astype(np.float32), D


def sky(m):
    return open_air(m)[0]


def sharpen(light, m):
    """A pale sky with high cloud in the windows, gold towards the horizon."""
    from npx import gauss, samp, smooth, tile_noise
    out, D = open_air(m)
    up, az = D[..., 2] / D[..., 1], D[..., 0] / D[..., 1]
    N = tile_noise(512, 2.9, 12)
    cloud = smooth(.42, .70, .7 * samp(N, az * .30 + .2, up * .9) + .3 * samp(N, az * .9, up * 2.6))
    low = smooth(.52, .16, up)[..., None]
    blue = np.array((.34, .56, .95)) * (1 - low) + np.array((1.15, .98, .74)) * low
    blue = blue * (1 - .75 * cloud[..., None]) + np.array((1.25, 1.2, 1.12)) * .75 * cloud[..., None]
    k = gauss(out, 1.1)[..., None]
    return (light * (1 - k) + blue * 1.15 * k).astype(np.float32)


def air(m):
    """Daylight in the upper air."""
    from kit.air import march, puffs
    from npx import smooth

    def day(P):
        high = smooth(1, 13, P[..., 2]) * smooth(2, 22, P[..., 1])
        return (high * (.6 + .6 * puffs(P, .07)))[..., None] * np.array((.92, .95, 1.))
    return {'day': march(m, day, 24, 3, 40, 4) * .0045}
