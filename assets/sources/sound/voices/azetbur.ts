/** Azetbur, remembered: an alto held straight, with the edge left on. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 711,
    pitch: 178,
    strays: [0, 0.5, -1, 1, 0, -2, 0.5],
    vowels: ['a', 'e', 'o', 'y', 'a', 'u', 'e'],
    throat: 1.05,
    milliseconds: 88,
    breath: 0.35,
    rough: 0.008,
    creak: 0.06,
    soft: 0.3,
    falls: 1.8,
    stone: [[2900, 4]],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
