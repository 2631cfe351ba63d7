/** The third eye opens half: less breath, one tone, and a second that begins and thinks better of it. */

import { inRoom } from '../engine/filter.ts';
import { breath, rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const eye = new Sheet()
    .lay(breath(2011, '0 0 | .08 .3 | .22 .6 | .3 .1 | .34 0', 'in'), 0, 0.26)
    .lay(rim(1174.7, 2012, '0 0 | .3 .1 | .6 .7 | .9 .4 | 1.7 0'), 0.15, 0.5)
    .lay(rim(1760, 2013, '0 0 | .4 .05 | .62 .3 | .8 0'), 0.2, 0.22);
  return inRoom(eye.sound, chamber(), 0.26, 0.9);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
