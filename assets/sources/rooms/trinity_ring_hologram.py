"""The ring, dimmed: the star map turns over it."""
from trinity_ring import *
from trinity_ring import GAINS, META, outside

RENDERED = 'trinity-ring'
META = {**META, 'hologram': {'x': .464, 'y': .386, 'rx': .100, 'ry': .080, 'tilt': 8, 'turn': 'round'},
        'says': 'The ring in half-light: a star map turns over the table, worlds of three powers in one slow spiral.', 'tint': [.82, .98, 1.04],
        'lights': {'r': 'hologram', 'g': 'pass', 'b': 'lamp'}}
GAINS = {**GAINS, 'view': 0.5, 'top': .10, 'brass': .40, 'holo': 1., 'map': 1., 'planet': .8, 'fill': .55}
MASKS = {'lights.webp': [['holo', 'map'], ['planet'], ['brass']]}
sharpen = outside(GAINS['view'])
