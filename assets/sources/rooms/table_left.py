"""What the chapters leave on the round table: a signed page, a broken blade, a cold cigar, a pair of reading glasses. The table is
rendered once with all four; what differs from the bare table is cut out with its shadows and drawn over it, piece by piece."""
import math
import random

import numpy as np

import table
from table import GAINS, PAINT, RIM, TOP, air, around

FOR = {'human-ship': ('l1', 'page'), 'khaured-fortress': ('l2', 'blade'), 'trinity-station': ('l3', 'cigar'), 'kirks-cabin': ('l4', 'glasses')}
IN = .62                         # how far inside the rim they lie


def build():
    import thing_stuff
    import things
    from kit.materials import metal, plain
    from kit.shapes import made, move, shift, turn
    table.build()
    m = {**thing_stuff.stuff(), 'blade': metal('blade', (.50, .52, .55), (.12, .24), bump=.03, scale=4, edge=(.9, .92, .95)), 'grip': plain('grip', (.10, .030, .016), .6, bump=(60, .4)),
         'leaf': plain('leaf', (.115, .055, .024), .75, bump=(70, .5)), 'ash': plain('ash', (.38, .37, .35), .95, bump=(80, .6)), 'ink2': plain('ink2', (.02, .03, .09), .6)}
    make = {'page': page, 'blade': blade, 'cigar': cigar, 'glasses': glasses}
    for lamp, kind in FOR.values():
        angle = table.LAMPS[lamp][0]
        move(made(lambda: make[kind](m)), shift(*around(angle, RIM - IN, TOP + .002)) @ turn(z=angle))


def page(m):
    """Signed at the foot, a corner curled, a pen across it."""
    from kit.shapes import box, cyl, loft, tube
    rng = random.Random(2)
    rows = []
    for k in range(9):
        y = -.26 + .52 * k / 8
        rows.append([(x, y, .004 + .050 * max(0, (x + y - .22) / .26) ** 2) for x in (-.19, -.09, 0, .09, .19)] + [(x, y, .001 + .050 * max(0, (x + y - .22) / .26) ** 2) for x in (.19, .09, 0, -.09, -.19)])
    loft(rows, m['card'], smooth=60)
    for k in range(9):
        w = rng.uniform(.18, .28)
        box((-.14 + w / 2, .17 - k * .034, .007), (w, .009, .002), m['ink'], bevel=0)
    tube([(-.12 + .03 * k, -.185 + .022 * math.sin(k * 2.3), .008) for k in range(9)], .0045, m['ink2'])
    cyl((.17, -.17, .022), .013, .30, m['iron'], rot=(math.pi / 2, 0, .7), r2=.008, n=16)


def blade(m):
    """A Khaured's blade, snapped a hand above the guard; its point lies apart."""
    from kit.shapes import box, made, move, prism, shift, turn
    move(made(lambda: prism([(-.050, .08), (.050, .08), (.046, .40), (.010, .34), (-.018, .44), (-.046, .37)], .018, m['blade'], 'z', bevel=.005)), shift(-.12, -.10, .012) @ turn(z=-38))
    move(made(lambda: (box((0, .07, 0), (.24, .045, .045), m['iron'], bevel=.012), box((0, -.07, 0), (.045, .26, .040), m['grip'], bevel=.014), box((0, -.22, 0), (.075, .055, .055), m['old_gold'], bevel=.014))), shift(-.12, -.10, .026) @ turn(z=-38))
    move(made(lambda: prism([(-.046, 0), (.014, -.05), (.046, .01), (.030, .22), (0, .34), (-.030, .20)], .018, m['blade'], 'z', bevel=.005)), shift(.27, .08, .012) @ turn(z=-72))


def cigar(m):
    """Half smoked, gone out, in a tray of brass."""
    from kit.shapes import cyl, lathe
    lathe([(.01, 0), (.13, 0), (.185, .045), (.172, .052), (.12, .016), (.01, .014)], m['gold'], n=40, bevel=.003)
    cyl((.075, -.02, .062), .030, .27, m['leaf'], rot=(0, math.pi / 2 - .12, .35), n=20, r2=.026)
    cyl((.075 - .128, -.02 - .046, .046), .029, .035, m['ash'], rot=(0, math.pi / 2 - .12, .35), n=20)
    cyl((.14, .003, .070), .0315, .03, m['ribbon'], rot=(0, math.pi / 2 - .12, .35), n=20)
    cyl((-.03, .04, .024), .035, .012, m['ash'], n=9)


def glasses(m):
    import things
    from kit.shapes import made, move, turn
    from mathutils import Matrix
    move(made(lambda: things.glasses(m)), turn(z=-150) @ Matrix.Scale(2.3, 4))


def finish(d, work, folder):
    """left.webp: the four things with their shadows, transparent elsewhere; where they lie goes into the table's room.json."""
    import json
    from scipy import ndimage as ndi
    from filters import work_dir
    from kit import export, look
    from npx import gauss, lum, smooth
    folder = folder.replace('table-left', 'table')
    bare = dict(np.load(f'{work_dir()}/table.npz'))

    def painted(buffers):
        light, m = look.prepare(buffers, GAINS, 1920)
        return look.paint(light + sum(a * np.float32(GAINS.get(g, 1.)) for g, a in air(m).items()), m, **PAINT), m
    (full, m), (empty, base) = painted(d), painted(bare)
    # A thing is where depth or colour of the surface changed; a shadow where the paint got darker close to a thing.
    k = 1920 / d['z'].shape[1]
    moved = (np.abs(d['z'] - bare['z']) > .004) | (np.abs(d['dif'] - bare['dif']).max(-1) > .05)
    moved = ndi.binary_opening(moved, iterations=1)
    body = smooth(.25, .75, gauss(look.enlarge(moved.astype(np.float32), k, 1), 1.))
    near = smooth(.02, .30, gauss(body, 16.))
    shade = smooth(.012, .05, gauss(lum(empty) - lum(full), 1.5)) * near
    alpha = np.maximum(body, shade)
    left = {}
    for chapter, (lamp, _) in FOR.items():
        from kit.air import project
        x, y, _ = project(m, around(table.LAMPS[lamp][0], RIM - IN, TOP))
        w, h = .10, .105
        cut = [max(0., x - w / 2), max(0., y - h / 2), w, h]
        left[chapter] = [round(float(c), 4) for c in cut]
    keep = np.zeros_like(alpha)
    for x, y, w, h in left.values():
        keep[int(y * 1080):int((y + h) * 1080), int(x * 1920):int((x + w) * 1920)] = 1
    alpha = alpha * gauss(keep, 6.) * keep
    # Colour runs on beyond its edge, so that a blurred edge never shows black.
    src = f'{work}/left.png'
    export.png(np.concatenate([full, alpha[..., None]], -1), src, None)
    export.webp(src, f'{folder}/left.webp', 78, '-alpha_q', '90')
    export.png(empty * (1 - alpha[..., None]) + full * alpha[..., None], f'{work}/over.png')
    with open(f'{folder}/room.json') as f:
        room = json.load(f)
    room['left'] = left
    room['blur'] = room.pop('blur')
    with open(f'{folder}/room.json', 'w') as f:
        json.dump(room, f, indent=2)
        f.write('\n')
