"""The table for the title page: no lamp lit, and what each lamp adds to the picture. The page lays the light of every finished
chapter's lamp over the dark table, so none to five of them can burn without a picture for each case."""
from kit import export, look
from npx import lum
from table import GAINS, PAINT, air

RENDERED = 'table'
DIM = {**{lamp: 0. for lamp in GAINS}, 'fill': 2.1}
FULL = {**GAINS, 'l5': .74}
LIGHT = (1280, 720)


def finish(d, work, folder):
    """unlit-<width>.avif, unlit-1280.webp, lamp-<n>.webp: all beside the table's own files."""
    import numpy as np
    folder = folder.replace('table-unlit', 'table')

    def painted(gains, width):
        light, m = look.prepare(d, gains, width)
        breath = sum(a * np.float32(gains.get(g, 1.)) for g, a in air(m).items())
        return look.paint(light + breath, m, **PAINT)
    dark = painted(DIM, 1920)
    print(f'under 8 %: {(lum(dark) < .08).mean():.2f}')
    for width in export.SIZES:
        src = f'{work}/{width}.png'
        export.png(export.fit(dark, width, width * 9 // 16) if width != 1920 else dark, src)
        export.run('avifenc', '-c', 'aom', '-s', '3', '-j', '2', '-y', '420', '-d', '10', '--min', '26', '--max', '26', src, f'{folder}/unlit-{width}.avif')
    export.webp(f'{work}/1280.png', f'{folder}/unlit-1280.webp', 82, '-sharp_yuv')
    base = painted(DIM, LIGHT[0])
    for n, lamp in enumerate(FULL, 1):
        more = painted({**DIM, lamp: FULL[lamp]}, LIGHT[0]) - base
        export.colour(np.maximum(more, 0), f'{folder}/lamp-{n}.webp', work, 72)
