/** Torek: dry, level, exact; a voice that has read out a great many numbers and meant each. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 611,
    pitch: 114,
    strays: [0, 0, -0.5, 0.5, -1, 0, -0.5],
    vowels: ['e', 'a', 'y', 'e', 'o', 'a', 'e'],
    throat: 0.99,
    milliseconds: 70,
    breath: 0.35,
    rough: 0.006,
    creak: 0.16,
    soft: 0.34,
    falls: 0.9,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
