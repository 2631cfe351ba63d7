"""The round table with all five lamps lit; behind it a tall door has opened and somebody is about to come in."""
import math

import numpy as np

import table
from table import *
from table import META, PAINT

META = {**{k: v for k, v in META.items() if k not in ('lights2', 'added', 'left')}, 'says': 'Behind the round table a tall door stands open on white light; the five chairs throw long shadows towards you.',
        'tint': [1.0, 1.0, 1.02], 'lights': {'r': 'breath', 'g': 'lamp', 'b': 'lamp'}, 'dust': 26}
GAINS = {'l1': .60, 'l2': .60, 'l3': .54, 'l4': .62, 'l5': .60, 'fill': .9, 'door': 1.}
ADDED = {}
MASKS = {'lights.webp': [['door'], ['l1', 'l2', 'l5'], ['l3', 'l4']]}
LIGHT = (.94, .97, 1.)
AT, WIDE, TALL = (.0, 9.6), 1.15, 7.4


def build():
    from kit.lights import area, group, spot
    from kit.materials import glow, rough_stone
    from kit.shapes import prism, span
    table.build()
    x, y = AT
    stone, white = rough_stone('portal', (.13, .132, .14), scale=.6, bump=.4), glow('door', LIGHT, 3.2)
    for s in (-1, 1):                                # jambs lean inwards; the leaf is already gone into the floor
        prism([(s * WIDE, -.2), (s * (WIDE + 1.1), -.2), (s * (WIDE + .85), TALL + 1.2), (s * WIDE * .82, TALL + 1.2)], 1.4, stone, 'y', loc=(x, y, 0), bevel=.05)
    span(x - WIDE, x + WIDE, y - .7, y + .7, TALL, TALL + 1.2, stone, bevel=.04)
    for k in range(3):
        span(x - 1.7 - k * .5, x + 1.7 + k * .5, y - 1.2 - k * .55, y - .2, -.1, .34 - k * .11, stone, bevel=.03)
    group('door', span(x - WIDE, x + WIDE, y + .55, y + .6, 0, TALL, white, bevel=0))
    area('door', (x, y + .3, 3.4), (0, 0, .4), LIGHT, 1500, 1.9, 6.4).visible_glossy = False
    spot('door', (x, y + .3, 4.6), (0, -1, 0), LIGHT, 5200, 52, size=.5, blend=.7)


def air(m):
    """Light stands in the doorway and lies down across the floor."""
    from kit.air import march, puffs
    base = table.air(m)
    x, y = AT

    def light(P):
        deep = y - P[..., 1]
        w = WIDE + .16 * np.maximum(deep, 0)
        k = np.clip(1.25 - np.abs(P[..., 0] - x) / w, 0, 1) ** 1.5 * (deep > -.2) * np.exp(-np.maximum(deep, 0) / 4.5)
        k = k * np.clip(1.1 - np.maximum(P[..., 2] - TALL * .6, 0) / (TALL * .5), 0, 1)
        return (k * (.4 + 1.1 * puffs(P, .3)))[..., None] * np.array(LIGHT)
    return {**base, 'door': march(m, light, 40, 2.5, 18, 3) * .018}
