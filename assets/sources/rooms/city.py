"""The city under the ship: opal towers seamed with gold, seen from seven hundred metres. Backdrop for the chamber's window."""
import math
import random

import numpy as np

RENDER = dict(aspect=.5, bounces=3, clamp=8.)
SIZE = (1600, 800)
EYE, PITCH, LENS = 640., -9.5, 24.
HAZE, HORIZON, ZENITH = (.60, .70, .86), (.74, .80, .88), (.10, .27, .62)
SUN = (.80, .16, -.42)


def build():
    from kit.lights import camera, sun, world
    random.seed(12)
    kinds = towers()
    ground()
    settle(kinds)
    sun('sun', SUN, (1., .88, .70), 5.6, 1.2)
    world('sky', (.40, .56, .95), .55)
    camera((0, 0, EYE), (0, 1000, EYE + 1000 * math.tan(math.radians(PITCH))), lens=LENS)


def opal(name, tint, seams, twist):
    """Pale shell, a little rose and green with the angle of view, gold seams along it and round it."""
    from kit.materials import Nodes
    t = Nodes(name)
    xyz = t.new('ShaderNodeSeparateXYZ')
    t.link(t.new('ShaderNodeTexCoord').outputs['Object'], xyz.inputs[0])
    x, y, z = xyz.outputs
    turn = t.math('DIVIDE', t.math('ARCTAN2', y, x), math.tau)
    spiral = t.math('FRACT', t.math('ADD', t.math('MULTIPLY', turn, seams), t.math('MULTIPLY', z, twist)))
    storey = t.math('FRACT', t.math('MULTIPLY', z, 1 / 17))
    gold = t.math('MAXIMUM', t.math('LESS_THAN', spiral, .11), t.math('LESS_THAN', storey, .06))
    dark = t.math('MULTIPLY', t.math('GREATER_THAN', t.math('FRACT', t.math('MULTIPLY', z, 1 / 4.2)), .62), t.math('GREATER_THAN', storey, .3))
    f = t.new('ShaderNodeLayerWeight')
    f.inputs[0].default_value = .45
    shell = t.ramp(f.outputs['Facing'], [(0, [c * .92 for c in tint]), (.40, (.90, .80, .80)), (.68, (.66, .84, .82)), (1, (.88, .86, .94))])
    shell = t.mix(.55, shell, t.ramp(t.each(), [(0, (.95, .82, .78)), (.5, (1, .98, .94)), (1, (.78, .90, .95))]), 'MULTIPLY')
    shell = t.mix(t.math('MULTIPLY', dark, .38), shell, (.30, .36, .44))
    c = t.mix(gold, shell, (.95, .58, .17))
    return t.surface(c, t.math('ADD', .16, t.math('MULTIPLY', gold, .1)), t.math('MULTIPLY', gold, .85), plain=(.7, .68, .68))


def towers():
    """Eight kinds of tower, height 1 at the outline, scaled when settled."""
    from kit.materials import metal
    from kit.shapes import lathe, place
    outlines = [
        [(1, 0), (.92, .25), (.62, .55), (.40, .80), (.16, .95), (.02, 1.)],
        [(.8, 0), (.72, .5), (.95, .62), (.90, .72), (.45, .86), (.10, .93), (.03, 1.)],
        [(1, 0), (1, .34), (.74, .36), (.74, .62), (.5, .64), (.5, .84), (.2, .87), (.02, 1.)],
        [(.55, 0), (.66, .4), (.92, .74), (.78, .90), (.30, .98), (.02, 1.)],
        [(1.3, 0), (1.25, .5), (1.0, .78), (.55, .94), (.02, 1.)],
        [(.9, 0), (.5, .2), (.44, .6), (.30, .88), (.06, .93), (.02, 1.)],
        [(1.15, 0), (1.15, .8), (1.0, .86), (.95, 1.), (.02, 1.)],
    ]
    shells = [opal('opal_a', (.93, .90, .86), 9, .012), opal('opal_b', (.86, .90, .93), 14, 0.), opal('opal_c', (.94, .86, .83), 6, .03)]
    gold = metal('gold', (.9, .58, .2), (.2, .3), bump=0)
    kinds = []
    for i, line in enumerate(outlines):
        h = 100.
        o = lathe([(r * 14, z * h) for r, z in line] + [(.01, h), (.01, 0)], shells[i % 3], n=20, smooth=35)
        tip = lathe([(.5, h * .99), (.12, h * 1.16), (.01, h * 1.16), (.01, h * .99)], gold, n=6)
        kinds.append([place(p, (0, -5000, -900)) for p in ((o, tip) if i not in (4, 6) else (o,))])
    return kinds


def settle(kinds):
    """Quarters round three hills of high towers; avenues and the river stay free."""
    from kit.shapes import again
    rng = random.Random(4)
    hills = [(250, 2700, 620, 5.6), (-1500, 4200, 700, 4.4), (1900, 4600, 900, 4.6), (-500, 1350, 420, 1.9), (900, 7200, 1500, 4.2)]
    placed = {}
    for i in range(120000):
        y = 500 + 9500 * rng.random() ** 1.3
        x = rng.uniform(-1, 1) * (y * .85 + 350)
        if abs(x - river(y)) < 70 + y * .012 or abs(math.hypot(x - 250, y - 2700) % 420 - 210) < 20:
            continue
        rise = sum(k * math.exp(-((x - hx) ** 2 + (y - hy) ** 2) / (2 * s * s)) for hx, hy, s, k in hills)
        big = rng.random()
        h = 14 + 22 * big + (rise * 82 * big ** 2.6 if big > .35 else 0)
        w = .8 + rng.random() * .8 + h / 250
        cell = (int(x / (22 * w)), int(y / (22 * w)), int(w * 2))
        if cell in placed or len(placed) > 8500:
            continue
        placed[cell] = True
        kind = kinds[rng.choice((4, 6, 2, 0)) if h < 60 else rng.choice((0, 1, 2, 3, 5, 0, 3))]
        for part in kind:
            again(part, (x, y, 0), (0, 0, rng.random() * 6.3), (w * .62, w * .62, h / 100))
    for x, y, h, w in ((250, 2700, 640, 3.2), (130, 2780, 430, 2.2), (385, 2640, 470, 2.3), (-1480, 4250, 600, 2.8), (1950, 4500, 560, 2.8), (640, 2950, 360, 2.2), (-90, 2500, 330, 2.)):
        for part in kinds[3 if h > 600 else 0 if h > 450 else 5]:
            again(part, (x, y, 0), (0, 0, h), (w, w, h / 100))


def river(y):
    return -420 + 380 * math.sin(y / 900.) - y * .10


def ground():
    """Terraces and gardens, the river as a mirror of the sky, hills at the horizon."""
    from kit.materials import Nodes
    from kit.shapes import loft, span
    t = Nodes('terraces')
    P = t.pos()
    n, fine = t.noise(P, .0035, 6, .6), t.noise(P, .03, 5, .65)
    c = t.mix(t.ramp(n, [(.42, 0), (.56, 1)]), (.56, .52, .46), (.15, .25, .17))
    c = t.mix(.5, c, t.ramp(fine, [(.3, .55), (.7, 1.2)]), 'MULTIPLY')
    span(-14000, 14000, -200, 24000, -10, 0, t.surface(c, .8), bevel=0)
    w = Nodes('river')
    water = w.surface((.10, .20, .28), .08, spec=.8)
    ys = np.linspace(300, 12000, 160)
    loft([[(river(y) - 45 - y * .009, y, .5), (river(y) + 45 + y * .009, y, .5), (river(y) + 45 + y * .009, y, .2), (river(y) - 45 - y * .009, y, .2)] for y in ys], water, smooth=30)
    rng = np.random.default_rng(2)
    for y, h in ((15000, 620), (20000, 1150)):
        xs = np.linspace(-16000, 16000, 90)
        top = np.convolve(rng.random(98), np.hanning(9) / 4, 'valid') * h - h * .25
        rock = Nodes(f'hills{y}')
        loft([[(x, y, -5), (x, y, max(2, z)), (x, y + 900, max(2, z)), (x, y + 900, -5)] for x, z in zip(xs, top)], rock.surface((.34, .36, .42), .9), smooth=20)


def backdrop(d):
    """The finished linear picture and where it is sky."""
    from kit.air import rays
    from kit.look import prepare
    from npx import samp, smooth, tile_noise
    light, m = prepare(d, {}, SIZE[0])
    _, D = rays(m)
    up = D[..., 2] / np.linalg.norm(D, axis=-1)
    sky = (m['z'] > 40000).astype(np.float32)
    k = np.clip(up / .42, 0, 1)[..., None] ** .42
    blue = np.array(HORIZON) * (1 - k) + np.array(ZENITH) * k
    az, el = np.arctan2(D[..., 0], D[..., 1]), np.maximum(up, .004)
    N, N2 = tile_noise(512, 3.0, 5), tile_noise(512, 2.2, 6)
    u, v = az * .30 / (.25 + el), .16 / (.10 + el)
    veil = smooth(.50, .80, samp(N, u * .7 + .3, v * .55)) * (.5 + .8 * samp(N2, u * 1.7, v * 1.6)) * smooth(.0, .10, up) * .42
    blue = blue * (1 - veil[..., None]) + np.array((1., .95, .92)) * veil[..., None]
    sun_side = np.exp(-((az + .9) / .6) ** 2 - (up / .25) ** 2)[..., None] * np.array((.30, .20, .08))
    far = 1 - np.exp(-(np.minimum(m['z'], 30000) / 10500) ** 1.25)
    haze = np.array(HAZE) * .92 + sun_side
    out = light * .66 * (1 - far[..., None]) + haze * far[..., None]
    return np.where(sky[..., None] > 0, blue + sun_side, out).astype(np.float32), sky
