/** The third eye opens: a breath taken and held, and in the stillness after it a glass rim that had been sounding all along. */

import { inRoom } from '../engine/filter.ts';
import { breath, rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const eye = new Sheet()
    .lay(breath(2001, '0 0 | .1 .25 | .34 .6 | .48 .75 | .54 .1 | .58 0', 'in'), 0, 0.3)
    .lay(rim(1174.7, 2002, '0 0 | .5 .06 | .9 .8 | 1.3 .55 | 2.6 0'), 0.3, 0.5)
    .lay(rim(1760, 2003, '0 0 | .7 .1 | 1.1 .5 | 1.6 .3 | 2.5 0'), 0.4, 0.3)
    .lay(rim(2637, 2004, '0 0 | .8 0 | 1.2 .25 | 2.2 0'), 0.4, 0.2);
  return inRoom(eye.sound, chamber(), 0.3, 1.1);
};
export default { is: 'once', lufs: -23, make } satisfies Piece;
