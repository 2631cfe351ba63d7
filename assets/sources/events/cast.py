"""Puts people into a room's model: their heads and clothes as `../people` makes them, coarse, and bodies posed for the picture.

Whoever is posed keeps his own clothes but those named in `without`; sleeves, skirts, legs and hands are added here."""
import contextlib
import hashlib
import importlib
import math
import os
import sys

import bpy
from mathutils import Euler, Matrix, Vector

from filters import work_dir

HERE = os.path.dirname(os.path.abspath(__file__))
PEOPLE = os.path.join(HERE, '../people')
_theirs = {}


@contextlib.contextmanager
def people():
    """Both folders have a module `khaured`: theirs counts only in here."""
    ours = sys.modules.pop('khaured', None)
    sys.path.insert(0, PEOPLE)
    sys.modules.update(_theirs)
    try:
        yield
    finally:
        if 'khaured' in sys.modules:
            _theirs['khaured'] = sys.modules.pop('khaured')
        sys.path.remove(PEOPLE)
        if ours:
            sys.modules['khaured'] = ours


def turned(pivot, rot, up=0., size=1.):
    p = Vector(pivot)
    return Matrix.Translation(p + Vector((0, 0, up))) @ Euler([math.radians(a) for a in rot]).to_matrix().to_4x4() @ Matrix.Scale(size, 4) @ Matrix.Translation(-p)


class Figure:
    """Somebody who stands there: `world(p)` is where a point (left, forwards, up) of the body is in the room."""

    def __init__(self, objects, root, body):
        self.objects, self.root, self.body = objects, root, body

    def world(self, p):
        return (self.root @ self.body @ Vector((p[0], -p[1], p[2]))).to_3d()


def key(*parts):
    return hashlib.sha1(repr(parts).encode()).hexdigest()[:14]


def stored(name, make):
    """Objects made once and kept between looks."""
    path = f'{work_dir("cast")}/{name}.blend'
    if not os.path.exists(path):
        before = set(bpy.data.objects)
        make()
        bpy.context.view_layer.update()
        new = [o for o in bpy.data.objects if o not in before]
        for o in new:
            o.matrix_world = o.matrix_world.copy()
            m = o.matrix_world.copy()
            o.parent, o.matrix_world = None, m
        meshes = [o for o in new if o.type == 'MESH']
        bpy.data.libraries.write(path, set(meshes))
        for o in new:
            bpy.data.objects.remove(o)
    with bpy.data.libraries.load(path) as (there, here):
        here.objects = list(there.objects)
    for o in here.objects:
        bpy.context.scene.collection.objects.link(o)
    bpy.context.view_layer.update()
    return list(here.objects)


def person(who, at, turn=0, eyes=1.66, face='neutral', h=.05, head=(2, 0, 0), body=(0, 0, 0), without=(), pose=None, bare=False, light='fill', size=1.):
    """at: where the feet are; turn: degrees, 0 looks at the picture's viewer, 90 to the picture's right; eyes: how high; size: 1 as in life;
    head and body: nod, tilt and turn; pose: what makes sleeves, legs and hands (its name is its key); bare: the head only."""
    with people():
        figure, scene = importlib.import_module('figure'), importlib.import_module('scene')
        C = importlib.import_module(who).PERSON
        up, drop, hs, bs = C.get('height', 0.), C.get('drop', 0.), C.get('hscale', 1.), C.get('bscale', 1.)

        def make():
            figure.WHOLE.clear()
            plain, carve = scene.sdf_obj, scene.sdf_obj
            scene.sdf_obj = lambda name, *a, **k: carve(name, *a, **k) if name not in without else None
            try:
                H, objs = figure.face(C, face, h)
                objs = objs + [o for fn in C.get('hair', []) for o in fn(H, h)]
                for o in objs:
                    o['head'] = 1
                if not bare:
                    C['body'](h * 1.15)
            finally:
                scene.sdf_obj = plain
            if pose:
                pose()
        source = os.path.getmtime(f'{PEOPLE}/{who}.py')
        objs = stored(f'{who}-{key(source, face, h, without, pose and pose.key, bare)}', make)
    root = Matrix.Translation(Vector((at[0], at[1], eyes))) @ Matrix.Rotation(math.radians(turn), 4, 'Z') @ Matrix.Scale(.1 * size, 4)
    trunk, skull = turned(figure_pivot(), body, 0, bs), turned(figure_pivot(), head, -drop, hs)
    lean = turned(figure_pivot(), (body[0] * .6, body[1], 0))
    for o in objs:
        o.matrix_world = root @ (lean @ skull if o.get('head') else trunk) @ o.matrix_world
        o.lightgroup = light
    return Figure(objs, root, trunk)


def figure_pivot():
    return (0, .25, -1.4)


class Pose:
    """arms: [(shoulder, elbow, wrist)], hands: [keywords of wardrobe.hand], cloth and skin: (kind, colour), legs: none, robe, trousers, sit, kneel or stand."""

    def __init__(self, arms=(), hands=(), cloth=('felt', '#3a3638'), skin='#9a6b55', legs=None, lower=None, wide=1.08, trunk=True, woman=False, size=1., cuff=None):
        self.__dict__.update(arms=arms, hands=hands, cloth=cloth, skin=skin, legs=legs, lower=lower or cloth, wide=wide, trunk=trunk, woman=woman, size=size, cuff=cuff)
        self.key = repr(sorted(self.__dict__.items()))

    def __call__(self):
        import numpy as np
        import drape as D
        import khaured as K
        import scene as S
        import wardrobe as W
        from sdf import capsule, chain, loft, noise, smax, smin, step
        stuff = lambda name, kind, colour: getattr(K, kind)(name, colour)
        table = W.broader(W.WOMAN if self.woman else W.MAN, self.wide, 1.04)
        chains = [(a, e, w, (.46 * self.size, .40 * self.size, .29 * self.size)) for a, e, w in self.arms]
        torso = loft(table)
        if chains:
            trunk = lambda p: smax(smin(torso(p), capsule(p, (0, -.24, -.9), (0, -.36, -2.1), .5, .64), .28), np.maximum(p[2] + 1.42, -(p[2] + 5.4)), .05)

            def coat(p):
                d = smin(trunk(p), D.limbs(p, chains), .2) if self.trunk else D.limbs(p, chains)
                d = d - .06 + D.creases(p, chains, 1.)
                for _, e, w, _ in chains:                       # sleeves end at the wrists
                    v = np.subtract(w, e)
                    v = v / np.linalg.norm(v)
                    near = capsule(p, w, tuple(np.add(w, v * .8)), .6)
                    d = smax(d, np.where(near < 0, (p[0] - w[0]) * v[0] + (p[1] - w[1]) * v[1] + (p[2] - w[2]) * v[2], -1).astype(np.float32), .03)
                return d
            far = np.array([q for c in chains for q in c[:3]])
            lo, hi = np.minimum(far.min(0) - .9, (-2.6, -1.6, -5.6)), np.maximum(far.max(0) + .9, (2.6, 1.9, -1.2))
            S.sdf_obj('sleeves', coat, tuple(lo), tuple(hi), .055, stuff('sleeves', *self.cloth))
        for i, q in enumerate(self.hands):
            w = np.array(q['wrist'])
            S.sdf_obj(f'fist{i}', lambda p: W.hand(p, **q), tuple(w - 1.4), tuple(w + 1.4), .03, K.flesh(f'fist{i}'), K.bare(self.skin))
        if self.legs:
            S.sdf_obj('lower', *getattr(self, '_' + self.legs)(D, loft, chain, smin, smax, step, noise), .09, stuff('lower', *self.lower))

    def _robe(self, D, loft, chain, smin, smax, step, noise):
        cone = loft([(-3.6, 1.20, .84, .0), (-5., 1.34, .95, 0), (-8., 1.56, 1.2, 0), (-12., 1.85, 1.55, -.1), (-17.5, 2.3, 2.0, -.25)])
        return (lambda p: smax(smax(cone(p) - D.pleats(p, .16, 17, -5.2, -9.), p[2] + 4.5, .05), -(p[2] + 16.6), .05)), (-3, -3, -17), (3, 3, -3.5)

    def _trousers(self, D, loft, chain, smin, smax, step, noise):
        def d(p):
            q = (abs(p[0]), p[1], p[2])
            legs = chain(q, [(.66, -.1, -6.7), (.80, -.05, -11.6), (.78, -.2, -16.2)], [1.02, .76, .60], .3)
            hips = chain(p, [(0, -.05, -4.3), (0, -.1, -6.3)], [1.22, 1.34], .4)
            return smax(smin(legs, hips, .4), p[2] + 4.6, .05) - .05 * noise(p, .9, 3) - .03 * noise(p, 2.1, 4)
        return d, (-2.6, -2., -17.), (2.6, 2., -4.2)

    def _sit(self, D, loft, chain, smin, smax, step, noise):
        def d(p):
            x, f, z = p
            q = (abs(x), f, z)
            legs = chain(q, [(.72, -.3, -6.9), (.95, 4.3, -6.5), (.95, 4.6, -11.8)], [1.0, .82, .62], .3)
            legs = smin(legs, chain(q, [(.3, -.2, -4.3), (.5, -.3, -6.6)], [1.05, 1.2], .3), .5)
            return legs - .05 * noise(p, .8, 3) - .03 * noise(p, 2., 4)
        return d, (-2.4, -2., -12.6), (2.4, 5.6, -3.6)

    def _kneel(self, D, loft, chain, smin, smax, step, noise):
        cone = loft([(-3.8, 1.25, .9, .0), (-6., 1.5, 1.15, -.2), (-9., 1.85, 1.7, -.7), (-12.3, 2.35, 2.7, -1.3)])

        def d(p):
            x, f, z = p
            q = (abs(x), f, z)
            legs = chain(q, [(.75, -.3, -7.), (1.0, .9, -11.5), (.85, -3.9, -11.6), (.85, -4.7, -11.7)], [.95, .72, .55, .42], .2)
            skirt = smax(cone(p) - D.pleats(p, .20, 15, -5.6, -9.), -(z + 12.), .05)
            skirt = smax(skirt, -smax(abs(x) - .25 + .22 * (z + 5.), -(f - .2), .1), .1)
            return smax(smin(legs, skirt, .15), z + 4.5, .05) - .04 * noise(p, 1., 3)
        return d, (-3.2, -5.6, -12.4), (3.2, 2.6, -4.2)

    def _lie(self, D, loft, chain, smin, smax, step, noise):
        def d(p):
            legs = None
            for s, k in ((1, 1.5), (-1, .2)):
                g = chain(p, [(s * .72, -.2, -6.6), (s * .95, k, -11.2), (s * .85, -.2, -15.6)], [1.0, .76, .52], .2)
                g = smin(g, chain(p, [(s * .85, -.2, -15.7), (s * 1.1, 1.2, -16.2)], [.46, .36], .1), .15)
                legs = g if legs is None else smin(legs, g, .2)
            return smin(legs, chain(p, [(0, 0, -4.6), (0, -.1, -6.4)], [1.15, 1.25], .3), .4) - .05 * noise(p, .9, 3) - .03 * noise(p, 2.1, 4)
        return d, (-2.6, -2., -17.2), (2.6, 3., -3.4)

    def _lunge(self, D, loft, chain, smin, smax, step, noise):
        skirt = loft([(-3.8, 1.30, .9, .0), (-6., 1.55, 1.1, -.1), (-8., 1.9, 1.6, -.5), (-9.8, 2.3, 2.3, -1.2)])

        def d(p):
            legs = chain(p, [(-.8, .2, -6.8), (-1.2, 4.4, -9.2), (-1.4, 4.3, -13.2), (-1.4, 5.5, -13.5)], [1.05, .80, .55, .40], .2)
            legs = smin(legs, chain(p, [(.8, -.2, -6.8), (1.4, -3.4, -10.4), (1.9, -6.8, -14.5), (2.4, -6.2, -15.1)], [1.05, .76, .52, .40], .2), .2)
            k = smax(skirt(p) - D.pleats(p, .20, 13, -6., -9.), -(p[2] + 9.6), .05)
            k = smax(k, -smax(abs(p[0]) - .3 + .4 * (p[2] + 5.2), -(p[1] - .2), .1), .1)
            return smax(smin(legs, k, .15), p[2] + 4.5, .05) - .04 * noise(p, 1., 3)
        return d, (-4., -8., -15.8), (4., 6.8, -4.2)

    def _stand(self, D, loft, chain, smin, smax, step, noise):
        skirt = loft([(-3.8, 1.30, .9, .0), (-6., 1.55, 1.1, -.05), (-9., 1.9, 1.45, -.1), (-11.6, 2.3, 1.9, -.15)])

        def d(p):
            legs = None
            for s, f in ((1, 1.5), (-1, -1.7)):
                g = chain(p, [(s * .8, 0, -7.), (s * 1.5, f * .9 + .5, -11.6), (s * 1.9, f, -15.9), (s * 2.1, f + 1.2, -16.4)], [1.0, .74, .52, .40], .2)
                legs = g if legs is None else smin(legs, g, .2)
            k = smax(skirt(p) - D.pleats(p, .20, 13, -6., -9.5), -(p[2] + 11.2), .05)
            k = smax(k, -smax(abs(p[0]) - .2 + .28 * (p[2] + 5.4), -(p[1] - .2), .1), .1)
            return smax(smin(legs, k, .15), p[2] + 4.5, .05) - .04 * noise(p, 1., 3)
        return d, (-4., -4.4, -17.2), (4., 4.6, -4.2)


def blade(a, b, width, thick, mat, grip=None, point=1.4, flat=(0, 0, 1)):
    """A sword from its guard at a to its tip at b; grip: how far it goes on behind a."""
    from kit.materials import plain
    from kit.shapes import box, made, move, prism
    a, b = Vector(a), Vector(b)
    long = (b - a).length
    x = (b - a).normalized()
    z = Vector(flat)
    z = (z - x * z.dot(x)).normalized()
    M = Matrix((x, z.cross(x), z)).transposed().to_4x4()

    def parts():
        prism([(0, -width), (long - width * point, -width * .9), (long, 0), (long - width * point * .7, width * .9), (0, width)], thick, mat, 'z', bevel=thick * .45)
        if grip:
            box((-.012, 0, 0), (.03, width * 4.4, .035), plain('guard', (.09, .075, .06), .4), bevel=.008)
            box((-grip / 2, 0, 0), (grip, .034, .034), plain('grip', (.03, .022, .018), .7), bevel=.012)
            box((-grip - .02, 0, 0), (.05, .05, .05), plain('pommel', (.09, .075, .06), .4), bevel=.015)
    return move(made(parts), Matrix.Translation(a) @ M)
