/** Vakr: the translator's voice, correct to the hair, and under it the long skull that is really speaking. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 651,
    pitch: 126,
    strays: [0, 2, 0, -2, 0, 2, -3, 0],
    vowels: ['i', 'e', 'a', 'o', 'i', 'y', 'e', 'u'],
    throat: 0.84,
    milliseconds: 66,
    breath: 0.25,
    rough: 0.0005,
    creak: 0.42,
    soft: 0.2,
    falls: 0,
    stone: [
      [1720, 8],
      [2580, 9],
      [3440, 8],
      [5160, 9],
    ],
    nasal: 0.6,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
