"""The same view on the day the cube arrives: it fills the sky behind the station and takes the sun from it."""
import math
import random

import numpy as np

import trinity_outside as outside
from trinity_outside import *
from trinity_outside import META, PAINT

META = {**META, 'says': 'A black cube larger than any fleet hangs over Trinity Station, seamed with green light; the ships before it are specks.', 'tint': [.84, 1.02, .92]}
PAINT = {**PAINT, 'high': (1., 1.02, .96), 'shadow': (.002, .010, .008)}
GAINS = {'view': .62, 'lamps': 1., 'cube': 1.}
MASKS = {'lights.webp': [['cube'], [], []]}
HALF = 560.


def skin():
    """Plates over trenches over light: cells of two sizes, each of its own height, the gaps glowing where something is at work."""
    from mathutils import Vector
    from kit.materials import Nodes
    t = Nodes('cube')
    at = t.new('ShaderNodeTexCoord').outputs['Object']

    def cells(scale, seed):
        v = t.new('ShaderNodeTexVoronoi', distance='CHEBYCHEV', feature='F1')
        q = t.new('ShaderNodeMapping')
        t.link(at, q.inputs[0])
        q.inputs['Location'].default_value = (seed, seed * 1.7, seed * .3)
        t.link(q.outputs[0], v.inputs['Vector'])
        v.inputs['Scale'].default_value, v.inputs['Randomness'].default_value = scale, .82
        return v.outputs['Distance'], t.math('FRACT', t.math('MULTIPLY', v.outputs['Color'], 7.3))
    big, b = cells(.0105, 3)
    mid, c = cells(.036, 9)
    small, e = cells(.12, 5)
    plate = t.math('ADD', t.math('MULTIPLY', b, .5), t.math('ADD', t.math('MULTIPLY', c, .34), t.math('MULTIPLY', e, .26)))
    g = t.new('ShaderNodeNewGeometry')
    d = t.new('ShaderNodeVectorMath', operation='DOT_PRODUCT')
    t.link(g.outputs['Normal'], d.inputs[0])
    d.inputs[1].default_value = Vector(outside.SUN).normalized()
    sun = t.math('ADD', t.math('MULTIPLY', t.math('MAXIMUM', d.outputs['Value'], 0.), .095), .009)
    grey = t.math('MULTIPLY', t.math('POWER', plate, 1.6), sun)
    gap = t.math('MAXIMUM', t.ramp(big, [(.62, 0), (.84, 1)]), t.math('MULTIPLY', t.ramp(mid, [(.60, 0), (.80, .8)]), t.math('GREATER_THAN', c, .42)))
    alive = t.ramp(t.noise(at, .0042, 5, .6), [(.44, .03), (.66, 1)])
    spark = t.math('MULTIPLY', t.math('LESS_THAN', small, .16), t.math('GREATER_THAN', e, .80))
    glowing = t.math('MULTIPLY', t.math('ADD', t.math('MULTIPLY', gap, .75), t.math('MULTIPLY', spark, 2.2)), alive)
    f = t.new('ShaderNodeEmission')
    t.link(t.mix(1., t.mix(1., (.80, 1., .94), grey, 'MULTIPLY'), t.mix(1., (.16, 1., .34), glowing, 'MULTIPLY'), 'ADD'), f.inputs[0])
    t.link(f.outputs[0], t.out.inputs[0])
    t.mat.cycles.sample_as_light = False
    return t.mat


def build():
    from kit.lights import group
    from kit.shapes import box
    outside.build()
    rng = random.Random(4)
    m = skin()
    rot = (math.radians(16), math.radians(-10), math.radians(34))
    at = (330., 1900., 330.)
    o = [box(at, (2 * HALF,) * 3, m, rot=rot, bevel=0)]
    from mathutils import Euler, Vector
    M = Euler(rot).to_matrix()
    for k in range(420):                             # blocks that break its edges
        axis, side = rng.randrange(3), rng.choice((-1, 1))
        p = [rng.uniform(-1, 1) * HALF * .98 for _ in range(3)]
        p[axis] = side * HALF
        if rng.random() < .5:
            p[(axis + 1) % 3] = rng.choice((-1, 1)) * HALF * .985
        s = [rng.choice((16, 30, 60, 110)) for _ in range(3)]
        s[axis] = rng.choice((8, 14, 26))
        o.append(box(tuple(Vector(at) + M @ Vector(p)), s, m, rot=rot, bevel=0))
    group('cube', *o)


def air(m):
    """Green breath before the cube, so that it is felt to be far and vast."""
    from npx import gauss
    veil = outside.air(m)['view']
    mask = ((m['z'] > 900) & (m['z'] < 5000)).astype(np.float32)
    return {'view': veil, 'cube': (gauss(mask, 40) * .006 + mask * .004)[..., None] * np.array((.3, 1., .5), np.float32)}
