/** Milena: a low woman's voice in heavy air; every sound is as long as the last, and none goes up. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 561,
    pitch: 172,
    strays: [0, -0.5, 0.5, -1, 0, -1.5, 0.5],
    vowels: ['a', 'o', 'e', 'a', 'u', 'o', 'y'],
    throat: 1.06,
    milliseconds: 92,
    breath: 0.4,
    rough: 0.004,
    creak: 0,
    soft: 0.6,
    falls: 1.4,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
