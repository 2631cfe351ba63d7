"""Bodies for rooms: boxes, prisms, rings, cylinders, tubes, instances. Units are metres, z is up, the camera looks along +y."""
import math
import random

import bmesh
import bpy
from mathutils import Euler, Matrix, Vector

TAU = 2 * math.pi


def reset():
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene = bpy.context.scene
    scene.render.engine = 'CYCLES'
    scene.world = bpy.data.worlds.new('world')
    scene.world.use_nodes = True
    scene.world.node_tree.nodes['Background'].inputs[0].default_value = (0, 0, 0, 1)


def _link(o):
    bpy.context.scene.collection.objects.link(o)
    return o


def body(bm, mat, bevel=0., seg=2, smooth=None):
    """Turns a bmesh into an object. smooth: angle in degrees below which faces shade as one."""
    me = bpy.data.meshes.new('body')
    bm.to_mesh(me)
    bm.free()
    o = _link(bpy.data.objects.new('body', me))
    me.materials.append(mat)
    if smooth:
        for p in me.polygons:
            p.use_smooth = True
        me.use_auto_smooth, me.auto_smooth_angle = True, math.radians(smooth)
    if bevel:
        _bevel(o, bevel, seg)
        me.use_auto_smooth = True
    return o


def _bevel(o, width, seg):
    m = o.modifiers.new('bevel', 'BEVEL')
    m.width, m.segments, m.limit_method, m.angle_limit, m.harden_normals = width, seg, 'ANGLE', math.radians(35), True


def place(o, loc, rot=(0, 0, 0), scale=(1, 1, 1)):
    o.location, o.rotation_euler, o.scale = loc, rot, scale
    return o


def move(objs, matrix):
    """Moves finished bodies together, as one thing."""
    for o in objs:
        o.matrix_world = matrix @ Matrix.Translation(o.location) @ o.rotation_euler.to_matrix().to_4x4() @ Matrix.Diagonal((*o.scale, 1))
    return objs


def made(build):
    """The bodies that a function adds."""
    before = set(bpy.data.objects)
    build()
    return [o for o in bpy.data.objects if o not in before]


def box(c, s, mat, rot=(0, 0, 0), bevel=.02, seg=2, taper=None):
    """c: centre, s: full size, taper: scale of the top face in x and y."""
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    for v in bm.verts:
        k = taper if taper and v.co.z > 0 else (1, 1)
        v.co = Vector((v.co.x * s[0] * k[0], v.co.y * s[1] * k[1], v.co.z * s[2]))
    return place(body(bm, mat, bevel, seg), c, rot)


def span(x0, x1, y0, y1, z0, z1, mat, **kw):
    """A box by its limits."""
    return box(((x0 + x1) / 2, (y0 + y1) / 2, (z0 + z1) / 2), (x1 - x0, y1 - y0, z1 - z0), mat, **kw)


def prism(pts, depth, mat, axis='z', loc=(0, 0, 0), rot=(0, 0, 0), bevel=.02, seg=2):
    """An outline in two dimensions, extruded along an axis, centred on it."""
    at = {'z': lambda a, b, d: (a, b, d), 'y': lambda a, b, d: (a, d, b), 'x': lambda a, b, d: (d, a, b)}[axis]
    bm = bmesh.new()
    lo = [bm.verts.new(at(a, b, -depth / 2)) for a, b in pts]
    hi = [bm.verts.new(at(a, b, depth / 2)) for a, b in pts]
    bm.faces.new(lo)
    bm.faces.new(hi[::-1])
    n = len(pts)
    for i in range(n):
        bm.faces.new((lo[i], hi[i], hi[(i + 1) % n], lo[(i + 1) % n]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return place(body(bm, mat, bevel, seg), loc, rot)


def frame(outer, inner, y0, y1, mat, bevel=.02, smooth=None):
    """A frame between two outlines of as many points each, standing in the x-z plane."""
    bm = bmesh.new()
    rows = [[bm.verts.new((x, y, z)) for x, z in line] for line, y in ((outer, y0), (outer, y1), (inner, y1), (inner, y0))]
    n = len(outer)
    for k in range(4):
        for j in range(n):
            bm.faces.new((rows[k][j], rows[k][(j + 1) % n], rows[(k + 1) % 4][(j + 1) % n], rows[(k + 1) % 4][j]))
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return body(bm, mat, bevel, 2, smooth)


def rounded(x0, x1, z0, z1, r, n=8):
    """Outline of a rectangle with round corners."""
    pts = []
    for cx, cz, a0 in ((x1 - r, z1 - r, 0), (x0 + r, z1 - r, 90), (x0 + r, z0 + r, 180), (x1 - r, z0 + r, 270)):
        for k in range(n + 1):
            a = math.radians(a0 + 90 * k / n)
            pts.append((cx + r * math.cos(a), cz + r * math.sin(a)))
    return pts


def loft(rows, mat, caps=True, smooth=40, bevel=0.):
    """A skin through closed rows of points (all of one length)."""
    bm = bmesh.new()
    V = [[bm.verts.new(p) for p in row] for row in rows]
    n = len(rows[0])
    for A, B in zip(V, V[1:]):
        for j in range(n):
            bm.faces.new((A[j], B[j], B[(j + 1) % n], A[(j + 1) % n]))
    if caps:
        bm.faces.new(V[0])
        bm.faces.new(V[-1][::-1])
    bmesh.ops.recalc_face_normals(bm, faces=bm.faces)
    return body(bm, mat, bevel, 2, smooth)


def lathe(profile, mat, a0=0., a1=TAU, n=48, bevel=0., loc=(0, 0, 0), smooth=30):
    """A closed outline of (radius, z) turned about z, whole or a sector."""
    full = abs(a1 - a0 - TAU) < 1e-4
    m = n if full else n + 1
    angles = [a0 + (a1 - a0) * i / n for i in range(m)]
    rows = [[(r * math.cos(a), r * math.sin(a), z) for r, z in profile] for a in angles]
    return place(loft(rows + rows[:1] if full else rows, mat, caps=not full, smooth=smooth, bevel=bevel), loc)


def field(at, nu, nv, mat, smooth=70):
    """A skin over a grid: at(u, v) with u and v from 0 to 1 gives a point. Cloth, dunes, relief."""
    bm = bmesh.new()
    V = [[bm.verts.new(at(i / nu, j / nv)) for i in range(nu + 1)] for j in range(nv + 1)]
    for a, b in zip(V, V[1:]):
        for i in range(nu):
            bm.faces.new((a[i], a[i + 1], b[i + 1], b[i]))
    return body(bm, mat, smooth=smooth)


def land(X, Y, Z, mat, smooth=70):
    """A skin over grids of coordinates (arrays of one shape)."""
    h, w = Z.shape
    return field(lambda u, v: (lambda i, j: (float(X[j, i]), float(Y[j, i]), float(Z[j, i])))(round(u * (w - 1)), round(v * (h - 1))), w - 1, h - 1, mat, smooth)


def ring(r0, r1, z0, z1, mat, a0=0., a1=TAU, n=48, bevel=0., loc=(0, 0, 0)):
    return lathe([(r0, z0), (r1, z0), (r1, z1), (r0, z1)], mat, a0, a1, n, bevel, loc)


def cyl(c, r, h, mat, rot=(0, 0, 0), n=24, bevel=.01, r2=None):
    bm = bmesh.new()
    bmesh.ops.create_cone(bm, cap_ends=True, segments=n, radius1=r, radius2=r if r2 is None else r2, depth=h)
    return place(body(bm, mat, bevel, 2, smooth=40), c, rot)


def ball(c, r, mat, sub=3):
    bm = bmesh.new()
    bmesh.ops.create_icosphere(bm, subdivisions=sub, radius=r)
    return place(body(bm, mat, smooth=90), c)


def tube(pts, r, mat, cyclic=False):
    cu = bpy.data.curves.new('tube', 'CURVE')
    cu.dimensions, cu.bevel_depth, cu.bevel_resolution = '3D', r, 3
    sp = cu.splines.new('POLY')
    sp.points.add(len(pts) - 1)
    for p, q in zip(sp.points, pts):
        p.co = (*q, 1)
    sp.use_cyclic_u = cyclic
    cu.materials.append(mat)
    return _link(bpy.data.objects.new('tube', cu))


def cable(a, b, sag, r, mat, n=18, rng=random):
    """A cable that hangs between two points, not quite evenly."""
    k = rng.uniform(-.15, .15)
    pts = []
    for i in range(n + 1):
        t = i / n
        p = Vector(a).lerp(Vector(b), t)
        p.z -= sag * 4 * t * (1 - t) * (1 + k * (t - .5))
        pts.append(tuple(p))
    return tube(pts, r, mat)


def again(o, loc, rot=(0, 0, 0), scale=(1, 1, 1)):
    """The same body once more (shares its mesh)."""
    n = _link(bpy.data.objects.new(o.name, o.data))
    for m in o.modifiers:
        _bevel(n, m.width, m.segments)
    return place(n, loc, rot, scale)


def screen(w, h, mat, loc, rot=(math.pi / 2, 0, 0)):
    """A picture standing far off (a sky); lights nothing, shades nothing."""
    bm = bmesh.new()
    f = bm.faces.new([bm.verts.new((x * w / 2, y * h / 2, 0)) for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))])
    uv = bm.loops.layers.uv.new('UV')
    for loop, c in zip(f.loops, ((0, 0), (1, 0), (1, 1), (0, 1))):
        loop[uv].uv = c
    o = place(body(bm, mat), loc, rot)
    o.visible_diffuse = o.visible_shadow = False
    return o


def turn(x=0, y=0, z=0):
    return Euler((math.radians(x), math.radians(y), math.radians(z))).to_matrix().to_4x4()


def shift(x, y, z):
    return Matrix.Translation((x, y, z))
