/** An eye that somebody else has open moves under its lid: barely there. */

import { inRoom } from '../engine/filter.ts';
import { brushed, hills, rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const eye = new Sheet()
    .lay(brushed(2031, '0 0 | .02 .5 | .05 .1 | .1 .4 | .18 0', hills([1300, 0.4, 0.5], [3100, 0.4, 1])), 0, 0.16)
    .lay(rim(2349, 2032, '0 0 | .1 .3 | .2 .5 | .42 .1 | .6 0'), 0.04, 0.24);
  return inRoom(eye.sound, desk(), 0.2, 0.3);
};
export default { is: 'once', lufs: -31, make } satisfies Piece;
