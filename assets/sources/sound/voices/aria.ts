/** Aria: nearly sung, each sound on its own step of one quiet chord. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 641,
    pitch: 208,
    strays: [0, 4, 7, 4, 0, -5, 2, 0],
    vowels: ['a', 'e', 'o', 'a', 'i', 'u', 'a', 'o'],
    throat: 1.14,
    milliseconds: 110,
    breath: 0.45,
    rough: 0.002,
    creak: 0,
    soft: 0.75,
    falls: 0,
    stone: [[4200, 5]],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
