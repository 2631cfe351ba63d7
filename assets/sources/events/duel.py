"""The duel: two blades under one lantern, their shadows as large as the tent."""
import tent
from tent import AVIF, GAINS, MASKS, META, PAINT, WEBP, air, sharpen

tent.LANTERN = (-.10, 4.25, 2.30)
META = {**META, 'says': 'Under one lantern Tazil lunges with a long thin blade, a great deal of arm in it; Milena meets him with a slab of iron.',
        'focus': {'landscape': {'x': .48, 'y': .44}, 'portrait': {'x': .48, 'y': .46}}}
GAINS = {**GAINS, 'flame': 1.15, 'cold': .7, 'fill': 1.5}
PAINT = {**PAINT, 'exposure': 1.7, 'contrast': 1.08}
SLEEVES = ('coat', 'left', 'right', 'hilt', 'guard', 'blade', 'patches')


def build():
    import bpy
    from kit.lights import area, camera, point
    from kit.materials import metal

    from events.cast import Pose, blade, person
    tent.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    steel = metal('bare steel', (.62, .64, .68), (.12, .25), bump=.02, scale=6)
    slab = metal('slab', (.20, .20, .21), (.25, .45), bump=.1, scale=4, edge=(.6, .6, .62))
    t = person('tazil', (-1.22, 3.30), 80, eyes=1.40, h=.03, head=(-6, -6, -10), body=(9, -4, -8), without=SLEEVES, face='warm', pose=Pose(
        arms=[((-1.6, -.2, -2.4), (-1.75, 2.3, -2.3), (-1.35, 4.9, -1.7)), ((1.6, -.2, -2.4), (2.5, -2.4, -1.3), (1.9, -3.9, .7))],
        hands=[dict(wrist=(-1.33, 5.0, -1.68), way=(.1, 1, .2), back=(-1, 0, .2), side=1, curl=(70, 80, 60), thumb=(30, 40), size=.95),
               dict(wrist=(1.88, -4.0, .8), way=(-.2, -.5, 1), back=(.6, -1, 0), side=-1, curl=(10, 16, 14), fan=9, size=.95)],
        cloth=('hide', '#5c5348'), skin='#b98f70', legs='lunge'))
    blade(t.world((-1.25, 5.5, -1.5)), t.world((-.2, 15.2, 1.6)), .026, .008, steel, grip=.17, point=3.)
    m = person('milena', (1.12, 3.15), -100, eyes=1.62, h=.03, head=(2, 0, -6), body=(14, 0, 8), without=('robe', 'left', 'right', 'cuffs', 'lapel'), face='stern', pose=Pose(
        arms=[((-1.5, -.26, -2.3), (-1.85, 1.2, -4.1), (-.55, 3.3, -4.4)), ((1.5, -.26, -2.3), (2.1, 1.0, -4.1), (.15, 3.0, -4.9))],
        hands=[dict(wrist=(-.5, 3.4, -4.4), way=(.7, .7, .1), back=(-.3, .6, .7), side=1, curl=(60, 80, 60), size=.88), dict(wrist=(.2, 3.0, -4.9), way=(-.7, .7, .1), back=(.3, .6, .7), side=-1, curl=(60, 80, 60), size=.88)],
        legs='stand', woman=True))
    blade(m.world((-.05, 4.1, -4.0)), m.world((-.5, 9.6, .9)), .075, .026, slab, grip=.26, point=1.0)
    point('flame', (-.10, 3.9, 2.9), (1., .55, .22), 60, .3)
    area('fill', (.6, .2, 1.2), (0, 3.3, 1.2), (.55, .65, .9), 16, 2., 1.)
    camera((.08, -.25, .95), (-.05, 4, 1.02), lens=27)
