/** A veil is moved by the breath behind it. */
import { inRoom } from '../engine/filter.ts';
import { breath, brushed, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const silk = hills([1700, 0.5, 0.5], [3900, 0.4, 1], [7000, 0.4, 0.6]);
  const veil = new Sheet()
    .lay(brushed(2441, '0 0 | .14 .5 | .24 .2 | .36 .8 | .6 .15 | .8 0', silk), 0, 0.1)
    .lay(breath(2442, '0 0 | .3 .5 | .7 .2 | 1 0', 'out'), 0.2, 0.12)
    .lay(brushed(2443, '0 0 | .2 .3 | .34 .1 | .5 .34 | .9 0', silk), 0.9, 0.08);
  return inRoom(veil.sound, chamber(), 0.3, 0.8);
};
export default { is: 'once', lufs: -23.7, make } satisfies Piece;
