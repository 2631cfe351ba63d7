"""Meditation chamber: bare stone, a bowl of water on a block, one hair of red light that falls on it and trembles on the wall."""
import random

import numpy as np

META = {
    'says': 'A bare stone cell; a hair-thin line of red light falls on a bowl of water and trembles, reflected, on the wall.',
    'focus': {'landscape': {'x': .41, 'y': .44}, 'portrait': {'x': .41, 'y': .46}},
    'tint': [.98, .91, .90],
    'lights': {'r': 'breath', 'g': 'breath', 'b': None},
    'sky': None,
    'steam': [],
    'dust': 16,
}
GAINS = {'sun': 1.2, 'door': .30, 'fill': .6, 'ripple': 1.}
MASKS = {'lights.webp': [['sun'], ['ripple'], []]}
PAINT = dict(exposure=1.65, above=1.1, halo=.05, halo_tint=(1, .6, .5), shadow=(.006, .006, .011), high=(1.03, 1., .96), floor=(.032, .027, .030), radius=3.8, sat=1.02, contrast=1.04, edge=.30, bottom=.36)
AVIF, WEBP = 25, 82

END, HALF, HIGH = 7.4, 4.1, 5.6
SLIT = (-1.62, -1.46, 1.3, 5.0)
SUN = (.17, -1., -.62)
BOWL = (-.98, 4.05, .94)


def build():
    from kit.lights import area, camera, sun
    from kit.shapes import box, cyl, made, move, shift, span

    import khaured as k
    random.seed(12)
    m = k.materials()
    k.paving(m, -5, 5, -4, END + .5, size=(1.6, 2.4))
    move(made(lambda: k.wall(m, -5, 5, 0, HIGH + .5, SLIT, courses=(1.3, 1.9), widths=(1.6, 2.6), uneven=.09, splay=.3)), shift(0, END, 0))
    k.side_walls(m, HALF, -4, END, HIGH + .5, straps=(3.35,), courses=(1.3, 1.9), widths=(1.6, 2.6), uneven=.09)
    for i in range(6):
        span(-5, 5, -4 + i * 2.05, -4 + i * 2.05 + 2.0, HIGH, HIGH + .6, m['dark'], bevel=.05)
    for y in (1.2, 5.3):
        box((0, y, HIGH - .12), (9, .7, .5), m['iron'], bevel=.03)
    span(-6, 6, -5, END + 3, HIGH + .62, HIGH + .8, m['black'], bevel=0)
    x, y, z = BOWL
    box((x, y, .34), (2.1, 2.1, .22), m['dark'], bevel=.05)
    box((x, y, .11), (2.9, 2.9, .22), m['dark'], bevel=.05)
    box((x, y, .56), (1.35, 1.35, .26), m['slab'], bevel=.05)
    bowl(m)
    box((x + .25, 1.7, .09), (1.15, .8, .18), m['slab'], rot=(0, 0, .04), bevel=.05)       # where one kneels, worn hollow
    for q, (a, b) in enumerate(((2.9, 6.5), (3.2, 5.4), (2.55, 5.9))):
        cyl((a, b, .12 + .05 * q), .34 - .06 * q, .24 + .1 * q, m['stone'], n=9, bevel=.04)
    sun('sun', SUN, (1., .28, .10), 520, .35)
    a, b, c, d = SLIT
    area('sun', ((a + b) / 2, END + .3, (c + d) / 2), (-1, 2, 1.), k.RED, 260, .5, d - c).visible_glossy = False
    area('door', (3.2, -3.7, 2.6), (.4, 5.6, .7), k.COLD, 430, .9, 2.3, spread=70)
    area('fill', (-1, -3.6, 3.6), (-.5, 6, 2.), (.60, .62, .76), 62, 5, 2.5)
    camera((.85, -3.2, 1.88), (-.22, 7, 2.12), lens=22.5)


def bowl(m):
    """Beaten iron, black water to the brim."""
    from kit.materials import plain
    from kit.shapes import lathe
    x, y, z = BOWL
    lathe([(.01, z - .25), (.22, z - .25), (.30, z - .20), (.52, z - .05), (.60, z + .04), (.57, z + .05), (.50, z - .02), (.01, z - .15)], m['iron'], n=56, loc=(x, y, 0), smooth=40)
    lathe([(.01, z - .06), (.535, z - .06), (.535, z + .005), (.01, z + .005)], plain('water', (.012, .012, .014), .03, spec=.9), n=56, loc=(x, y, 0))


def air(m):
    import khaured as k
    from kit.air import march, puffs, rays
    from npx import samp, smooth, tile_noise

    def beam(P):
        thick = .35 + 1.5 * smooth(.36, .64, puffs(P, .25)) * (.4 + puffs(P, .7))
        return (k.shaft(P, END, SLIT, SUN, .006, .03) * thick)[..., None] * np.array((1., .27, .10))

    def haze(P):
        low = np.exp(-np.maximum(P[..., 2], 0) / 1.6) * (.4 + 1.2 * smooth(.35, .7, puffs(P, .25)))
        near = 1 / (1 + ((P[..., 0] + 1.2) ** 2 + (P[..., 1] - 5.5) ** 2) / 6)
        return (low * near)[..., None] * np.array((.50, .13, .07)) + np.array((.020, .022, .030))
    # the water's own light, on the wall above the bowl: bright threads, warped
    eye, D = rays(m)
    P = eye + D * np.minimum(m['z'], 50)[..., None]
    N = tile_noise(512, 2.6, 4)
    wall = smooth(END - .7, END - .3, P[..., 1]) * (m['z'] < 40)
    x, z = P[..., 0] - .1, P[..., 2] - 2.75
    q = samp(N, x * .11, z * .10)
    t = samp(N, x * .20 + q * .5, z * .15 + q * .35)
    threads = np.exp(-(np.abs(t - .5) / .028) ** 2) + .5 * np.exp(-(np.abs(samp(N, x * .31 + q * .6 + .3, z * .22 + q * .4) - .5) / .03) ** 2)
    ripple = (wall * threads * np.exp(-(x / 1.25) ** 2 - (z / 1.15) ** 2))[..., None] * np.array((1., .34, .15)) * .22
    return {'sun': march(m, beam, 90, 1, END + 1, 2) * .42, 'fill': march(m, haze, 24, 1, END + 1, 4) * .018, 'ripple': ripple.astype(np.float32)}
