/** Alcuin: a deep chest that speaks seldom; the same stone as Ksena's, rougher and further down. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 511,
    pitch: 92,
    strays: [0, -1, 0.5, -2, 1, -0.5, 0],
    vowels: ['o', 'a', 'u', 'o', 'y', 'a', 'e'],
    throat: 0.9,
    milliseconds: 104,
    breath: 0.5,
    rough: 0.012,
    creak: 0.1,
    soft: 0.7,
    falls: 1.6,
    stone: [
      [2350, 6],
      [3700, 9],
    ],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
