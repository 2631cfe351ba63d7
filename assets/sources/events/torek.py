"""Torek's question, from below: the sun of the Federation's floor stands behind his head."""
import federation_floor as floor
from federation_floor import AVIF, GAINS, MASKS, META, PAINT, WEBP, air, sharpen

META = {**META, 'says': 'Torek on the Federation\'s floor, seen from below; the great golden ring stands behind his head, and tier on tier looks down.',
        'focus': {'landscape': {'x': .45, 'y': .40}, 'portrait': {'x': .44, 'y': .40}}}
GAINS = {**GAINS, 'key': 1.}
PAINT = {**PAINT, 'exposure': 1.2}


def build():
    import bpy
    from kit.lights import area, camera

    from events.cast import Pose, person
    floor.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    person('torek', (-.99, 4.75), -4, eyes=1.62, h=.03, head=(10, 2, -6), body=(5, 0, -10), pose=Pose(legs='robe'), light='key')
    area('key', (-2.6, 2.9, 2.7), (-1., 4.75, 1.5), floor.GOLD, 34, .7)
    area('key', (1.4, 3.6, .7), (-1., 4.75, 1.4), (.75, .85, 1.), 10, 1.2)
    camera((-.05, 1.75, .92), (-.80, 4.75, 1.34), lens=35)
