/** A great seal: ribbon drawn through, wax poured and hissing, the die leaned on with both hands, and lifted. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const seal = new Sheet()
    .lay(brushed(2421, '0 0 | .08 .6 | .26 .8 | .32 0', hills([1900, 0.5, 1], [4300, 0.4, 0.7])), 0, 0.08)
    .lay(brushed(2422, '0 0 | .05 .7 | .3 .3 | .7 0', hills([2600, 0.5, 0.6], [6200, 0.4, 0.6])), 0.42, 0.06)
    .lay(blow(2423, 7, 5), 0.8, 1.2)
    .lay(struck(modesOf(152, WOOD, 0.09, 0.45, 0.5), 0.5, 2424, 0.003), 0.8, 0.8)
    .lay(struck(modesOf(612, BAR, 0.12, 0.6, 0.5), 0.5, 2425, 0.002), 0.802, 0.16)
    .lay(grit(2426, 1700, '0 200 | .12 2600 | .34 300 | .4 0', 2, highPass(700), lowPass(4600)), 0.82, 0.8)
    .lay(struck(modesOf(1046.5, BAR, 0.3, 0.7, 0.5), 1, 2427), 1.32, 0.1)
    .lay(blow(2428, 1.4, 1.7), 1.32, 0.36);
  return inRoom(seal.sound, desk(), 0.24, 0.4);
};
export default { is: 'once', lufs: -23, make } satisfies Piece;
