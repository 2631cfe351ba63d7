"""Up once, down once: Hale and Ksena before the window over the city."""
import ship_chamber as room
from ship_chamber import AVIF, MASKS, META, PAINT, WEBP, air, detail, sharpen

META = {**META, 'says': 'Before the wide window over the city General Hale, who comes up to Ksena\'s collar, shakes her hand.',
        'focus': {'landscape': {'x': .50, 'y': .46}, 'portrait': {'x': .50, 'y': .48}}, 'sky': None}
GAINS = {**room.GAINS, 'window': 1.0, 'fill': .7, 'key': 1.}


def build():
    import bpy
    from kit.lights import area, camera

    from events.cast import Pose, person
    room.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    clasp = dict(way=(0, 1, 0), back=(-1, 0, .1), side=1, curl=(26, 44, 30), thumb=(40, 20))
    person('hale', (-.215, 5.9), 74, eyes=1.48, h=.03, head=(-6, 0, 2), body=(4, 0, 0), face='warm', light='fill', without=('tunic', 'cap', 'visor', 'capband', 'hand', 'piping', 'tabs', 'ribbons', 'brass', 'belt'), pose=Pose(
        arms=[((-1.55, -.2, -2.4), (-1.9, 1.5, -4.2), (.25, 4.2, -3.9)), ((1.55, -.2, -2.4), (1.9, -.2, -4.5), (1.7, .6, -6.6))],
        hands=[dict(clasp, wrist=(.27, 4.3, -3.9), size=1.02)], cloth=('felt', '#2f3c58'), skin='#c08f74', legs='trousers', lower=('felt', '#232c40'), wide=1.0))
    person('ksena', (.72, 5.95), -76, eyes=1.70, h=.03, head=(7, 0, -4), body=(4, 0, 0), face='dry', light='fill', without=('coat', 'mantle', 'trim', 'cover', 'leaves', 'clasp', 'left', 'right'), pose=Pose(
        arms=[((-1.3, -.26, -2.3), (-1.6, 1.6, -4.8), (.15, 4.0, -6.05)), ((1.3, -.26, -2.3), (1.75, -.3, -4.5), (1.5, .4, -6.4))],
        hands=[dict(clasp, wrist=(.17, 4.1, -6.06), way=(0, 1, .1), size=.9), dict(wrist=(1.5, .42, -6.5), way=(0, .2, -1), back=(1, 0, 0), side=-1, curl=(20, 30, 24), size=.86)],
        cloth=('felt', '#27474f'), skin='#dedade', legs='robe', woman=True))
    area('key', (-1.6, 4.0, 2.3), (.1, 5.9, 1.4), (1., .84, .62), 22, 1.)
    camera((.12, 3.35, 1.36), (.16, 7.1, 1.22), lens=27)
