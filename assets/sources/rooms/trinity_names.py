"""The wall of names: what the Vasari carved of their empire after it was eaten. Rows of a script of hooks and stems, lit along the stone."""
import math
import random

import numpy as np

META = {
    'says': 'A dark curved wall carved from floor to ceiling with rows of hooked script; a low light grazes it, and a few names are filled with gold.',
    'focus': {'landscape': {'x': .52, 'y': .40}, 'portrait': {'x': .55, 'y': .42}},
    'tint': [.94, .99, .92],
    'lights': {'r': 'breath', 'g': 'flame', 'b': None},
    'sky': None,
    'steam': [],
    'dust': 18,
}
GAINS = {'graze': 1., 'lamps': 1., 'gold': 1., 'fill': 1.}
MASKS = {'lights.webp': [['graze', 'gold'], ['lamps'], []]}
PAINT = dict(exposure=1.5, above=.95, halo=.06, halo_tint=(1, 1, .95), shadow=(.002, .010, .010), high=(1.02, 1., .94), floor=(.014, .022, .022), radius=3.0, sat=1.06, contrast=1.04)
AVIF, WEBP = 29, 80
MID, R, HIGH = (1.5, 0.), 8.2, 6.6      # the wall curves round this point
A0, A1 = 38, 176
TEAL, WARM = (.46, .92, .86), (1., .66, .30)


def glyph(rng, d, x, y, h, fill):
    """One sign: a stem or two, hooks off it, a dot that may mean who is dead."""
    w = max(2, round(h * .10))
    stems = rng.choice((1, 1, 2))
    wide = h * (.30 if stems == 1 else .50)
    for k in range(stems):
        sx = x + h * .10 + k * h * .24
        top = y + h * rng.choice((0, 0, .18))
        d.line([(sx, top), (sx, y + h * rng.choice((.86, 1., 1.)))], fill, w)
        for _ in range(rng.choice((1, 1, 2))):
            hy, s = y + h * rng.choice((.12, .34, .56, .78)), rng.choice((-1, 1))
            reach = h * rng.choice((.14, .20, .26))
            d.line([(sx, hy), (sx + s * reach, hy - h * .10)], fill, w)
            if rng.random() < .55:
                d.arc([sx + s * reach - h * .07, hy - h * .20, sx + s * reach + h * .07, hy - h * .02], 120, 400, fill, w)
    if rng.random() < .25:
        r = h * .055
        cx, cy = x + wide * .9, y + h * rng.choice((.1, .9))
        d.ellipse([cx - r, cy - r, cx + r, cy + r], fill)
    return wide + h * .16


def carve(path, w=4096, h=1280):
    """Red: how deep it is cut; green: which names are filled with gold."""
    from PIL import Image, ImageDraw
    rng = random.Random(17)
    cut, gold = Image.new('L', (w, h), 0), Image.new('L', (w, h), 0)
    d, g = ImageDraw.Draw(cut), ImageDraw.Draw(gold)
    y = 26
    while y < h - 60:
        tall = rng.choice((46, 46, 46, 54, 54, 88))
        x = 20 + rng.randrange(40)
        while x < w - 60:
            golden = tall > 80 and rng.random() < .2 or rng.random() < .02
            for _ in range(rng.randrange(4, 10)):
                state = rng.getstate()
                step = glyph(rng, d, x, y, tall, 255)
                if golden:
                    rng.setstate(state)
                    glyph(rng, g, x, y, tall, 255)
                x += step
                if x > w - 60:
                    break
            x += tall * rng.uniform(.5, .9)
        y += tall + rng.choice((22, 24, 30))
        if rng.random() < .12:
            d.line([(0, y), (w, y)], 255, 5)
            y += 24
    Image.merge('RGB', (cut, gold, Image.new('L', (w, h), 0))).save(path)


def build():
    import bpy
    import bmesh
    from filters import work_dir
    from kit.lights import area, camera, group, point
    from kit.materials import floor, glow, metal, plain
    from kit.shapes import body, box, cyl, lathe, ring, span
    random.seed(4)
    path = f'{work_dir()}/names.png'
    carve(path)
    m = {
        'carved': stone(path),
        'deck': floor('deck', (.050, .064, .064), (.08, .30), bump=.03, metallic=.4),
        'dark': metal('dark', (.034, .044, .046), (.3, .5), bump=.06, edge=(.14, .19, .19)),
        'brass': metal('brass', (.60, .39, .14), (.2, .36), bump=.05, scale=4, edge=(.9, .66, .3)),
        'black': plain('black', (.005, .008, .008), .9),
        'flame': glow('flame', (1., .70, .32), 16.), 'line': glow('line', TEAL, 2.4),
    }
    cx, cy = MID
    bm = bmesh.new()
    n, r = 96, math.radians
    uv = bm.loops.layers.uv.new('UV')
    low, top = [], []
    for k in range(n + 1):
        a = r(A1 + (A0 - A1) * k / n)
        low.append(bm.verts.new((cx + R * math.cos(a), cy + R * math.sin(a), .62)))
        top.append(bm.verts.new((cx + (R - .35) * math.cos(a), cy + (R - .35) * math.sin(a), HIGH)))
    for k in range(n):
        f = bm.faces.new((low[k], low[k + 1], top[k + 1], top[k]))
        for loop, (u, v) in zip(f.loops, ((k / n, 0), ((k + 1) / n, 0), ((k + 1) / n, 1), (k / n, 1))):
            loop[uv].uv = (u, v)
    body(bm, m['carved'], smooth=60)
    lathe([(R - .62, 0), (R + .4, 0), (R + .4, .62), (R - .50, .62), (R - .62, .54)], m['dark'], r(A0), r(A1), 72, .015, loc=(cx, cy, 0))
    lathe([(R - .66, .50), (R - .61, .50), (R - .61, .54), (R - .66, .54)], m['brass'], r(A0), r(A1), 72, loc=(cx, cy, 0))
    group('graze', lathe([(R - .46, .622), (R - .40, .622), (R - .40, .64), (R - .46, .64)], m['line'], r(A0), r(A1), 72, loc=(cx, cy, 0)))
    lathe([(R - 1.2, HIGH - .05), (R + .4, HIGH - .05), (R + .4, HIGH + .4), (R - 1.2, HIGH + .4)], m['dark'], r(A0), r(A1), 72, .02, loc=(cx, cy, 0))
    lathe([(R - 1.24, HIGH - .09), (R - 1.18, HIGH - .09), (R - 1.18, HIGH - .02), (R - 1.24, HIGH - .02)], m['brass'], r(A0), r(A1), 72, loc=(cx, cy, 0))
    for a in (A1 - 1, 130, 84, A0 + 1):              # ribs part the wall into ages
        t = r(a)
        box((cx + (R - .22) * math.cos(t), cy + (R - .22) * math.sin(t), HIGH / 2), (.5, .30, HIGH + .6), m['dark'], rot=(0, 0, t), bevel=.04)
        box((cx + (R - .49) * math.cos(t), cy + (R - .49) * math.sin(t), HIGH / 2), (.03, .07, HIGH + .4), m['brass'], rot=(0, 0, t), bevel=.008)
    for k, (r0, r1, c) in enumerate(((0.05, 2.6, 14), (2.6, 4.6, 22), (4.6, 6.4, 30), (6.4, 8.6, 36))):
        for i in range(c):
            g = .006 / max(r0, 1)
            ring(r0 + .006, r1 - .006, -.2, random.uniform(-.003, .003), m['deck'], i * math.tau / c + g, (i + 1) * math.tau / c - g, n=4, bevel=.008, loc=(cx, cy, 0))
    span(-14, 14, -9, 12, -.6, -.22, m['black'], bevel=0)
    span(-14, 14, -9, 14, HIGH + .5, HIGH + .6, m['black'], bevel=0)
    span(-14, 14, 10, 10.3, -1, 9, m['black'], bevel=0)
    span(-12, -11.8, -9, 12, -1, 9, m['black'], bevel=0)
    span(11.8, 12, -9, 12, -1, 9, m['black'], bevel=0)
    for k, a in enumerate((164, 150, 141, 118, 112, 99, 74, 66, 54, 47)):      # a light for whoever one came for
        t = r(a)
        x, y = cx + (R - .54) * math.cos(t), cy + (R - .54) * math.sin(t)
        cyl((x, y, .65), .06, .06, m['brass'], n=20)
        group('lamps', lathe([(.001, 0), (.022, .02), (.017, .05), (.001, .09)], m['flame'], n=12, loc=(x, y, .68)))
        if k % 2 == 0:
            point('lamps', (cx + (R - .75) * math.cos(t), cy + (R - .75) * math.sin(t), .95), WARM, 13, .06)
    # Light grazes the stone from above and, weaker, from the ledge: every cut throws a shadow.
    for a in (155, 120, 88, 56):
        t = r(a)
        c, s = math.cos(t), math.sin(t)
        area('graze', (cx + (R - 1.0) * c, cy + (R - 1.0) * s, HIGH - .12), (cx + (R - .25) * c, cy + (R - .25) * s, 1.6), TEAL, 150, 3.4, .12).visible_glossy = False
    area('gold', (cx - 1, cy + 1, 3.2), (cx + 1.5, cy + R, 3.), (1., .82, .5), 110, 2.)
    area('fill', (-2, -5, 5), (1, 4, 1.5), (.45, .85, .9), 90, 5.)
    camera((-1.6, -5.0, 1.85), (-1.6, 100, 1.85), lens=24, shift=(.075, .06))


def stone(path):
    """Polished black stone, cut; gold leaf in a few of the cuts."""
    import bpy
    from kit.materials import Nodes
    t = Nodes('carved')
    i = t.new('ShaderNodeTexImage', extension='EXTEND', interpolation='Linear')
    i.image = bpy.data.images.load(path)
    i.image.colorspace_settings.name = 'Non-Color'
    t.link(t.new('ShaderNodeTexCoord').outputs['UV'], i.inputs[0])
    rgb = t.new('ShaderNodeSeparateRGB')
    t.link(i.outputs[0], rgb.inputs[0])
    cut, gold, _ = rgb.outputs
    P = t.pos()
    cloud, fine = t.noise(P, .5, 6, .62, .6), t.noise(P, 14, 4, .6)
    c = t.mix(t.ramp(cloud, [(.3, 0), (.7, 1)]), (.060, .078, .078), (.14, .17, .165))
    c = t.mix(.3, c, t.ramp(fine, [(.3, .6), (.7, 1.2)]), 'MULTIPLY')
    c = t.mix(t.math('MULTIPLY', cut, .82), c, (.006, .009, .009))
    c = t.mix(gold, c, (.95, .62, .20))
    h = t.math('SUBTRACT', t.math('MULTIPLY', fine, .04), t.math('MULTIPLY', cut, .9))
    rough = t.math('ADD', t.ramp(cloud, [(.35, .22), (.65, .42)]), t.math('MULTIPLY', cut, .3))
    return t.surface(c, rough, t.math('MULTIPLY', gold, .7), t.bump(h, .8, .03), spec=.5, plain=(.08, .10, .10))


def detail(m):
    """Script needs a fine brush."""
    P = m['z']
    return .8 * ((P > 4) & (P < 16)).astype(np.float32)


def air(m):
    from kit.air import march, puffs
    cx, cy = MID

    def light(P):
        r = np.hypot(P[..., 0] - cx, P[..., 1] - cy)
        thick = .35 + puffs(P, .2)
        wall = np.exp(-np.maximum(R - r, 0) / 1.3) * (P[..., 1] > -2) * (.35 + .65 * np.clip(P[..., 2] / HIGH, 0, 1))
        low = np.exp(-((r - (R - .55)) / .6) ** 2) * np.exp(-np.maximum(P[..., 2] - .7, 0) / .45)
        return np.stack([wall * thick, low * thick], -1)
    k = march(m, light, 36, 1, 15, 4)
    return {'graze': k[..., :1] * .016 * np.array(TEAL, np.float32), 'lamps': k[..., 1:] * .030 * np.array(WARM, np.float32)}
