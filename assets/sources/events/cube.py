"""The cube, nearer: it stands over three fleets and the station and has corners."""
import numpy as np

import trinity_cube as room
import trinity_outside as outside
from trinity_cube import AVIF, GAINS, MASKS, META, PAINT, WEBP, air, detail

META = {**META, 'says': 'The black cube fills the sky over Trinity Station and three fleets; its seams glow green, and its corner points down at you.',
        'focus': {'landscape': {'x': .52, 'y': .42}, 'portrait': {'x': .52, 'y': .42}}}
PAINT = {**PAINT, 'exposure': 1.6}
NEAR = 1.42                       # how much longer the lens is
UP = .02


def build():
    import bpy
    room.build()
    c = bpy.context.scene.camera.data
    c.lens, c.shift_y = outside.LENS * NEAR, UP


def sharpen(light, m):
    """The sky was drawn for the wider lens: the middle of it, enlarged."""
    from filters import work_dir
    from scipy import ndimage as ndi
    from kit.space import behind
    sky = np.load(work_dir() + '/sky-outside.npy')
    h, w = sky.shape[:2]
    yy, xx = np.meshgrid((np.arange(h) - h / 2) / NEAR + h / 2 - UP * w / NEAR, (np.arange(w) - w / 2) / NEAR + w / 2, indexing='ij')
    near = np.stack([ndi.map_coordinates(sky[..., k], [yy, xx], order=1, mode='nearest') for k in range(3)], -1)
    return behind(light, m, near, outside.FAR * .6)
