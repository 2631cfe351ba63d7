"""Things that stand in more than one room."""
import random

from kit.shapes import box, cyl, made, move, shift, turn


def chair(m, x, y, turned):
    """A plain working chair: shell, leather, one foot."""
    def parts():
        cyl((0, 0, .03), .30, .05, m['steel'], bevel=.015)
        cyl((0, 0, .24), .045, .40, m['steel'])
        box((0, 0, .46), (.54, .52, .10), m['leather'], bevel=.04, seg=3)
        box((0, -.27, .86), (.50, .09, .74), m['leather'], rot=(.16, 0, 0), bevel=.04, seg=3, taper=(.86, .9))
        box((0, -.325, .86), (.54, .04, .80), m['steel'], rot=(.16, 0, 0), bevel=.015, taper=(.84, 1))
        for s in (-1, 1):
            box((s * .31, -.04, .67), (.06, .40, .04), m['steel'], bevel=.015)
            box((s * .31, -.20, .55), (.05, .05, .24), m['steel'], bevel=.01)
    move(made(parts), shift(x, y, 0) @ turn(z=turned))


def soft(c, s, mat, amp=.03, seed=0, edge=.06, cuts=24):
    """Cloth laid on something: a box with sunk edges and folds."""
    import bmesh
    from mathutils import Vector, noise
    from kit.shapes import body, place
    bm = bmesh.new()
    bmesh.ops.create_cube(bm, size=1)
    bmesh.ops.subdivide_edges(bm, edges=bm.edges, cuts=cuts, use_grid_fill=True)
    for v in bm.verts:
        e, up = max(abs(v.co.x), abs(v.co.y)) * 2, v.co.z > 0
        q = Vector((v.co.x * s[0], v.co.y * s[1], v.co.z * s[2]))
        if up:
            q.z -= edge * max(0, (e - .7) / .3) ** 2
        q.z += amp * (noise.noise(Vector((q.x * 3 + seed, q.y * 2.2, seed))) + .5 * noise.noise(Vector((q.x * 8, q.y * 5 + seed, 1)))) * up
        q.x += amp * .5 * noise.noise(Vector((q.y * 5, q.z * 5, seed)))
        v.co = q
    return place(body(bm, mat, smooth=180), c)


def row_of_books(m, x0, x1):
    """Bound books standing side by side, a few leaning; along x, on z = 0."""
    x = x0
    while x < x1:
        t, h, deep = random.uniform(.026, .052), random.uniform(.19, .26), random.uniform(.14, .18)
        lean = random.choice((0, 0, 0, 0, .12))
        box((x + t / 2, 0, h / 2), (t, deep, h), m[f'book{random.randrange(6)}'], bevel=.005, rot=(0, lean, 0))
        for q in (.2, .82):
            box((x + t / 2, 0, h * q), (t * 1.03, deep * 1.02, .006), m['gilt'], bevel=0, rot=(0, lean, 0))
        x += t + .003 + (.03 if lean else 0)


def crate(m, x, y, z, w, d, h, kind, turned=0.):
    """Packed: corners of metal, two straps with buckles, a label."""

    def parts():
        box((0, 0, h / 2), (w, d, h), m[f'crate{kind}'], bevel=.014)
        for ex in (-1, 1):
            for ey in (-1, 1):
                box((ex * w * .485, ey * d * .485, h / 2), (.05, .05, h * 1.012), m['dark'], bevel=.008)
        box((0, 0, h * .80), (w * 1.012, d * 1.012, .022), m['dark'], bevel=.005)
        for q in (-.28, .28):
            box((q * w, 0, h / 2), (.036, d * 1.022, h * 1.02), m['leather'], bevel=.004)
            box((q * w, -d * .516, h * .66), (.052, .014, .036), m['brass'], bevel=.004)
        box((0, -d * .508, h * .44), (min(.20, w * .34), .008, .10), m['label'], bevel=.001)
        for k in range(3):
            box((0, -d * .508 - .005, h * .44 + .024 - k * .022), (min(.14, w * .24), .003, .005), m['dark'], bevel=0)
    move(made(parts), shift(x, y, z) @ turn(z=turned))
