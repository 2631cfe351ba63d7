"""The cabin with its lamp out: the planet's light alone."""
from cabin_lamp import *
from cabin_lamp import GAINS, META, PAINT, outside

RENDERED = 'cabin-lamp'
META = {**META, 'says': 'The cabin with the lamp out: planet light lies blue along the ledge and over the packed crates.', 'tint': [.74, .86, 1.12],
        'lights': {'r': 'breath', 'g': None, 'b': 'relay'}}
GAINS = {**GAINS, 'lamp': .012, 'warm': (.10, .16, .34), 'planet': 2.5, 'fill': 2.0, 'view': 1.15}
MASKS = {'lights.webp': [['planet'], [], ['comm']]}
sharpen = outside('sky-cabin', GAINS['view'])
