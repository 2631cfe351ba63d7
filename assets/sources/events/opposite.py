"""The veiled one sits down across from you; behind them the door still stands open."""
import table as room
import table_door as door
from table_door import AVIF, META, PAINT, WEBP, air

META = {**META, 'says': 'Across the black table a person in a veil draws in a chair with both hands; behind them a tall door stands open on white light.',
        'focus': {'landscape': {'x': .5, 'y': .44}, 'portrait': {'x': .5, 'y': .44}}}
GAINS = {**door.GAINS, 'l1': .5, 'l4': .5, 'l2': .5, 'l3': .46, 'l5': .5, 'door': 1.0}
MASKS = door.MASKS


def build():
    import bpy
    from kit.lights import area, camera
    from kit.materials import rough_stone
    from kit.shapes import made, move, shift, turn

    from events.cast import Pose, person
    door.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    m = {'ebony': rough_stone('ebony', (.10, .10, .108), scale=2.2, bump=.15, rough=(.25, .5))}
    move(made(lambda: room.your_chair(m)), shift(0, room.SEAT + .1, 0) @ turn(z=180))
    person('opposite', (0, room.SEAT - .12), 0, eyes=1.42, h=.03, head=(10, 0, 0), body=(9, 0, 0), light='l5', pose=Pose(legs='sit'))
    area('l5', (0, -.2, 3.4), (0, 2.1, 1.3), (1., .93, .84), 40, .5)
    camera((0, -1.55, 1.66), (0, 4, 1.05), lens=27)
