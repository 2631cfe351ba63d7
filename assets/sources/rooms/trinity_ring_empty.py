"""The ring when all have gone: chairs pushed back, one lamp left on."""
import trinity_ring as ring
from trinity_ring import *
from trinity_ring import GAINS, META, outside

META = {**META, 'says': 'The ring deserted: chairs pushed back at odd angles, one lamp left burning, the fleets still outside.', 'tint': [.96, .98, .94],
        'lights': {'r': 'lamp', 'g': 'pass', 'b': 'breath'}}
GAINS = {**GAINS, 'view': .8, 'top': .16, 'brass': .22, 'one': 2.6, 'planet': 1.9, 'fill': 3.2}
sharpen = outside(GAINS['view'])
MASKS = {'lights.webp': [['one'], ['planet'], ['edge']]}


def build():
    ring.build(pushed=True)
