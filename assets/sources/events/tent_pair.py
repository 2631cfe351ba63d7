"""What `blade` and `kneeling` share: he is on his knees in the dust, she holds the half of his blade that has a point."""
import tent
import tent_after
from tent_after import GAINS, MASKS, META, PAINT

META = {**META}


def build(close=False):
    import bpy
    from kit.lights import area, spot
    from kit.materials import metal

    from events.cast import Pose, blade, person
    tent_after.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    steel = metal('bare steel', (.70, .73, .78), (.10, .2), bump=.02, scale=6)
    h = .03
    t = person('tazil', (-.45, 3.05), 52, eyes=1.20, h=h, head=(-13, 5, 2), body=(-4, 0, 4), without=('coat', 'left', 'right', 'hilt', 'guard', 'blade', 'patches'), face='grief', pose=Pose(
        arms=[((-1.6, -.2, -2.4), (-2.2, .2, -4.6), (-1.9, 1.5, -6.4)), ((1.6, -.2, -2.4), (2.2, .0, -4.6), (2.0, 1.2, -6.5))],
        hands=[dict(wrist=(-1.88, 1.55, -6.45), way=(.1, .5, -1), back=(-1, .3, 0), side=1, curl=(14, 24, 20), fan=8, size=.95),
               dict(wrist=(1.98, 1.25, -6.55), way=(-.1, .5, -1), back=(1, .3, 0), side=-1, curl=(14, 24, 20), fan=8, size=.95)],
        cloth=('hide', '#5c5348'), skin='#b98f70', legs='kneel'))
    m = person('milena', (.78, 2.42), -118, eyes=1.70, h=h, head=(12, 0, -4), body=(5, 0, 6), without=('robe', 'left', 'right', 'cuffs', 'lapel'), face='still', pose=Pose(
        arms=[((-1.5, -.26, -2.3), (-1.6, 1.9, -3.6), (-1.0, 4.6, -4.0)), ((1.5, -.26, -2.3), (1.95, -.3, -4.5), (1.75, .5, -6.6))],
        hands=[dict(wrist=(-.98, 4.7, -4.02), way=(.1, 1, -.2), back=(-.9, .1, .5), side=1, curl=(64, 80, 60), thumb=(30, 40), size=.9),
               dict(wrist=(1.75, .52, -6.7), way=(0, .2, -1), back=(1, 0, 0), side=-1, curl=(26, 36, 30), size=.88)],
        legs='robe', woman=True))
    blade(m.world((-.95, 4.9, -4.1)), t.world((-.18, .75, -1.62)), .030, .009, steel, point=2.6)
    area('cold', (-2.4, 5.6, 2.9), (-.3, 2.9, 1.2), (.80, .88, 1.), 150, .9).visible_glossy = False
    area('flame', (-1.2, 1.7, .35), (-.4, 3.0, 1.1), (1., .46, .16), 22., .3)
    area('cold', (-1.3, .9, 2.3), (.78, 2.42, 1.66), (.80, .88, 1.), 46, .5).visible_glossy = False
    spot('cold', (2.6, -.2, 3.3), (-.4, 3.0, 1.1), (.80, .88, 1.), 420, 22, size=.25, blend=.8)
    if close:                                                  # his face, from her side
        area('cold', (.55, 1.75, 2.0), (-.42, 3.0, 1.2), (.80, .88, 1.), 40, .35).visible_glossy = False
