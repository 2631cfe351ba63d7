"""Kirk's memories: light drawn on black, one colour each, by hand in two dimensions; nothing is rendered.

    python3 memories.py [NAME ...]      writes assets/rooms/memory-NAME"""
import math
import os
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [HERE, os.path.join(HERE, '../shared')]

import numpy as np
from PIL import Image, ImageDraw

from filters import work_dir
from kit import export
from npx import gauss

W, H, FINE = 1920, 1080, 2


class Sheet:
    """Black paper. Strokes have a strength; they are doubled a little beside themselves, as a hand draws that is not sure."""

    def __init__(self, seed):
        self.rng = np.random.default_rng(seed)
        self.layers = {}

    def line(self, points, strength=1., width=1.6, soft=0, wander=1.2, twice=True):
        for k in range(2 if twice else 1):
            image = self.layers.setdefault((soft, k), Image.new('F', (W * FINE, H * FINE), 0.))
            shift = self.rng.normal(0, wander * (1 + k), 2)
            drawn = [((x * W + shift[0] + self.rng.normal(0, wander * .4)) * FINE, (y * H + shift[1] + self.rng.normal(0, wander * .4)) * FINE) for x, y in points]
            ImageDraw.Draw(image).line(drawn, fill=float(strength * (1 if k == 0 else .38)), width=max(1, round(width * FINE * (1 if k == 0 else .7))), joint='curve')

    def hide(self, points):
        """Nothing shines through here."""
        drawn = [(x * W * FINE, y * H * FINE) for x, y in points]
        for image in self.layers.values():
            ImageDraw.Draw(image).polygon(drawn, fill=0.)

    def curve(self, f, n=40, **kw):
        self.line([f(t) for t in np.linspace(0, 1, n)], **kw)

    def sparks(self, count, x, y, strength=.8, size=1.4):
        for _ in range(count):
            px, py = self.rng.uniform(*x), self.rng.uniform(*y)
            r = self.rng.random() ** 3 * size + .4
            image = self.layers.setdefault((0, 0), Image.new('F', (W * FINE, H * FINE), 0.))
            cx, cy = px * W * FINE, py * H * FINE
            ImageDraw.Draw(image).ellipse([cx - r * FINE, cy - r * FINE, cx + r * FINE, cy + r * FINE], fill=float(strength * self.rng.random()))

    def light(self):
        total = np.zeros((H, W))
        for (soft, _), image in self.layers.items():
            a = np.asarray(image).reshape(H, FINE, W, FINE).mean((1, 3))
            total += gauss(a, soft) if soft else a
        return total


def picture(light, colour, pale, floor):
    """The strokes, their glow in three sizes, a breath of the colour where the drawing is densest; never quite black."""
    c, p = np.array(colour), np.array(pale)
    core = np.clip(light, 0, 1.4)[..., None]
    halo = gauss(light, 3)[..., None] * 1.1 + gauss(light, 12)[..., None] * 1.5 + gauss(light, 45)[..., None] * 2.0
    wash = gauss(light, 150)[..., None] * 2.6
    yy = np.linspace(0, 1, H)[:, None, None]
    air = c * (floor * (1.15 - .75 * yy))
    out = core * p + halo * c * .62 + wash * c * .7 + air
    out *= 1 - .55 * np.clip((yy - .66) / .34, 0, 1)                      # the lower third belongs to the words
    return np.clip(1 - np.exp(-out * 1.25), 0, 1)


# Half a person's outline from the crown down, as shares of the height: head, neck, shoulder, arm, coat.
OUTLINE = ((0, 1.), (.030, .993), (.052, .965), (.057, .925), (.048, .885), (.033, .858), (.036, .832), (.085, .812), (.128, .792), (.150, .745), (.160, .62), (.166, .48), (.150, .445),
           (.128, .44), (.124, .30), (.130, .14), (.136, 0))


def smooth_through(points, n=5):
    """A Catmull-Rom curve through points."""
    p = np.array(points, float)
    p = np.vstack([p[:1], p, p[-1:]])
    t = np.linspace(0, 1, n, endpoint=False)[:, None]
    parts = [.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t ** 2 + (3 * b - a - 3 * c + d) * t ** 3) for a, b, c, d in zip(p, p[1:], p[2:], p[3:])]
    return np.vstack(parts + [p[-1:]])


def figure(s, x, y, h, strength=.8, lean=0., down=0., width=1.5):
    """A person standing at x, y: dark within, so that they stand before what is behind them. down: the share of the legs left out."""
    half = [(a, b) for a, b in OUTLINE if b >= down]
    k = h * H / W * (16 / 9) ** .5 * .80
    sway = s.rng.normal(0, .006, 2)
    one = lambda side: smooth_through([(x + (side * a * (1 + sway[(side + 1) // 2] * 6) + lean * b ** 2 / max(h, .05) * .12) * k * 1.25, y - (b - down) * h) for a, b in half])
    left, right = one(-1), one(1)
    whole = np.vstack([left[::-1], right])
    s.hide(whole)
    s.line(whole, strength=strength, width=width, wander=.5)
    if h > .12:                                                           # a coat's edge and a jaw, no more
        s.line(smooth_through([(x + lean * k * .1, y - (.80 - down) * h), (x + .012 * k, y - (.55 - down) * h), (x - .006 * k, y - max(0, .22 - down) * h)]), strength=strength * .45, width=1., wander=.6)


def ice(s):
    for k in range(9):                                                    # the shaft: ragged rims, one under another
        r, top = .46 - .036 * k, -.06 + .078 * k
        jag = s.rng.normal(0, .012, 61)
        s.line([(.5 + math.cos(a) * r * (1 + jag[i]), top + .10 + math.sin(a) * (.20 - .012 * k) + jag[i]) for i, a in enumerate(np.linspace(0, math.tau, 61))], strength=.35 + .05 * k)
    for k in range(30):                                                   # hanging ice
        x = s.rng.uniform(.06, .94)
        d = abs(x - .5)
        y = .02 + .30 * (1 - d) * s.rng.random()
        n = s.rng.uniform(.05, .17)
        s.line([(x - .006, y), (x, y + n), (x + .007, y)], strength=.55, width=1.2)
    s.line([(.455, -.02), (.40, .66)], strength=.22, soft=9, width=26, twice=False)      # the one hour of light
    s.line([(.545, -.02), (.60, .66)], strength=.22, soft=9, width=26, twice=False)
    for x, h in ((.40, .15), (.46, .17), (.50, .16), (.535, .18), (.575, .15), (.615, .16)):
        figure(s, x, .70 + s.rng.normal(0, .008), h, .8)
    s.curve(lambda t: (.30 + .40 * t, .705 + .03 * math.sin(t * math.pi)), strength=.5)
    s.sparks(420, (.3, .7), (0, .7), .9)


def table(s):
    eye = (.5, .30)
    edge = lambda x, y, t: (x + (eye[0] - x) * t, y + (eye[1] - y) * t)
    for x in (.17, .83):                                                  # a long cloth, seen from its foot
        s.line([(x, .78), edge(x, .78, .74)], strength=.9)
    for k in reversed(range(9)):
        t = .74 * (1 - (1 - k / 8) ** 1.7)
        a, b = edge(.17, .78, t), edge(.83, .78, t)
        s.line([a, b], strength=.12 + .03 * k)
        if k < 8:
            for side in (-1, 1):
                px = (a[0] if side < 0 else b[0]) + side * .05 * (1 - t)
                figure(s, px, a[1] + .06 * (1 - t), .52 * (1 - t) + .02, .75 - .05 * k, lean=-side * .10, down=.40)
            for q in (.30, .70):                                          # plates and glasses
                g = (a[0] + (b[0] - a[0]) * q, a[1])
                r = .028 * (1 - t)
                s.curve(lambda u: (g[0] + math.cos(u * math.tau) * r, g[1] - .012 * (1 - t) + math.sin(u * math.tau) * r * .5), n=20, strength=.5)
                s.line([(g[0] + r * 1.5, g[1] - .01), (g[0] + r * 1.5, g[1] - .075 * (1 - t))], strength=.7)
    for k in range(5):                                                    # candles down the middle
        t = .74 * (1 - (1 - (k + .4) / 5) ** 1.7)
        x, y = edge(.5, .78, t)
        n = .20 * (1 - t)
        s.line([(x, y), (x, y - n)], strength=.9)
        s.curve(lambda u: (x + math.sin(u * math.tau) * .006 * (1 - t), y - n - .045 * (1 - t) * u), n=12, strength=1.4, width=2.4)
    figure(s, .5, .37, .16, 1.)
    s.curve(lambda t: (.37 + .26 * t, .20 - .10 * math.sin(t * math.pi)), strength=.5)
    s.sparks(160, (.2, .8), (.05, .6), .6)


def court(s):
    for k in range(8):                                                    # tiers, and everybody in them
        r, y = .16 + .052 * k, .62 - .074 * k
        s.curve(lambda t: (.5 + math.cos(math.pi * (1 + t)) * r * 1.05, y + math.sin(math.pi * (1 + t)) * r * -.16 + .03), n=50, strength=.55, width=1.4)
        if k:
            for i in range(10 + 5 * k):
                a = math.pi * (1 + (i + .5) / (10 + 5 * k))
                figure(s, .5 + math.cos(a) * r * 1.05, y - math.sin(a) * r * .16 + .030, .075 + .0035 * k, .34, down=.62, width=1.)
    for x in (-1, 1):
        s.line([(.5 + x * .035, -.05), (.5 + x * .095, .70)], strength=.30, soft=8, width=22, twice=False)
    s.curve(lambda t: (.5 + math.cos(t * math.tau) * .10, .70 + math.sin(t * math.tau) * .035), strength=.9)
    figure(s, .485, .70, .21, 1.2)
    figure(s, .525, .705, .19, .8)
    s.curve(lambda t: (.5 + math.cos(t * math.tau) * .018, .10 + math.sin(t * math.tau) * .032), strength=1.2, width=2.)   # the orb
    s.sparks(200, (.2, .8), (.02, .7), .5)


def meadow(s):
    for k in range(5):                                                    # hills
        s.curve(lambda t: (t, .50 - .045 * k + .03 * math.sin(t * (4 + k) + k * 2)), strength=.35 - .04 * k)
    for i in range(900):                                                  # grass, nearer is longer
        y = .48 + .30 * s.rng.random() ** .8
        x, n = s.rng.random(), (y - .44) * .34 * s.rng.uniform(.5, 1.2)
        b = s.rng.normal(.004, .007) * (1 + n * 30)
        s.line([(x, y), (x + b * .4, y - n * .6), (x + b, y - n)], strength=.20 + .5 * s.rng.random() * (y - .40), width=1., wander=.2, twice=False)
    def branch(x, y, a, n, k):
        if k == 0:
            for _ in range(7):
                q = s.rng.normal(0, .016, 2)
                s.curve(lambda t: (x + q[0] + math.cos(t * math.tau) * .005, y + q[1] + math.sin(t * math.tau) * .006), n=7, strength=.5, width=1., wander=.3, twice=False)
            return
        e = (x + math.cos(a) * n, y - math.sin(a) * n * 16 / 9)
        s.line([(x, y), e], strength=.5 + .1 * k, width=.8 + .5 * k, wander=.6)
        for _ in range(2 if k > 2 else 3):
            branch(*e, a + s.rng.normal(0, .48), n * s.rng.uniform(.66, .84), k - 1)
    branch(.70, .62, math.pi / 2 + .06, .075, 5)
    for row in range(6):                                                  # a village wall, stone by stone, with a gate
        for c in range(15):
            x, y = .17 + c * .023 + (row % 2) * .011, .585 - row * .021
            if .30 < x < .355 and row < 5:
                continue
            s.line([(x, y), (x + .021, y), (x + .021, y + .018), (x, y + .018), (x, y)], strength=.30, width=1., wander=.7, twice=False)
    for x, w, n in ((.21, .06, .08), (.285, .05, .06), (.40, .075, .09)):
        s.line([(x - w / 2, .46), (x - w / 2, .46 - n * .5), (x, .46 - n), (x + w / 2, .46 - n * .5), (x + w / 2, .46)], strength=.5)
    for x, y in ((.47, .60), (.52, .63), (.58, .605)):                      # goats
        s.line([(x, y), (x, y - .03), (x + .03, y - .032), (x + .04, y - .05), (x + .05, y - .04), (x + .034, y - .018), (x + .032, y)], strength=.8, wander=.5)
    s.sparks(90, (.05, .95), (.05, .55), .5)


def planet(s):
    for k in range(11):                                                   # ground that comes apart in plates
        y0 = .50 + .03 * k
        x = 0.
        while x < 1:
            n = s.rng.uniform(.05, .15)
            lift = s.rng.normal(0, .012 + .003 * k)
            tilt = s.rng.normal(0, .02)
            s.line([(x, y0 + lift), (x + n * .9, y0 + lift + tilt), (x + n * .86, y0 + lift + tilt + .02)], strength=.35 + .05 * k, wander=1.4)
            x += n
    for k in range(9):                                                    # fire goes up
        x0, n = s.rng.uniform(.05, .95), s.rng.uniform(.18, .46)
        for j in range(4):
            p, q = s.rng.uniform(0, 6), s.rng.uniform(.012, .035)
            s.curve(lambda t: (x0 + (j - 1.5) * .012 + math.sin(p + t * 9) * q * t, .56 - n * t * (1 - .12 * j)), strength=.5, width=1.4)
    s.curve(lambda t: (.5 + math.cos(math.pi * (1 + t)) * .52, .48 + math.sin(math.pi * (1 + t)) * .10), strength=.7)
    s.curve(lambda t: (.72 + math.cos(t * math.tau) * .085, .17 + math.sin(t * math.tau) * .15), strength=.8)                       # the ship's sun, or what is left of it
    for k in range(26):
        a = s.rng.uniform(0, math.tau)
        s.line([(.72 + math.cos(a) * .095, .17 + math.sin(a) * .168), (.72 + math.cos(a) * s.rng.uniform(.11, .19), .17 + math.sin(a) * s.rng.uniform(.19, .33))], strength=.35, width=1.)
    figure(s, .40, .665, .10, .9)                                         # kneeling, and one who stands
    figure(s, .455, .66, .22, .8)
    s.sparks(700, (0, 1), (.02, .7), 1.)


def hall(s):
    eye = (.5, .40)
    for k in range(7):                                                    # arches that go away
        t = 1 - .80 ** (k + .35)
        x0, x1, y0 = .02 + (eye[0] - .02) * t, .98 + (eye[0] - .98) * t, .80 + (eye[1] - .80) * t
        top = -.10 + (eye[1] + .10) * t
        s.line([(x0, y0), (x0, top + (y0 - top) * .45)], strength=.8 - .08 * k)
        s.line([(x1, y0), (x1, top + (y0 - top) * .45)], strength=.8 - .08 * k)
        s.curve(lambda u: ((x0 + x1) / 2 + math.cos(math.pi * (1 + u)) * (x1 - x0) / 2, top + (y0 - top) * .45 + math.sin(math.pi * (1 + u)) * (y0 - top) * .40), strength=.7 - .07 * k)
        if k < 5:                                                         # banners of two kinds of people
            for side, x in ((-1, x0), (1, x1)):
                b, n = x - side * (x1 - x0) * .055, (y0 - top) * .42
                w = (x1 - x0) * .040
                s.line([(b - w, top + n * .62), (b - w, top + n * 1.5), (b, top + n * 1.66), (b + w, top + n * 1.5), (b + w, top + n * .62)], strength=.6)
                if side < 0:
                    s.curve(lambda u: (b + math.cos(u * math.tau) * w * .5, top + n + math.sin(u * math.tau) * w * .9), strength=.5)
                else:
                    s.line([(b, top + n * .78), (b - w * .5, top + n * 1.2), (b, top + n * 1.05), (b + w * .5, top + n * 1.2), (b, top + n * .78)], strength=.5)
    s.line([(.43, .56), (.43, .48), (.57, .48), (.57, .56)], strength=.9)   # the podium
    figure(s, .475, .49, .14, 1.)
    figure(s, .525, .49, .14, 1.)
    for q in range(3):
        s.line([(.455 + q * .045 - .016, .17), (.455 + q * .045 - .016, .10), (.455 + q * .045, .07), (.455 + q * .045 + .016, .10), (.455 + q * .045 + .016, .17)], strength=.9)
    for y in sorted(s.rng.uniform(.60, .76, 90)):                         # those who listen, the far ones first
        figure(s, s.rng.uniform(.04, .96), y + .03, .10 + (y - .58) * .9, .22 + (y - .58), down=.60, width=1.)
    s.sparks(140, (.1, .9), (.03, .6), .5)


# name: how it is drawn, its colour, the colour of its strokes, what is to be seen
ALL = {
    'ice': (ice, (.30, .62, 1.), (.86, .95, 1.), 'Lines of cold light: a pit of ice, and small figures standing where an hour of daylight falls.'),
    'table': (table, (1., .42, .34), (1., .88, .80), 'Lines of rose light: a long table with candles, and two sides of guests.'),
    'court': (court, (1., .16, .11), (1., .80, .74), 'Lines of red light: a well of stone, tier on tier of people, and two men at the bottom.'),
    'meadow': (meadow, (.46, .86, .30), (.94, 1., .78), 'Lines of green light: grass, a village wall, goats, a tree.'),
    'planet': (planet, (1., .46, .10), (1., .90, .68), 'Lines of orange light: ground that comes apart in plates, and fire going up.'),
    'hall': (hall, (.66, .58, 1.), (.95, .93, 1.), 'Lines of pale violet light: arches, the banners of two peoples, a podium under a high window.'),
}


def make(name):
    draw, colour, pale, says = ALL[name]
    s = Sheet(sum(map(ord, name)))
    draw(s)
    light = s.light()
    img = picture(light, colour, pale, .10)
    room = f'memory-{name}'
    folder, work = os.path.join(HERE, '../../rooms', room), work_dir('finish', room)
    os.makedirs(folder, exist_ok=True)
    export.png(img, f'{work}/{room}.png')
    print(f'{room}: under 8 %: {((img * (.3, .6, .1)).sum(-1) < .08).mean():.2f}')
    export.pictures(img, folder, work, 30, 80)
    # No depth was ever there: what is drawn low stands nearer.
    yy = np.clip(np.linspace(-.25, 1.1, export.SMALL[1]), .06, 1)[:, None] * np.ones((1, export.SMALL[0]))
    export.grey(gauss(yy, 8), f'{folder}/depth.webp', work, 70)
    glow = np.clip(gauss(light, 6) * 2.4, 0, .85)
    mask = np.stack([export.fit(glow, *export.SMALL), np.zeros(export.SMALL[::-1]), np.zeros(export.SMALL[::-1])], -1)
    export.colour(mask, f'{folder}/lights.webp', work, 60)
    export.describe({'focus': {'landscape': {'x': .5, 'y': .42}, 'portrait': {'x': .5, 'y': .42}}, 'tint': [1., 1., 1.],
                     'lights': {'r': 'breath', 'g': None, 'b': None}, 'sky': None, 'steam': [], 'dust': 8, 'says': says}, img, folder, work)
    export.report(img, folder)


if __name__ == '__main__':
    for one in sys.argv[1:] or ALL:
        make(one)
