/** McCoy, remembered: a drawl that swoops, through the nose when it complains. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 691,
    pitch: 132,
    strays: [3, 0, -2, 4, 1, -3, 2, -1],
    vowels: ['a', 'y', 'e', 'a', 'o', 'i', 'y', 'a'],
    throat: 1.01,
    milliseconds: 98,
    breath: 0.6,
    rough: 0.016,
    creak: 0.2,
    soft: 0.34,
    falls: 3,
    nasal: 0.7,
    stone: [[2900, 4]],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
