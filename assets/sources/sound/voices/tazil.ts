/** Tazil: a lean tenor that slides into everything from below and enjoys it. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 601,
    pitch: 136,
    strays: [0, 3, -2, 5, 1, -3, 2, 4],
    vowels: ['a', 'e', 'y', 'a', 'i', 'o', 'e', 'a'],
    throat: 1.02,
    milliseconds: 84,
    breath: 0.55,
    rough: 0.009,
    creak: 0.08,
    soft: 0.28,
    falls: -2.2,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
