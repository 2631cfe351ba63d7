"""Things drawn with light: lines and sparks in space, splatted on to the finished picture, hidden by what stands before them."""
import numpy as np

from npx import gauss


class Drawing:
    """Sparks and strokes by width; `picture()` adds them up. m: buffers of the picture (depth, camera)."""

    def __init__(self, m, behind=.15):
        self.z, self.behind = m['z'], behind
        self.h, self.w = self.z.shape
        self.back = np.linalg.inv(m['cam'])
        self.lens, self.sensor, self.sx, self.sy = m['lens']
        self.px = self.w / 1920
        self.layers = {}

    def on_picture(self, P):
        q = np.asarray(P, float) @ self.back[:3, :3].T + self.back[:3, 3]
        d = np.maximum(-q[..., 2], 1e-3)
        x = (q[..., 0] / d * self.lens / self.sensor - self.sx + .5) * self.w
        y = (.5 - (q[..., 1] / d * self.lens / self.sensor - self.sy) * self.w / self.h) * self.h
        return x, y, -q[..., 2]

    def splat(self, x, y, weight, colour, width):
        """Adds light at fractional pixels. weight: (n,), colour: (3,) or (n, 3), width: blur at 1920."""
        c = np.broadcast_to(np.asarray(colour, float), (len(x), 3)) * np.asarray(weight, float)[:, None]
        self.layers.setdefault(width, []).append((x, y, c))

    def sparks(self, P, colour, power=1., width=1., near=None):
        """near: the distance at which a spark has its power; brighter closer, dimmer beyond."""
        x, y, d = self.on_picture(P)
        X, Y = np.clip(x.astype(int), 0, self.w - 1), np.clip(y.astype(int), 0, self.h - 1)
        seen = (d > .05) & (d < self.z[Y, X] + self.behind)
        w = np.broadcast_to(np.asarray(power, float), x.shape) * seen * (1. if near is None else np.minimum(near / np.maximum(d, .05), 4) ** 2)
        # The blur spreads a spark over about 2 pi width squared pixels; the power is its brightness in the middle.
        ok = (w > 0) & (x > -9) & (x < self.w + 9) & (y > -9) & (y < self.h + 9)
        colour = np.asarray(colour, float)
        self.splat(x[ok], y[ok], w[ok] * (2 * np.pi * (width * self.px) ** 2 + 1), colour[ok] if colour.ndim == 2 else colour, width)

    def stroke(self, P, colour, power=1., width=1., closed=False, fade=None):
        """A line through points. fade: brightness along it, one number a point."""
        P = np.asarray(P, float)
        f = np.ones(len(P)) if fade is None else np.asarray(fade, float)
        if closed:
            P, f = np.vstack([P, P[:1]]), np.append(f, f[0])
        x, y, d = self.on_picture(P)
        if (d < .05).any():
            return
        for i in range(len(P) - 1):
            length = np.hypot(x[i + 1] - x[i], y[i + 1] - y[i])
            if length > 6 * self.w:
                continue
            n = max(2, int(length * 1.6))
            t = (np.arange(n) + .5) / n
            at = P[i] + (P[i + 1] - P[i]) * t[:, None]
            X, Y, D = self.on_picture(at)
            seen = D < self.z[np.clip(Y.astype(int), 0, self.h - 1), np.clip(X.astype(int), 0, self.w - 1)] + self.behind
            w = power * (f[i] + (f[i + 1] - f[i]) * t) * seen * length / n * (2.5 * width * self.px + .5)
            self.splat(X, Y, w, colour, width)

    def picture(self):
        total = np.zeros((self.h, self.w, 3), np.float32)
        for width, parts in self.layers.items():
            total += gauss(self._layer(*(np.concatenate(p) for p in zip(*parts))), width * self.px)
        return total

    def _layer(self, x, y, c):
        layer = np.zeros((self.h * self.w, 3), np.float32)
        x0, y0 = np.floor(x - .5).astype(int), np.floor(y - .5).astype(int)
        fx, fy = x - .5 - x0, y - .5 - y0
        for dx, dy, k in ((0, 0, (1 - fx) * (1 - fy)), (1, 0, fx * (1 - fy)), (0, 1, (1 - fx) * fy), (1, 1, fx * fy)):
            X, Y = x0 + dx, y0 + dy
            ok = (X >= 0) & (X < self.w) & (Y >= 0) & (Y < self.h)
            i = Y[ok] * self.w + X[ok]
            for ch in range(3):
                layer[:, ch] += np.bincount(i, k[ok] * c[ok, ch], self.h * self.w).astype(np.float32)
        return layer.reshape(self.h, self.w, 3)


def circle(r, centre=(0, 0, 0), n=96, tilt=None, a0=0., a1=2 * np.pi):
    """Points of a circle about z; tilt: a 3 x 3 matrix."""
    a = a0 + (a1 - a0) * np.arange(n) / (n if a1 - a0 > 6.28 else n - 1)
    P = np.stack([r * np.cos(a), r * np.sin(a), 0 * a], -1)
    return (P if tilt is None else P @ np.asarray(tilt).T) + np.array(centre)


def turned(x=0., y=0., z=0.):
    """A rotation in degrees, about x, then y, then z."""
    a, b, c = np.radians([x, y, z])
    X = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    Y = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    Z = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    return Z @ Y @ X


def outline(m, seed=1, wobble=1.6, gaps=.35, facets=.5):
    """The lines a hand would draw of what stands there: silhouettes, creases; a little unsure, here and there let go."""
    from scipy import ndimage as ndi
    from npx import samp, smooth, tile_noise
    h, w = m['z'].shape
    s = w / 1920
    near = np.log(np.minimum(m['z'], 400) + .3)
    e = np.clip(np.abs(ndi.laplace(gauss(near, .9 * s))) * 16 / s - .06, 0, 1)
    n = gauss(m['nrm'], .8 * s)
    en = sum(np.hypot(ndi.sobel(n[..., k], 0), ndi.sobel(n[..., k], 1)) for k in range(3))
    line = np.maximum(e, facets * np.clip(en * .22 - .10, 0, 1))
    X, Y = np.meshgrid((np.arange(w) + .5) / w * 1.7778, (np.arange(h) + .5) / h)
    N, M = tile_noise(512, 2.2, seed), tile_noise(512, 1.6, seed + 1)
    dx, dy = samp(N, X * .9, Y * .9) - .5, samp(N, X * .9 + .37, Y * .9 + .61) - .5
    yy, xx = np.mgrid[0:h, 0:w]
    drawn = lambda k: ndi.map_coordinates(line, [yy + dy * k * 8 * s, xx + dx * k * 8 * s], order=1, mode='nearest')
    hand = smooth(gaps - .12, gaps + .22, samp(M, X * 1.3, Y * 1.3))
    again = smooth(.55, .75, samp(M, X * 1.1 + .5, Y * 1.1 + .2))
    return (drawn(wobble) * (.25 + .9 * hand) + .55 * drawn(-wobble * 1.6) * again).astype(np.float32)
