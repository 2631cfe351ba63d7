"""What is outside a window in space: stars, drifting gas, a planet with weather and a lit rim. Linear light, drawn in picture space."""
import numpy as np

from npx import gauss, samp, smooth, srgb, tile_noise, write_png


def stars(h, w, density, seed, count):
    r = np.random.default_rng(seed)
    s = h / 1080
    img = np.zeros((h, w, 3), np.float32)
    for _ in range(count):
        x, y = r.integers(2, w - 2), r.integers(2, h - 2)
        size, warm, luck = min(r.pareto(1.6) * .09, 4.), r.random(), r.random()
        if luck < density[y, x]:
            img[y, x] += size * np.array((1, .76, .5) if warm < .2 else (.65, .82, 1) if warm < .6 else (1, 1, 1))
    return gauss(img, .75 * s) * 3 + gauss(np.maximum(img - .8, 0), 2.6 * s) * 5 + gauss(np.maximum(img - 2.4, 0), 9 * s) * 9


def planet(img, X, Y, at, radius, sun, sea, land, cloud, rim, dusk, seed=3, towns=0., bright=1., spin=.0, veil=.5):
    """sun: where its light comes from (x right, y down, z towards the eye); rim: colour of the air; dusk: of the shadow's edge."""
    N, N2 = tile_noise(1024, 3.1, seed), tile_noise(1024, 2.5, seed + 1)
    h = img.shape[0]
    dx, dy = (X - at[0]) / radius, (Y - at[1]) / radius
    d = np.hypot(dx, dy)
    up = np.sqrt(np.clip(1 - d * d, 0, 1))
    S = np.array(sun, float) / np.linalg.norm(sun)
    light = dx * S[0] + dy * S[1] + up * S[2]
    lit, disc = smooth(-.06, .62, light), smooth(1 + .8 / (radius * h), 1 - .8 / (radius * h), d)
    u, v = np.arctan2(dx, up + .02) * .5 + spin, np.arcsin(np.clip(dy, -1, 1)) * .5
    warp = samp(N, u * 1.5, v * 2.1)
    clouds = smooth(.40, .72, samp(N2, u * 1.2 + warp * .5, v * 2.6 + warp * .35) * .75 + samp(N2, u * 5 + warp, v * 9 + warp * 1.6) * .25)
    ground = smooth(.47, .57, samp(N, u * 2.2 + .4, v * 2.2 + .7))[..., None]
    relief = .7 + .6 * samp(N2, u * 8, v * 8)[..., None]
    face = (np.array(sea) * (1 - ground) + np.array(land) * ground * relief)
    face = face * (1 - clouds[..., None]) + np.array(cloud) * clouds[..., None]
    # Near the rim one looks through more air than ground.
    thick = np.clip(1 - up, 0, 1) ** 2.2
    face = face * (1 - veil * thick[..., None]) * lit[..., None] * bright
    edge = np.exp(-((light - .10) / .13) ** 2)
    face = face + (np.array(dusk) * (edge * (.25 + .75 * thick))[..., None]) * bright + np.array(rim) * (thick ** 1.3 * smooth(-.15, .5, light))[..., None] * bright
    if towns:
        lights = (samp(tile_noise(512, 1.1, 21), u * 7, v * 9) > .64) * ground[..., 0] * (1 - smooth(-.2, .02, light)) * (1 - clouds) * up
        face = face + gauss(lights.astype(np.float32), .9 * h / 1080)[..., None] * np.array((1., .62, .25)) * towns
    out = np.maximum(d - 1, 0) * radius
    side = smooth(-.35, .5, (dx * S[0] + dy * S[1]) / np.maximum(d, 1e-3))
    halo = (np.exp(-out * 34) * .8 + np.exp(-out * 9) * .16) * side
    return img * (1 - disc[..., None]) + face * disc[..., None] + (halo * (1 - disc))[..., None] * np.array(rim) * bright


def gas(X, Y, clouds, seed, base=(.0035, .0055, .011)):
    """clouds: (colour, x, y, width, height, angle, edge 0..1) of each bank of glowing gas."""
    N, N2 = tile_noise(1024, 3.0, seed), tile_noise(1024, 2.3, seed + 1)
    q = samp(N, X * .3, Y * .3 + .2)
    n1, n2 = samp(N, X * .28 + q * .5, Y * .5 + q * .3), samp(N2, X * .55 + q * .3, Y * .65)
    img = np.zeros((*X.shape, 3), np.float32) + np.array(base, np.float32)
    for colour, x, y, w, h, angle, edge in clouds:
        a = np.radians(angle)
        s, t = (X - x) * np.cos(a) + (Y - y) * np.sin(a), (Y - y) * np.cos(a) - (X - x) * np.sin(a)
        k = np.exp(-(s / w) ** 2 - (t / h) ** 2)
        shape = smooth(.34, .34 + .5 * (1.05 - edge), n1 * .62 + n2 * .38)
        img = img + (k * (.22 + 1.25 * shape))[..., None] * np.array(colour)
    dust = smooth(.46, .74, samp(N2, X * .35 + .3 + q * .4, Y * .5 + .1))
    return img * (1 - .62 * dust)[..., None], n1


def make(name, size=(1920, 1080), clouds=(), planets=(), count=5200, seed=3, base=(.0035, .0055, .011)):
    """Writes NAME.png (for the renderer) and NAME.npy (linear) to the work folder; not again while nothing is asked otherwise."""
    import os
    from filters import work_dir
    wish, note = repr((size, clouds, planets, count, seed, base)), f'{work_dir()}/{name}.wish'
    if os.path.exists(note) and open(note).read() == wish:
        return
    w, h = size
    X, Y = np.meshgrid((np.arange(w) + .5) / h, (np.arange(h) + .5) / h)
    img, n1 = gas(X, Y, clouds, seed, base)
    img = img + stars(h, w, .25 + .9 * smooth(.35, .7, n1), seed, count)
    for p in planets:
        img = planet(img, X, Y, **p)
    np.save(f'{work_dir()}/{name}.npy', img.astype(np.float32))
    write_png(f'{work_dir()}/{name}.png', np.ascontiguousarray((np.clip(srgb(img / (1 + img * .18)), 0, 1) * 255 + .5).astype(np.uint8)))
    with open(note, 'w') as f:
        f.write(wish)


def behind(light, m, sky, far, gain=1.):
    """Puts the sky itself, drawn in picture space, where the render saw its enlarged copy; what is nearer stays."""
    from scipy import ndimage as ndi
    h, w = light.shape[:2]
    H, W = sky.shape[:2]
    if (H, W) != (h, w):
        sky = ndi.zoom(gauss(sky, .4 * W / w), (h / H, w / W, 1), order=1, mode='nearest', grid_mode=True)
    inner = gauss((m['z'] > far).astype(np.float32), 1.2)[..., None] ** 2
    return (light * (1 - inner) + sky * gain * inner).astype(np.float32)


def screen(name, eye, lens, shift, far, strength, sensor=36.):
    """The same picture standing far off for the renderer, filling the frame of a level camera that looks along +y."""
    from filters import work_dir
    from kit.materials import picture
    from kit.shapes import screen as plane
    w = far * sensor / lens
    at = (eye[0] + shift[0] * w, eye[1] + far, eye[2] + shift[1] * w)
    return plane(w, w * 9 / 16, picture(name, f'{work_dir()}/{name}.png', strength), at)
