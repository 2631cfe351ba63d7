/** A match: dragged, caught, flaring, settling to a small flame that leans once. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const match = new Sheet()
    .lay(grit(2231, 3000, '0 0 | .02 4000 | .12 6000 | .17 1000 | .2 0', 2, highPass(1100)), 0, 0.8)
    .lay(brushed(2232, '0 0 | .03 .6 | .14 1 | .18 0', hills([2300, 0.4, 1], [4700, 0.4, 0.8])), 0, 0.1)
    .lay(
      brushed(2233, '0 0 | .05 1 | .16 .7 | .4 .25 | .8 .08 | 1.5 .05 | 1.8 0', hills([340, 0.6, 0.5], [1100, 0.7, 0.5], [3900, 0.6, 0.9])),
      0.15,
      0.26,
    )
    .lay(grit(2234, 2800, '0 600 | .3 300 | 1 40 | 1.6 0', 1.6, highPass(900)), 0.18, 0.5)
    .lay(brushed(2235, '0 0 | .1 .4 | .25 .1 | .4 0', lowPass(420), highPass(90)), 1.25, 0.16);
  return inRoom(match.sound, desk(), 0.12, 0.25);
};
export default { is: 'once', lufs: -23, make } satisfies Piece;
