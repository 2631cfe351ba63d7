"""A corridor of Trinity Station under the ventilators: three great fans turn overhead, light comes down between their blades."""
import math
import random

import numpy as np

META = {
    'says': 'A corridor under three great ventilators: light falls between the slow blades on to wet brass grating; a round door waits at the end.',
    'focus': {'landscape': {'x': .5, 'y': .42}, 'portrait': {'x': .5, 'y': .43}},
    'tint': [.92, .98, .98],
    'lights': {'r': 'breath', 'g': 'lamp', 'b': 'relay'},
    'sky': None,
    'steam': [{'x': .34, 'y': .30, 'dx': .03, 'dy': .05}, {'x': .64, 'y': .22, 'dx': -.02, 'dy': .06}],
    'dust': 20,
}
GAINS = {'fan': 5., 'brass': .6, 'door': .7, 'fill': 1.6, 'small': 1.}
MASKS = {'lights.webp': [['fan'], ['brass'], ['small']]}
PAINT = dict(exposure=1.5, above=.95, halo=.06, halo_tint=(.95, 1, 1), shadow=(.002, .010, .012), high=(1.02, 1., .96), floor=(.014, .022, .025), radius=3.6, sat=1.08, contrast=1.04)
AVIF, WEBP = 28, 80
FANS = ((0, 2.6), (0, 7.2), (0, 11.8))
FAN_R, HIGH, HALF = 1.45, 4.5, 2.9
SKYLIGHT, WARM = (.50, .94, 1.), (1., .64, .30)


def build():
    from kit.lights import area, camera, group, spot
    from kit.materials import floor, glow, metal, plain
    random.seed(8)
    m = {
        'panel': metal('panel', (.085, .125, .135), (.34, .55), bump=.05, scale=.8, var=.28, edge=(.26, .36, .37), metallic=.7, grime=.4),
        'dark': metal('dark', (.034, .046, .051), (.3, .5), bump=.06, edge=(.14, .20, .21)),
        'brass': metal('brass', (.60, .39, .14), (.22, .4), bump=.06, scale=3., edge=(.9, .66, .3)),
        'deck': floor('deck', (.085, .105, .108), (.10, .36), bump=.04, metallic=.35),
        'pipe': metal('pipe', (.16, .19, .19), (.3, .5), bump=.08, scale=2., rust=.15),
        'black': plain('black', (.006, .008, .009), .9),
        'warm': glow('warm', WARM, 5.), 'above': glow('above', SKYLIGHT, .5), 'relay': glow('relay', (.2, 1., .75), 7.), 'red': glow('red', (1., .25, .08), 7.), 'ring': glow('ring', (1., .76, .44), 3.),
    }
    shell(m)
    for k, (x, y) in enumerate(FANS):
        fan(m, x, y, 12 + 23 * k)
        spot('fan', (x, y, HIGH + 1.25), (x, y, 0), SKYLIGHT, 1500, 82, size=.10, blend=.3)
    door(m)
    for y in (.2, 4.9, 9.5):
        for s in (-1, 1):
            area('brass', (s * (HALF - .25), y, 1.42), (s * .8, y, .2), WARM, 26, .12, .9).visible_glossy = False
    area('door', (0, 14.4, 2.2), (0, 8, .6), WARM, 150, 1.8, 1.8)
    area('fill', (0, -3.2, 3.4), (0, 5, 1.2), (.5, .85, .95), 85, 3.5)
    camera((.35, -3.4, 1.72), (.35, 100, 1.72), lens=24, shift=(-.010, .080))


def shell(m):
    from kit.lights import group
    from kit.shapes import box, span, tube
    rng = random.Random(2)
    for j in range(16):                              # grating down the middle, plates at the sides
        y = -4 + j * 1.25
        for s in (-1, 1):
            span(*sorted((s * 1.05, s * HALF)), y + .01, y + 1.24, -.1, random.uniform(-.003, .003), m['deck'], bevel=.008)
        for k in range(9):
            span(-1.03, 1.03, y + .02 + k * .137, y + .085 + k * .137, -.06, -.004, m['brass' if k == 8 else 'dark'], bevel=.004)
    span(-1.05, 1.05, -5, 17, -.5, -.30, m['deck'], bevel=0)
    span(-6, 6, -5, 18, -.9, -.5, m['black'], bevel=0)
    for s in (-1, 1):
        for j in range(13):
            y = -4.2 + j * 1.55
            box((s * (HALF + .12), y + .77, .48), (.2, 1.5, .92), m['dark'], bevel=.025)
            box((s * (HALF + .10), y + .77, 2.0), (.2, 1.5, 2.0), m['panel'], bevel=.03)
            box((s * (HALF - .12), y + .77, 3.72), (.26, 1.5, 1.36), m['panel'], bevel=.03, rot=(0, -s * .34, 0))
            box((s * (HALF - .08), y, 2.2), (.26, .16, 4.6), m['dark'], bevel=.03)
            box((s * (HALF - .22), y, 2.2), (.03, .06, 4.6), m['brass'], bevel=.008)
            if j in (3, 6, 9):
                group('brass', box((s * (HALF - .02), y + .77, 1.42), (.05, .09, .9), m['warm'], bevel=0))
                for q in (-.13, .13):
                    box((s * (HALF - .06), y + .77 + q, 1.42), (.12, .05, 1.12), m['brass'], bevel=.012)
            if rng.random() < .5:
                group('small', box((s * (HALF - .015), y + rng.uniform(.4, 1.1), rng.choice((1.9, 2.3, 2.5))), (.04, .05, .03), m[rng.choice(('relay', 'red'))], bevel=0))
        span(*sorted((s * (HALF + .26), s * (HALF + .5))), -5, 18, -.5, 6, m['black'], bevel=0)
        for x, z, r, k in ((HALF - .30, 2.98, .10, 'pipe'), (HALF - .16, 2.76, .06, 'brass'), (HALF - .12, .98, .045, 'pipe')):
            tube([(s * x, -5, z), (s * x, 15, z)], r, m[k])
            for j in range(7):
                box((s * x, -3.4 + j * 2.9, z), (r * 2.5, .09, r * 2.5), m['dark'], bevel=.01)
    # A bench under the first fan, where one can stand and smoke.
    box((1.95, 4.3, .46), (.50, 1.9, .07), m['panel'], bevel=.02)
    for y in (3.6, 5.0):
        box((1.95, y, .22), (.36, .08, .44), m['dark'], bevel=.01)
    span(-5, 5, -5, 18, HIGH + 1.9, HIGH + 2., m['black'], bevel=0)
    edges = [-5.] + [q for _, y in FANS for q in (y - FAN_R - .1, y + FAN_R + .1)] + [18.]
    for a, b in zip(edges[::2], edges[1::2]):
        span(-HALF, HALF, a, b, HIGH, HIGH + .3, m['dark'], bevel=.03)
    for _, y in FANS:
        for s in (-1, 1):
            span(*sorted((s * (FAN_R + .1), s * HALF)), y - FAN_R - .1, y + FAN_R + .1, HIGH, HIGH + .3, m['dark'], bevel=.03)


def fan(m, x, y, turned):
    """A drum sunk into the ceiling, seven wide blades, a brass hub, a guard of rings."""
    from kit.lights import group
    from kit.shapes import cyl, made, move, prism, ring, shift, tube, turn
    ring(FAN_R, FAN_R + .14, HIGH - .16, HIGH + 1.3, m['panel'], n=64, loc=(x, y, 0))
    ring(FAN_R + .02, FAN_R + .18, HIGH - .22, HIGH - .14, m['brass'], n=64, loc=(x, y, 0))
    group('fan', cyl((x, y, HIGH + 1.45), FAN_R + .1, .05, m['above'], n=48, bevel=0))

    def blade():
        prism([(.16, -.14), (FAN_R - .06, -.42), (FAN_R - .03, .12), (.18, .12)], .03, m['dark'], 'z', bevel=.008)
    for k in range(7):
        move(made(blade), shift(x, y, HIGH + .42) @ turn(z=turned + k * 360 / 7) @ turn(x=24))
    cyl((x, y, HIGH + .36), .22, .34, m['brass'], n=32, bevel=.03)
    for r in (.55, .98):
        tube([(x + r * math.cos(a), y + r * math.sin(a), HIGH - .08) for a in (i * math.tau / 48 for i in range(48))], .016, m['dark'], cyclic=True)
    for a in (.4, 1.97):
        c, s = math.cos(a) * FAN_R, math.sin(a) * FAN_R
        tube([(x - c, y - s, HIGH - .08), (x + c, y + s, HIGH - .08)], .02, m['dark'])


def door(m):
    from kit.lights import group
    from kit.shapes import box, cyl, move, made, ring, shift, span, turn
    y = 15.

    def parts():
        ring(1.55, 1.95, -.3, .3, m['dark'], n=64, bevel=.03)
        ring(1.50, 1.57, -.34, .2, m['brass'], n=64)
        group('door', ring(1.40, 1.48, -.1, .0, m['ring'], n=64))
        cyl((0, 0, -.05), 1.40, .2, m['panel'], n=64, bevel=.03)
        for k in range(3):
            t = k * math.tau / 3 + .5236
            box((.72 * math.cos(t), .72 * math.sin(t), .08), (1.36, .05, .06), m['brass'], rot=(0, 0, t), bevel=.01)
        ring(.26, .36, .0, .16, m['brass'], n=40)
        cyl((0, 0, .06), .25, .12, m['dark'], n=32, bevel=.02)
    move(made(parts), shift(0, y, 1.72) @ turn(x=90))
    for s in (-1, 1):
        span(*sorted((s * 1.6, s * 4)), y, y + .4, -.3, 6, m['panel'], bevel=.03)
    span(-4, 4, y, y + .4, 3.5, 6, m['panel'], bevel=.03)
    span(-4, 4, y, y + .4, -.5, 0, m['panel'], bevel=.03)
    span(-5, 5, y + .45, y + .6, -.5, 6, m['black'], bevel=0)


def air(m):
    """Light cut by the blades; a little smoke in it."""
    from kit.air import cone, glow, march, puffs

    def light(P):
        thick = .25 + 1.5 * np.clip((puffs(P, .35) - .32) * 2.6, 0, 1.2)
        k = 0
        for i, (x, y) in enumerate(FANS):
            a = np.arctan2(P[..., 1] - y, P[..., 0] - x) - np.radians(12 + 23 * i)
            cut = .30 + .70 * np.clip(.5 + 1.3 * np.cos(7 * a), 0, 1)
            k = k + cone(P, (x, y, HIGH + 1.4), (x, y, 0), .80, .16, 2.6, .2) * cut * (P[..., 2] < HIGH)
        low = glow(P, (0, 14.6, 1.8), 2.2)
        return np.stack([k * thick, low * thick], -1)
    k = march(m, light, 60, 1, 19, 3)
    return {'fan': k[..., :1] * .0075 * np.array(SKYLIGHT, np.float32), 'door': k[..., 1:] * .020 * np.array(WARM, np.float32)}
