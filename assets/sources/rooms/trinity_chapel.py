"""Aria's chapel of light: tall blades of white light round a still pool, a ring that hangs over it, small lamps of brass at its rim."""
import math
import random

import numpy as np

META = {
    'says': 'A chapel of light: tall white blades stand in a half circle round a still black pool; a ring hangs over it, small lamps burn at its rim.',
    'focus': {'landscape': {'x': .5, 'y': .38}, 'portrait': {'x': .5, 'y': .40}},
    'tint': [.90, .99, 1.06],
    'lights': {'r': 'breath', 'g': 'flame', 'b': 'hologram'},
    'sky': None,
    'steam': [],
    'dust': 24,
}
GAINS = {'blades': 1., 'lamps': 2.6, 'ring': 1.8, 'fill': 1.}
MASKS = {'lights.webp': [['blades'], ['lamps'], ['ring']]}
PAINT = dict(exposure=1.45, above=.95, halo=.07, halo_tint=(.92, .98, 1), shadow=(.002, .010, .014), high=(1., 1., 1.), floor=(.014, .024, .030), radius=3.6, sat=1.08, contrast=1.04)
AVIF, WEBP = 28, 80
LIGHT, WARM, DEEP = (.52, .88, 1.), (1., .66, .30), (.20, .74, .82)
MID = (0, 6.5)


def build():
    from kit.lights import area, camera, group, point
    from kit.materials import floor, glow, metal, plain, rough_stone
    from kit.shapes import box, cyl, lathe, prism, ring, span, tube
    rng = random.Random(3)
    m = {
        'stone': rough_stone('stone', (.085, .115, .125), scale=.8, bump=.2, rough=(.25, .55)),
        'shell': metal('shell', (.16, .22, .24), (.3, .5), bump=.03, scale=.4, metallic=.2, edge=(.4, .5, .55)),
        'deck': floor('deck', (.040, .060, .068), (.08, .26), bump=.02, metallic=.3),
        'water': plain('water', (.004, .010, .013), .035, spec=.8),
        'brass': metal('brass', (.60, .39, .14), (.2, .36), bump=.04, scale=4, edge=(.9, .66, .3)),
        'black': plain('black', (.005, .008, .010), .9),
        'blade': glow('blade', LIGHT, 3.4), 'soft': glow('soft', DEEP, 1.0), 'flame': glow('flame', (1., .70, .32), 16.), 'ring': glow('ring', (.80, .95, 1.), 6.),
    }
    x0, y0 = MID
    for k, (r0, r1, n) in enumerate(((3.4, 4.6, 24), (4.6, 6.0, 30), (6.0, 7.8, 36), (7.8, 11., 40))):
        for i in range(n):
            g = .006 / r0
            ring(r0 + .006, r1 - .006, -.3, random.uniform(-.003, .003), m['deck'], i * math.tau / n + g, (i + 1) * math.tau / n - g, n=3, bevel=.01, loc=(x0, y0, 0))
    span(-16, 16, -6, 24, -.8, -.5, m['black'], bevel=0)
    cyl((x0, y0, -.13), 3.3, .1, m['water'], n=96, bevel=0)
    lathe([(3.2, -.4), (3.42, -.4), (3.42, .16), (3.36, .20), (3.26, .20), (3.2, .14)], m['stone'], n=128, bevel=.01, loc=(x0, y0, 0))
    group('ring', ring(3.18, 3.2, -.06, -.03, m['soft'], n=128, loc=(x0, y0, 0)))
    n = 15
    for i in range(n):                               # blades: slit pillars, each a shell open to the middle
        t = math.radians(198 - 216 * i / (n - 1))
        c, s = math.cos(t), math.sin(t)
        x, y = x0 + 7.4 * c, y0 + 7.4 * s
        h = 7.6 + 2.2 * math.sin(math.pi * i / (n - 1))
        group('blades', box((x0 + 7.30 * c, y0 + 7.30 * s, h / 2 + .25), (.05, .17, h - .5), m['blade'], rot=(0, 0, t), bevel=0))
        for q in (-1, 1):
            prism([(-.30, 0), (.26, -.04 * q), (.40, .34 * q), (-.10, .40 * q)], h + .2, m['shell'], 'z', loc=(x - q * .14 * s, y + q * .14 * c, h / 2), rot=(0, 0, t), bevel=.02)
        box((x0 + 7.5 * c, y0 + 7.5 * s, .12), (1.1, 1.15, .24), m['stone'], rot=(0, 0, t), bevel=.03)
        tube([(x0 + (7.5 - 7.0 * k / 10) * c, y0 + (7.5 - 7.0 * k / 10) * s, h + 3.2 * math.sin(k / 10 * math.pi / 2)) for k in range(11)], .13, m['shell'])
    for i in range(48):
        t = math.radians(215 - 250 * i / 47)
        box((x0 + 9.6 * math.cos(t), y0 + 9.6 * math.sin(t), 5), (.3, 1.3, 12), m['stone'], rot=(0, 0, t), bevel=.03)
    span(-14, 14, 18, 18.4, -1, 14, m['black'], bevel=0)
    cyl((x0, y0, 13.2), 12, .2, m['black'], n=48)
    # The ring, tilted, over the water; a second within.
    from kit.shapes import made, move, shift, turn
    move(made(lambda: group('ring', lathe([(1.50, -.02), (1.56, -.02), (1.56, .02), (1.50, .02)], m['ring'], n=128))), shift(x0, y0, 3.9) @ turn(x=74, z=8))
    move(made(lambda: lathe([(1.57, -.06), (1.66, -.03), (1.66, .03), (1.57, .06)], m['brass'], n=128)), shift(x0, y0, 3.9) @ turn(x=74, z=8))
    move(made(lambda: lathe([(1.10, -.03), (1.15, -.02), (1.15, .02), (1.10, .03)], m['brass'], n=96)), shift(x0, y0, 3.9) @ turn(x=58, z=-24))
    for k in range(17):                              # lamps at the rim, some out
        t = math.radians(190 + 320 / 17 * k - 160)
        x, y = x0 + 3.31 * math.cos(t), y0 + 3.31 * math.sin(t)
        cyl((x, y, .225), .06, .05, m['brass'], n=20)
        if k % 6 != 4:
            group('lamps', lathe([(.001, 0), (.020, .02), (.016, .05), (.001, .085)], m['flame'], n=12, loc=(x, y, .25)))
    for k in range(5):
        t = math.radians(35 + 27 * k)
        point('lamps', (x0 + 3.1 * math.cos(t), y0 + 3.1 * math.sin(t), .5), WARM, 16, .08)
    for t in (200, 340):
        point('lamps', (x0 + 3.2 * math.cos(math.radians(t)), y0 + 3.2 * math.sin(math.radians(t)), .5), WARM, 16, .08)
    area('blades', (x0, y0 + 6.4, 5), (x0, 0, .5), LIGHT, 520, 9., 6.).visible_glossy = False
    for s in (-1, 1):
        area('blades', (s * 6.4, y0 - .5, 4.5), (0, y0 - 2, .5), LIGHT, 240, 4., 6.).visible_glossy = False
    point('ring', (x0, y0, 3.9), LIGHT, 170, .5)
    area('fill', (0, -5, 7), (0, 6, 1), (.4, .8, .9), 150, 6.)
    camera((0, -4.3, 2.25), (0, 100, 2.25), lens=23, shift=(0, .062))


def air(m):
    from kit.air import glow, march, puffs
    from kit.drawn import Drawing
    x0, y0 = MID

    def light(P):
        thick = .35 + puffs(P, .22)
        r = np.hypot(P[..., 0] - x0, P[..., 1] - y0)
        rim = np.exp(-((r - 7.0) / .9) ** 2) * (P[..., 1] > y0 - 3) * np.exp(-np.maximum(P[..., 2] - 8, 0) / 2)
        low = np.exp(-((r - 3.3) / .6) ** 2) * np.exp(-np.maximum(P[..., 2], 0) / .5)
        return np.stack([rim * thick, low * thick, glow(P, (x0, y0, 3.9), 1.3) * thick], -1)
    k = march(m, light, 44, 1, 18, 3)
    d = Drawing(m)
    rng = np.random.default_rng(3)
    P = np.stack([rng.normal(0, 2.2, 300), y0 + rng.normal(0, 2.2, 300), 7 * rng.random(300)], -1)
    d.sparks(P, LIGHT, rng.pareto(2.4, 300) * .30, 1.4)
    return {'blades': k[..., :1] * .013 * np.array(LIGHT, np.float32), 'lamps': k[..., 1:2] * .05 * np.array(WARM, np.float32), 'ring': k[..., 2:] * .030 * np.array(LIGHT, np.float32) + d.picture()}
