"""Observation deck of the warship: bare plate, one tall window of stars, a dead world, hard bone-white light across the deck."""
import random

import numpy as np

META = {
    'says': 'A bare black deck before a wall of window; stars, the crescent of a dead world, hard white light lying across the plates.',
    'focus': {'landscape': {'x': .42, 'y': .40}, 'portrait': {'x': .42, 'y': .40}},
    'tint': [.97, .97, .98],
    'lights': {'r': 'pass', 'g': None, 'b': None},
    'sky': 'twinkle',
    'steam': [],
    'dust': 10,
}
GAINS = {'sun': .62, 'bounce': 1., 'fill': 1., 'pass': 1., 'view': 1.}
MASKS = {'lights.webp': [['pass'], [], []]}
PAINT = dict(exposure=1.55, above=1.1, halo=.04, halo_tint=(1, .97, .92), shadow=(.006, .007, .011), high=(1.02, 1., .96), floor=(.030, .031, .035), radius=3.4, sat=.85, contrast=1.05, edge=.28, bottom=.36)
AVIF, WEBP = 25, 82

HALF, HIGH, END = 7.0, 5.9, 7.8
SUN = (.62, -1., -.46)


def build():
    from kit.lights import area, camera, group, sun
    from kit.shapes import box, prism, screen, span, tube

    import warship as w
    random.seed(14)
    m = w.materials()
    w.plating(m, -9, 9, -5, END + .5)
    w.sides(m, HALF, -5, END + .6, HIGH)
    for y in (-1.6, 1.8, 5.2):
        w.rib(m, y, HALF, HIGH)
    # the window: a sill, raked posts thick as a man, a transom; bars outside throw the long shadows
    span(-HALF, HALF, END - .25, END + .5, 0, .62, m['rib'], bevel=.05)
    span(-HALF, HALF, END - .55, END - .2, .60, .70, m['pale'], bevel=.02)
    span(-HALF, HALF, END - .25, END + .5, HIGH - .35, HIGH + .4, m['rib'], bevel=.05)
    for x in (-HALF + .2, -3.6, -.2, 3.2, HALF - .2):
        prism([(END - .30, 0), (END + .35, 0), (END + .35, HIGH), (END - .30 - .45, HIGH)], .42, m['rib'], 'x', loc=(x, 0, 0), bevel=.05)
        box((x, END - .42, .9), (.52, .3, .7), m['pale'], bevel=.03)
    span(-HALF, HALF, END - .12, END + .2, 3.62, 3.76, m['rib'], bevel=.02)
    for z in (1.02,):                                  # one rail, to hold on to
        tube([(-HALF + .7, END - 1.15, z), (HALF - .7, END - 1.15, z)], .04, m['pale'])
        for x in (-5.6, -2.8, 0, 2.8, 5.6):
            box((x, END - 1.15, z / 2), (.09, .12, z), m['rib'], bevel=.015)
    # a console that nobody uses, right; a locker, left
    box((5.5, 3.6, .55), (1.5, 2.4, 1.1), m['plate'], bevel=.06, taper=(.9, .95))
    box((5.42, 3.6, 1.13), (1.3, 2.2, .06), m['pale'], bevel=.02)
    for q in range(2):
        box((-6.2, 1.0 + q * 1.2, 1.15), (.9, 1.12, 2.3), m['plate'], bevel=.05)
        box((-5.73, 1.0 + q * 1.2, 1.5), (.04, .1, .3), m['pale'], bevel=.01)
    group('view', screen(900, 600, m['void'], (0, 400, 20)))
    sun('sun', SUN, w.BONE, 11., .35)
    area('bounce', (0, END - .5, 3.0), (0, 3, .6), w.BONE, 380, 11, 4.).visible_glossy = False
    area('pass', (3.2, END + 3., 5.5), (-1.5, 2, .5), w.INK, 1500, 2.5, .8).visible_glossy = False
    area('fill', (1, -4.5, 3.8), (0, 6, 1.8), w.INK, 480, 6, 3)
    camera((.75, -3.0, 1.95), (-.2, 8, 2.86), lens=22.5)


WORLDS = [(-.27, .20, .245, (-.93, .34, .02), (.82, .79, .72)), (.34, .36, .034, (-.93, .34, .1), (.62, .60, .57))]


def sharpen(light, m):
    import warship as w
    return w.heaven(light, m, 100, seed=8, worlds=WORLDS, scale=1.15)


def sky(m):
    return (m['z'] > 100).astype(np.float32)


def detail(m):
    return sky(m)


def air(m):
    from kit.air import march, puffs

    def beam(P):
        # light through the window above its sill, thin dust in it
        k = (P[..., 1] - END) / SUN[1]
        z, x = P[..., 2] - SUN[2] * k, P[..., 0] - SUN[0] * k
        a = (z > .75) * (z < HIGH - .4) * (P[..., 1] < END) * (np.abs(((x + .2 + 1.7) % 3.4) - 1.7) > .25) * (np.abs(x) < HALF)
        return (a * (.4 + puffs(P, .4)))[..., None] * np.array((1., .96, .90))
    return {'sun': march(m, beam, 48, 1, 14, 3) * .006 * (1 - .8 * sky(m)[..., None])}
