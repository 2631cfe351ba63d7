"""Materials by nodes. Every texture is procedural and in world space, so that nothing repeats."""
import bpy


class Nodes:
    """A thin hand on Blender's shader nodes."""

    def __init__(self, name):
        self.mat = bpy.data.materials.new(name)
        self.mat.use_nodes = True
        self.tree = self.mat.node_tree
        self.tree.nodes.clear()
        self.out = self.new('ShaderNodeOutputMaterial')

    def new(self, kind, **kw):
        n = self.tree.nodes.new(kind)
        for k, v in kw.items():
            setattr(n, k, v)
        return n

    def link(self, a, b):
        self.tree.links.new(a, b)

    def put(self, socket, v):
        if hasattr(v, 'is_output'):
            self.link(v, socket)
        else:
            socket.default_value = v

    def put_colour(self, socket, c):
        self.put(socket, c if hasattr(c, 'is_output') else (*c[:3], 1))

    def math(self, op, a, b=None, clamp=False):
        n = self.new('ShaderNodeMath', operation=op, use_clamp=clamp)
        self.put(n.inputs[0], a)
        if b is not None:
            self.put(n.inputs[1], b)
        return n.outputs[0]

    def pos(self, scale=(1, 1, 1)):
        m = self.new('ShaderNodeMapping')
        self.link(self.new('ShaderNodeNewGeometry').outputs['Position'], m.inputs[0])
        m.inputs['Scale'].default_value = scale
        return m.outputs[0]

    def noise(self, vec, scale, detail=4, rough=.55, dist=0.):
        n = self.new('ShaderNodeTexNoise')
        self.link(vec, n.inputs['Vector'])
        for k, v in (('Scale', scale), ('Detail', detail), ('Roughness', rough), ('Distortion', dist)):
            n.inputs[k].default_value = v
        return n.outputs['Fac']

    def ramp(self, fac, stops):
        n = self.new('ShaderNodeValToRGB')
        self.link(fac, n.inputs[0])
        e = n.color_ramp.elements
        while len(e) < len(stops):
            e.new(.5)
        for k, (p, c) in zip(e, stops):
            k.position = p
            k.color = (*c[:3], 1) if hasattr(c, '__len__') else (c, c, c, 1)
        return n.outputs[0]

    def mix(self, fac, a, b, mode='MIX'):
        n = self.new('ShaderNodeMixRGB', blend_type=mode)
        self.put(n.inputs[0], fac)
        self.put_colour(n.inputs[1], a)
        self.put_colour(n.inputs[2], b)
        return n.outputs[0]

    def bump(self, height, strength, dist):
        n = self.new('ShaderNodeBump')
        n.inputs['Strength'].default_value, n.inputs['Distance'].default_value = strength, dist
        self.link(height, n.inputs['Height'])
        return n.outputs[0]

    def edge(self, radius):
        """1 along edges: how far the bevelled normal leaves the true one."""
        b = self.new('ShaderNodeBevel', samples=4)
        b.inputs['Radius'].default_value = radius
        d = self.new('ShaderNodeVectorMath', operation='DOT_PRODUCT')
        self.link(b.outputs[0], d.inputs[0])
        self.link(self.new('ShaderNodeNewGeometry').outputs['Normal'], d.inputs[1])
        return self.math('SUBTRACT', 1., d.outputs['Value'], True)

    def each(self):
        """A random number for every object."""
        return self.new('ShaderNodeObjectInfo').outputs['Random']

    def surface(self, colour, rough, metal=0., normal=None, spec=.5, plain=None):
        """plain: the colour that bounced rays see in place of the whole tree, which renders twice as fast."""
        p = self.new('ShaderNodeBsdfPrincipled')
        self.put_colour(p.inputs['Base Color'], colour)
        self.put(p.inputs['Roughness'], rough)
        self.put(p.inputs['Metallic'], metal)
        p.inputs['Specular'].default_value = spec
        if normal is not None:
            self.link(normal, p.inputs['Normal'])
        top = p.outputs[0]
        if plain is not None:
            q = self.new('ShaderNodeBsdfDiffuse')
            q.inputs[0].default_value = (*plain, 1)
            m = self.new('ShaderNodeMixShader')
            self.link(self.new('ShaderNodeLightPath').outputs['Is Camera Ray'], m.inputs[0])
            self.link(q.outputs[0], m.inputs[1])
            self.link(top, m.inputs[2])
            top = m.outputs[0]
        self.link(top, self.out.inputs[0])
        return self.mat


def metal(name, base, rough=(.3, .55), bump=.12, scale=1., var=.3, edge=None, rust=0., rust_colour=(.16, .07, .035), brush=None, grime=0., metallic=1.):
    """Sheet metal: uneven gloss, worn bright edges; rust, brush marks and runs of grime if asked for."""
    t = Nodes(name)
    P = t.pos()
    n1, n2 = t.noise(P, 2.2 * scale, 6, .62), t.noise(P, 22 * scale, 4, .6)
    c = t.mix(t.ramp(n1, [(.3, 0), (.7, 1)]), [x * .7 for x in base], [x * 1.2 for x in base])
    c = t.mix(var, c, t.ramp(t.each(), [(0, .6), (1, 1.3)]), 'MULTIPLY')
    m, r = metallic, t.ramp(n1, [(.3, rough[0]), (.7, rough[1])])
    if brush:
        n2 = t.noise(t.pos(brush), 1, 3, .6)
        r = t.math('ADD', r, t.math('MULTIPLY', t.math('SUBTRACT', n2, .5), .25))
    if grime:
        g = t.ramp(t.noise(t.pos((1.3, 1.3, .12)), 1.6 * scale, 5, .62), [(.36, .35), (.62, 1)])
        c = t.mix(grime, c, g, 'MULTIPLY')
    if rust:
        k = t.ramp(t.noise(P, 1.4 * scale, 7, .68, .4), [(.62 - rust * .25, 0), (.72 - rust * .2, 1)])
        c = t.mix(k, c, rust_colour)
        m = t.math('MULTIPLY', t.math('SUBTRACT', 1., k), metallic)
        r = t.math('ADD', r, t.math('MULTIPLY', k, .35), True)
    e = t.math('MULTIPLY', t.math('MULTIPLY', t.edge(.035), 5., True), t.ramp(n1, [(.35, .1), (.6, 1)]))
    c = t.mix(e, c, edge or [min(1, x * 2.6) for x in base])
    h = t.math('ADD', t.math('MULTIPLY', n1, .5), t.math('MULTIPLY', n2, .15))
    return t.surface(c, r, m, t.bump(h, bump, .02), plain=[x * .6 for x in base])


def floor(name, base, rough=(.12, .42), bump=.06, scale=1., metallic=.6):
    """A walked-on deck: dull where it is worn, glossy where it is wet or swept. No edge wear: it would cost too much."""
    t = Nodes(name)
    P = t.pos()
    n1, n2 = t.noise(P, .55 * scale, 6, .62, .5), t.noise(P, 9 * scale, 5, .6)
    c = t.mix(t.ramp(n1, [(.3, 0), (.7, 1)]), [x * .62 for x in base], [x * 1.3 for x in base])
    c = t.mix(.35, c, t.ramp(t.each(), [(0, .6), (1, 1.3)]), 'MULTIPLY')
    c = t.mix(.4, c, t.ramp(n2, [(.3, .6), (.7, 1.15)]), 'MULTIPLY')
    r = t.math('ADD', t.ramp(n1, [(.38, rough[0]), (.62, rough[1])]), t.math('MULTIPLY', t.math('SUBTRACT', n2, .5), .12))
    return t.surface(c, r, metallic, t.bump(n2, bump, .02), plain=[x * .8 for x in base])


def black_stone(name, base=(.020, .021, .024), vein=(.34, .31, .28), rough=.12, scale=1.):
    """Polished black stone: warped veins of two widths, a few crystals, a gloss that is not quite even."""
    t = Nodes(name)
    P = t.pos()
    warp = t.new('ShaderNodeTexNoise')
    t.link(P, warp.inputs['Vector'])
    for k, v in (('Scale', 1.15 * scale), ('Detail', 7), ('Roughness', .62)):
        warp.inputs[k].default_value = v
    add = t.new('ShaderNodeVectorMath', operation='MULTIPLY_ADD')
    t.link(warp.outputs['Color'], add.inputs[0])
    add.inputs[1].default_value = (1.5, 1.5, 1.5)
    t.link(P, add.inputs[2])

    def veins(s, width):
        v = t.math('ABSOLUTE', t.math('SUBTRACT', t.noise(add.outputs[0], s * scale, 3, .5), .5))
        return t.ramp(v, [(0, 1), (width * .35, .45), (width, 0)])

    cloud = t.noise(P, .8 * scale, 6, .65, .8)
    k = t.math('MULTIPLY', veins(.62, .020), t.ramp(cloud, [(.42, 0), (.62, 1)]))
    k2 = t.math('MULTIPLY', veins(1.9, .012), t.ramp(t.noise(P, 1.7 * scale, 4), [(.48, 0), (.7, .55)]))
    c = t.mix(t.ramp(cloud, [(.3, 0), (.72, 1)]), base, [x * 2.4 for x in base])
    c = t.mix(t.math('MAXIMUM', k, k2), c, vein)
    fine = t.noise(P, 30 * scale, 3, .6)
    c = t.mix(.35, c, t.ramp(fine, [(.35, .7), (.7, 1.35)]), 'MULTIPLY')
    r = t.math('ADD', rough, t.math('MULTIPLY', t.ramp(t.noise(P, 2.1 * scale, 6, .65), [(.42, 0), (.7, 1)]), .10))
    return t.surface(c, r, 0, t.bump(fine, .02, .01), spec=.55, plain=[x * 1.6 for x in base])


def rough_stone(name, base, scale=1., var=.3, bump=.5, rough=(.5, .9), edge=True, streak=0.):
    """Cut stone or slate: clouded, pitted, chipped pale along its edges; streak: how far water has run down it."""
    t = Nodes(name)
    P = t.pos()
    big, mid, fine = t.noise(P, .5 * scale, 5, .6, .6), t.noise(P, 2.4 * scale, 6, .6), t.noise(P, 16 * scale, 5, .65)
    c = t.mix(t.ramp(big, [(.3, 0), (.7, 1)]), [x * .62 for x in base], [x * 1.35 for x in base])
    c = t.mix(.5, c, t.ramp(mid, [(.25, .5), (.55, .95), (.8, 1.25)]), 'MULTIPLY')
    c = t.mix(.4, c, t.ramp(fine, [(.3, .6), (.7, 1.2)]), 'MULTIPLY')
    c = t.mix(var, c, t.ramp(t.each(), [(0, .6), (1, 1.3)]), 'MULTIPLY')
    if streak:
        c = t.mix(streak, c, t.ramp(t.noise(t.pos((1.1, 1.1, .07)), .9 * scale, 5, .6), [(.35, .35), (.6, 1.)]), 'MULTIPLY')
    if edge:
        e = t.math('MULTIPLY', t.math('MULTIPLY', t.edge(.04), 5., True), t.ramp(mid, [(.35, .15), (.65, .9)]))
        c = t.mix(e, c, [min(1, x * 2.2) for x in base])
    h = t.math('ADD', t.math('MULTIPLY', mid, .6), t.math('MULTIPLY', fine, .22))
    return t.surface(c, t.ramp(mid, [(.3, rough[0]), (.75, rough[1])]), 0, t.bump(h, bump, .03), .4, plain=[x * .8 for x in base])


def plain(name, colour, rough=.5, metal_=0., spec=.5, bump=None):
    """One colour. bump: (scale, strength) of a cloth or leather grain."""
    t = Nodes(name)
    n = t.bump(t.noise(t.pos(), bump[0], 4, .6), bump[1], .02) if bump else None
    return t.surface(colour, rough, metal_, n, spec)


def glow(name, colour, strength):
    """A surface that shines; small ones light little, so the room's lamps are lights beside them."""
    t = Nodes(name)
    e = t.new('ShaderNodeEmission')
    e.inputs[0].default_value, e.inputs[1].default_value = (*colour, 1), strength
    t.link(e.outputs[0], t.out.inputs[0])
    t.mat.cycles.sample_as_light = False
    return t.mat


def picture(name, path, strength):
    t = Nodes(name)
    i = t.new('ShaderNodeTexImage', extension='EXTEND')
    i.image = bpy.data.images.load(path)
    t.link(t.new('ShaderNodeTexCoord').outputs['UV'], i.inputs[0])
    e = t.new('ShaderNodeEmission')
    t.link(i.outputs[0], e.inputs[0])
    e.inputs[1].default_value = strength
    t.link(e.outputs[0], t.out.inputs[0])
    t.mat.cycles.sample_as_light = False
    return t.mat
