/** Hildreth: a very old woman, more breath than voice, and the stone in it worn thin and bright. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 541,
    pitch: 164,
    strays: [0, 0.5, -1, 0, -2, 1, -0.5],
    vowels: ['o', 'a', 'y', 'e', 'o', 'u', 'a'],
    throat: 1.09,
    milliseconds: 112,
    breath: 1.5,
    rough: 0.02,
    creak: 0.16,
    soft: 0.85,
    falls: 1.2,
    stone: [
      [2900, 7],
      [4400, 10],
      [5900, 10],
    ],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
