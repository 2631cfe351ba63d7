"""Denoising and painting, shared by rooms and people. The two slow loops are C (nfor.c), built on first use."""
import ctypes
import os
import subprocess
import tempfile

import numpy as np
from scipy import ndimage as ndi

from npx import gauss, lum, smooth

HERE = os.path.dirname(os.path.abspath(__file__))
os.environ.setdefault('OMP_NUM_THREADS', '2')
os.environ.setdefault('OMP_WAIT_POLICY', 'passive')     # threads that wait must not eat the processor


def work_dir(*parts):
    """Renders, libraries and other products that never enter the repository."""
    p = os.path.join(os.environ.get('TMPDIR', '/tmp'), 'fifth-table', *parts)
    os.makedirs(p, exist_ok=True)
    return p


def _library():
    src, so = os.path.join(HERE, 'nfor.c'), os.path.join(work_dir(), 'libnfor.so')
    if not os.path.exists(so) or os.path.getmtime(so) < os.path.getmtime(src):
        # Built beside and renamed: two makers may start at once.
        fd, tmp = tempfile.mkstemp(suffix='.so', dir=work_dir())
        os.close(fd)
        subprocess.run(['gcc', '-O3', '-march=native', '-fopenmp', '-shared', '-fPIC', src, '-o', tmp, '-lm'], check=True)
        os.replace(tmp, so)
    lib = ctypes.CDLL(so)
    fp, i, f = np.ctypeslib.ndpointer(np.float32, flags='C'), ctypes.c_int, ctypes.c_float
    lib.nfor.argtypes = [fp, fp, fp, fp, i, i, i, i, i, f, f, fp]
    lib.akuwa.argtypes = [fp, fp, i, i, fp, f, f, fp]
    return lib


_lib = _library()


def C(x):
    return np.ascontiguousarray(x, np.float32)


def nfor(A, B, V, F, R=7, P=1, kc=.45, kf=1.0):
    """First-order regression denoiser. A, B: half buffers; V: variance; F: features (h, w, n <= 9)."""
    h, w = V.shape
    out = np.empty((h, w, 3), np.float32)
    _lib.nfor(C(A), C(B), C(V), C(F), F.shape[-1], w, h, R, P, kc, kf, out)
    return out


def kuwahara(img, radius, tensor_blur=3.5, q=8., alpha=1.0):
    """Anisotropic Kuwahara: brush strokes along the form. img 0..1 as displayed; radius: pixels, number or map."""
    h, w = img.shape[:2]
    L = lum(img)
    gx, gy = ndi.sobel(L, 1), ndi.sobel(L, 0)
    T = gauss(np.stack([gx * gx, gx * gy, gy * gy], -1), tensor_blur)
    R = np.full((h, w), radius, np.float32) if np.isscalar(radius) else C(radius)
    out = np.empty((h, w, 3), np.float32)
    _lib.akuwa(C(img), C(T), w, h, R, q, alpha, out)
    return out


def denoise(d, R=7, P=1, kc=.45, kf=1.0):
    """d: render buffers A, B (same picture, two seeds), emi, dif, glo, nrm, z. Returns linear light."""
    E = d['emi']
    # Emission has no noise: take it out, put it back at the end. Dividing by colour keeps texture sharp.
    A, B = np.maximum(d['A'].astype(np.float32) - E, 0), np.maximum(d['B'].astype(np.float32) - E, 0)
    alb = np.clip(d['dif'] + d['glo'] * .6, 0, 4) + .02
    A, B = A / alb, B / alb
    # Fireflies: at most a multiple of the local mean of the other half (a median would eat small real lights).
    mA, mB = ndi.uniform_filter(B, (9, 9, 1)), ndi.uniform_filter(A, (9, 9, 1))
    A, B = np.minimum(A, mA * 6 + .05), np.minimum(B, mB * 6 + .05)
    LA, LB = np.log1p(A * 20), np.log1p(B * 20)
    V = ((LA - LB) ** 2).mean(-1) * .5
    V = gauss(np.minimum(V, ndi.maximum_filter(ndi.median_filter(V, 3), 3) * 2 + 1e-5), 1.6) + 1e-5
    z = d['z'].copy()
    z[z > 1e5] = 400
    n = d['nrm'] * 1.6
    F = np.stack([n[..., 0], n[..., 1], n[..., 2], np.log(z + .2) * 3, lum(np.sqrt(alb)) * 1.6], -1)
    r = np.expm1(nfor(LA, LB, V, F, R, P, kc, kf)) / 20 * alb + E
    return np.maximum(r, 0)


def grain(x, amt=.012, seed=1):
    """Film grain for looking at stills; finished pictures carry none, the stage adds it."""
    h, w = x.shape[:2]
    n = gauss(np.random.default_rng(seed).standard_normal((h, w)).astype(np.float32), .7)
    n /= n.std()
    l = lum(x)
    return x + (n * amt * (.35 + .65 * smooth(0, .25, l)) * (1 - .5 * smooth(.5, 1, l)))[..., None]
