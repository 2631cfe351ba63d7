"""Tazil on his knees in the dust, Milena over him: the whole of the tent about them."""
import tent_after
from tent_after import AVIF, WEBP, air, sharpen
from events import tent_pair
from events.tent_pair import GAINS, MASKS, META, PAINT

META = {**META, 'says': 'In the wrecked tent Tazil kneels in the dust, empty-handed; Milena stands over him and holds the half of the blade that has a point.',
        'focus': {'landscape': {'x': .47, 'y': .44}, 'portrait': {'x': .47, 'y': .46}}}
PAINT = {**PAINT, 'exposure': 1.75}


def build():
    from kit.lights import camera
    tent_pair.build()
    camera((.30, -.95, .95), (.12, 3.0, .98), lens=27)
