"""Small picture arithmetic in numpy, shared by skies, rooms and people."""
import struct
import zlib

import numpy as np
from scipy import ndimage as ndi


def write_png(path, img8):
    """img8: (h, w, 1|3|4) uint8, contiguous."""
    h, w, c = img8.shape
    kind = {1: 0, 3: 2, 4: 6}[c]
    raw = b''.join(b'\0' + img8[y].tobytes() for y in range(h))

    def chunk(t, d):
        return struct.pack('>I', len(d)) + t + d + struct.pack('>I', zlib.crc32(t + d) & 0xffffffff)

    with open(path, 'wb') as f:
        f.write(b'\x89PNG\r\n\x1a\n' + chunk(b'IHDR', struct.pack('>IIBBBBB', w, h, 8, kind, 0, 0, 0))
                + chunk(b'IDAT', zlib.compress(raw, 6)) + chunk(b'IEND', b''))


def srgb(x):
    x = np.clip(x, 0, 1)
    return np.where(x < .0031308, 12.92 * x, 1.055 * x ** (1 / 2.4) - .055)


def lin(x):
    return np.where(x < .04045, x / 12.92, ((x + .055) / 1.055) ** 2.4)


def lum(x):
    return x @ np.array([.2126, .7152, .0722], x.dtype)


def smooth(a, b, x):
    t = np.clip((x - a) / (b - a), 0, 1)
    return t * t * (3 - 2 * t)


def tile_noise(n, beta, seed, lo=1):
    """A tile of n x n noise whose spectrum falls as 1/k**beta, from 0 to 1."""
    r = np.random.default_rng(seed)
    f = np.fft.rfft2(r.standard_normal((n, n)))
    k = np.hypot(np.fft.fftfreq(n)[:, None], np.fft.rfftfreq(n)[None]) * n
    k[0, 0] = 1
    g = np.where(k >= lo, k ** (-beta / 2), 0)
    x = np.fft.irfft2(f * g, (n, n))
    x -= x.min()
    return (x / x.max()).astype(np.float32)


def samp(N, u, v):
    """Samples a tile; u and v count tiles."""
    n = N.shape[0]
    return ndi.map_coordinates(N, [(v * n) % n, (u * n) % n], order=1, mode='grid-wrap')


def gauss(x, s):
    return ndi.gaussian_filter(x, (s, s) + (0,) * (x.ndim - 2), mode='nearest', truncate=3)


def blur_big(x, s):
    """A wide blur, cheap: shrink, blur, enlarge."""
    k = max(1, int(s / 3))
    if k == 1:
        return gauss(x, s)
    h, w = x.shape[:2]
    H, W = -(-h // k) * k, -(-w // k) * k
    p = np.pad(x, ((0, H - h), (0, W - w)) + ((0, 0),) * (x.ndim - 2), mode='edge')
    d = gauss(p.reshape(H // k, k, W // k, k, *x.shape[2:]).mean((1, 3)), s / k)
    Y, X = np.meshgrid((np.arange(h) + .5) / k - .5, (np.arange(w) + .5) / k - .5, indexing='ij')
    if x.ndim == 2:
        return ndi.map_coordinates(d, [Y, X], order=1, mode='nearest')
    return np.stack([ndi.map_coordinates(d[..., c], [Y, X], order=1, mode='nearest')
                     for c in range(x.shape[2])], -1)
