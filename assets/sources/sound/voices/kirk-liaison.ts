/** Kirk: a quick light baritone that starts a little high, as somebody does who is speaking a learned language. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 521,
    pitch: 142,
    strays: [1, 3, 0, -1, 2, 4, 0.5, -2],
    vowels: ['a', 'e', 'i', 'y', 'a', 'o', 'e', 'u'],
    throat: 1.03,
    milliseconds: 64,
    breath: 0.6,
    rough: 0.01,
    creak: 0,
    soft: 0.3,
    falls: -0.6,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
