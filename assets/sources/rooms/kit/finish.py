"""Paints a rendered room and writes its files; a backdrop (the city) only goes to the work folder, an overlay cuts itself out.

    python3 kit/finish.py ROOM [preview]"""
import importlib
import os
import sys

sys.dont_write_bytecode = True
HERE = os.path.dirname(os.path.abspath(__file__))
sys.path[:0] = [os.path.join(HERE, '..'), os.path.join(HERE, '../../shared')]

import numpy as np

from filters import work_dir
from kit import export, look


def main(name, preview):
    room = importlib.import_module(name.replace('-', '_'))
    work = work_dir('finish', name)
    # A room in another light is finished from the buffers of the room whose model it shows.
    d = dict(np.load(f'{work_dir()}/{getattr(room, "RENDERED", name)}.npz'))
    if hasattr(room, 'backdrop'):
        picture, sky = room.backdrop(d)
        export.png(look.srgb(picture), f'{work_dir()}/{name}.png')
        np.savez(f'{work_dir()}/{name}-backdrop.npz', picture=np.clip(picture, 0, 1), sky=sky)
        return
    if hasattr(room, 'finish'):
        return room.finish(d, work, os.path.join(HERE, '../../../rooms', name))
    width = max(960, d['z'].shape[1]) if preview else 1920
    light, m = look.prepare(d, room.GAINS, width)
    if hasattr(room, 'sharpen'):
        light = room.sharpen(light, m)
    air = room.air(m)
    sky = room.sky(m) if hasattr(room, 'sky') else None
    fine = room.detail(m) if hasattr(room, 'detail') else None
    painted = lambda light, gains: look.paint(light + breath(air, gains), m, detail=fine, **room.PAINT)
    picture = painted(light, room.GAINS)
    export.png(picture, f'{work}/{name}.png')
    print(f'under 8 %: {(look.lum(picture) < .08).mean():.2f}')
    if preview:
        return
    folder = os.path.join(HERE, '../../../rooms', name)
    os.makedirs(folder, exist_ok=True)
    export.pictures(picture, folder, work, room.AVIF, room.WEBP)
    export.depth(m['z'], folder, work)
    masks(room, d, air, folder, work)
    for file, gains in getattr(room, 'ADDED', {}).items():
        more = painted(look.prepare(d, gains, width)[0], gains) - picture
        export.colour(export.fit(np.maximum(more, 0), 1280, 720), f'{folder}/{file}', work, 70)
    if sky is not None:
        export.grey(export.fit(sky, *export.SMALL), f'{folder}/sky.webp', work, 60)
    # What only the finished camera knows: where things are in the picture.
    facts = room.facts(m) if hasattr(room, 'facts') else {}
    export.describe({**room.META, **facts}, picture, folder, work)
    export.report(picture, folder)


def breath(air, gains):
    return sum(a * np.float32(gains.get(g, 1.)) for g, a in air.items())


def masks(room, d, air, folder, work):
    """room.MASKS: file -> three channels, each a list of groups; a group's air belongs to it. The stage dims the displayed
    picture, not light, so the sum of the masks is taken from the picture as it looks with all these groups out."""
    wanted = {g for channels in room.MASKS.values() for c in channels for g in c}
    out = {**room.GAINS, **{g: 0. for g in wanted}}
    d = look.halved(d)
    w, h = export.SMALL
    breath_small = {g: export.fit(a, w, h) for g, a in air.items()}

    def shown(gains):
        light, m = look.prepare(d, gains, w)
        return look.lum(look.paint(light + breath(breath_small, gains), m, **{**room.PAINT, 'amount': 0., 'ink': 0.}))
    rest = shown(out) / np.maximum(shown(room.GAINS), 1e-3)
    lights = look.shares(d, room.GAINS, wanted & {str(g) for g in d['groups']}, w // 2)
    parts = {g: (export.fit(lights[g], w, h) if g in lights else 0) + (breath_small[g] * np.float32(room.GAINS.get(g, 1.)) if g in air else 0) for g in wanted}
    everything = sum(parts.values())
    for file, channels in room.MASKS.items():
        export.mask([sum(parts[g] for g in c) if c else None for c in channels], everything, rest, f'{folder}/{file}', work)


if __name__ == '__main__':
    main(sys.argv[1], len(sys.argv) > 2)
