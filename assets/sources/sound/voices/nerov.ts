/** Nerov Kal: an ambassador's mezzo, placed well forward and turned up a little at the end, as if to be agreed with. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 591,
    pitch: 214,
    strays: [2, 0, 3.5, 1, -1, 2.5, 4, 0],
    vowels: ['e', 'a', 'i', 'o', 'e', 'y', 'a', 'i'],
    throat: 1.15,
    milliseconds: 72,
    breath: 0.35,
    rough: 0.005,
    creak: 0,
    soft: 0.32,
    falls: -1.2,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
