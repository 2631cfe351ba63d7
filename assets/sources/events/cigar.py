"""Two middle-aged men and a fan: a match between two cigars in the corridor."""
import trinity_corridor as room
from trinity_corridor import AVIF, META, PAINT, WEBP

META = {**META, 'says': 'Two men from behind under the slow fan of Trinity\'s corridor; between them a match, and two cigars just lit.',
        'focus': {'landscape': {'x': .50, 'y': .46}, 'portrait': {'x': .50, 'y': .46}}, 'lights': {'r': 'breath', 'g': 'flame', 'b': 'relay'}}
GAINS = {**room.GAINS, 'match': 2.4}
MASKS = {'lights.webp': [['fan'], ['match'], ['small']]}
FLAME, AT = (1., .50, .16), (.03, .0, 1.50)


def build():
    import bpy
    from kit.lights import camera, group, point
    from kit.materials import glow, plain
    from kit.shapes import ball, tube

    from events.cast import Pose, person
    room.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    held = ('cigarhand', 'cigar', 'bandring', 'ash', 'ember')
    person('bonaventura', (-.46, -.40), 152, eyes=1.66, h=.03, head=(6, 4, -34), body=(3, 0, -4), without=held, light='fan', pose=Pose(legs='trousers', lower=('felt', '#28333c')))
    person('zakharov', (.52, -.36), -154, eyes=1.70, h=.03, head=(4, -3, 34), body=(3, 0, 4), light='fan', pose=Pose(legs='robe', lower=('felt', '#22302a')))
    leaf = plain('leaf', (.10, .05, .025), .7)
    for a, b in (((-.355, -.25, 1.612), (-.19, -.12, 1.60)), ((.425, -.22, 1.632), (.255, -.11, 1.622))):
        tube([a, b], .011, leaf)
        group('match', ball(b, .012, glow('ember', (1., .26, .05), 22.), 2))
    group('match', ball(AT, .017, glow('match', (1., .62, .22), 60.), 2))
    point('match', AT, FLAME, 9, .03)
    point('match', (AT[0], .48, AT[2] + .1), FLAME, 5, .2)
    camera((.02, -2.4, .95), (.02, 100, .95), lens=22, shift=(0., .19))


def air(m):
    """The corridor's own light, and smoke that hangs about the match."""
    from kit.air import glow, march, puffs
    import numpy as np
    smoke = lambda P: (glow(P, AT, .16) * (.25 + 2.2 * np.clip(puffs(P, 1.4) - .34, 0, 1)))[..., None] * np.array(FLAME)
    return {**room.air(m), 'match': march(m, smoke, 40, 1.4, 4, 2) * .30}
