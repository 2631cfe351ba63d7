"""What the ring of Trinity shows over its table, drawn line by line: the map of stars, the cube."""
import numpy as np


def star_map(m, high):
    """Worlds of three powers in one slow spiral, the lanes between them, and a shell of longitude round it all."""
    from kit.drawn import Drawing, circle, turned
    rng = np.random.default_rng(4)
    d, mid = Drawing(m), np.array((0, 0, high))
    cyan, gold, pale = (.10, .62, .70), (1., .62, .22), (.55, .95, 1.)
    tilt = turned(x=36, y=13)
    n = 5200
    q, arm = rng.random(n) ** .62, rng.integers(0, 3, n)
    a = arm * 2.094 + q * 3.4 + rng.normal(0, .30, n) * (1.1 - .5 * q)
    P = np.stack([1.28 * q * np.cos(a), 1.28 * q * np.sin(a), rng.normal(0, .05, n) + .16 * rng.normal(0, 1, n) * np.exp(-(q / .22) ** 2)], -1) @ tilt.T + mid
    d.sparks(P, pale, rng.pareto(2.2, n) * .15 + .03, 1.0)
    big = P[rng.choice(n, 46, replace=False)]
    owner = (np.arctan2(*(big - mid)[:, 1::-1].T) // 2.094).astype(int) % 3
    for k, c in enumerate((gold, pale, (.55, 1., .35))):
        d.sparks(big[owner == k], c, 2.2, 2.4)
        d.sparks(big[owner == k], c, .25, 8.)
    for i in range(len(big)):
        j = np.argsort(np.linalg.norm(big - big[i], axis=1))[1:3]
        for o in j:
            d.stroke(np.stack([big[i], big[o]]), cyan, .34, .9)
    for r, p in ((1.28, .30), (.86, .16), (.43, .16)):
        d.stroke(circle(r, mid, 128, tilt), cyan, p, 1.)
    for k in range(3):
        d.stroke(circle(1.50, mid, 128, tilt @ turned(x=90, z=60 * k)), cyan, .16, 1.)
    d.stroke(circle(1.50, mid, 128, tilt), cyan, .55, 1.3)
    for k in range(72):
        t = tilt @ np.array((np.cos(k * np.pi / 36), np.sin(k * np.pi / 36), 0))
        d.stroke(np.stack([mid + 1.52 * t, mid + (1.62 if k % 6 == 0 else 1.56) * t]), cyan, .4, 1.)
    beam(d, high, cyan)
    return d.picture()


def beam(d, high, colour):
    """The threads of light from the lens up to the picture."""
    for k in range(22):
        a = k * np.pi / 11 + .1
        P = np.stack([[.5 * np.cos(a), .5 * np.sin(a), .15], [1.1 * np.cos(a), 1.1 * np.sin(a), high - 1.35]])
        d.stroke(P, colour, .20, 1.2, fade=(1., .0))


def the_cube(m, high, seen_from):
    """One cube, larger than anybody's fleet: seamed with trenches, its corner towards the table; the specks beside it are ships."""
    from kit.drawn import Drawing, turned
    rng = np.random.default_rng(7)
    d, mid, s = Drawing(m), np.array((0, 0, high + .05)), 1.0
    green, red, pale = (.14, .72, .42), (1., .24, .10), (.6, 1., .8)
    M = turned(x=24, z=33) @ turned(y=8)
    faces = [(0, 1), (0, -1), (1, 1), (1, -1), (2, 1), (2, -1)]

    def at(axis, side, u, v):
        p = np.zeros((*np.shape(u), 3))
        p[..., axis], p[..., (axis + 1) % 3], p[..., (axis + 2) % 3] = side * s, u, v
        return p @ M.T + mid
    eye = np.array(seen_from) - mid
    for axis, side in faces:
        normal = M[:, axis] * side
        front = 1. if normal @ eye > 0 else .22
        corners = at(axis, side, np.array((-s, s, s, -s)), np.array((-s, -s, s, s)))
        d.stroke(corners, green, 1.5 * front, 1.5, closed=True)
        d.stroke(corners, green, .30 * front, 6., closed=True)
        for _ in range(150 if front == 1 else 24):     # trenches: short right-angled runs
            u, v = rng.integers(-11, 12, 2) / 12 * s
            pts = [(u, v)]
            for _ in range(rng.integers(1, 4)):
                step = rng.integers(1, 5) / 12 * s * rng.choice((-1, 1))
                u, v = (np.clip(u + step, -s, s), v) if rng.random() < .5 else (u, np.clip(v + step, -s, s))
                pts.append((u, v))
            uv = np.array(pts)
            d.stroke(at(axis, side, uv[:, 0], uv[:, 1]), green, rng.uniform(.16, .75) * front, .9)
        n = 900 if front == 1 else 90
        u, v = np.round(rng.uniform(-12, 12, (2, n))) / 12 * s
        d.sparks(at(axis, side, u, v + rng.normal(0, .006, n)), pale, rng.pareto(2.4, n) * .5, .9)
    for k in range(44):                               # ships, and the ways they tried
        a, b = rng.uniform(0, 6.28), rng.normal(0, .35)
        p = mid + 1.75 * np.array((np.cos(a) * np.cos(b), np.sin(a) * np.cos(b), np.sin(b)))
        way = np.stack([p, p + (mid - p) * rng.uniform(.10, .3)])
        d.stroke(way, red, .5, .9, fade=(.1, 1.))
        d.sparks(way[1:], red, 2.2, 1.6)
    beam(d, high, (.10, .62, .55))
    return d.picture()
