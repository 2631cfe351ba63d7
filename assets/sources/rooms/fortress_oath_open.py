"""The oath hall when every third eye is open: hundreds of silver points, the red gone out of the air."""
from fortress_oath import *

RENDERED = 'fortress-oath'
META = {
    **META,
    'says': 'The same tiers, drained of colour: in every brow a third eye stands open, hundreds of silver points around the drum.',
    'tint': [.93, .97, 1.03],
    'lights': {'r': 'eyes', 'g': 'breath', 'b': None},
}
GAINS = {'shaft': (.15, .42, 1.), 'slit': (.03, .10, .25), 'fill': .42, 'eyes': 1., 'silver': .55}
MASKS = {'lights.webp': [['eyes', 'silver'], ['shaft'], []]}
PAINT = {**PAINT, 'halo': .085, 'halo_tint': (.85, .93, 1.), 'above': .8, 'sat': .55, 'shadow': (.004, .007, .012), 'high': (.98, 1., 1.03), 'floor': (.026, .028, .033), 'radius': 2.2}
