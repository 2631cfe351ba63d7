/** Bonaventura: a warm baritone with smoke in it that goes up when he is about to give something away. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 621,
    pitch: 118,
    strays: [0, 2, 4, 1, -1, 3, 0.5, -2],
    vowels: ['o', 'a', 'e', 'u', 'a', 'y', 'o', 'e'],
    throat: 0.96,
    milliseconds: 82,
    breath: 0.7,
    rough: 0.014,
    creak: 0.1,
    soft: 0.5,
    falls: 0.4,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
