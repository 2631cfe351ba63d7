/** A packing crate's lid: two catches, one of them stiff, a slope of wood and foam, and the weight going on. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, PLATE, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const crate = new Sheet()
    .lay(brushed(2281, '0 0 | .1 .4 | .3 .7 | .36 0', hills([500, 0.5, 0.8], [1500, 0.5, 0.5], [3200, 0.5, 0.2])), 0, 0.12)
    .lay(grit(2282, 1500, '0 100 | .3 1500 | .36 0', 2, highPass(500), lowPass(5000)), 0, 0.4)
    .lay(blow(2283, 8, 5), 0.36, 1)
    .lay(struck(modesOf(148, WOOD, 0.1, 0.4, 0.5), 0.6, 2284, 0.002), 0.36, 0.6)
    .lay(struck(modesOf(330, PLATE, 0.06, 0.6, 0.5), 0.4, 2285, 0.002), 0.37, 0.24);
  [0.86, 1.2].forEach((at, k) => {
    crate
      .lay(blow(2286 + 10 * k, 1.4, 1.5), at, 0.6)
      .lay(struck(modesOf(1180 - 90 * k, BAR, 0.06, 0.4, 0.5), 0.3, 2287 + 10 * k), at, 0.3)
      .lay(blow(2288 + 10 * k, 2, 2), at + 0.07, 0.8)
      .lay(struck(modesOf(390, PLATE, 0.07, 0.5, 0.5), 0.3, 2289 + 10 * k), at + 0.07, 0.3);
  });
  return inRoom(crate.sound, desk(), 0.16, 0.3);
};
export default { is: 'once', lufs: -22.5, make } satisfies Piece;
