"""The page on the long table: two columns, a good deal crossed out; Osric signs last."""
import ship_chamber as room
from ship_chamber import AVIF, MASKS, META, PAINT, WEBP, air, detail, sharpen

META = {**META, 'says': 'Under the window one page lies on the dark table, two columns, much crossed out; Osric bends over it, Hale and Hildreth stand by.',
        'focus': {'landscape': {'x': .50, 'y': .50}, 'portrait': {'x': .50, 'y': .52}}, 'sky': None}
GAINS = {**room.GAINS, 'window': (1.0, .86, .74), 'sun': 3.4, 'view': (1.0, .90, .80), 'fill': .8, 'key': 1.}


def build():
    import random

    import bpy
    from kit.lights import area, camera
    from kit.materials import plain
    from kit.shapes import box

    from events.cast import Pose, person
    room.build()
    for o in [o for o in bpy.data.objects if o.type == 'MESH' and .0 < o.matrix_world.translation.y < 2.9 and .9 < abs(o.matrix_world.translation.x - room.TX) < 1.9 and o.matrix_world.translation.z < 1.4]:
        bpy.data.objects.remove(o)                    # they have got up: no chairs at this end
    bpy.data.objects.remove(bpy.context.scene.camera)
    rng, z = random.Random(7), .787
    paper, ink = plain('page', (.80, .77, .68), .9), plain('ink', (.02, .02, .03), .9)
    px, py = room.TX, .95
    box((px, py, z), (.46, .62, .004), paper, rot=(0, 0, .03), bevel=0)
    for s in (-1, 1):
        for k in range(17):
            w = rng.uniform(.10, .17)
            y = py + .25 - k * .029
            box((px + s * .11 - .085 + w / 2, y, z + .003), (w, .008, .001), ink, bevel=0)
            if rng.random() < .4:
                box((px + s * .11 - .085 + w / 2, y, z + .0036), (w + .02, .004, .001), ink, rot=(0, 0, rng.uniform(-.06, .06)), bevel=0)
    person('osric', (.70, 1.20), -68, eyes=1.36, h=.03, head=(12, 0, 0), body=(26, 0, 0), light='fill', without=('hold', 'rest', 'coin', 'gown', 'trim'), pose=Pose(
        arms=[((-1.5, -.2, -2.4), (-1.9, 2.2, -3.9), (-.5, 4.75, -2.85)), ((1.5, -.2, -2.4), (2.2, 1.2, -4.4), (1.75, 3.0, -3.6))],
        hands=[dict(wrist=(-.48, 4.85, -2.83), way=(.35, 1, -.35), back=(-.5, .3, .9), side=1, curl=(46, 50, 30), thumb=(36, 24), size=.92),
               dict(wrist=(1.72, 3.1, -3.62), way=(-.2, 1, -.3), back=(0, .3, 1), side=-1, curl=(10, 14, 12), fan=8, size=.9)],
        cloth=('felt', '#5a1f2b'), skin='#c4b9bc', legs='robe'))
    person('hale', (-1.02, 2.0), 62, eyes=1.50, h=.03, head=(14, 0, 0), light='fill', pose=Pose(legs='trousers', lower=('felt', '#232c40')))
    person('hildreth', (-.98, 1.15), 72, eyes=1.58, h=.03, head=(14, 0, 0), light='fill', pose=Pose(legs='robe', lower=('felt', '#3a1f3c')))
    area('key', (-1.2, -.6, 2.6), (.3, 1.2, 1.1), (1., .82, .60), 26, 1.)
    camera((.15, -1.15, 1.75), (.15, 1.9, .98), lens=25)
