"""Air in numpy: fog, shafts of light and cones of lamps from the depth buffer, much cheaper than volumes in the renderer."""
import numpy as np

from npx import samp, smooth, tile_noise

_noise = None


def rays(d):
    """Camera position and, for each pixel, the step that goes one metre deep."""
    h, w = d['z'].shape
    lens, sensor, sx, sy = d['lens']
    M = d['cam']
    X, Y = np.meshgrid(((np.arange(w) + .5) / w - .5 + sx) * sensor / lens,
                       -((np.arange(h) + .5) / h - .5) * h / w * sensor / lens + sy * sensor / lens)
    return M[:3, 3].astype(np.float32), (np.stack([X, Y, -np.ones_like(X)], -1) @ M[:3, :3].T).astype(np.float32)


def project(d, p):
    """Where a point of the room is in the picture, as fractions, and how deep."""
    h, w = d['z'].shape
    lens, sensor, sx, sy = d['lens']
    q = np.linalg.inv(d['cam']) @ np.array([*p, 1.])
    return q[0] / -q[2] * lens / sensor - sx + .5, .5 - (q[1] / -q[2] * lens / sensor - sy) * w / h, -q[2]


def puffs(P, scale, seed=3):
    """Cloudiness at points in space: three sheared tiles of noise, averaged. About .3 to .7."""
    global _noise
    if _noise is None:
        _noise = [tile_noise(256, 2.9, seed + i) for i in range(3)]
    x, y, z = P[..., 0] * scale, P[..., 1] * scale, P[..., 2] * scale
    return (samp(_noise[0], x + .31 * z, y * .9) + samp(_noise[1], y + .2 * x, z * 1.1) + samp(_noise[2], z * .8 - .3 * y, x)) / 3


def cone(P, lamp, target, spread, soft, reach=1., near=.15):
    """Light in the air under a lamp: 1 in the axis, 0 outside the spread (tangent of half the angle), fading with distance."""
    lamp, axis = np.array(lamp, float), np.array(target, float) - lamp
    axis /= np.linalg.norm(axis)
    v = P - lamp
    along = v @ axis
    off = np.linalg.norm(v - along[..., None] * axis, axis=-1) / np.maximum(along, 1e-3)
    return smooth(spread + soft, spread - soft, off) * (along > 0) / (near + (along / reach) ** 2)


def glow(P, at, radius):
    return 1 / (1 + ((P - np.array(at)) ** 2).sum(-1) / radius ** 2)


def march(d, light, steps=40, near=.5, far=80., scale=4):
    """Adds up light(points) -> (h, w, channels) along every ray down to what stands there; coarse, jittered, then smoothed by depth."""
    origin, D = rays(d)
    z = np.minimum(d['z'], far)
    h, w = z.shape
    Dq, zq = D[scale // 2::scale, scale // 2::scale], z[scale // 2::scale, scale // 2::scale]
    jitter = np.random.default_rng(0).random(zq.shape).astype(np.float32)
    length = np.linalg.norm(Dq, axis=-1)
    acc = 0
    for k in range(steps):
        t0, t1 = near + (far - near) * (k / steps) ** 1.6, near + (far - near) * ((k + 1) / steps) ** 1.6
        t = t0 + (t1 - t0) * jitter
        acc = acc + light(origin + Dq * t[..., None]) * ((t < zq) * (t1 - t0) * length)[..., None]
    return _upsample(acc.astype(np.float32), zq, z, scale)


def _upsample(acc, zq, z, scale):
    lz, num, den = np.log(zq + .5), 0, 0
    for dy in range(-2, 3):
        for dx in range(-2, 3):
            k = (np.exp(-((np.roll(lz, (dy, dx), (0, 1)) - lz) / .12) ** 2 - (dx * dx + dy * dy) / 4))[..., None]
            num, den = num + np.roll(acc, (dy, dx), (0, 1)) * k, den + k
    acc = num / den
    h, w = z.shape
    yy = np.clip((np.arange(h) - scale // 2) / scale, 0, acc.shape[0] - 1)
    xx = np.clip((np.arange(w) - scale // 2) / scale, 0, acc.shape[1] - 1)
    y0, x0 = np.floor(yy).astype(int), np.floor(xx).astype(int)
    y1, x1 = np.minimum(y0 + 1, acc.shape[0] - 1), np.minimum(x0 + 1, acc.shape[1] - 1)
    fy, fx = (yy - y0)[:, None], (xx - x0)[None]
    full, num, den = np.log(z + .5), 0, 1e-9
    for Y, wy in ((y0, 1 - fy), (y1, fy)):
        for X, wx in ((x0, 1 - fx), (x1, fx)):
            k = wy * wx * np.exp(-((lz[np.ix_(Y, X)] - full) / .1) ** 2) + 1e-5
            num, den = num + acc[np.ix_(Y, X)] * k[..., None], den + k
    return num / den[..., None]
