/** A sentence is taken out of the log: its tones run backwards, and something closes over the place. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, drawn, hills, reversed } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, modesOf, struck } from '../engine/struck.ts';

const make = () => {
  const words = reversed(struck(modesOf(1174.7, [1, 2, 3.01, 4.6], 0.14, 0.7, 0.6), 0.5, 2271));
  const strike = new Sheet()
    .lay(words, 0, 0.3)
    .lay(brushed(2272, '0 0 | .3 .2 | .48 1 | .5 0', hills([900, 0.4, 0.5], [2300, 0.5, 1])), 0, 0.08)
    .lay(blow(2273, 1.5, 1.8), 0.5, 0.4)
    .lay(
      motor(0.34, drawn('0 660 | .05 620 | .34 430'), drawn('0 0 | .015 .3 | .2 .16 | .34 0'), [
        [1, 1],
        [2, 0.2],
        [3, 0.16],
      ]),
      0.53,
      0.9,
    )
    .lay(brushed(2274, '0 0 | .02 .3 | .3 0', highPass(1500), lowPass(5000)), 0.53, 0.04);
  return inRoom(strike.sound, desk(), 0.18, 0.35);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
