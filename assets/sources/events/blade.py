"""The blade: the point of his own sword at Tazil's throat, over Milena's arm."""
import tent_after
from tent_after import AVIF, WEBP, air, sharpen
from events import tent_pair
from events.tent_pair import GAINS, MASKS, META, PAINT

META = {**META, 'says': 'Tazil on his knees in the cold light of the cut tent, chin up; at his throat, in Milena\'s hand, the half of his own blade.',
        'focus': {'landscape': {'x': .46, 'y': .42}, 'portrait': {'x': .44, 'y': .42}}}
PAINT = {**PAINT, 'exposure': 1.75}


def build():
    from kit.lights import camera
    tent_pair.build(close=True)
    camera((.0, 1.18, 1.34), (-.10, 3.0, 1.0), lens=27)
