"""Kirk at the window: the edge of the planet, a line thin as a hair, then a morning."""
import cabin_dawn as dawn
import cabin_lamp as room
from cabin_dawn import AVIF, MASKS, META, PAINT, WEBP, sharpen
from cabin_lamp import air

META = {**{k: v for k, v in META.items() if k != 'things'}, 'says': 'Kirk from behind at his cabin\'s window; along the edge of the planet runs a thin line of morning.',
        'focus': {'landscape': {'x': .48, 'y': .45}, 'portrait': {'x': .46, 'y': .45}}}
GAINS = {**dawn.GAINS, 'fill': (1.0, .95, .9), 'planet': (2.2, 1.2, .5), 'warm': (.25, .28, .36)}


def build():
    import bpy
    from kit.lights import area, camera

    from events.cast import Pose, person
    room.build()
    bpy.data.objects.remove(bpy.context.scene.camera)
    person('kirk', (-.22, 1.62), 168, eyes=1.66, h=.03, head=(2, 0, -24), body=(0, 0, -4), without=('hold', 'rims', 'pane'), light='planet', pose=Pose(legs='trousers', lower=('felt', '#1a1c24')))
    area('dawn', (.9, 2.4, 1.9), (-.2, 1.6, 1.5), (1., .60, .28), 26, .5).visible_glossy = False
    camera((.12, -.30, 1.60), (.12, 100, 1.60), lens=25, shift=(0, -.06))


def detail(m):
    return (m['z'] > 50).astype('float32')
