"""Models, renders and paints one event picture with the rooms' kit.

    blender -b --python-exit-code 1 --python paint.py -- EVENT WIDTH SAMPLES       buffers
    python3 paint.py EVENT [preview]                                               files of assets/events/EVENT"""
import importlib
import os
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, '../rooms'), os.path.join(HERE, '../shared'), os.path.join(HERE, '..')]

import numpy as np

from filters import work_dir
from kit import export


def model(name, width, samples):
    from kit import render, shapes
    shapes.reset()
    event = importlib.import_module(f'events.{name}')
    event.build()
    render.render(f'event-{name}', int(width), int(samples))


def finish(name, preview):
    from kit import look
    from kit.finish import breath, masks
    event = importlib.import_module(f'events.{name}')
    d = dict(np.load(f'{work_dir()}/event-{name}.npz'))
    work, folder = work_dir('finish', f'event-{name}'), os.path.join(HERE, '../../events', name)
    light, m = look.prepare(d, event.GAINS, max(960, d['z'].shape[1]) if preview else 1920)
    if hasattr(event, 'sharpen'):
        light = event.sharpen(light, m)
    air = event.air(m)
    fine = event.detail(m) if hasattr(event, 'detail') else None
    picture = look.paint(light + breath(air, event.GAINS), m, detail=fine, **event.PAINT)
    export.png(picture, f'{work}/{name}.png')
    print(f'{name}: under 8 %: {(export.lum(picture) < .08).mean():.2f}')
    if preview:
        return
    os.makedirs(folder, exist_ok=True)
    export.pictures(picture, folder, work, event.AVIF, event.WEBP)
    export.depth(m['z'], folder, work)
    masks(event, d, air, folder, work)
    facts = event.facts(m) if hasattr(event, 'facts') else {}
    # Sky and steam stand where the room's own camera saw them.
    export.describe({**event.META, **facts, 'sky': None, 'steam': []}, picture, folder, work)
    export.report(picture, folder)


if __name__ == '__main__':
    if '--' in sys.argv:
        model(*sys.argv[sys.argv.index('--') + 1:][:3])
    else:
        finish(sys.argv[1], len(sys.argv) > 2)
