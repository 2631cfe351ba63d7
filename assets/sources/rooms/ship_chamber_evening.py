"""The contact chamber after dark: the city below has lit itself, the room keeps its amber."""
import numpy as np

import ship_chamber as day
from ship_chamber import *
from ship_chamber import AVIF, GAINS, META, PAINT, WEBP, CITY, outside, sky, through_window

RENDERED = 'ship-chamber'
META = {**META, 'says': 'The panelled chamber after dark. In the window the city has lit itself, tower by tower.',
        'tint': [.98, .90, .86], 'lights': {'r': 'relay', 'g': 'lamp', 'b': 'breath'}, 'sky': None, 'dust': 10}
NIGHT = (.14, .20, .40)
GAINS = {**GAINS, 'window': tuple(.34 * c for c in NIGHT), 'sun': 0., 'cove': 1.75, 'relay': 1.5, 'fill': tuple(.9 * c for c in NIGHT), 'view': tuple(.9 * c for c in NIGHT)}
MASKS = {'lights.webp': [['relay'], ['cove'], []]}
PAINT = {**PAINT, 'exposure': 1.75, 'above': .7, 'halo': .09, 'halo_tint': (1, .8, .5), 'shadow': (.006, .008, .018), 'floor': (.014, .015, .022), 'sat': 1.2}
LAMPS = (1., .62, .24)


def lit(m):
    """The city by night: its own picture gone blue, its darker storeys lit, more of them where the towers stand close."""
    from npx import gauss, lum, smooth
    c = through_window(m, day.view()['picture'].astype(np.float32) * CITY)
    above = through_window(m, day.view()['sky'])
    l = lum(c)
    near = smooth(0, .012, gauss(np.abs(l - gauss(l, 1.4)), 22)) * (1 - above)
    h, w = l.shape
    down = np.linspace(0, 1, h)[:, None]
    rng = np.random.default_rng(5)
    # Lamps grow and thin out towards us: three sizes of sparse points, brighter where the towers stand close.
    points = np.zeros_like(l)
    for size, chance, low, high in ((1, .985, .28, .50), (2, .985, .42, .62), (3, .988, .52, .80)):
        grid = rng.random((h // size + 1, w // size + 1))
        grid = np.where(grid > chance, rng.random(grid.shape), 0).repeat(size, 0).repeat(size, 1)[:h, :w]
        points += grid * smooth(low - .06, low + .03, down) * (1 - smooth(high - .04, high + .06, down))
    windows = points * near * (.35 + 2.2 * smooth(.10, .42, l))
    glow = gauss(windows, .8)[..., None] * 5.2 + gauss(windows, 7)[..., None] * 1.5 + gauss(windows, 45)[..., None] * .9
    down = down[..., None]
    dusk = above[..., None] * (np.array((.95, .40, .20)) * np.exp(-((down - .40) / .07) ** 2) * .30 + np.array((.06, .09, .20)) * .55)
    return c * np.array(NIGHT) * 1.15 * (1 - above[..., None] * .8) + dusk + glow * np.array(LAMPS)


def sharpen(light, m):
    from npx import gauss
    inner = gauss(outside(m), 2.)[..., None] ** 4
    return (light * (1 - inner) + lit(m) * inner).astype(np.float32)


def air(m):
    return {'cove': day.air(m)['window'] * np.array((.9, .55, .25)) * .35}
