"""Torek's question, from below: the sun of the Federation's floor stands behind his head."""
import federation_floor as floor
from federation_floor import AVIF, MASKS, META, PAINT, WEBP, air, sharpen

META = {**META, 'says': 'Torek on the Federation\'s floor, seen from below; the great golden ring stands behind his head, and tier on tier looks down.',
        'focus': {'landscape': {'x': .45, 'y': .40}, 'portrait': {'x': .44, 'y': .40}}}
GAINS = {'day': (.40, .37, .34), 'windows': .30, 'gold': 1.3, 'fill': .16, 'key': 4.6}
PAINT = {**PAINT, 'exposure': 1.2}


def build():
    import bpy
    from kit.lights import area, camera

    from events.cast import Pose, person
    floor.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    person('torek', (-.99, 4.75), -4, eyes=1.62, h=.026, head=(10, 2, -6), body=(5, 0, -10), pose=Pose(legs='robe'), light='key')
    area('key', (-2.3, 3.1, 2.5), (-1., 4.75, 1.5), floor.GOLD, 120, .7)
    area('key', (.9, 3.5, 1.0), (-1., 4.75, 1.4), (.75, .85, 1.), 34, 1.2)
    area('key', (-.2, 5.9, 2.6), (-1., 4.75, 1.6), (1., .9, .7), 60, .5)
    camera((-.30, 3.35, 1.04), (-.72, 4.75, 1.47), lens=30)
