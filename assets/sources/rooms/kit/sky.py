"""Skies painted in numpy: the red storm over Khaur, and stars."""
import numpy as np

from npx import gauss, samp, smooth, tile_noise


def storm(u, v, seed=4, sun=(.2, .28), cells=((.62, .55, .42, 2.2), (.1, .3, .35, -1.7), (1.1, .4, .3, 1.5), (-.4, .6, .3, -1.4))):
    """Toxic cloud turning in cells, lit low from behind. u runs along the horizon, v from it (0) to high up (1); linear light."""
    N, N2 = tile_noise(1024, 3.3, seed), tile_noise(1024, 2.5, seed + 5)
    x, y = u * 1., v * 1.5
    for cx, cy, r, s in cells:
        dx, dy = x - cx, y - cy
        a = s * np.exp(-(np.hypot(dx, dy) / r) ** 2 * 2.2)
        x, y = cx + dx * np.cos(a) - dy * np.sin(a), cy + dx * np.sin(a) + dy * np.cos(a)
    q = samp(N, x * .35, y * .5 + .3)
    r = samp(N, x * .35 + .5 + q * .5, y * .5 + q * .45)
    c1, c2 = samp(N, x * .45 + r * .6, y * .7 + q * .6), samp(N2, x * .55 + q * .35, y * .9 + r * .35)
    cloud = smooth(.30, .62, .64 * c1 + .36 * c2)
    top, mid, low = (np.array(c) for c in ((.075, .008, .008), (.42, .045, .022), (.95, .15, .05)))
    base = top + (mid - top) * smooth(.95, .40, v)[..., None]
    base = base + (low - base) * smooth(.45, .02, v)[..., None]
    near = np.hypot(u - sun[0], (v - sun[1]) * 1.3)
    base = base + np.exp(-(near / .30) ** 2)[..., None] * np.array((1.2, .25, .07)) + np.exp(-(near / .085) ** 2)[..., None] * np.array((2.0, .60, .22))
    dark = base * np.array((.20, .15, .16)) + np.array((.014, .005, .005))
    gy, gx = np.gradient(gauss(cloud, 2.5))
    span = max(cloud.shape) / 1000
    rim = np.clip(np.hypot(gx, gy) * 26 * span, 0, 1) * np.exp(-near * 2.2)
    out = base * (1 - cloud[..., None]) + dark * cloud[..., None] + rim[..., None] * np.array((.42, .11, .04))
    return out.astype(np.float32)


def stars(h, w, count=2600, seed=3, band=None, scale=1.):
    """Points of light in three sizes, a faint band of dust through them; bone white, hardly coloured. Linear light, black between."""
    r = np.random.default_rng(seed)
    X, Y = np.meshgrid(np.linspace(0, w / h, w), np.linspace(0, 1, h))
    N = tile_noise(512, 2.8, seed)
    n = samp(N, X * .4, Y * .6)
    slope, height, wide = band or (.22, .30, .17)
    milk = np.exp(-((Y - height - slope * (X - w / h / 2) + .16 * (n - .5)) / wide) ** 2)
    s = np.zeros((h, w, 3), np.float32)
    for _ in range(count):
        x, y = r.integers(3, w - 3), r.integers(3, h - 3)
        if r.random() > .35 + .9 * milk[y, x]:
            continue
        m = min(r.pareto(1.35) * .11, 7)
        s[y, x] += m * np.array((1, .84, .70) if r.random() < .3 else (.86, .92, 1.) if r.random() < .4 else (1, .97, .93))
    k = w / 1920
    s = gauss(s, .95 * k) * 5 + gauss(np.maximum(s - 1.2, 0), 3.2 * k) * 7 + gauss(np.maximum(s - 4, 0), 9 * k) * 10
    dust = (milk * (.35 + 1.1 * smooth(.35, .75, n)) * (1 - .5 * smooth(.40, .75, samp(N, X * .7 + n * .3, Y * 1.1))))[..., None] * np.array((.016, .0156, .0166))
    return (s * scale + dust + np.array((.0030, .0031, .0036))).astype(np.float32)


def globe(u, v, cx, cy, r, sun, colour=(.80, .77, .70), seed=6, glow=.35):
    """A dead world hanging in the sky: (light, cover). u to the right, v up; sun: the direction its light comes from (right, up, towards us)."""
    x, y = (u - cx) / r, (v - cy) / r
    d = np.hypot(x, y)
    z = np.sqrt(np.clip(1 - d * d, 0, 1))
    N, N2 = tile_noise(512, 2.7, seed), tile_noise(512, 1.7, seed + 1)
    lon, lat = np.arctan2(x, z + .05) * .35, np.arcsin(np.clip(y, -1, 1)) * .35
    seas, rough = samp(N, lon + .2, lat + .4), samp(N2, lon * 1.6, lat * 1.6)
    s = np.array(sun) / np.linalg.norm(sun)
    gx, gy = np.gradient(gauss(rough, 1.))[::-1]
    relief = np.clip((gx * s[0] - gy * s[1]) * -9, -.35, .35)
    lit = np.clip(smooth(-.04, .9, x * s[0] + y * s[1] + z * s[2]) * (1 + relief), 0, 2)
    skin = (.45 + .55 * smooth(.36, .60, seas))[..., None] * np.array(colour)
    edge = 2.2 / (np.shape(u)[1] * r / (u.max() - u.min()))
    cover = smooth(1 + edge, 1 - edge, d)
    halo = np.exp(-np.maximum(d - 1, 0) * 9) * smooth(-.3, .8, (x * s[0] + y * s[1]) / np.maximum(d, 1e-3)) * (1 - cover) * .06
    return (skin * lit[..., None] * cover[..., None] + (halo * glow)[..., None] * np.array(colour)).astype(np.float32), cover[..., None]


def behind(light, m, sky, far):
    """Puts a sky painted at full size where nothing stands nearer than `far`."""
    open_ = gauss((m['z'] > far).astype(np.float32), 1.1)[..., None]
    return (light * (1 - open_) + sky * open_).astype(np.float32)
