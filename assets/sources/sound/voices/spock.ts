/** Spock, remembered: low, level, each sound complete before the next is considered. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 681,
    pitch: 103,
    strays: [0, 0, -0.5, 0.5, 0, -1, 0],
    vowels: ['a', 'e', 'o', 'a', 'i', 'y', 'e'],
    throat: 0.95,
    milliseconds: 88,
    breath: 0.5,
    rough: 0.003,
    creak: 0.06,
    soft: 0.6,
    falls: 0.9,
    stone: [[2900, 4]],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
