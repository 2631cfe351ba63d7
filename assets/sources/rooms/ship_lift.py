"""Lift: a small metal room that moves. Light of passing floors falls through the gate in bands; one caged lamp; a rail to hold."""
import math
import random

import numpy as np

META = {
    'focus': {'landscape': {'x': .5, 'y': .42}, 'portrait': {'x': .5, 'y': .43}},
    'tint': [.90, .94, 1.0],
    'lights': {'r': 'floors', 'g': 'lamp', 'b': 'relay'},
    'sky': None,
    'steam': [{'x': .40, 'y': .82, 'dx': .02, 'dy': -.05}],
    'dust': 8,
}
GAINS = {'floors': 1., 'lamp': 1., 'relay': 1., 'fill': 1.}
MASKS = {'lights.webp': [['floors'], ['lamp'], ['relay']]}
PAINT = dict(exposure=1.7, above=.9, halo=.07, halo_tint=(1, .85, .65), shadow=(.003, .009, .020), high=(1.03, 1., .95), floor=(.013, .017, .024), bottom=.5)
AVIF, WEBP = 28, 80

AMBER, STEEL = (1., .62, .28), (.40, .62, 1.)
W, Y0, Y1, H = 1.42, -2.2, 2.0, 2.55     # half width, back, gate, height
GATE = 1.02                             # half width of the gate's opening
LANDINGS = (-1.55, 1.02, 3.75)          # heights of lit slots in the shaft


def build():
    from kit.lights import camera
    from kit.materials import floor, glow, metal, plain
    random.seed(21)
    m = {
        'panel': metal('panel', (.17, .185, .205), (.30, .52), bump=.10, scale=1.6, edge=(.46, .49, .54), grime=.45, metallic=.8),
        'dark': metal('dark', (.055, .061, .072), (.32, .52), bump=.1, scale=1.4, edge=(.22, .24, .28), grime=.4),
        'bar': metal('bar', (.10, .108, .12), (.26, .45), bump=.08, scale=3, edge=(.42, .44, .48)),
        'rail': metal('rail', (.42, .43, .45), (.16, .32), bump=.05, scale=5, edge=(.8, .8, .82)),
        'amber': metal('amber_paint', (.50, .23, .035), (.45, .65), bump=.1, scale=3, rust=.45, rust_colour=(.06, .055, .05), metallic=.15),
        'deck': floor('deck', (.075, .081, .092), (.18, .5), scale=2),
        'shaft': metal('shaft', (.10, .095, .09), (.5, .75), bump=.2, scale=1.2, grime=.8, metallic=.3),
        'black': plain('black', (.008, .009, .011), .8),
        'rubber': plain('rubber', (.016, .017, .02), .6),
        'landing': glow('landing', (1., .43, .12), .85), 'lamp': glow('lamp', (.62, .80, 1.), 7.),
        'relay': glow('relay', (1., .40, .06), 12.), 'red': glow('red', (1., .07, .03), 8.),
    }
    cabin(m)
    gate(m)
    shaft(m)
    rail(m)
    fittings(m)
    lamps(m)
    camera((.10, -1.98, 1.52), (.0, Y1, 1.36), lens=19.5)


def cabin(m):
    from kit.shapes import again, box, cyl, span, tube
    for i in range(-4, 4):
        for j in range(-6, 6):
            span(i * .36 + .004, i * .36 + .356, j * .36 + .004, j * .36 + .356, -.05, 0, m['deck'], bevel=.006)
    tread = box((0, 0, -.2), (.085, .016, .007), m['deck'], bevel=.003)
    for i in range(-8, 9):
        for j in range(-22, 20):
            again(tread, (i * .17, j * .098, .003), (0, 0, .75 if (i + j) % 2 else -.75))
    span(-3, 3, -3, Y1, -.3, -.06, m['black'], bevel=0)
    for s in (-1, 1):
        for j in range(4):
            y = Y0 + j * 1.05
            a, b = sorted((s * W, s * (W + .08)))
            span(a, b, y + .01, y + 1.04, 0, .30, m['dark'], bevel=.015)
            span(a, b, y + .01, y + 1.04, .33, 1.00, m['panel'], bevel=.02)
            span(a, b, y + .01, y + 1.04, 1.03, 2.12, m['panel'], bevel=.02)
            span(a, b, y + .01, y + 1.04, 2.15, H, m['dark'], bevel=.02)
            box((s * (W - .02), y, H / 2), (.10, .09, H), m['bar'], bevel=.015)
            for z in (.42, .92, 1.12, 2.04):
                for q in (.09, .35, .61, .96):
                    cyl((s * (W - .004), y + q, z), .013, .012, m['bar'], rot=(0, math.pi / 2, 0), n=8, bevel=.003)
        span(*sorted((s * (W + .1), s * (W + .2))), -3, 3, -.2, 3, m['black'], bevel=0)
        tube([(s * (W - .12), Y0, H - .14), (s * (W - .12), Y1 - .05, H - .14)], .035, m['bar'])
        tube([(s * (W - .20), Y0, H - .10), (s * (W - .20), Y1 - .05, H - .10)], .02, m['rubber'])
    for j in range(6):
        y = Y0 + j * .72
        span(-W, W, y + .01, y + .70, H, H + .08, m['panel' if j % 2 else 'dark'], bevel=.02)
        box((0, y, H - .04), (2 * W, .08, .12), m['bar'], bevel=.015)
    span(-3, 3, -3, 2.05, H + .12, H + .2, m['black'], bevel=0)


def gate(m):
    """The fourth wall is a folding gate: bars, crossing straps, rivets."""
    from kit.shapes import box, cyl, span
    y = Y1
    for s in (-1, 1):
        span(*sorted((s * GATE, s * (W + .1))), y - .06, y + .12, 0, H, m['panel'], bevel=.03)
        box((s * (GATE + .02), y - .08, H / 2), (.10, .16, H), m['dark'], bevel=.02)
        for k in range(9):
            cyl((s * (GATE + .22), y - .065, .25 + k * .26), .016, .02, m['bar'], rot=(math.pi / 2, 0, 0), n=8, bevel=.004)
    span(-W, W, y - .10, y + .12, 2.18, H, m['dark'], bevel=.03)
    span(-W, W, y - .08, y + .12, -.02, .06, m['amber'], bevel=.01)
    n = 15
    xs = [(-1 + 2 * (k + .5) / n) * GATE for k in range(n)]
    for x in xs:
        box((x, y + .02, 1.1), (.022, .035, 2.2), m['bar'], bevel=.006)
    step = xs[1] - xs[0]
    for row, z in enumerate(np.arange(.28, 2.1, .44)):
        for k in range(n - 1):
            s = 1 if k % 2 else -1
            x = (xs[k] + xs[k + 1]) / 2
            box((x, y - .012, z), (math.hypot(step, .30), .012, .026), m['bar'], rot=(0, -s * math.atan2(.30, step), 0), bevel=.004)
            cyl((xs[k], y - .02, z + .15 * (1 if k % 2 else -1)), .014, .03, m['rail'], rot=(math.pi / 2, 0, 0), n=8, bevel=.003)
    for z in (.12, 1.08, 2.12):
        box((0, y - .03, z), (2 * GATE, .03, .05), m['bar'], bevel=.008)
    box((.02, y - .09, 1.08), (.16, .10, .26), m['amber'], bevel=.02)
    cyl((.02, y - .18, 1.08), .018, .14, m['rail'], rot=(math.pi / 2, 0, 0))


def shaft(m):
    """What slides past: beams, a ladder of cables, landings with their light on."""
    from kit.lights import group
    from kit.shapes import box, cyl, span, tube
    y = Y1 + .75
    span(-2.4, 2.4, y + .9, y + 1.0, -4, 6, m['shaft'], bevel=0)
    for s in (-1, 1):
        span(*sorted((s * 1.5, s * 2.4)), Y1 + .15, y + 1, -4, 6, m['shaft'], bevel=.02)
        tube([(s * 1.22, y, -4), (s * 1.22, y, 6)], .03, m['bar'])
        tube([(s * 1.10, y + .06, -4), (s * 1.10, y + .06, 6)], .018, m['rubber'])
    for z in LANDINGS:
        span(-1.48, 1.48, Y1 + .36, Y1 + .66, z + .50, z + .98, m['dark'], bevel=.03)
        span(-1.48, 1.48, Y1 + .36, Y1 + .66, z - .55, z - .16, m['amber'], bevel=.03)
        span(-1.48, 1.48, Y1 + .66, y + .9, z - .24, z - .18, m['deck'], bevel=.01)
        group('floors', span(-1.40, 1.40, y + .86, y + .88, z - .17, z + .9, m['landing'], bevel=0))
        for x in (-1.42, -.62, 1.05, 1.42):
            box((x, y + .78, z + .3), (.08, .10, 1.2), m['dark'], bevel=.02)
        for x, turned in ((-.42, .2), (-.20, -.1), (.52, .1), (.76, .5)):     # the crew, from the knees down, standing still to stare
            cyl((x, y + .42, z + .20), .062, .80, m['black'], r2=.082, rot=(0, 0, turned), n=14)
            box((x, y + .36, z - .13), (.10, .27, .09), m['black'], rot=(0, 0, turned), bevel=.03)


def rail(m):
    from kit.shapes import cyl, tube
    z, inset = 1.0, .12
    for s in (-1, 1):
        x = s * (W - inset)
        tube([(x, Y0, z), (x, Y1 - .30, z), (x + s * .03, Y1 - .22, z), (s * W, Y1 - .18, z)], .024, m['rail'])
        for y in (-1.5, -.45, .6, 1.45):
            tube([(x, y, z - .01), (x, y, z - .06), (s * W, y, z - .09)], .014, m['bar'])
            cyl((s * (W - .008), y, z - .09), .04, .016, m['bar'], rot=(0, math.pi / 2, 0))


def fittings(m):
    """Caged lamp, a board of buttons, a floor telegraph, conduits."""
    from kit.lights import group
    from kit.shapes import box, cyl, ring, span, tube
    group('lamp', cyl((0, .35, H - .13), .085, .10, m['lamp'], bevel=.03))
    cyl((0, .35, H - .05), .13, .06, m['dark'], bevel=.015)
    for k in range(8):
        a = k * math.tau / 8
        tube([(.12 * math.cos(a), .35 + .12 * math.sin(a), H - .06), (.12 * math.cos(a), .35 + .12 * math.sin(a), H - .18), (.05 * math.cos(a), .35 + .05 * math.sin(a), H - .23)], .007, m['bar'])
    for r, z in ((.125, H - .13), (.06, H - .225)):
        ring(r - .007, r + .007, z - .006, z + .006, m['bar'], loc=(0, .35, 0), n=24)
    x = W - .03
    box((x, 1.30, 1.42), (.05, .26, .56), m['dark'], bevel=.015)
    for k in range(6):
        for j in (0, 1):
            lit = (k, j) == (2, 1)
            o = cyl((x - .03, 1.24 + j * .11, 1.22 + k * .075), .024, .018, m['relay' if lit else 'rail'], rot=(0, math.pi / 2, 0), n=16, bevel=.004)
            if lit:
                group('relay', o)
    box((-.02, Y1 - .13, 2.34), (.86, .05, .17), m['black'], bevel=.015)
    for k in range(9):                           # the telegraph over the gate: one floor is lit
        o = box((-.36 + k * .085, Y1 - .165, 2.34), (.05, .012, .075), m['relay' if k == 5 else 'dark'], bevel=.004)
        if k == 5:
            group('relay', o)
    group('relay', box((-W + .03, 1.42, 2.0), (.03, .07, .05), m['red'], bevel=.006))
    for z in (1.75, 1.82):
        tube([(-W + .05, Y0, z), (-W + .05, 1.42, z), (-W + .05, 1.42, H)], .018, m['rubber'])
    for k in range(14):                          # chevrons along the sill
        box((-GATE + .08 + k * .145, Y1 - .12, .012), (.07, .10, .008), m['amber' if k % 2 else 'black'], rot=(0, 0, .5), bevel=0)
    span(-.9, .9, -2.1, -1.9, 0, .01, m['deck'], bevel=0)


def lamps(m):
    from kit.lights import area, point, spot
    y = Y1 + 1.5
    for z, watts in zip(LANDINGS, (120, 210, 300)):
        area('floors', (0, y, z), (0, 0, 1.1 if z < 3 else .4), AMBER, watts, 2.5, .22, spread=150)
    spot('lamp', (0, .35, H - .27), (0, .3, 0), STEEL, 210, 170, size=.06, blend=.7)
    point('relay', (.12, Y1 - .3, 2.34), (1., .42, .08), 2.2, size=.05)
    point('relay', (W - .16, 1.30, 1.40), (1., .42, .08), 1.2, size=.04)
    area('fill', (0, -2.1, 2.2), (0, 1.5, 1.0), STEEL, 22, 2.)


def air(m):
    """Sheets of light through the bars, a haze under the lamp."""
    from kit.air import cone, march, puffs
    from npx import smooth

    def bands(P):
        o = 0
        for z, k in zip(LANDINGS, (.5, 1., .9)):
            # Walk each point back to the landing's slot: the gate's opening cuts the light.
            f = (Y1 - P[..., 1]) / np.maximum(Y1 + 1.5 - P[..., 1], 1e-3)
            gx, gz = P[..., 0] * (1 - f), P[..., 2] + (z - P[..., 2]) * f
            inside = smooth(GATE + .05, GATE - .1, np.abs(gx)) * smooth(.0, .15, gz) * smooth(2.25, 2.1, gz) * (P[..., 1] < Y1)
            bars = .62 + .38 * np.cos(gx * math.tau / (2 * GATE / 15))
            o = o + k * inside * bars / (.6 + (Y1 + 1.5 - P[..., 1]) ** 2 * .25)
        return (o * (.45 + puffs(P, .7)))[..., None] * np.array(AMBER)
    lamp = lambda P: (cone(P, (0, .35, H - .12), (0, .35, 0), 1.1, .6, .9, .25) * (.5 + puffs(P, .6)))[..., None] * np.array(STEEL)
    return {'floors': march(m, bands, 64, .3, 5.5, 2) * .026, 'lamp': march(m, lamp, 40, .3, 5, 3) * .016}
