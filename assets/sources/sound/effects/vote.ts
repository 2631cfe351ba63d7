/** A vote is given: a stone counter set on glass, and its light coming up under it. */
import { inRoom } from '../engine/filter.ts';
import { rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, GLASS, modesOf, struck } from '../engine/struck.ts';

const make = () => {
  const counter = new Sheet()
    .lay(blow(2161, 1.4, 1.8), 0, 0.7)
    .lay(struck(modesOf(784, GLASS, 0.14, 0.7, 0.5), 0.8, 2162), 0, 0.34)
    .lay(struck(modesOf(300, [1, 1.7, 2.9], 0.05, 0.5, 0.5), 0.3, 2163, 0.002), 0, 0.3)
    .lay(rim(1568, 2164, '0 0 | .12 .4 | .3 .3 | .9 0'), 0.08, 0.2);
  return inRoom(counter.sound, chamber(), 0.22, 0.8);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
