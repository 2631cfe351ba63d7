"""The ring full: four delegations, and four lamps at full."""
import math

import numpy as np

import trinity_ring as room
from trinity_ring import AVIF, META, PAINT, WEBP

META = {**META, 'says': 'Four delegations sit round Trinity\'s ring, each under a lamp at full; beyond the window hang the planet and the fleets.',
        'focus': {'landscape': {'x': .5, 'y': .5}, 'portrait': {'x': .5, 'y': .52}}, 'lights': {'r': 'lamp', 'g': 'pass', 'b': 'breath'}}
GAINS = {**room.GAINS, 'top': .5, 'brass': .7, 'planet': 1.3, 'view': .85, 'edge': 1.6, 'lamps': 2.4, 'fill': 1.4}
MASKS = {'lights.webp': [['lamps'], ['planet'], ['edge']]}
PAINT = {**PAINT, 'exposure': 1.9}
detail = room.detail
LAMP, HANG = (1., .80, .52), 4.6
SEATED = {40: ('zakharov', 8), 140: ('vakr', -6), 222: ('aria', 26), 318: ('bonaventura', -26)}


def place(a, r):
    t = math.radians(a)
    return r * math.cos(t), r * math.sin(t)


def build():
    import bpy
    from kit.lights import area, camera, point, spot

    from events.cast import Pose, person
    room.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    for a, (who, look) in SEATED.items():
        x, y = place(a, 3.46)
        person(who, (x, y), a - 90, eyes=1.52, h=.042, head=(2, 0, look), light='lamps', size=1.25, pose=Pose(legs='sit'))
        lx, ly = place(a, 3.05)
        spot('lamps', (lx, ly, HANG), (*place(a, 3.2), .7), LAMP, 900, 46, size=.12, blend=.6)
    for s in (-1, 1):
        area('planet', (s * 3.2, -.9, 2.6), (s * 2.6, -2.4, 1.2), (.42, .90, .95), 44, .9).visible_glossy = False
        point('lamps', (s * 1.7, 1.5, 1.55), LAMP, 14, .2)       # what the table throws back on to the far ones
    camera((.05, -6.2, 2.2), (.05, 100, 2.2), lens=24, shift=(0., -.09))


def sharpen(light, m):
    """The room's sky, as much higher in the picture as the eye looks down."""
    from filters import work_dir
    from kit.space import behind
    sky = np.load(work_dir() + '/sky-trinity.npy')
    up = int(.22 * len(sky))
    return behind(light, m, np.concatenate([sky[up:], np.repeat(sky[-1:], up, 0)]), room.FAR * .8, GAINS['view'])


def air(m):
    from kit.air import cone, march, puffs

    def lamps(P):
        k = sum(cone(P, (*place(a, 3.05), HANG + .3), (*place(a, 3.2), 0), .36, .14, 2.4, .12) for a in SEATED)
        return (k * (.4 + puffs(P, .3)))[..., None] * LAMP
    return {**{k: v for k, v in room.air(m).items() if k == 'planet'}, 'lamps': march(m, lamps, 40, 2, 14, 3) * .011}
