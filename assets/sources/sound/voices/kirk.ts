/** Kirk, past sixty: the younger man's quickness in a used voice, every third sound thrown away. */
import type { Piece } from '../engine/piece.ts';
import { grainsOf } from '../engine/voice.ts';

const make = () =>
  grainsOf({
    seed: 661,
    pitch: 121,
    strays: [0, 2.5, -1, 1, 3, -2, 0.5, -3],
    vowels: ['a', 'e', 'y', 'o', 'a', 'i', 'e', 'u'],
    throat: 1,
    milliseconds: 76,
    breath: 0.65,
    rough: 0.014,
    creak: 0.14,
    soft: 0.42,
    falls: 1.1,
  });
export default { is: 'grains', lufs: -30, make } satisfies Piece;
