"""The fifth table, full: four sit under their lamps, and on our side the veiled one, to see what it looks like from here."""
import table as room
from table import AVIF, META, PAINT, WEBP, air

META = {**{k: v for k, v in META.items() if k not in ('lights2', 'added', 'steam')}, 'steam': [],
        'says': 'The round table with all five lamps lit and every chair taken; on our side, with their back to us, sits the veiled one.',
        'focus': {'landscape': {'x': .5, 'y': .46}, 'portrait': {'x': .5, 'y': .46}}, 'lights': {'r': 'lamp', 'g': 'lamp', 'b': 'lamp'}}
GAINS = {'l1': 1.5, 'l2': 1.7, 'l3': 1.6, 'l4': 1.5, 'l5': 1.1, 'fill': 1.6}
MASKS = {'lights.webp': [['l1', 'l4'], ['l2', 'l3'], ['l5']]}
SEATED = {'l1': ('ksena', 8, 1.52), 'l2': ('milena', 4, 1.52), 'l3': ('bonaventura', -4, 1.52), 'l4': ('kirk', -8, 1.50), 'l5': ('opposite', 0, 1.50)}


def build():
    import math

    import bpy
    from kit.lights import camera, point
    from kit.materials import metal, plain
    from kit.shapes import box, cyl, ring, tube

    from events.cast import Pose, blade, person
    room.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    for lamp, (who, look, eyes) in SEATED.items():
        angle = room.LAMPS[lamp][0]
        x, y, _ = room.around(angle, room.SEAT - .16)
        person(who, (x, y), angle + 180, eyes=eyes, h=.042, head=(5, 0, look), light=lamp, size=1.2, pose=Pose(legs='sit'))
    z = room.TOP
    paper, steel, brass = plain('paper', (.62, .58, .50), .9), metal('bare steel', (.6, .62, .66), (.15, .25), scale=6), metal('wire', (.6, .42, .18), (.2, .3))
    box((-.22, .05, z + .004), (.21, .30, .004), paper, rot=(0, 0, .3), bevel=0)
    box((.12, -.30, z + .004), (.12, .24, .006), plain('list', (.42, .38, .34), .95), rot=(0, 0, -.5), bevel=0)
    blade((-.02, .42, z + .02), (.34, .02, z + .02), .03, .01, steel, point=2.)
    tube([(.10, .36, z + .018), (.26, .44, z + .018)], .012, plain('leaf', (.12, .06, .03), .7))
    for q in (-.045, .045):
        o = ring(.030, .036, 0, .006, brass, loc=(.32 + q, .20 + q * .3, z + .03))
    for side in (-1, 1):                                       # what the table throws back on to their faces
        point('fill', (side * .45, .35, 1.75), (1., .93, .84), 16, .3)
    camera((0, -5.0, 2.45), (0, 0, 1.12), lens=24.5)
