"""What all memories share: light drawn on darkness, one colour each. A memory builds bodies that are hardly lit; their lines shine."""
import numpy as np

PAINT = dict(exposure=1.35, above=.55, halo=.10, radius=2.2, amount=.30, ink=0., shadow=(0, 0, 0), sat=1.05, contrast=1.05, edge=.35, bottom=.55)
GAINS = {'body': 1., 'line': 1., 'light': 1.}
MASKS = {'lights.webp': [['light', 'line'], [], []]}
AVIF, WEBP = 27, 80


def meta(says, tint, focus=(.5, .40), portrait=None, dust=22):
    return {'says': says, 'focus': {'landscape': dict(zip('xy', focus)), 'portrait': dict(zip('xy', portrait or focus))}, 'tint': tint,
            'lights': {'r': 'breath', 'g': None, 'b': None}, 'sky': None, 'steam': [], 'dust': dust}


def paint(colour):
    """The picture's darkness is the memory's own colour, very deep."""
    return {**PAINT, 'halo_tint': tuple(.55 + .45 * c for c in colour), 'floor': tuple(.010 + .028 * c for c in colour)}


def lines(m, colour, seed=1, power=1.5, fade=.022, facets=.5, wobble=1.6, gaps=.35):
    """All lines of the model in one colour, dimmer far off and low in the picture, where words stand."""
    from kit.drawn import outline
    from npx import smooth
    k = outline(m, seed, wobble, gaps, facets) * np.exp(-np.minimum(m['z'], 120) * fade)
    h, w = k.shape
    k = k * (1 - .72 * smooth(.62, .95, np.linspace(0, 1, h)))[:, None]
    return (power * k)[..., None] * np.array(colour, np.float32)


def motes(d, colour, seed, box, count=260, near=3.):
    """Dust out of focus, hanging in space; a few soft discs close by."""
    rng = np.random.default_rng(seed)
    lo, hi = np.array(box[0], float), np.array(box[1], float)
    P = lo + (hi - lo) * rng.random((count, 3))
    for width, share, power in ((1.1, .62, .55), (3.2, .28, .14), (10., .10, .030)):
        n = int(count * share)
        d.sparks(P[:n], colour, power * rng.random(n) ** 1.5, width, near)
        P = P[n:]
