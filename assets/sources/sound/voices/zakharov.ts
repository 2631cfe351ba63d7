/** Zakharov: bass, flat as a table; the creak is the drink he does not have. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 631,
    pitch: 88,
    strays: [0, 0, -1, 0.5, 0, -1.5, 0],
    vowels: ['a', 'o', 'y', 'a', 'u', 'e', 'o'],
    throat: 0.92,
    milliseconds: 78,
    breath: 0.45,
    rough: 0.018,
    creak: 0.32,
    soft: 0.26,
    falls: 1.6,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
