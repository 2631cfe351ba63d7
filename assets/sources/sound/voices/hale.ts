/** Hale: an old soldier's grain: low for so short a man, each second pulse failing, nothing raised. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 531,
    pitch: 108,
    strays: [0, -1.5, 0.5, -1, 1, -2.5, 0],
    vowels: ['a', 'o', 'e', 'y', 'a', 'u', 'e'],
    throat: 0.98,
    milliseconds: 82,
    breath: 0.8,
    rough: 0.022,
    creak: 0.34,
    soft: 0.42,
    falls: 1.8,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
