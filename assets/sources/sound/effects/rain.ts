/** Rain as it is remembered: the edge of a shower going over leaves and over a roof, never quite arriving. */
import { Chance } from '../engine/chance.ts';
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const chance = new Chance(2351);
  const rain = new Sheet()
    .lay(brushed(2352, '0 0 | 1 .5 | 2 1 | 3 .6 | 4.4 0', hills([700, 0.6, 0.3], [2400, 0.6, 0.7], [6000, 0.5, 0.6])), 0, 0.08)
    .lay(grit(2353, 3300, '0 60 | 1.2 1400 | 2.2 2600 | 3.2 1000 | 4.4 0', 2.4, highPass(900)), 0, 0.5)
    .lay(grit(2354, 1300, '0 10 | 1.2 140 | 2.2 300 | 3.2 140 | 4.2 0', 1.8, highPass(500), lowPass(4000)), 0, 0.6);
  // single drops on something hollow, which is how one knows that one is inside
  for (let at = 0.3; at < 4; at += chance.between(0.12, 0.5)) {
    rain.lay(struck(modesOf(chance.between(620, 1150), WOOD, 0.022, 0.5, 0.5), 0.15, Math.round(at * 1000)), at, chance.between(0.02, 0.1));
  }
  return inRoom(rain.sound, chamber(), 0.12, 0.5);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
