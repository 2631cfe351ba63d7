"""Finished files of one room: pictures in three sizes, depth, masks of light and sky, room.json."""
import base64
import json
import os
import subprocess

import numpy as np
from scipy import ndimage as ndi

from npx import gauss, lum, write_png

SIZES = (640, 1280, 1920)
SMALL = (960, 540)


def fit(a, w, h):
    """Shrinks or enlarges to w x h without aliasing."""
    H, W = a.shape[:2]
    if W > w:
        a = gauss(a, .42 * W / w)
    yy, xx = np.meshgrid((np.arange(h) + .5) * H / h - .5, (np.arange(w) + .5) * W / w - .5, indexing='ij')
    one = lambda p: ndi.map_coordinates(p, [yy, xx], order=1, mode='nearest')
    return np.stack([one(a[..., c]) for c in range(a.shape[-1])], -1) if a.ndim == 3 else one(a)


def png(x, path, seed=2):
    """8 bits with half a step of noise, so that dark slopes do not band."""
    x = x if x.ndim == 3 else x[..., None]
    noise = np.random.default_rng(seed).random(x.shape) if seed else .5
    write_png(path, np.ascontiguousarray(np.clip(np.clip(x, 0, 1) * 255 + noise, 0, 255).astype(np.uint8)))


def run(*a):
    subprocess.run(a, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def webp(src, dst, quality, *more):
    run('cwebp', '-quiet', '-m', '6', '-q', str(quality), *more, src, '-o', dst)


def pictures(img, folder, work, avif, quality):
    for w in SIZES:
        src = f'{work}/{w}.png'
        png(fit(img, w, w * 9 // 16) if w != img.shape[1] else img, src)
        webp(src, f'{folder}/{w}.webp', quality, '-sharp_yuv')
        run('avifenc', '-c', 'aom', '-s', '3', '-j', '2', '-y', '420', '-d', '10', '--min', str(avif), '--max', str(avif), src, f'{folder}/{w}.avif')


def grey(x, path, work, quality, seed=None):
    src = f'{work}/grey.png'
    png(x, src, seed)
    webp(src, path, quality)


def colour(x, path, work, quality):
    src = f'{work}/colour.png'
    png(x, src, None)
    webp(src, path, quality)


def depth(z, folder, work):
    """The square root of disparity: 1 is near, 0 is far."""
    z = np.minimum(z, 1e5)
    near = np.percentile(z, .5)
    iz = np.sqrt(ndi.median_filter(near / np.maximum(z, near), 3))
    h, w = iz.shape
    # Nearest, not smooth: a slope between near and far would smear when the stage shifts it.
    yy, xx = ((np.arange(SMALL[1]) + .5) * h / SMALL[1]).astype(int), ((np.arange(SMALL[0]) + .5) * w / SMALL[0]).astype(int)
    grey(iz[np.ix_(yy, xx)], f'{folder}/depth.webp', work, 78)


def mask(channels, everything, rest, path, work, blur=1.2):
    """channels: up to three pictures of linear light; everything: all the light that the masks of this room can put out;
    rest: what share of the displayed picture remains when all of it is out. Each group gets its part of the loss."""
    loss = (1 - np.clip(rest, 0, 1)) / (lum(everything) + 1e-4)
    f = [np.zeros_like(loss) if c is None else lum(c) * loss for c in channels]
    src = f'{work}/mask.png'
    png(gauss(fit(np.stack(f, -1), *SMALL), blur), src, None)
    webp(src, path, 60)


def inline(img, work):
    """A picture 32 pixels wide, small enough to stand in the page itself."""
    png(fit(gauss(img, 12 * img.shape[1] / 1920), 32, 18), f'{work}/blur.png', None)
    webp(f'{work}/blur.png', f'{work}/blur.webp', 40)
    with open(f'{work}/blur.webp', 'rb') as f:
        return 'data:image/webp;base64,' + base64.b64encode(f.read()).decode()


def describe(meta, img, folder, work):
    meta = {'size': [1920, 1080], **meta, 'blur': inline(img, work)}
    with open(f'{folder}/room.json', 'w') as f:
        json.dump(meta, f, indent=2)
        f.write('\n')


def report(img, folder):
    """What an art director asks first: how dark is it, how heavy are the files."""
    l = lum(img)
    sizes = ' '.join(f'{n} {os.path.getsize(os.path.join(folder, n)) // 1000}' for n in sorted(os.listdir(folder)))
    print(f'under 8 %: {(l < .08).mean():.2f}, median {np.median(l):.3f}, over 90 %: {(l > .9).mean():.3f}; kB: {sizes}')
