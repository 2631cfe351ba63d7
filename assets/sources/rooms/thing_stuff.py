"""What the nine things are made of: metals, papers, the blue ale, lenses, a photograph."""
import numpy as np


def stuff():
    from filters import work_dir
    from kit.materials import glow, metal, plain
    snapshot(f'{work_dir()}/photograph.png')
    return {
        'gold': metal('gold', (.78, .52, .18), (.16, .30), bump=.03, scale=8, edge=(1., .8, .42)),
        'old_gold': metal('old_gold', (.66, .47, .17), (.26, .44), bump=.12, scale=22, edge=(1., .82, .45), grime=.0),
        'bronze': metal('bronze', (.17, .098, .040), (.32, .5), bump=.14, scale=26, edge=(.62, .42, .18)),
        'tin': metal('tin', (.36, .36, .35), (.26, .42), bump=.05, scale=8, edge=(.7, .7, .68)),
        'iron': metal('iron_thing', (.055, .057, .062), (.3, .5), bump=.06, scale=6, edge=(.22, .23, .25)),
        'hide': metal('hide', (.115, .030, .020), (.42, .6), bump=.2, scale=9, edge=(.26, .10, .06), metallic=0.),
        'page': plain('page', (.66, .57, .41), .9, bump=(90, .12)),
        'card': plain('card', (.80, .76, .66), .75, bump=(120, .06)),
        'ink': plain('ink', (.035, .026, .022), .8),
        'gilt_ink': plain('gilt_ink', (.50, .30, .06), .35),
        'ribbon': plain('ribbon', (.36, .022, .03), .55, bump=(90, .2)),
        'blue_ribbon': plain('blue_ribbon', (.035, .09, .34), .5, bump=(90, .2)),
        'wax': plain('wax', (.50, .030, .022), .28, bump=(26, .22)),
        'wood': metal('frame_wood', (.20, .095, .042), (.30, .48), bump=.1, scale=7, brush=(60, 60, 6), edge=(.42, .24, .12), metallic=0.),
        'fur': plain('fur', (.46, .40, .32), .95, bump=(46, 1.)),
        'hood': plain('parka', (.23, .155, .085), .85, bump=(34, .5)),
        'lining': plain('lining', (.06, .045, .035), .95, bump=(30, .5)),
        'frost': plain('frost', (.80, .88, .96), .55, bump=(80, .6)),
        'ale': liquid(), 'lens': lens(), 'photo': photo(f'{work_dir()}/photograph.png'),
        'amber': glow('comm_amber', (1., .52, .12), 6.), 'sea': glow('comm_sea', (.20, .72, 1.), 4.), 'green': glow('comm_green', (.35, 1., .45), 4.),
    }


def liquid():
    """Blue that gathers light: darker where one looks through more of it."""
    from kit.materials import Nodes
    t = Nodes('ale')
    f = t.new('ShaderNodeLayerWeight')
    f.inputs[0].default_value = .35
    e = t.new('ShaderNodeEmission')
    t.link(t.ramp(f.outputs['Facing'], [(0, (.05, .34, 1.)), (.55, (.015, .10, .55)), (1, (.12, .42, .9))]), e.inputs[0])
    e.inputs[1].default_value = .42
    p = t.new('ShaderNodeBsdfPrincipled')
    p.inputs['Base Color'].default_value, p.inputs['Roughness'].default_value = (.01, .06, .30, 1), .06
    a = t.new('ShaderNodeAddShader')
    t.link(e.outputs[0], a.inputs[0])
    t.link(p.outputs[0], a.inputs[1])
    t.link(a.outputs[0], t.out.inputs[0])
    t.mat.cycles.sample_as_light = False
    return t.mat


def lens():
    from kit.materials import Nodes
    t = Nodes('lens')
    g, c, k = t.new('ShaderNodeBsdfGlossy'), t.new('ShaderNodeBsdfTransparent'), t.new('ShaderNodeMixShader')
    g.inputs['Roughness'].default_value = .2
    k.inputs[0].default_value = .07
    t.link(c.outputs[0], k.inputs[1])
    t.link(g.outputs[0], k.inputs[2])
    t.link(k.outputs[0], t.out.inputs[0])
    return t.mat


def photo(path):
    import bpy
    from kit.materials import Nodes
    t = Nodes('photo')
    i = t.new('ShaderNodeTexImage', extension='EXTEND')
    i.image = bpy.data.images.load(path)
    t.link(t.new('ShaderNodeTexCoord').outputs['UV'], i.inputs[0])
    # Dimmed: it stands right under the lamp.
    return t.surface(t.mix(1., i.outputs[0], (.50, .47, .44), 'MULTIPLY'), .4)


def snapshot(path, w=360, h=480):
    """A faded photograph: a boy of six, from behind, a kite on a long string, the sea."""
    from npx import gauss, smooth, tile_noise, write_png
    X, Y = np.meshgrid(np.linspace(0, .75, w), np.linspace(0, 1, h))
    n = np.tile(tile_noise(256, 2.6, 5), (2, 2))[:h, :w]
    sky = np.array((.95, .80, .52)) * (1 - Y[..., None]) * .6 + np.array((.80, .80, .66)) * .45 + .10 * n[..., None]
    sea = np.array((.16, .40, .44)) * (.75 + .6 * n[..., None] + .25 * smooth(.5, .56, Y)[..., None] * 0)
    sand = np.array((.74, .58, .36)) * (.7 + .5 * n[..., None])
    img = sky + (sea - sky) * smooth(.495, .503, Y)[..., None]
    img = img + (sand - img) * smooth(.660, .672, Y + .02 * np.sin(X * 14) + .01 * n)[..., None]
    foam = np.exp(-((Y + .02 * np.sin(X * 14) + .01 * n - .664) / .006) ** 2) * (n > .4)
    img = img + (np.array((.96, .94, .86)) - img) * foam[..., None]

    def put(k, colour):
        nonlocal img
        img = img + (np.array(colour) - img) * np.clip(k, 0, 1)[..., None]
    blob = lambda x, y, a, b, soft=.08, turned=0.: smooth(1 + soft, 1 - soft, np.hypot(((X - x) * np.cos(turned) + (Y - y) * np.sin(turned)) / a, ((Y - y) * np.cos(turned) - (X - x) * np.sin(turned)) / b))
    put(blob(.40, .905, .15, .014, .5) * .5, (.30, .22, .14))
    for s in (-1, 1):
        put(blob(.315 + s * .032, .835, .022, .075), (.80, .56, .38))       # legs
        put(blob(.315 + s * .034, .770, .034, .055), (.24, .26, .36))       # shorts
    put(blob(.315, .648, .056, .112), (.78, .20, .13))                        # a red jersey
    put(blob(.405, .560, .022, .115, .08, .62), (.78, .20, .13))              # the arm that holds the string
    put(blob(.455, .470, .018, .022), (.84, .60, .42))
    put(blob(.238, .650, .022, .085, .08, .25), (.72, .18, .12))
    put(blob(.315, .505, .058, .062), (.93, .72, .34))                        # fair hair
    put(blob(.330, .485, .040, .040) * .6, (1., .86, .52))
    t = np.linspace(0, 1, 500)
    for x, y in zip(.455 + t * .17, .462 - t * .27 + .04 * np.sin(t * 3.1)):
        i, j = int(y * h), int(x / .75 * w)
        img[max(i, 0), min(j, w - 1)] = (.30, .25, .2)
    kite = (np.abs(X - .635) / .055 + np.abs(Y - .175) / .080) < 1
    put(gauss(kite.astype(np.float32), .8), (.85, .30, .16))
    put(gauss((kite & (X > .635)).astype(np.float32), .8), (.96, .62, .22))
    fade = np.hypot((X - .375) / .55, (Y - .5) / .72)
    img = img * .92 + .05
    img = img + (np.array((.86, .78, .62)) - img) * (.14 + .34 * smooth(.6, 1.15, fade))[..., None]
    border = (X < .022) | (X > .728) | (Y < .022) | (Y > .978)
    img[border] = (.90, .86, .76)
    write_png(path, np.ascontiguousarray((np.clip(gauss(img, .7), 0, 1) * 255).astype(np.uint8)))
