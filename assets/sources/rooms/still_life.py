"""One thing close to, by the reading lamp: on a cloth over a crate, the dark cabin and its window behind. Each thing is a room of
its own (`thing_glasses.py` ...) that names it; everything else is here."""
import math
import random

import numpy as np

GAINS = {'lamp': 1., 'night': 1., 'back': 1., 'own': 1.}
PAINT = dict(exposure=1.95, above=.9, halo=.07, halo_tint=(1, .94, .84), shadow=(.004, .007, .016), high=(1.03, 1., .95), floor=(.015, .015, .021), radius=3.2, amount=.66, sat=1.06, contrast=1.04, edge=.42, bottom=.55)
AVIF, WEBP = 30, 78
AMBER, NIGHT = (1., .60, .27), (.30, .46, .95)
# Each thing: how tall a view it wants (metres), the height of its middle, how it is turned; `wall` hangs it up.
VIEWS = {
    'glasses': dict(tall=.21, mid=.030, turned=-12), 'book': dict(tall=.50, mid=.055, turned=-8), 'photograph': dict(tall=.46, mid=.120, turned=-4),
    'ale': dict(tall=.62, mid=.165, turned=0), 'parka': dict(tall=1.10, mid=-.36, turned=4, wall=True), 'menu': dict(tall=.46, mid=.112, turned=-8),
    'coin': dict(tall=.24, mid=.058, turned=-10), 'seal': dict(tall=.46, mid=.115, turned=2), 'comm': dict(tall=.56, mid=.150, turned=0, wall=True),
}
SAYS = {
    'glasses': 'A pair of small half-moon reading glasses on a cloth, lamplight caught in both lenses.',
    'book': 'An old book lies open under the lamp, its pages arched and brown at the edge, a red ribbon across them.',
    'photograph': 'A framed photograph, faded: a boy of six seen from behind, at the sea, a kite on a long string.',
    'ale': 'A stoppered flask of blue ale; the lamp behind it turns the liquor to a light of its own.',
    'parka': 'A heavy parka on its hook, hood rimmed with fur, frost still white in every seam.',
    'menu': 'A stiff dinner menu, folded and standing: a gold crest, eleven courses, a gold border.',
    'coin': 'A hammered coin leaning on a block of wood, three blades growing from one root.',
    'seal': 'A folded treaty that stands by itself, and on it a red wax seal over two blue ribbons.',
    'comm': 'A communications panel on the cabin wall: a grille, a strip of blue light, three lit keys.',
}
LENS, SHIFT = 50., (0., -.072)


def meta(name):
    spot = {'x': .5, 'y': .37}
    return {'says': SAYS[name], 'focus': {'landscape': spot, 'portrait': spot}, 'tint': [1.06, .96, .84], 'lights': {'r': 'flame', 'g': 'breath', 'b': 'relay' if name == 'comm' else None},
            'sky': None, 'steam': [], 'dust': 16}


def building(name):
    def build():
        import thing_stuff
        import things
        from kit.lights import area, camera, group, spot
        from kit.materials import metal, plain
        from kit.shapes import box, made, move, span, turn
        from kit.furniture import soft
        random.seed(6)
        v = VIEWS[name]
        k = v['tall'] / .46                          # the stage grows and shrinks with what stands on it
        m = thing_stuff.stuff()
        cloth, dark = plain('cloth', (.105, .060, .036), .9, bump=(90, .4)), plain('dark', (.050, .046, .045), .8)
        wood = metal('board', (.17, .088, .040), (.30, .5), bump=.12, scale=2.4, brush=(4, 60, 60), edge=(.36, .21, .1), metallic=0.)
        panel = metal('panel', (.13, .135, .15), (.38, .6), bump=.05, scale=1.2, var=.25, edge=(.36, .37, .40), metallic=.5)
        objs = move(made(lambda: getattr(things, name)(m)), turn(z=v['turned']))
        if name in ('comm', 'ale'):                  # what shines by itself must belong to a light
            group('own', *objs)
        if name == 'ale':
            area('own', (.12, .30, .26), (0, 0, .14), (.6, .8, 1.), .9, .12).visible_glossy = False
        if v.get('wall'):
            y = .055 if name == 'comm' else .12
            for i in range(-2, 3):
                for j in range(-3, 4):
                    w = .62 * k
                    span((i - .5) * w + .004, (i + .5) * w - .004, y, y + .1, v['mid'] + (j - .62) * w * .8 + .004, v['mid'] + (j + .18) * w * .8 - .004, panel, bevel=.012 * k)
            for s in (-1, 1):
                box((s * .60 * k, y - .03, v['mid']), (.10 * k, .10, 2.4 * k), panel, bevel=.02 * k)
        else:
            soft((0, .16 * k, -.010 * k), (1.9 * k, 1.15 * k, .020 * k), cloth, amp=.006 * k, seed=5, edge=.004 * k, cuts=40)
            span(-2 * k, 2 * k, -.46 * k, .80 * k, -.10 * k, -.022 * k, wood, bevel=.01 * k)
            backdrop(k, dark, panel)
        d = v['tall'] / (2 * .5625 * 18 / LENS)
        up = .0 if v.get('wall') else .20            # looks down a little on what lies
        mid = (0, 0, v['mid'])
        eye = (0, -d * math.cos(up), v['mid'] + d * math.sin(up))
        spot('lamp', (-.55 * k, -.80 * k, v['mid'] + .55 * k) if v.get('wall') else (-.42 * k, -.16 * k, v['mid'] + .46 * k), mid, AMBER, 46 * k * k, 62, size=.035 * k, blend=.8)
        area('lamp', (-.55 * k, .18 * k, v['mid'] + .30 * k), mid, AMBER, .5 * k * k, .16 * k)
        area('night', (.62 * k, .42 * k, v['mid'] + .34 * k), mid, NIGHT, 6.5 * k * k, .34 * k)
        area('night', (.1 * k, -1.3 * k, v['mid'] + .7 * k), mid, (.55, .62, .85), 1.0 * k * k, .8 * k)
        camera(eye, mid, lens=LENS, shift=SHIFT)
    return build


def backdrop(k, dark, panel):
    """Crates and a window, far enough to be only shapes."""
    from kit.lights import area, group
    from kit.materials import glow
    from kit.shapes import box, frame, rounded, span
    rng = random.Random(3)
    for x, z, w, h in ((-1.1, -.1, .62, .52), (-.48, -.2, .5, .40), (.98, -.1, .7, .66), (.40, -.25, .44, .36), (-1.0, .44, .46, .30)):
        box((x * k, 1.5 * k, (z + h / 2) * k), (w * k, .4 * k, h * k), dark, rot=(0, 0, rng.uniform(-.15, .15)), bevel=.015 * k)
    span(-3 * k, 3 * k, 2.1 * k, 2.2 * k, -1 * k, 3 * k, panel, bevel=0)
    frame(rounded(-.52 * k, .70 * k, .22 * k, .86 * k, .16 * k), rounded(-.45 * k, .63 * k, .28 * k, .80 * k, .12 * k), 2.02 * k, 2.12 * k, dark, bevel=.01 * k)
    group('back', span(-.45 * k, .63 * k, 2.07 * k, 2.09 * k, .28 * k, .80 * k, glow('pane', (.10, .19, .46), 1.1), bevel=0))
    area('back', (.1 * k, 1.9 * k, .55 * k), (.1 * k, 0, .3 * k), NIGHT, 5 * k * k, .9 * k, .4 * k).visible_camera = False
    area('lamp', (-.9 * k, .9 * k, .9 * k), (-.8 * k, 1.6 * k, .2 * k), AMBER, 5 * k * k, .3 * k)


def softened(name):
    """What stands behind is out of focus."""
    def sharpen(light, m):
        from npx import gauss, smooth
        if VIEWS[name].get('wall'):
            return light
        k = VIEWS[name]['tall'] / .46
        d = VIEWS[name]['tall'] / (2 * .5625 * 18 / LENS)
        far = gauss(smooth(d + .55 * k, d + 1.1 * k, np.minimum(m['z'], 50)), 1.5)[..., None]
        # Only what is far itself is spread, or what stands before it would get a halo.
        spread = gauss(light * far, 15.) / (gauss(far, 15.) + 1e-3)
        return (light * (1 - far) + spread * far).astype(np.float32)
    return sharpen


def detail(m):
    h, w = m['z'].shape
    X, Y = np.meshgrid((np.arange(w) + .5) / w, (np.arange(h) + .5) / h)
    return (.8 * np.exp(-((X - .5) / .26) ** 2 - ((Y - .37) / .34) ** 2)).astype(np.float32)


def breathing(name):
    def air(m):
        """Lamp light in the air from the upper left."""
        from kit.air import cone, march, puffs
        v = VIEWS[name]
        k = v['tall'] / .46
        d = v['tall'] / (2 * .5625 * 18 / LENS)
        lamp = (-.52 * k, .02 * k, v['mid'] + .58 * k)

        def light(P):
            return (cone(P, lamp, (.05 * k, .02 * k, v['mid']), .62, .3, .5 * k, .3) * (.4 + puffs(P, 1.6 / k)))[..., None] * np.array(AMBER)
        return {'lamp': march(m, light, 26, d * .5, d * 2.2, 4) * (.050 / k)}
    return air


def dress(scope, name):
    """Makes a room file out of its name."""
    own = ['own'] if name in ('comm', 'ale') else []      # only these two shine by themselves
    scope.update(MASKS={'lights.webp': [['lamp'], ['night'], own]}, META=meta(name), build=building(name), sharpen=softened(name), air=breathing(name))
