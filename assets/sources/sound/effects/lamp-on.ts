/** A lamp on a desk: the switch, and the filament finding its note. */
import { inRoom } from '../engine/filter.ts';
import { drawn } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const lamp = new Sheet()
    .lay(blow(2241, 1.2, 1.5), 0, 0.5)
    .lay(struck(modesOf(1720, BAR, 0.03, 0.5, 0.5), 0.15, 2242), 0, 0.3)
    .lay(blow(2243, 1.6, 1.6), 0.034, 0.8)
    .lay(struck(modesOf(520, WOOD, 0.03, 0.5, 0.5), 0.2, 2244), 0.034, 0.5)
    .lay(struck(modesOf(3150, BAR, 0.16, 0.8, 0.5), 0.5, 2245, 0.01), 0.06, 0.05)
    .lay(
      motor(0.9, drawn('0 100 | .9 100'), drawn('0 0 | .05 .02 | .3 .012 | .9 0'), [
        [1, 1],
        [3, 0.8],
        [6, 0.6],
        [12, 0.5],
        [20, 0.4],
      ]),
      0.04,
    );
  return inRoom(lamp.sound, desk(), 0.16, 0.25);
};
export default { is: 'once', lufs: -23.8, make } satisfies Piece;
