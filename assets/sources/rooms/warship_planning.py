"""Planning room of the warship: a relief of the moon on a table, lit from one side, long shadows of small markers."""
import math
import random

import numpy as np

META = {
    'says': 'A low plated room; on the table a relief map stands in hard light from one side, its markers throwing long shadows.',
    'focus': {'landscape': {'x': .42, 'y': .48}, 'portrait': {'x': .43, 'y': .48}},
    'tint': [.98, .97, .95],
    'lights': {'r': 'lamp', 'g': 'pass', 'b': None},
    'sky': None,
    'steam': [],
    'dust': 14,
}
GAINS = {'key': 1., 'port': 1., 'fill': 1.}
MASKS = {'lights.webp': [['key'], ['port'], []]}
PAINT = dict(exposure=1.6, above=1.1, halo=.045, halo_tint=(1, .96, .88), shadow=(.006, .007, .011), high=(1.02, 1., .95), floor=(.030, .031, .035), radius=3.4, sat=.88, contrast=1.05, edge=.30, bottom=.36)
AVIF, WEBP = 25, 82

HALF, HIGH, END = 4.9, 3.7, 8.6
TABLE = (-.35, 3.7)


def build():
    from kit.lights import area, camera, group, spot
    from kit.materials import glow
    from kit.shapes import box, span

    import warship as w
    random.seed(31)
    m = w.materials()
    w.plating(m, -6, 6, -4.5, END + .5)
    w.sides(m, HALF, -4.5, END + .4, HIGH)
    for y in (-.9, 2.2, 5.3, 8.3):
        w.rib(m, y, HALF, HIGH, .42, .45)
    for i in range(5):                                 # the end wall: plates, a board of slots for orders
        a = -HALF + i * 2 * HALF / 5
        for z0, z1 in ((0, .9), (.93, 2.6), (2.63, HIGH + .3)):
            span(a + .01, a + 2 * HALF / 5 - .01, END, END + .3, z0, z1, m['plate'], bevel=.025)
    span(-6, 6, END + .2, END + .5, -.2, 5, m['black'], bevel=0)
    for i in range(4):
        for j in range(3):
            box((1.1 + i * .62, END - .06, 1.25 + j * .46), (.54, .12, .38), m['rib'], bevel=.02)
            if (i * 3 + j) % 4:
                box((1.1 + i * .62, END - .13, 1.25 + j * .46), (.40, .02, .27), m['pale'], bevel=.01)
    # one narrow port, left of the board, with the night in it
    box((-1.9, END - .08, 2.05), (1.7, .3, .95), m['rib'], bevel=.08, seg=3)
    group('port', box((-1.9, END - .24, 2.05), (1.3, .04, .55), glow('port', (.55, .64, .85), .16), bevel=0))
    area('port', (-1.9, END - .35, 2.05), (-1.2, 3, .9), w.INK, 170, 1.2, .5).visible_glossy = False
    board(m)
    # the lamp: a slot in the left wall at the height of the table, and nothing else
    group('key', box((-HALF + .02, 3.7, 1.62), (.05, 2.6, .20), m['lamp'], bevel=0))
    for z in (1.46, 1.78):
        span(-HALF - .05, -HALF + .34, 2.3, 5.1, z - .04, z + .04, m['rib'], bevel=.012)
    area('key', (-HALF + .10, 3.7, 1.62), (TABLE[0] + .4, 3.7, .98), w.BONE, 1500, .16, 2.4).visible_glossy = False
    spot('key', (-HALF + .2, 3.7, 1.75), (TABLE[0] + 1, 3.7, 1.02), w.BONE, 2600, 75, size=.05, blend=.6)
    area('fill', (1, -4, 3), (0, 5, 1.4), w.INK, 330, 4, 2)
    area('fill', (-.3, 3.7, HIGH - .1), (-.3, 3.7, 0), w.INK, 120, 3, 4)
    camera((.60, -1.35, 2.30), (-.10, 7, 1.22), lens=22.5)


def board(m):
    """The relief: a slab with craters and a rim; markers, a ruler, a pair of dividers."""
    from kit.materials import rough_stone
    from kit.shapes import box, cyl, field, prism
    from npx import samp, tile_noise
    cx, cy = TABLE
    plaster = rough_stone('plaster', (.42, .40, .365), scale=3, bump=.15, edge=False)
    box((cx, cy, .42), (2.7, 1.9, .84), m['plate'], bevel=.06, taper=(1.12, 1.12))
    box((cx, cy, .90), (3.7, 2.7, .14), m['rib'], bevel=.03)
    N = tile_noise(256, 2.7, 3)
    pits = [(-.9, .3, .42), (.55, -.5, .30), (.2, .62, .24), (1.15, .35, .36), (-.4, -.7, .2), (-1.35, -.5, .26), (.95, -.95, .16)]

    def at(u, v):
        x, y = (u - .5) * 3.4, (v - .5) * 2.4
        z = .16 * (samp(N, np.array([u * .5]), np.array([v * .5]))[0] - .35) + .05 * (samp(N, np.array([u * 2.1]), np.array([v * 1.7]))[0] - .5)
        for a, b, r in pits:
            d = math.hypot(x - a, y - b) / r
            if d < 2:
                z += r * (.26 * math.exp(-((d - 1) / .2) ** 2) - .25 * max(0, 1 - d * d))
        z += .26 * math.exp(-((x - .1 - y * .5) / .22) ** 2) * (.5 + samp(N, np.array([v * 1.3]), np.array([.2]))[0])
        edge = min(1, (1.7 - abs(x)) / .08, (1.2 - abs(y)) / .08)
        return cx + x, cy + y, 1.0 + max(z, -.05) * edge
    field(at, 190, 140, plaster)
    top = lambda x, y: at((x + 1.7) / 3.4, (y + 1.2) / 2.4)[2]
    for x, y, k in ((-.35, .1, 0), (-.20, .02, 0), (-.42, -.12, 0), (-.1, -.18, 0), (-.62, -.02, 0), (.75, .1, 1), (.85, -.08, 1), (.70, -.2, 1), (1.2, .8, 1), (-1.2, .85, 0), (.1, -.95, 0)):
        z = top(x, y)
        cyl((cx + x, cy + y, z + .12), .075, .26, m['pale' if k else 'rib'], n=8, r2=.03, bevel=.006)
    for x, y in ((-.30, -.02), (.78, -.05)):
        z = top(x, y)
        cyl((cx + x, cy + y, z + .28), .012, .58, m['rib'], n=6, bevel=0)
        prism([(0, 0), (.24, .06), (0, .13)], .012, m['pale'], 'y', loc=(cx + x, cy + y, z + .43), bevel=0)
    box((cx + .5, cy - 1.27, 1.0), (1.1, .07, .02), m['pale'], rot=(0, 0, .05), bevel=.004)
    for s in (-1, 1):
        box((cx - .8 + s * .05, cy - 1.28, 1.0), (.02, .34, .02), m['pale'], rot=(0, 0, s * .3), bevel=.003)
    for x, y in ((2.75, 3.2), (2.6, 5.0), (-2.9, 5.9), (.9, 6.3), (-1.2, 6.4)):      # seats: blocks of plate
        box((x, y, .27), (.55, .55, .54), m['plate'], bevel=.05)


def air(m):
    from kit.air import march, puffs
    from npx import smooth

    def sheet(P):
        # dust in a fan from the slot
        r = P[..., 0] + HALF
        a = smooth(.10 + .13 * r, .02, np.abs(P[..., 2] - 1.62 + .10 * r)) * smooth(2.2 + .3 * r, .8, np.abs(P[..., 1] - 3.7)) * (r > 0)
        return (a * (.35 + puffs(P, .7)) / (.5 + r * .5))[..., None] * np.array((1., .96, .88))
    return {'key': march(m, sheet, 40, 1, 10, 3) * .020}
