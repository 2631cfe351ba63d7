"""The archive: stacks that go up into the dark round a table and five lamps; every record has its own small light."""
import math
import random

import numpy as np

import table
from table import LAMPS, PAINT, around

META = {
    'says': 'An archive without visible end: curved stacks of records rise round a small lit table, each record marked by a spark.',
    'focus': {'landscape': {'x': .5, 'y': .42}, 'portrait': {'x': .5, 'y': .44}},
    'tint': [.94, .97, 1.02],
    'lights': {'r': 'breath', 'g': 'lamp', 'b': 'lamp'},
    'sky': None,
    'steam': [],
    'dust': 22,
}
GAINS = {'l1': .6, 'l2': .6, 'l3': .55, 'l4': .62, 'l5': 0., 'fill': 1., 'records': 1.}
MASKS = {'lights.webp': [['records'], ['l1', 'l2'], ['l3', 'l4']]}
PAINT = {**PAINT, 'bottom': .45, 'fade': .03}
AVIF, WEBP = 28, 80
COOL = (.62, .80, 1.)
GALLERY = 7.4


def build():
    from kit.lights import area, camera, group
    from kit.materials import black_stone, floor, glow, metal, plain, rough_stone
    from kit.shapes import again, box, lathe, made, move, ring, shift, span, turn
    random.seed(3)
    rng = random.Random(6)
    m = {
        'stone': black_stone('stone', (.011, .0115, .013), (.20, .18, .16), rough=.07), 'slate': rough_stone('slate', (.085, .088, .095), scale=.9, rough=(.22, .62), bump=.28, edge=False),
        'wall': rough_stone('wall', (.11, .112, .12), scale=.5, bump=.6), 'basalt': rough_stone('basalt', (.12, .12, .125), scale=1.6, bump=.35),
        'iron': metal('iron', (.07, .062, .058), (.35, .6), rust=.45, rust_colour=(.20, .075, .035), scale=2.5), 'steel': metal('steel', (.34, .37, .41), (.26, .42), scale=2.5, bump=.05),
        'dark': metal('dark', (.055, .058, .066), (.3, .5), scale=3, bump=.05, edge=(.2, .21, .24)), 'brass': metal('brass', (.58, .38, .14), (.2, .36), scale=4, bump=.04),
        'wood': metal('wood', (.20, .105, .050), (.32, .52), bump=.12, scale=2, brush=(30, 30, 3), edge=(.34, .2, .1), metallic=0.), 'leather': plain('leather', (.085, .042, .022), .42, bump=(60, .3)),
        'cloth': plain('cloth', (.030, .075, .08), .8, bump=(80, .3)), 'pad': plain('pad', (.10, .115, .14), .6, bump=(60, .25)), 'ebony': rough_stone('ebony', (.10, .10, .108), scale=2.2, bump=.15, rough=(.25, .5)),
        'cool': glow('cool', COOL, 5.), 'warm': glow('warm', (1., .70, .36), 5.),
    }
    spines = [plain(f'spine{k}', c, .6, bump=(30, .3)) for k, c in enumerate(((.10, .055, .035), (.055, .065, .085), (.075, .080, .075), (.12, .09, .05), (.045, .05, .06)))]
    r, z = 0., 0.
    for k, (r1, n) in enumerate(((1.0, 1), (1.95, 15), (3.0, 20), (4.1, 25), (5.4, 30), (6.9, 35), (8.8, 40))):
        for i in range(n):
            a0, g = math.tau * (i + .5 * (k % 2)) / n, .006 / max(r1, 1)
            ring(max(r, .02) + .006, r1 - .006, -.2, random.uniform(-.006, .006), m['slate'], a0 + g, a0 + math.tau / n - g if n > 1 else a0 + math.tau, n=max(3, 72 // n), bevel=.008)
        r = r1
    table.the_table(m)
    table.chairs(m)
    for name, (angle, colour, watts) in LAMPS.items():
        table.hang(m, name, angle, colour, watts * 1900, glow(name, colour, 6.))
    stack(m, spines, rng)
    area('fill', (0, -6, 9), (0, 7, 4), (.55, .70, 1.), 230, 9.)
    area('fill', (0, 0, 12), (0, 6, 0), (.60, .74, 1.), 190, 8.)
    for s in (-1, 1):
        area('records', (s * 4.0, 4.5, 6.5), (s * 7, 6.5, 3), COOL, 90, 5.)
    camera((0, -7.4, 2.55), (0, 100, 2.55), lens=22.5, shift=(0, .035))


def stack(m, spines, rng):
    """Bays of a round gallery, two storeys and more; boxes of records of many sizes, some drawn out, some gone."""
    from kit.lights import group
    from kit.shapes import box, cyl, lathe, made, move, shift, tube, turn
    bay, n = math.radians(17.2), 13
    lit = []
    for i in range(n):
        a = math.pi / 2 + (i - (n - 1) / 2) * bay
        wide = 2 * GALLERY * math.tan(bay / 2)

        def parts():
            for k in (-1, 1):
                box((k * wide / 2, .30, 6), (.14, .95, 12.4), m['wood'], bevel=.02)
                box((k * wide / 2, -.19, 6), (.09, .04, 12.4), m['brass'], bevel=.01)
            box((0, .72, 6), (wide, .06, 12.4), m['dark'], bevel=0)
            zs = 0.
            for row in range(16):
                h = .72
                box((0, .30, zs), (wide, .86, .05), m['wood'], bevel=.008)
                x = -wide / 2 + .12
                while x < wide / 2 - .2:
                    w = rng.uniform(.10, .30)
                    if rng.random() < .90:
                        tall, out = rng.uniform(.42, .62), rng.choice((0, 0, 0, .03, -.10))
                        box((x + w / 2, .22 - out, zs + .03 + tall / 2), (w - .014, .62, tall), rng.choice(spines), bevel=.01)
                        if rng.random() < .34:
                            lit.append(box((x + w / 2, -.10 - out, zs + .03 + tall * .80), (.022, .02, .022), m['warm' if rng.random() < .22 else 'cool'], bevel=0))
                    x += w
                zs += h
        move(made(parts), shift(GALLERY * math.cos(a), GALLERY * math.sin(a), .0) @ turn(z=math.degrees(a) - 90))
    group('records', *lit)
    for z in (4.32, 8.64):                           # galleries with a rail
        lathe([(GALLERY - 1.0, z - .10), (GALLERY + .1, z - .10), (GALLERY + .1, z), (GALLERY - 1.0, z)], m['dark'], math.radians(-25), math.radians(205), 72, .01)
        for dz in (.5, .98):
            tube([((GALLERY - .95) * math.cos(math.radians(q)), (GALLERY - .95) * math.sin(math.radians(q)), z + dz) for q in range(-25, 206, 4)], .022, m['brass'])
        for q in range(-24, 206, 8):
            cyl(((GALLERY - .95) * math.cos(math.radians(q)), (GALLERY - .95) * math.sin(math.radians(q)), z + .49), .016, .98, m['brass'], n=8)
    for s, tilt in ((-1, 9), (1, -7)):               # ladders
        a = math.radians(90 + s * 40)
        x, y = (GALLERY - .55) * math.cos(a), (GALLERY - .55) * math.sin(a)

        def ladder():
            for k in (-.24, .24):
                box((k, 0, 2.0), (.05, .05, 4.2), m['wood'], bevel=.01)
            for j in range(12):
                cyl((0, 0, .25 + j * .33), .02, .48, m['wood'], rot=(0, math.pi / 2, 0), n=8)
        move(made(ladder), shift(x, y, 0) @ turn(z=math.degrees(a) - 90) @ turn(x=tilt * s - 12))


def air(m):
    base = table.air(m)
    from kit.drawn import Drawing
    d = Drawing(m)
    rng = np.random.default_rng(3)
    P = np.stack([rng.normal(0, 2.6, 220), rng.normal(1.5, 2.6, 220), 7 * rng.random(220)], -1)
    d.sparks(P, COOL, rng.pareto(2.4, 220) * .16, 1.3)
    return {**base, 'records': d.picture()}
