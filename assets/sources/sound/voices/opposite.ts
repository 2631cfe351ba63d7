/** The Opposite: a voice through a veil; nobody could say whose. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 671,
    pitch: 152,
    strays: [0, -1, 0.5, -2, 1, 0, -0.5],
    vowels: ['o', 'u', 'y', 'a', 'o', 'e', 'u'],
    throat: 1.05,
    milliseconds: 104,
    breath: 1.3,
    rough: 0.006,
    creak: 0,
    soft: 1,
    falls: 0.8,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
