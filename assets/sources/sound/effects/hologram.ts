/** A galaxy comes up out of a table: the projectors' fan, dust finding its places, glass tones stacking by fifths. */
import { around, highPass, inRoom } from '../engine/filter.ts';
import { brushed, drawn, grit, rim } from '../engine/gestures.ts';
import { click, motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const sheet = new Sheet()
    .lay(click(940, 2191), 0, 0.5)
    .lay(
      motor(2.6, drawn('0 40 | .8 146.8 | 2.6 146.8'), drawn('0 0 | .3 .06 | 1.2 .05 | 2.6 0'), [
        [1, 1],
        [2, 0.7],
        [3, 0.4],
        [5, 0.3],
        [8.02, 0.2],
        [13, 0.12],
      ]),
      0.04,
    )
    .lay(grit(2192, 4200, '0 0 | .6 500 | 1.4 260 | 2.4 0', 2, highPass(2200)), 0.2, 0.3)
    .lay(brushed(2193, '0 0 | .8 .5 | 1.6 .2 | 2.4 0', around(3300, 0.4)), 0.1, 0.06);
  [587.3, 880, 1318.5, 1976, 2960].forEach((hz, k) => {
    sheet.lay(rim(hz, 2194 + k, '0 0 | .25 .1 | .6 .5 | 1.4 .2 | 2.2 0'), 0.3 + 0.17 * k, 0.3 / (1 + 0.35 * k));
  });
  return inRoom(sheet.sound, chamber(), 0.3, 1.1);
};
export default { is: 'once', lufs: -22, make } satisfies Piece;
