"""The cabin in the morning: the planet's sun comes in."""
from cabin_lamp import *
from cabin_lamp import GAINS, META, PAINT, outside

RENDERED = 'cabin-lamp'
META = {**META, 'says': 'The cabin at dawn: a sun rises over the planet and its light slants in across ledge and crates.', 'tint': [1.10, .98, .86],
        'lights': {'r': 'breath', 'g': None, 'b': 'relay'}, 'sky': None}
GAINS = {**GAINS, 'lamp': .012, 'warm': (.55, .62, .8), 'planet': (3.2, 1.7, .62), 'fill': (2.2, 2.0, 1.7), 'dawn': 1.}
MASKS = {'lights.webp': [['dawn'], [], ['comm']]}
sharpen = outside('sky-dawn', 1.)
sky = lambda m: None
