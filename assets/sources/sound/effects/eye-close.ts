/** The third eye closes: a finger laid on the ringing glass, and the held breath let go. */

import { inRoom } from '../engine/filter.ts';
import { breath, rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow } from '../engine/struck.ts';

const make = () => {
  const eye = new Sheet()
    .lay(rim(1760, 2021, '0 0 | .12 .3 | .3 .34 | .36 .03 | .5 0'), 0, 0.3)
    .lay(rim(1174.7, 2022, '0 0 | .14 .6 | .34 .7 | .4 .08 | .6 0'), 0, 0.5)
    .lay(blow(2023, 3, 5), 0.345, 0.12)
    .lay(breath(2024, '0 0 | .1 .6 | .3 .5 | .7 .12 | 1 0', 'out'), 0.42, 0.26);
  return inRoom(eye.sound, chamber(), 0.24, 0.8);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
