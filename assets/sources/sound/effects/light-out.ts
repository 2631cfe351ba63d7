/** A light goes: the rims leave from below, and the air closes where somebody was. */
import { inRoom } from '../engine/filter.ts';
import { brushed, hills, rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const light = new Sheet()
    .lay(rim(880, 2181, '0 0 | .05 .5 | .3 .3 | .5 .04 | .7 0'), 0, 0.4)
    .lay(rim(1318.5, 2182, '0 0 | .05 .4 | .5 .3 | .8 .03 | 1 0'), 0, 0.34)
    .lay(rim(1864.7, 2183, '0 0 | .2 .2 | .8 .3 | 1.2 .05 | 1.5 0'), 0.05, 0.24)
    .lay(brushed(2184, '0 0 | .4 .5 | .55 .12 | .9 0', hills([900, 0.5, 0.6], [2600, 0.5, 1], [5200, 0.4, 0.3])), 0.45, 0.12);
  return inRoom(light.sound, chamber(), 0.3, 1);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
