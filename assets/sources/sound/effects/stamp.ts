/** An office stamp: handle, spring, rubber and ink on paper with a desk under it, and the small kiss of coming away. */
import { highPass, inRoom } from '../engine/filter.ts';
import { grit } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const stamp = new Sheet()
    .lay(blow(2201, 1, 1.6), 0, 0.2)
    .lay(struck(modesOf(2480, BAR, 0.05, 0.7, 0.5), 0.2, 2202), 0, 0.06)
    .lay(blow(2203, 6, 4), 0.07, 1.1)
    .lay(blow(2204, 1.5, 1.8), 0.07, 0.6)
    .lay(struck(modesOf(176, WOOD, 0.06, 0.5, 0.5), 0.3, 2205, 0.002), 0.07, 0.7)
    .lay(grit(2206, 2600, '0 0 | .01 3000 | .05 600 | .09 0', 2, highPass(1000)), 0.072, 0.5)
    .lay(grit(2207, 3000, '0 900 | .03 2600 | .05 0', 2, highPass(1200)), 0.26, 0.2)
    .lay(struck(modesOf(2310, BAR, 0.06, 0.7, 0.5), 0.25, 2208), 0.29, 0.07);
  return inRoom(stamp.sound, desk(), 0.16, 0.25);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
