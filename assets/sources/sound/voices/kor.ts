/** Kor, remembered: a laugh kept in a cask; everything rises as if to strike a glass. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 721,
    pitch: 102,
    strays: [2, 4, 0, 5, 1, 3, -1, 6],
    vowels: ['a', 'o', 'e', 'a', 'i', 'o', 'a', 'u'],
    throat: 0.9,
    milliseconds: 90,
    breath: 0.6,
    rough: 0.022,
    creak: 0.2,
    soft: 0.24,
    falls: -1.6,
    stone: [[2900, 4]],
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
