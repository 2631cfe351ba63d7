"""Renders a room's model twice with different seeds and keeps every buffer: light by group, depth, normals, colours.

    blender -b --python-exit-code 1 --python kit/render.py -- ROOM WIDTH SAMPLES
"""
import importlib
import os
import sys
import time

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, '..'), os.path.join(HERE, '../../shared')]

import bpy
import numpy as np

from filters import work_dir
from kit import shapes

PASSES = {'z': 'Depth', 'nrm': 'Normal', 'dif': 'DiffCol', 'glo': 'GlossCol', 'emi': 'Emit'}


def settings(w, h, samples, clamp=4., bounces=5):
    s = bpy.context.scene
    r, c, layer = s.render, s.cycles, s.view_layers[0]
    r.resolution_x, r.resolution_y, r.resolution_percentage = w, h, 100
    r.threads_mode, r.threads = 'FIXED', 2
    r.use_persistent_data = True
    c.samples, c.use_adaptive_sampling, c.adaptive_threshold, c.adaptive_min_samples = samples, True, .03, min(12, samples)
    c.use_denoising = False
    c.max_bounces, c.diffuse_bounces, c.glossy_bounces = bounces, 3, 3
    c.caustics_reflective = c.caustics_refractive = False
    c.sample_clamp_indirect, c.blur_glossy = clamp, 1.
    c.pixel_filter_type, c.filter_width = 'BLACKMAN_HARRIS', 1.3
    s.view_settings.view_transform = 'Raw'
    layer.use_pass_z = layer.use_pass_normal = layer.use_pass_emit = True
    layer.use_pass_diffuse_color = layer.use_pass_glossy_color = True


def outputs(folder, groups):
    """A compositor that only writes files: one per pass and one per group of light."""
    s = bpy.context.scene
    s.use_nodes = True
    t = s.node_tree
    t.nodes.clear()
    layer, out, comp = (t.nodes.new(f'CompositorNode{k}') for k in ('RLayers', 'OutputFile', 'Composite'))
    t.links.new(layer.outputs['Image'], comp.inputs[0])
    out.format.file_format, out.format.color_depth, out.format.exr_codec, out.base_path = 'OPEN_EXR', '32', 'ZIP', folder
    out.file_slots.clear()
    named = {**PASSES, **{f'g_{g}': f'Combined_{g}' for g in groups}}
    for k, p in named.items():
        out.file_slots.new(k + '_')
        t.links.new(layer.outputs[p], out.inputs[-1])
    return list(named)


def read(path, w, h):
    im = bpy.data.images.load(path)
    im.colorspace_settings.name = 'Raw'
    a = np.empty(w * h * 4, np.float32)
    im.pixels.foreach_get(a)
    bpy.data.images.remove(im)
    os.remove(path)
    return a.reshape(h, w, 4)[::-1, :, :3].copy()


def render(name, w, samples, aspect=9 / 16, **kw):
    """Writes NAME.npz: A_group and B_group (two seeds), z, nrm, dif, glo, emi, camera."""
    h = round(w * aspect)
    settings(w, h, samples, **kw)
    s = bpy.context.scene
    groups = [g.name for g in s.view_layers[0].lightgroups]
    folder = work_dir('passes', name)
    keys = outputs(folder, groups)
    data, began = {}, time.time()
    for seed in (1, 2):
        s.cycles.seed = seed
        s.frame_set(1)
        bpy.ops.render.render()
        for k in keys:
            a = read(f'{folder}/{k}_0001.exr', w, h)
            if k == 'z':
                a = a[..., 0]
            if k.startswith('g_'):
                data['AB'[seed - 1] + k[1:]] = a.astype(np.float16)
            else:
                data[k] = a if seed == 1 else (data[k] + a) / 2
    cam = s.camera
    data['cam'] = np.array(cam.matrix_world)
    data['lens'] = np.array([cam.data.lens, cam.data.sensor_width, cam.data.shift_x, cam.data.shift_y])
    np.savez(f'{work_dir()}/{name}.npz', groups=np.array(groups), **data)
    print(f'rendered {name} {w}x{h}, {samples} samples twice, {time.time() - began:.0f} s')


if __name__ == '__main__':
    room, width, count = sys.argv[sys.argv.index('--') + 1:][:3]
    shapes.reset()
    module = importlib.import_module(room.replace('-', '_'))
    module.build()
    render(room, int(width), int(count), **getattr(module, 'RENDER', {}))
