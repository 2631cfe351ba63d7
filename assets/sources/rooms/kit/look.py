"""From buffers to a painted picture: groups of light mixed and denoised, enlarged, air, bloom, curve, brush, lines, grade."""
import numpy as np
from scipy import ndimage as ndi

from filters import denoise, kuwahara
from npx import blur_big, gauss, lum, smooth, srgb


def mixed(d, gains):
    """The buffers of the whole picture with every group of light at its gain."""
    names = [str(g) for g in d['groups']]
    gain = lambda g: np.array(gains.get(g, 1.), np.float32)
    total = {s: sum(d[f'{s}_{g}'].astype(np.float32) * gain(g) for g in names) for s in 'AB'}
    plain = sum(d[f'{s}_{g}'].astype(np.float32) for g in names for s in 'AB')
    # What shines by itself changes with its group; at such a pixel hardly anything else counts.
    ratio = (total['A'] + total['B'] + 1e-4) / (plain + 1e-4)
    return {**{k: d[k] for k in ('z', 'nrm', 'dif', 'glo', 'cam', 'lens')}, **total, 'emi': d['emi'] * ratio}


def enlarge(a, k, order):
    one = lambda p: ndi.zoom(p, k, order=order, mode='nearest', grid_mode=True)
    return np.stack([one(a[..., c]) for c in range(a.shape[-1])], -1) if a.ndim == 3 else one(a)


def prepare(d, gains, width):
    """Denoised light and buffers at the finished width."""
    m = mixed(d, gains)
    light = denoise(m)
    k = width / m['z'].shape[1]
    m = {k_: m[k_] for k_ in ('z', 'nrm', 'cam', 'lens')}
    m['near'] = 1 / (np.minimum(m['z'], 1e3) + .3)
    if k != 1:
        # Cubic in log space: no ringing round bright strips.
        light = np.maximum(np.expm1(enlarge(np.log1p(light * 8), k, 3)) / 8, 0)
        # Depth itself must not be blended across an edge; the drawn lines want it smooth.
        m['z'], m['nrm'], m['near'] = enlarge(np.minimum(m['z'], 1e5), k, 0), enlarge(m['nrm'], k, 1), enlarge(m['near'], k, 1)
    return light.astype(np.float32), m


def halved(d):
    """The same buffers at half the size: enough for masks, and denoised four times as fast."""
    def half(name, a):
        if a.shape[:2] != d['z'].shape:
            return a
        if name == 'z':
            return a[::2, ::2]                       # depth must not be blended across an edge
        h, w = a.shape[0] // 2 * 2, a.shape[1] // 2 * 2
        a = a[:h, :w].astype(np.float32)
        return (a[::2, ::2] + a[1::2, ::2] + a[::2, 1::2] + a[1::2, 1::2]) / 4
    return {name: half(name, a) for name, a in d.items()}


def shares(d, gains, groups, width):
    """The light of single groups, denoised small."""
    k = width / d['z'].shape[1]
    small = lambda a: a if k == 1 else enlarge(gauss(a.astype(np.float32), .35 / k), k, 1)
    base = {n: small(np.minimum(d[n], 1e5)) for n in ('z', 'nrm', 'dif', 'glo')}
    return {g: denoise({**base, 'A': small(d[f'A_{g}']) * np.float32(gains.get(g, 1.)), 'B': small(d[f'B_{g}']) * np.float32(gains.get(g, 1.)),
                        'emi': np.zeros_like(base['nrm'])}) for g in groups}


def bloom(x, above=.9, amount=.08, tint=(1, 1, 1), sizes=(3, 9, 28, 80)):
    s = x.shape[1] / 1920
    b = np.minimum(np.maximum(x - above, 0), 12)
    return x + sum(blur_big(b, k * s) for k in sizes) * amount * np.array(tint)


def filmic(x, exposure):
    """A film curve whose highlights lose colour slowly."""
    x = np.maximum(x * exposure, 0)
    l = lum(x)[..., None]
    k = smooth(.8, 6, l) * .45
    x = (x * (1 - k) + l * k) * .6
    return np.clip((x * (2.51 * x + .03)) / (x * (2.43 * x + .59) + .14), 0, 1)


def lines(m, fade):
    """Faint drawn lines along creases and silhouettes, fainter far off."""
    s = max(m['z'].shape[1] / 1920, .5)
    iz = gauss(m['near'], 1.3 * s)
    e = np.abs(ndi.laplace(iz)) / (iz + 1e-6)
    n = gauss(m['nrm'], .8 * s)
    en = sum(np.hypot(ndi.sobel(n[..., k], 0), ndi.sobel(n[..., k], 1)) for k in range(3))
    return np.maximum(np.clip(e * 30 - .1, 0, 1), np.clip(en * .16 - .12, 0, 1) * .5) * np.exp(-np.minimum(m['z'], 200) * fade)


def brush(img, amount=.72, radius=4.2, detail=None):
    """detail: 0..1 where the brush must be finer (a city in a window)."""
    s = img.shape[1] / 1920
    R = np.full(img.shape[:2], max(1.5, radius * s), np.float32)
    if detail is not None:
        R = np.maximum(1.2, R * (1 - .65 * detail))
    return img * (1 - amount) + kuwahara(img.astype(np.float32), R, 3. * s + .5) * amount


def grade(x, shadow=(0, 0, 0), high=(1, 1, 1), sat=1., contrast=1., pivot=.25):
    l = lum(x)[..., None]
    x = pivot * np.power(np.maximum(l + (x - l) * sat, 1e-5) / pivot, contrast)
    hi = smooth(.35, 1, l)
    return (x + (1 - smooth(0, .5, l)) * np.array(shadow)) * (1 - hi + hi * np.array(high))


def vignette(x, amount=.4, bottom=.35, side=0.):
    h, w = x.shape[:2]
    X, Y = np.meshgrid(np.linspace(-1, 1, w), np.linspace(0, 1, h))
    v = (1 - amount * smooth(.45, 1.5, np.hypot(X, (Y * 2 - 1) * .85))) * (1 - bottom * smooth(.62, 1., Y)) * (1 - side * smooth(.6, 1, np.abs(X)))
    return x * v[..., None]


def paint(light, m, exposure=1.5, above=.9, halo=.08, halo_tint=(1, 1, 1), radius=4.2, amount=.72, ink=.24, fade=.03,
          detail=None, shadow=(0, 0, 0), high=(1, 1, 1), sat=1.04, contrast=1.06, edge=.42, bottom=.42, floor=(0, 0, 0)):
    """floor: the darkest colour of the picture, so that black is never the absence of paint."""
    g = srgb(filmic(bloom(light, above, halo, halo_tint), exposure))
    if amount:
        g = brush(g, amount, radius, detail)
    g = g * (1 - ink * lines(m, fade)[..., None])
    g = vignette(grade(g, shadow, high, sat, contrast), edge, bottom)
    f = np.array(floor)
    return np.clip(f + g * (1 - f), 0, 1).astype(np.float32)
