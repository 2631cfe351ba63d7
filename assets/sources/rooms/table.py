"""The fifth table: polished black stone in darkness, five chairs, five lamps straight above; the nearest lamp is not lit yet.

Lamps are numbered by chapter: l1 left front, l2 left back, l3 right back, l4 right front, l5 nearest (yours).
"""
import math
import random

import numpy as np

META = {
    'focus': {'landscape': {'x': .655, 'y': .5}, 'portrait': {'x': .655, 'y': .47}},
    'tint': [.92, .94, 1.0],
    'lights': {'r': 'lamp', 'g': 'lamp', 'b': 'lamp'},
    'lights2': {'r': 'lamp', 'g': None, 'b': None},
    'added': 'fifth.webp',
    'sky': None,
    'steam': [{'x': .60, 'y': .47, 'dx': .01, 'dy': -.05}, {'x': .72, 'y': .47, 'dx': -.01, 'dy': -.05}],
    'dust': 16,
}
LAMPS = {  # angle from the nearest chair, colour, watts
    'l1': (-72, (.58, .76, 1.), 1.05), 'l2': (-144, (1., .36, .15), 1.25), 'l3': (144, (.25, .86, .86), 1.0), 'l4': (72, (1., .64, .26), 1.1), 'l5': (0, (1., .91, .80), 1.1),
}
GAINS = {'l1': .74, 'l2': .74, 'l3': .66, 'l4': .78, 'l5': 0.}
ADDED = {'fifth.webp': {**GAINS, 'l5': .74}}        # what the fifth lamp adds to the picture when it is lit
MASKS = {'lights.webp': [['l1'], ['l2'], ['l3']], 'lights2.webp': [['l4'], [], []]}
PAINT = dict(exposure=1.75, above=.8, halo=.09, halo_tint=(1, .95, .9), shadow=(.004, .008, .014), high=(1.02, 1., .97), floor=(.038, .045, .056), radius=3.6, edge=.30, bottom=.35, fade=.05)
AVIF, WEBP = 26, 82

RING, DROP = 1.74, 3.62      # where the lamps hang: radius and height
SEAT = 2.28                  # radius of the chairs
TOP, RIM = .80, 1.62         # table: height and radius


def around(angle, r, z=0.):
    a = math.radians(angle)
    return r * math.sin(a), -r * math.cos(a), z


def build():
    from kit.lights import area, camera
    from kit.materials import black_stone, floor, glow, metal, plain, rough_stone
    random.seed(3)
    m = {
        'stone': black_stone('stone', (.011, .0115, .013), (.20, .18, .16), rough=.07),
        'slate': rough_stone('slate', (.085, .088, .095), scale=.9, rough=(.22, .62), bump=.28, edge=False),
        'wall': rough_stone('wall', (.11, .112, .12), scale=.5, bump=.6),
        'basalt': rough_stone('basalt', (.12, .12, .125), scale=1.6, bump=.35),
        'iron': metal('iron', (.07, .062, .058), (.35, .6), rust=.45, rust_colour=(.20, .075, .035), scale=2.5),
        'steel': metal('steel', (.34, .37, .41), (.26, .42), scale=2.5, bump=.05),
        'dark': metal('dark', (.045, .047, .052), (.3, .5), scale=3, bump=.05),
        'brass': metal('brass', (.58, .38, .14), (.2, .36), scale=4, bump=.04),
        'wood': metal('wood', (.20, .105, .050), (.32, .52), bump=.12, scale=2, brush=(30, 30, 3), edge=(.34, .2, .1), metallic=0.),
        'leather': plain('leather', (.085, .042, .022), .42, bump=(60, .3)),
        'cloth': plain('cloth', (.030, .075, .08), .8, bump=(80, .3)),
        'pad': plain('pad', (.10, .115, .14), .6, bump=(60, .25)),
        'ebony': rough_stone('ebony', (.10, .10, .108), scale=2.2, bump=.15, rough=(.25, .5)),
    }
    hall(m)
    the_table(m)
    chairs(m)
    for name, (angle, colour, watts) in LAMPS.items():
        hang(m, name, angle, colour, watts * 1900, glow(name, colour, 6.))
    area('fill', (-5, -6, 6), (0, 0, 0), (.55, .70, 1.), 90, 6.)
    area('fill', (-2, 6, 10), (-2, 13, 2.5), (.50, .66, 1.), 150, 14., 2.)
    area('fill', (0, 7.5, 7), (0, -1, .8), (.60, .74, 1.), 190, 5., 2.)
    camera((0, -6.45, 3.05), (0, 0, 1.30), lens=22.6, shift=(-.155, .026))


def hall(m):
    """A floor of slates in rings; far behind, piers one guesses more than sees."""
    from kit.shapes import ring, span
    r, z = .0, 0.
    for k, (r1, n) in enumerate(((1.0, 1), (1.95, 15), (3.0, 20), (4.1, 25), (5.4, 30), (6.9, 35), (8.8, 40), (11.5, 45))):
        for i in range(n):
            a0 = math.tau * (i + .5 * (k % 2)) / n
            g = .006 / max(r1, 1)
            ring(max(r, .02) + .006, r1 - .006, -.2, z + random.uniform(-.006, .006), m['slate'], a0 + g, a0 + math.tau / n - g if n > 1 else a0 + math.tau, n=max(3, 72 // n), bevel=.008)
        r = r1
    span(-30, 30, -12, 30, -.5, -.22, m['dark'], bevel=0)
    for i in range(-7, 8):
        a = math.radians(i * 13.)
        x, y = 13. * math.sin(a), 13. * math.cos(a) - 1.5
        from kit.shapes import box
        box((x, y, 5), (1.5, 1.1, 11), m['wall'], rot=(0, 0, -a), bevel=.06)
        box((x, y, .4), (1.9, 1.5, .9), m['wall'], rot=(0, 0, -a), bevel=.06)
    span(-30, 30, 16.5, 17, -1, 14, m['wall'], bevel=0)


def the_table(m):
    from kit.shapes import lathe, ring
    lathe([(.01, TOP), (RIM - .03, TOP), (RIM, TOP - .03), (RIM, TOP - .085), (RIM - .06, TOP - .13), (RIM - .30, TOP - .15), (.01, TOP - .15)], m['stone'], n=128, bevel=.006)
    ring(RIM - .205, RIM - .193, TOP - .01, TOP + .0012, m['brass'], n=128)
    lathe([(.01, TOP - .14), (.62, TOP - .14), (.50, TOP - .24), (.36, .45), (.34, .34), (.44, .16), (.78, .06), (.82, 0), (.01, 0)], m['stone'], n=64, bevel=.008)
    from kit.shapes import box
    for angle, _, _ in LAMPS.values():              # a short mark of brass before every seat
        x, y, _ = around(angle, RIM - .31)
        box((x, y, TOP), (.012, .16, .0026), m['brass'], rot=(0, 0, math.radians(angle)), bevel=0)


def chairs(m):
    """Five chairs for five worlds; seat towards the table, built facing +y and turned."""
    from kit.shapes import made, move, shift, turn
    kinds = {'l1': ship_chair, 'l2': fortress_chair, 'l3': station_chair, 'l4': cabin_chair, 'l5': your_chair}
    for name, (angle, _, _) in LAMPS.items():
        move(made(lambda: kinds[name](m)), shift(*around(angle, SEAT)) @ turn(z=angle))


def frame_of(m, leg, seat, arm, w=.34, tall=1.66):
    """What every chair has: four legs, a seat, arms; the back is its own."""
    from kit.shapes import box
    for x in (-1, 1):
        box((x * w * .86, .26, .22), (.055, .055, .44), m[leg], bevel=.012)
        box((x * w * .86, -.26, .22), (.06, .06, .44), m[leg], rot=(-.06, 0, 0), bevel=.012)
        box((x * w, .18, .58), (.045, .05, .30), m[leg], bevel=.01)
        box((x * w, -.02, .735), (.075, .54, .045), m[arm], bevel=.015)
    box((0, 0, .45), (w * 1.9, .60, .06), m[leg], bevel=.015)
    box((0, .01, .50), (w * 1.72, .54, .07), m[seat], bevel=.03, seg=3)


def ship_chair(m):
    from kit.shapes import box
    frame_of(m, 'steel', 'pad', 'pad')
    for x in (-1, 1):
        box((x * .31, -.34, 1.06), (.05, .06, 1.30), m['steel'], rot=(.09, 0, 0), bevel=.015)
    for k in range(4):
        box((0, -.315 - .10 * (k * .26) * .9, .74 + k * .26), (.58, .05, .20), m['pad'], rot=(.09, 0, 0), bevel=.025, seg=3)
    box((0, -.40, 1.70), (.66, .05, .07), m['steel'], rot=(.09, 0, 0), bevel=.015)


def fortress_chair(m):
    from kit.shapes import box, cyl, prism
    frame_of(m, 'basalt', 'basalt', 'basalt', w=.36)
    prism([(-.38, .40), (.38, .40), (.34, 1.78), (.10, 1.94), (-.10, 1.94), (-.34, 1.78)], .15, m['basalt'], 'y', loc=(0, -.33, 0), rot=(.05, 0, 0), bevel=.025)
    for z in (.72, 1.56):
        box((0, -.34 - (z - 1) * .05, z), (.76, .19, .10), m['iron'], bevel=.012)
        for x in (-.28, 0, .28):
            cyl((x, -.235 - (z - 1) * .05, z), .024, .03, m['iron'], rot=(math.pi / 2, 0, 0), n=8)


def station_chair(m):
    from kit.shapes import box, lathe, move, prism, shift, turn
    frame_of(m, 'dark', 'cloth', 'brass')
    prism([(-.33, .42), (.33, .42), (.37, 1.2), (.31, 1.62), (.17, 1.80), (-.17, 1.80), (-.31, 1.62), (-.37, 1.2)], .07, m['dark'], 'y', loc=(0, -.36, 0), rot=(.08, 0, 0), bevel=.03, seg=3)
    prism([(-.26, .60), (.26, .60), (.30, 1.2), (.25, 1.54), (.13, 1.70), (-.13, 1.70), (-.25, 1.54), (-.30, 1.2)], .06, m['cloth'], 'y', loc=(0, -.315, 0), rot=(.08, 0, 0), bevel=.03, seg=3)
    o = lathe([(.125, -.012), (.145, -.012), (.145, .012), (.125, .012)], m['brass'], n=40)
    move([o], shift(0, -.31, 1.42) @ turn(95))


def cabin_chair(m):
    from kit.shapes import box
    frame_of(m, 'wood', 'leather', 'wood')
    for x in (-1, 1):
        box((x * .31, -.34, 1.04), (.07, .07, 1.28), m['wood'], rot=(.10, 0, 0), bevel=.02)
        box((x * .28, -.28, 1.52), (.07, .20, .28), m['leather'], rot=(.10, 0, 0), bevel=.03, seg=3)
    box((0, -.335, 1.05), (.54, .10, 1.14), m['leather'], rot=(.10, 0, 0), bevel=.045, seg=3)
    box((0, -.40, 1.70), (.72, .09, .10), m['wood'], rot=(.10, 0, 0), bevel=.03, seg=3)
    for x in (-.13, .13):
        for z in (.82, 1.08, 1.34):
            box((x, -.275 - (z - 1) * .1, z), (.03, .03, .03), m['brass'], rot=(.10, .78, 0), bevel=.008)


def your_chair(m):
    """Nobody's yet: black, tall, an empty frame through which the table shows."""
    from kit.shapes import box
    frame_of(m, 'ebony', 'ebony', 'ebony')
    for x in (-1, 1):
        box((x * .315, -.345, 1.06), (.062, .07, 1.32), m['ebony'], rot=(.07, 0, 0), bevel=.014)
    for z, h in ((1.70, .10), (.70, .07)):
        box((0, -.345 - (z - 1.06) * .07, z), (.66, .062, h), m['ebony'], rot=(.07, 0, 0), bevel=.014)


def hang(m, name, angle, colour, watts, bulb):
    """A shade of dark metal on a thin rod that goes up into the dark."""
    from kit.lights import area, group, spot
    from kit.shapes import cyl, lathe, tube
    x, y, z = around(angle, RING, DROP)
    shade = [(.045, .26), (.07, .24), (.20, .03), (.205, 0), (.195, 0), (.06, .21), (.035, .23)]
    lathe(shade, m['dark'], n=40, loc=(x, y, z), bevel=.003)
    lathe([(.200, -.004), (.210, -.004), (.210, .012), (.200, .012)], m['brass'], n=40, loc=(x, y, z))
    tube([(x, y, z + .25), (x, y, z + 6)], .010, m['dark'])
    group(name, cyl((x, y, z - .004), .196, .012, bulb, n=48, bevel=0))
    tx, ty, _ = around(angle, RING - .04)
    spot(name, (x, y, z - .03), (tx, ty, 0), colour, watts, 62, size=.07, blend=.7)


def air(m):
    """A cone of cold air under every lamp, thin mist on the floor and behind."""
    from kit.air import cone, glow, march, puffs

    def lamps(P):
        thick = .40 + 1.25 * np.clip((puffs(P, .42) - .34) * 3, 0, 1.2)
        low = 1 - .8 * np.clip(1 - P[..., 2] / 2.3, 0, 1)          # thin where the chairs stand
        out = []
        for angle, colour, watts in LAMPS.values():
            lamp, foot = around(angle, RING, DROP + .25), around(angle, RING - .1)
            k = cone(P, lamp, foot, .34, .16, 1.5, .10) * thick * low + .05 * glow(P, (lamp[0], lamp[1], DROP), .25)
            out.append((watts * k)[..., None] * np.array(colour, np.float32))
        return np.concatenate(out, -1)

    def mist(P):
        k = .3 + 1.2 * np.clip((puffs(P, .11) - .33) * 3, 0, 1)
        return (k * (.35 + .9 * np.exp(-np.maximum(P[..., 2], 0) / 1.6)))[..., None] * np.array((.50, .66, 1.))

    cones = march(m, lamps, 48, 2.5, 11, 3) * .088
    return {'fill': march(m, mist, 30, 2.5, 18, 4) * .0012, **{name: cones[..., 3 * i:3 * i + 3] for i, name in enumerate(LAMPS)}}
