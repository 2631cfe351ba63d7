/** Somebody comes in as light: air drawn together, then three rims a fifth apart, the highest first. */
import { inRoom } from '../engine/filter.ts';
import { brushed, hills, rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const light = new Sheet()
    .lay(brushed(2171, '0 0 | .3 .2 | .6 .7 | .7 .2 | 1.1 0', hills([1400, 0.5, 0.4], [3800, 0.4, 1], [6600, 0.4, 0.5])), 0, 0.12)
    .lay(rim(1976, 2172, '0 0 | .2 .1 | .5 .35 | 1.2 .12 | 1.8 0'), 0.1, 0.3)
    .lay(rim(1318.5, 2173, '0 0 | .3 .1 | .6 .5 | 1.4 .2 | 2.1 0'), 0.22, 0.36)
    .lay(rim(880, 2174, '0 0 | .3 .1 | .7 .5 | 1.5 .25 | 2.3 0'), 0.34, 0.4);
  return inRoom(light.sound, chamber(), 0.34, 1.1);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
