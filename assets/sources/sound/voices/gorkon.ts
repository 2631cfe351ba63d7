/** Gorkon, remembered: a big instrument played very softly. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 701,
    pitch: 94,
    strays: [0, 1, -1, 0.5, 2, -1.5, 0],
    vowels: ['o', 'a', 'u', 'e', 'a', 'o', 'y'],
    throat: 0.88,
    milliseconds: 108,
    breath: 0.6,
    rough: 0.01,
    creak: 0.12,
    soft: 0.72,
    falls: 1,
    stone: [[2900, 4]],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
