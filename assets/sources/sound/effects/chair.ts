/** A heavy chair drawn back over a hard floor, and somebody's weight leaving it, or coming. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet, shape } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const drag = '0 0 | .04 .8 | .14 1 | .22 .4 | .28 .9 | .42 .6 | .46 0';
  // a leg that catches and lets go some eighty times a second is what makes a chair a chair
  const legs = brushed(2431, drag, hills([280, 0.35, 1], [620, 0.3, 0.8], [1500, 0.5, 0.4], [3000, 0.5, 0.2]));
  const chair = new Sheet()
    .lay(blow(2432, 3, 3), 0, 0.5)
    .lay(
      shape(legs, (t) => 0.5 + 0.5 * Math.sin(2 * Math.PI * (84 - 30 * t) * t) ** 3),
      0,
      0.4,
    )
    .lay(grit(2433, 1400, '0 200 | .14 1800 | .42 600 | .46 0', 2, highPass(500), lowPass(5000)), 0, 0.3)
    .lay(blow(2434, 4, 3), 0.48, 0.5)
    .lay(struck(modesOf(206, WOOD, 0.06, 0.4, 0.5), 0.3, 2435, 0.002), 0.48, 0.4)
    .lay(brushed(2436, '0 0 | .1 .5 | .26 .3 | .34 0', hills([760, 0.12, 1], [1530, 0.12, 0.7], [2300, 0.2, 0.3])), 0.72, 0.08)
    .lay(struck(modesOf(540, WOOD, 0.02, 0.5, 0.5), 0.2, 2437), 0.9, 0.1);
  return inRoom(chair.sound, chamber(), 0.18, 0.8);
};
export default { is: 'once', lufs: -22.5, make } satisfies Piece;
