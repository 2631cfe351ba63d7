/** A steel nib signs: a long stroke, a loop, a hook, and a full stop that was not necessary. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, drawn, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet, shape } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const STROKES = '0 0 | .03 .8 | .2 1 | .26 .2 | .3 .7 | .42 .5 | .46 .1 | .52 .9 | .58 .3 | .64 .8 | .76 .4 | .86 1 | 1.02 .5 | 1.06 0';
const make = () => {
  const nib = new Sheet()
    .lay(blow(2211, 1, 1.6), 0, 0.18)
    .lay(brushed(2212, STROKES, hills([1900, 0.3, 0.5], [3400, 0.3, 1], [5600, 0.3, 0.5])), 0.02, 0.16)
    .lay(shape(grit(2213, 3000, '0 2600 | 1.06 2600', 2.6, highPass(1200), lowPass(8000)), drawn(STROKES)), 0.02, 0.7)
    .lay(struck(modesOf(210, WOOD, 0.04, 0.5, 0.5), 0.2, 2214, 0.002), 1.24, 0.14)
    .lay(blow(2215, 1.2, 1.8), 1.24, 0.4);
  return inRoom(nib.sound, desk(), 0.12, 0.2);
};
export default { is: 'once', lufs: -24, make } satisfies Piece;
