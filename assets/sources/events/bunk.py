"""Kirk on his bunk, in his clothes, while the log is read back to him in the dark."""
import cabin_dark as dark
import cabin_lamp as room
from cabin_dark import AVIF, MASKS, META, PAINT, WEBP, sharpen

META = {**{k: v for k, v in META.items() if k != 'things'}, 'says': 'Kirk lies on his bunk in his clothes in the blue dark, awake; over him the shelf nearly emptied, at the window the planet.',
        'focus': {'landscape': {'x': .40, 'y': .50}, 'portrait': {'x': .40, 'y': .52}}}
GAINS = {**dark.GAINS, 'lamp': .10, 'warm': (.3, .3, .4), 'comm': 1.6}
PAINT = {**PAINT, 'exposure': 2.0}
air = room.air


def build():
    import bpy
    from kit.lights import area, camera, point
    from mathutils import Matrix

    from events.cast import Pose, person
    room.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    k = person('kirk', (0, 0), 0, eyes=0, h=.03, head=(-4, 8, 28), body=(-6, 0, 0), without=('coat', 'flap', 'edge', 'cuff', 'piping', 'hold', 'rest', 'rims', 'pane'), light='planet', pose=Pose(
        arms=[((-1.6, -.2, -2.4), (-2.2, -.1, -4.7), (-.5, 1.35, -5.1)), ((1.6, -.2, -2.4), (2.25, .0, -4.7), (.5, 1.5, -4.7))],
        hands=[dict(wrist=(-.45, 1.4, -5.1), way=(1, .1, .1), back=(0, 1, .1), side=1, curl=(10, 18, 16), size=.92), dict(wrist=(.45, 1.55, -4.7), way=(-1, .1, -.2), back=(0, 1, .1), side=-1, curl=(10, 18, 16), size=.92)],
        cloth=('felt', '#6a2a2c'), lower=('felt', '#23252d'), skin='#bb8b70', legs='lie'))
    lay = Matrix.Translation((-1.45, 1.42, .97)) @ Matrix.Rotation(-1.5708 + .10, 4, 'X')
    for o in k.objects:
        o.matrix_world = lay @ o.matrix_world
    area('planet', (.2, 2.35, 2.2), (-1.4, 1.0, .95), room.NIGHT, 44, 1.0, .6).visible_glossy = False
    area('lamp', (-.45, 2.1, 1.55), (-1.4, 1.3, 1.), room.AMBER, 30, .2)
    camera((-.82, -.42, 2.02), (-1.16, 1.5, .80), lens=22)


def detail(m):
    return (m['z'] > 50).astype('float32')
