/** Ksena: a low, exact alto, even from pulse to pulse, with a line of glass over it. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 501,
    pitch: 186,
    strays: [0, -1, 1.5, 0, -2, 2.5, -0.5, 1],
    vowels: ['e', 'a', 'i', 'o', 'e', 'y', 'a', 'u'],
    throat: 1.13,
    milliseconds: 74,
    breath: 0.5,
    rough: 0.004,
    creak: 0,
    soft: 0.55,
    falls: 0.8,
    stone: [
      [3300, 9],
      [4950, 12],
      [6700, 12],
    ],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
