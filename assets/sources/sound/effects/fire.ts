/** A fire that nobody tends: breath of it low down, sap, and one log giving way. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const FLAMES = '0 0 | .3 .6 | .5 .4 | .8 .9 | 1.2 .5 | 1.5 .8 | 1.9 .45 | 2.3 .7 | 2.9 .3 | 3.6 0';

const make = () => {
  const fire = new Sheet()
    .lay(brushed(2331, FLAMES, hills([130, 0.7, 1], [420, 0.6, 0.5], [1200, 0.8, 0.18])), 0, 0.2)
    .lay(grit(2332, 2300, '0 0 | .3 120 | 1.6 90 | 1.7 700 | 2 120 | 3.4 0', 1.5, highPass(700)), 0, 0.7)
    .lay(grit(2333, 900, '0 0 | .4 24 | 1.6 20 | 1.75 80 | 3.2 0', 1.2, highPass(300), lowPass(4000)), 0, 0.8)
    .lay(blow(2334, 5, 3), 1.66, 0.7)
    .lay(struck(modesOf(240, WOOD, 0.05, 0.4, 0.5), 0.3, 2335, 0.002), 1.66, 0.3);
  return inRoom(fire.sound, chamber(), 0.14, 0.5);
};
export default { is: 'once', lufs: -22.5, make } satisfies Piece;
