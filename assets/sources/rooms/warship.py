"""What the warship is made of: black plate, thick ribs, rivets; nothing that is not needed. Its light is bone white and comes from one side."""
import math
import random

BONE, INK = (1., .965, .90), (.62, .70, .86)


def materials():
    from kit.materials import floor, glow, metal, plain
    from kit.shapes import cyl
    m = {
        'plate': metal('plate', (.165, .161, .155), (.32, .55), bump=.10, scale=.9, edge=(.42, .41, .39), grime=.6, var=.35, metallic=.55),
        'rib': metal('rib', (.125, .121, .117), (.34, .55), bump=.14, edge=(.48, .47, .45), grime=.35, metallic=.55),
        'pale': metal('pale', (.42, .40, .37), (.4, .6), bump=.08, scale=.8, edge=(.6, .58, .55), grime=.75, var=.2, metallic=.2),
        'deck': floor('deck', (.165, .160, .152), (.14, .46), metallic=.3),
        'black': plain('black', (.010, .010, .011), .85),
        'lamp': glow('lamp', BONE, 5.),
        'void': glow('void', (.5, .55, .7), .006),
    }
    m['rivet'] = cyl((0, 0, -60), .045, .05, m['rib'], n=8, bevel=.01)
    return m


def plating(m, x0, x1, y0, y1, w=1.5, d=1.9, mat='deck'):
    from kit.shapes import again, span
    for i in range(int((x1 - x0) / w) + 1):
        for j in range(int((y1 - y0) / d) + 1):
            x, y = x0 + i * w, y0 + j * d
            span(x + .008, x + w - .008, y + .008, y + d - .008, -.12, random.uniform(-.004, .004), m[mat], bevel=.012)
            for a, b in ((.12, .12), (w - .12, .12), (.12, d - .12), (w - .12, d - .12)):
                again(m['rivet'], (x + a, y + b, .004), scale=(.7, .7, .4))
    span(x0 - 3, x1 + 4, y0 - 3, y1 + 4, -.6, -.15, m['black'], bevel=0)


def rib(m, y, half, high, thick=.5, deep=.55, lean=.62):
    """A frame across the room: two posts that lean in, knees, a beam; rivets along it."""
    from kit.shapes import again, box, prism
    for s in (-1, 1):
        prism([(s * half, 0), (s * (half - deep), 0), (s * (half - deep - .1), high * lean), (s * (half - deep - 1.2), high - deep), (s * (half - 1.2), high + .2), (s * half, high + .2)], thick, m['rib'], 'y', loc=(0, y, 0), bevel=.04)
        for q in range(6):
            again(m['rivet'], (s * (half - deep + .16 - .015 * q), y - thick / 2 - .01, .4 + q * high * lean / 6), (math.pi / 2, 0, 0), (1.2, 1.2, 1.2))
    box((0, y, high - deep / 2 + .1), ((half - deep - 1.0) * 2, thick, deep), m['rib'], bevel=.04)
    for q in range(-5, 6):
        again(m['rivet'], (q * (half - 1.8) / 5.5, y - thick / 2 - .01, high - deep / 2 + .1), (math.pi / 2, 0, 0), (1.2, 1.2, 1.2))


def sides(m, half, y0, y1, high, panel=1.9):
    """Plated walls in two strakes and a ceiling."""
    from kit.shapes import span
    y = y0
    while y < y1:
        for s in (-1, 1):
            for z0, z1, k in ((0, .9, 'rib'), (.93, high * .55, 'plate'), (high * .55 + .03, high + .3, 'plate')):
                span(min(s * half, s * (half + .3)), max(s * half, s * (half + .3)), y + .01, y + panel - .01, z0, z1, m[k], bevel=.025)
            span(min(s * (half + .2), s * (half + .5)), max(s * (half + .2), s * (half + .5)), y, y + panel, -.2, high + .5, m['black'], bevel=0)
        n = max(2, round(half * 2 / 2.2))
        for i in range(n):
            a = -half + i * 2 * half / n
            span(a + .01, a + 2 * half / n - .01, y + .01, y + panel - .01, high + .1, high + .3, m['plate'], bevel=.025)
        y += panel
    span(-half - 1, half + 1, y0, y1, high + .35, high + .6, m['black'], bevel=0)


def heaven(light, m, far, seed=3, worlds=(), scale=1., count=2600, band=None):
    """Stars and worlds painted behind everything farther than `far`. worlds: (u, v, radius, sun, colour) in tangents from the eye."""
    from kit.air import rays
    from kit.sky import behind, globe, stars
    _, D = rays(m)
    n = (D[..., 0] ** 2 + D[..., 1] ** 2) ** .5
    u, v = D[..., 0] / D[..., 1], D[..., 2] / n
    h, w = m['z'].shape
    sky = stars(h, w, count, seed, band, scale)
    for cx, cy, r, sun, colour in worlds:
        shine, cover = globe(u, v, cx, cy, r, sun, colour)
        sky = sky * (1 - cover) + shine
    return behind(light, m, sky, far)
