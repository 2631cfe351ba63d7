/** Osric: a trader's tenor through the nose, clipped, each sound ending on its price. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 551,
    pitch: 128,
    strays: [2, 0, 3.5, -1, 1, 4, 0.5, -2],
    vowels: ['e', 'a', 'i', 'y', 'e', 'o', 'a', 'i'],
    throat: 1,
    milliseconds: 62,
    breath: 0.4,
    rough: 0.008,
    creak: 0.06,
    soft: 0.2,
    falls: 2.4,
    nasal: 1,
    stone: [
      [3100, 6],
      [4600, 8],
    ],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
