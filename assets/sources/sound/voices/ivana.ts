/** Ivana: light and unhurried, more air than string, and she lets each sound settle. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 581,
    pitch: 206,
    strays: [0, 1, -0.5, 0, 1.5, -1, 0],
    vowels: ['e', 'o', 'a', 'y', 'e', 'u', 'o'],
    throat: 1.12,
    milliseconds: 104,
    breath: 0.9,
    rough: 0.005,
    creak: 0,
    soft: 0.85,
    falls: 0.6,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
