"""The ring, dimmed: the hologram shows what is coming."""
import numpy as np

from trinity_ring import *
from trinity_ring import GAINS, META, outside

GREEN = np.array((.62, 1.08, .62))
RENDERED = 'trinity-ring'
META = {**META, 'hologram': {'x': .468, 'y': .375, 'rx': .135, 'ry': .235, 'tilt': 0, 'turn': 'sway'},
        'says': 'Over the dimmed ring stands a cube of green light, seamed like a city; the red specks beside it are warships.', 'tint': [.82, 1., .94],
        'lights': {'r': 'hologram', 'g': 'pass', 'b': 'lamp'}}
GAINS = {**GAINS, 'view': 0.42, 'top': .04, 'brass': .28, 'holo': GREEN, 'cube': 1., 'planet': .7, 'fill': .5}
MASKS = {'lights.webp': [['holo', 'cube'], ['planet'], ['brass']]}
sharpen = outside(GAINS['view'])
