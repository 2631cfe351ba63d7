"""The same tent after the duel: the lantern lies dead in the dust, the table is down, the cloth is cut and lets the cold light in."""
import tent
from tent import AVIF, MASKS, META, PAINT, WEBP, sharpen, sky

META = {
    **META,
    'says': 'The tent after the duel: lantern dead in the dust, table overturned, a broken blade, cold light through a cut in the canvas.',
    'tint': [.92, .96, 1.02],
    'lights': {'r': 'flame', 'g': None, 'b': None},
    'dust': 26,
}
GAINS = {'flame': 1., 'cold': 1., 'fill': 1., 'view': 1.}
PAINT = {**PAINT, 'halo_tint': (.9, .95, 1.), 'high': (1., 1., 1.), 'sat': .9}


def build():
    tent.build(after=True)


def air(m):
    cold = tent.air(m)['cold']
    return {'cold': cold * 2.6}
