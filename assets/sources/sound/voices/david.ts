/** David, remembered: young, quick, the breath already spent on the last sentence. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 731,
    pitch: 138,
    strays: [1, 0, 3, -1, 2, 0, 4, -2],
    vowels: ['e', 'a', 'i', 'y', 'e', 'o', 'a', 'i'],
    throat: 1.06,
    milliseconds: 64,
    breath: 0.9,
    rough: 0.007,
    creak: 0,
    soft: 0.4,
    falls: 0.2,
    stone: [[2900, 4]],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
