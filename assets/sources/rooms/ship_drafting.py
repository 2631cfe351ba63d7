"""The long table by the light of one lamp: paper, cups, everything else left to the dark and the city."""
import numpy as np

import ship_chamber as day
import ship_chamber_evening as evening
from ship_chamber_evening import *
from ship_chamber_evening import AVIF, GAINS, META, PAINT, WEBP, NIGHT, outside, sky

RENDERED = 'ship-chamber'
META = {**META, 'says': 'The long table by the light of a single lamp: paper, cups, the window gone nearly black.',
        'tint': [1.0, .86, .70], 'lights': {'r': 'relay', 'g': 'lamp', 'b': None}, 'dust': 18}
GAINS = {**GAINS, 'window': tuple(.20 * c for c in NIGHT), 'cove': 1.5, 'relay': 1.0, 'fill': tuple(1.2 * c for c in NIGHT), 'view': tuple(.5 * c for c in NIGHT)}
MASKS = {'lights.webp': [['relay'], ['cove'], []]}
PAINT = {**PAINT, 'exposure': 2.9, 'floor': (.030, .030, .042)}
LAMP = np.array((day.TX, 2.5, 1.55))


def reach(m, wide):
    """How near a place in the room is to the one lamp over the table."""
    from kit.air import rays
    eye, D = rays(m)
    P = eye + D * np.minimum(m['z'], 60)[..., None]
    q = P - LAMP
    return np.exp(-(q[..., 0] ** 2 + (q[..., 1] * .62) ** 2 + (q[..., 2] * .8) ** 2) / (2 * wide ** 2))


def sharpen(light, m):
    from npx import gauss
    pool = reach(m, 1.15)[..., None] * 1.7 + reach(m, 3.2)[..., None] * .34
    warm = np.array((1., .80, .55))
    strips = np.minimum(light, .30)                       # the coves are switched off: what is left of them is grey
    room = light * pool * warm + strips * np.array((.42, .46, .60))
    inner = gauss(outside(m), 2.)[..., None] ** 4
    return (room * (1 - inner) + evening.lit(m) * .55 * inner).astype(np.float32)


def air(m):
    """Dusty light standing under the lamp."""
    cone = reach(m, 1.3)[..., None] * (1 - outside(m)[..., None])
    return {'cove': cone * np.array((1., .72, .40)) * .045}
