"""Council hall: a ring of slab and standing stones under squat piers, one slit of red sky, its light across the stone."""
import math
import random

import numpy as np

META = {
    'says': 'A low hall of iron-banded stone; red light from one tall slit falls across a ring-shaped slab table and its standing stones.',
    'focus': {'landscape': {'x': .40, 'y': .42}, 'portrait': {'x': .40, 'y': .44}},
    'tint': [1.02, .92, .88],
    'lights': {'r': 'flame', 'g': 'breath', 'b': None},
    'sky': 'drift',
    'steam': [],
    'dust': 20,
}
GAINS = {'sun': 1., 'slit': 1., 'cold': 1., 'ember': 1., 'fill': 1., 'sky': 1.}
MASKS = {'lights.webp': [['ember'], ['sun'], []]}
PAINT = dict(exposure=1.6, above=1., halo=.045, halo_tint=(1, .55, .42), shadow=(.006, .006, .010), high=(1.03, 1., .96), floor=(.030, .024, .024), radius=4., sat=1.05, contrast=1.04, edge=.34, bottom=.34)
AVIF, WEBP = 25, 80

END, HALF, HIGH = 20., 10.5, 8.6
SLIT = (-3.1, -1.6, 2.5, 7.7)
SUN = (.19, -1., -.345)
RING = (.6, 8.6)                  # middle of the ring


def build():
    from kit.lights import area, camera, point, sun
    from kit.shapes import box, made, move, shift, span

    import khaured as k
    random.seed(5)
    m = k.materials()
    k.paving(m, -12, 12, -4, END + 1)
    move(made(lambda: k.wall(m, -12, 12, 0, HIGH + 1, SLIT, straps=(1.5, 5.2))), shift(0, END, 0))
    k.side_walls(m, HALF, -5, END, HIGH + 1, straps=(1.6, 5.4))
    for y in (4.2, 10.4, 16.4):
        for s in (-1, 1):
            k.pier(m, s * 6.9, y, HIGH - 1.5, 1.9, bands=(.95, 3.1, 5.6))
        box((0, y, HIGH - .55), (22, 2.3, 1.9), m['dark'], bevel=.08)
        span(-10.4, 10.4, y - 1.2, y + 1.2, HIGH - 1.62, HIGH - 1.52, m['iron'], bevel=.02)
    for x in (-6.9, 6.9):
        box((x, 8, HIGH - .1), (1.7, 30, 1.5), m['dark'], bevel=.06)
    for s in (-1, 1):                                  # roof with a gap over each aisle, where the cold comes in
        span(s * 8.6 if s > 0 else -12, 12 if s > 0 else -8.6, -6, END + 2, HIGH + .5, HIGH + 1, m['dark'], bevel=0)
    span(-7.7, 7.7, -6, END + 2, HIGH + .5, HIGH + 1, m['dark'], bevel=0)
    ring(m)
    k.open_sky(m, END + 60)
    a, b, c, d = SLIT
    sun('sun', SUN, (1., .26, .085), 120, 1.)
    area('slit', ((a + b) / 2, END + 1.2, (c + d) / 2), (1.5, 6, 1), k.RED, 1500, b - a, d - c).visible_glossy = False
    for s in (-1, 1):
        area('cold', (s * 8.15, 9, HIGH + .35), (s * 7.3, 8, 0), k.COLD, 9000, .9, 20, spread=110)
    area('fill', (1, -4.5, 6.5), (0, 9, 1), (.55, .63, .80), 420, 8, 4)
    area('cold', (.6, 7.4, HIGH - 1.75), (.6, 7.2, 0), k.COLD, 460, 7, 3)
    point('ember', (*RING, .75), k.EMBER, 70, .5)
    camera((1.5, -3.6, 2.75), (-.35, 14, 2.95), lens=22)


def ring(m):
    """Segments of slab round an iron grate with embers under it; behind each a standing stone."""
    from kit.lights import group
    from kit.materials import glow
    from kit.shapes import box, cyl, lathe
    cx, cy = RING
    n = 11
    for i in range(n):
        a0, a1 = (math.tau * (i + q) / n - math.pi / 2 + .02 * (1 - 2 * (q > 0)) for q in (0, 1))
        am = (a0 + a1) / 2
        lathe([(2.75, 0), (3.75, 0), (3.95, .72), (3.95, 1.08), (2.45, 1.08), (2.45, .84)], m['slab'], a0, a1, n=8, bevel=.04, loc=(cx, cy, 0))
        lathe([(3.93, .78), (4.0, .78), (4.0, 1.0), (3.93, 1.0)], m['iron'], a0 + .02, a1 - .02, n=8, bevel=.01, loc=(cx, cy, 0))
        x, y = cx + 4.95 * math.cos(am), cy + 4.95 * math.sin(am)
        box((x, y, .36), (.9, 1.15, .72), m['dark'], rot=(0, 0, am), bevel=.05)
        if math.sin(am) < -.80:
            continue                                   # nobody sits with their back to us
        h = random.uniform(2.2, 2.75)
        box((cx + 5.5 * math.cos(am), cy + 5.5 * math.sin(am), h / 2), (.40, 1.25, h), m['stone'], rot=(0, 0, am), bevel=.05, taper=(.8, .9))
        box((cx + 5.5 * math.cos(am), cy + 5.5 * math.sin(am), h * .6), (.50, 1.28, .2), m['iron'], rot=(0, 0, am), bevel=.02)
    cyl((cx, cy, .05), 1.5, .12, m['iron'], n=48, bevel=.03)
    ember = glow('ember', (1., .30, .06), 5.)
    for q in range(-7, 8):
        long = 2 * math.sqrt(max(.01, 1.35 ** 2 - (q * .18) ** 2))
        box((cx + q * .18, cy, .16), (.07, long, .12), m['iron'], bevel=.01)
        if q < 7:
            group('ember', box((cx + q * .18 + .09, cy, .115), (.05, long * .8, .01), ember, bevel=0))


def sharpen(light, m):
    import khaured as k
    return k.paint_sky(light, m, END + 30, centre=(-.20, .02), wide=.24, gain=.82, sun=(.16, .38))


def sky(m):
    return (m['z'] > END + 30).astype(np.float32)


def air(m):
    import khaured as k
    from kit.air import glow, march, puffs
    from npx import smooth
    mid = ((SLIT[0] + SLIT[1]) / 2, END, (SLIT[2] + SLIT[3]) / 2)

    def beam(P):
        thick = .30 + 1.5 * smooth(.35, .65, puffs(P, .10)) * (.5 + .9 * puffs(P, .35))
        return (k.shaft(P, END, SLIT, SUN) * thick)[..., None] * np.array((1., .25, .085))

    def haze(P):
        low = np.exp(-np.maximum(P[..., 2], 0) / 2.5) * (.3 + 1.4 * smooth(.35, .7, puffs(P, .12)))
        return (glow(P, mid, 5.) * 1.1 + low * .10)[..., None] * np.array((.90, .21, .085)) + np.array((.030, .033, .042)) * .8

    def coals(P):
        return (glow(P, (*RING, .5), 1.0) * np.exp(-np.maximum(P[..., 2], 0) / 1.4))[..., None] * np.array((1., .36, .10))
    room = 1 - .8 * sky(m)[..., None]
    return {'sun': march(m, beam, 64, 1, END + 1, 2) * .10 * room, 'fill': march(m, haze, 30, 1, END + 1, 4) * .009 * room,
            'ember': march(m, coals, 24, 1, END, 4) * .02}
