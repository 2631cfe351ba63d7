/** Petar: a chest like a barrel with gravel in it; each sound starts with a shove. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 571,
    pitch: 84,
    strays: [0, 2, -1, 3, -2, 0.5, -1],
    vowels: ['o', 'a', 'e', 'o', 'a', 'u', 'a'],
    throat: 0.87,
    milliseconds: 96,
    breath: 0.7,
    rough: 0.028,
    creak: 0.26,
    soft: 0.3,
    falls: 2.6,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
