"""Three fleets that wait outside Trinity Station: traders (spines hung with boxes), Advent (needles in broken rings), Vasari
(dark blades). Their own sun is painted into them, so that no lamp of a room reaches them."""
import math
import random

SUN = (-.72, -.42, .55)


def hull(name, dark, lit, sun=SUN, power=1.25):
    from mathutils import Vector
    from kit.materials import Nodes
    t = Nodes(name)
    g = t.new('ShaderNodeNewGeometry')
    d = t.new('ShaderNodeVectorMath', operation='DOT_PRODUCT')
    t.link(g.outputs['Normal'], d.inputs[0])
    d.inputs[1].default_value = Vector(sun).normalized()
    k = t.math('POWER', t.math('MAXIMUM', d.outputs['Value'], 0.), power)
    own = t.new('ShaderNodeTexCoord').outputs['Object']
    k = t.math('MULTIPLY', k, t.math('ADD', t.noise(own, .8, 5, .65), .45))
    e = t.new('ShaderNodeEmission')
    t.link(t.mix(k, dark, lit), e.inputs[0])
    t.link(e.outputs[0], t.out.inputs[0])
    t.mat.cycles.sample_as_light = False
    return t.mat


def materials(sun=SUN):
    from kit.materials import glow
    return {
        'trade': hull('trade', (.010, .014, .018), (.62, .68, .70), sun), 'trade2': hull('trade2', (.012, .012, .012), (.62, .40, .17), sun),
        'pale': hull('pale', (.020, .030, .045), (.85, .95, 1.1), sun), 'dark': hull('dark', (.010, .011, .010), (.085, .095, .072), sun),
        'port': glow('port', (1., .66, .28), 5.), 'drive': glow('drive', (.75, .92, 1.), 16.), 'soul': glow('soul', (.55, .80, 1.), 12.),
        'slit': glow('slit', (.62, 1., .30), 7.),
    }


def placed(build, at, yaw=0., size=1., roll=0.):
    from kit.shapes import made, move, shift, turn
    from mathutils import Matrix
    objs = move(made(build), shift(*at) @ turn(y=math.degrees(roll), z=math.degrees(yaw)) @ Matrix.Scale(size, 4))
    for o in objs:
        o.visible_diffuse = o.visible_shadow = False
    return objs


def trader(m, seed=1):
    """Built to carry: a spine, boxes, a tower, drives."""
    from kit.shapes import box, cyl, prism
    rng = random.Random(seed)
    box((0, 0, 0), (22, 1.0, 1.0), m['trade'], bevel=.1)
    prism([(-2.8, -1.3), (1.6, -1.3), (2.9, -.4), (2.6, .8), (1.2, 1.3), (-2.8, 1.1)], 2.6, m['trade'], 'y', loc=(9.4, 0, .1), bevel=.15)
    box((8.2, 0, 1.9), (1.6, 1.5, 1.0), m['trade'], bevel=.12, taper=(.7, .7))
    for k in range(6):
        for s in (-1, 1):
            box((-5.2 + k * 2.15, s * 1.15, rng.choice((-.1, .1))), (1.85, 1.25, 2.3), m['trade2' if rng.random() < .42 else 'trade'], bevel=.08)
        box((-5.2 + k * 2.15, 0, 1.35), (.5, 2.6, .25), m['trade'], bevel=0)
    box((-8.9, 0, 0), (3.6, 3.8, 2.6), m['trade'], bevel=.2, taper=(.9, .8))
    for y in (-1.15, 1.15):
        cyl((-11.2, y, 0), .85, 1.4, m['trade'], rot=(0, math.pi / 2, 0), n=16, r2=.6)
        cyl((-11.95, y, 0), .62, .1, m['drive'], rot=(0, math.pi / 2, 0), n=16)
    box((.2, 0, 2.6), (.2, .2, 2.6), m['trade'], bevel=0)
    box((.2, 0, 3.6), (1.5, .1, .5), m['trade'], bevel=0)
    for k in range(26):
        box((rng.uniform(6.8, 11.2), rng.choice((-1.36, 1.36)), rng.uniform(-.8, .9)), (.16, .08, .08), m['port'], bevel=0)


def advent(m, seed=1):
    """Grown rather than built: a needle of light in two broken rings."""
    from kit.shapes import ball, lathe, place
    from math import radians as r
    place(lathe([(4.9, 0), (5.5, -.5), (6.1, 0), (5.5, .5)], m['pale'], r(-152), r(120), 56), (0, 0, 0), (math.pi / 2 - .5, .25, 0))
    place(lathe([(3.2, 0), (3.6, -.28), (4., 0), (3.6, .28)], m['pale'], r(20), r(305), 48), (0, 0, 0), (math.pi / 2 + .35, -.4, 0))
    lathe([(.01, -10), (.30, -4), (.62, -1.2), (.20, 0), (.62, 1.2), (.34, 4.6), (.01, 13)], m['pale'], n=10)
    o = ball((0, 0, 0), .95, m['soul'])
    o.scale = (1, .7, 2.1)
    for k in range(5):
        lathe([(.01, -1.6), (.16, 0), (.01, 1.6)], m['pale'], n=6, loc=(5.5 * math.cos(r(140 + k * 14)), -2.6 * math.sin(r(140 + k * 14)), 5 * math.sin(r(140 + k * 14))))


def vasari(m, seed=1):
    """Bent blades round a dark belly, lit from within."""
    from kit.shapes import box, prism
    blade = [(-8, .4), (-5, 2.6), (0, 3.3), (7, 2.3), (15, -.9), (7, 1.2), (1, 1.5), (-3, .6)]
    belly = [(-9, 0), (-6.5, 1.5), (0, 1.9), (6, .8), (8.5, -.4), (4, -1.5), (-2, -2.2), (-7, -1.5)]
    prism(belly, 2.6, m['dark'], 'y', bevel=.2)
    prism(blade, 1.1, m['dark'], 'y', loc=(0, 0, .2), bevel=.12)
    for s in (-1, 1):
        prism([(a * .86, b * .8) for a, b in blade], .5, m['dark'], 'y', loc=(-.6, s * 2.5, -.6), rot=(s * .55, 0, s * .10), bevel=.08)
        prism([(a * .62, -b * .9) for a, b in blade], .4, m['dark'], 'y', loc=(-2.0, s * 1.7, -.9), rot=(s * -.4, 0, s * .06), bevel=.08)
        for k in range(7):
            box((-5.2 + k * 1.7, s * 1.33, .35 - .12 * abs(k - 2)), (.9, .1, .16), m['slit'], bevel=0)
    box((-9.0, 0, .1), (.2, 1.2, .9), m['slit'], bevel=0)
