"""The oath: Milena before the assembled, seen from behind; all their third eyes are open."""
import fortress_oath as hall
from fortress_oath import AVIF, WEBP, air
from fortress_oath_open import MASKS, META, PAINT

META = {**META, 'says': 'Milena from behind, in her iron yoke, before the dark tiers of the oath hall: in every brow a third eye stands open, silver.',
        'focus': {'landscape': {'x': .56, 'y': .44}, 'portrait': {'x': .60, 'y': .44}}}
GAINS = {'shaft': (.4, .9, 1.8), 'slit': (.07, .2, .46), 'fill': .34, 'eyes': 1.9, 'silver': .85, 'rim': 1.}
PAINT = {**PAINT, 'exposure': 1.95, 'halo': .12, 'sat': .85, 'contrast': 1.24, 'floor': (.018, .021, .027)}


def build():
    import bpy
    from kit.lights import area, camera

    from events.cast import Pose, person
    hall.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    person('milena', (.80, -4.2), 172, eyes=1.72, h=.026, head=(-3, 0, 16), pose=Pose(legs='robe'))
    area('rim', (-.7, -2.9, 3.0), (.80, -4.2, 1.5), hall.SILVER, 120, .7).visible_glossy = False
    area('rim', (2.5, -3.2, 2.4), (.80, -4.2, 1.5), hall.SILVER, 120, .7).visible_glossy = False
    camera((.50, -5.6, 1.62), (-.15, 10, 2.45), lens=23)
