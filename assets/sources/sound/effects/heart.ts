/** Two beats of a heart under a palm, and the cloth of the shirt between. */
import { inRoom, lowPass } from '../engine/filter.ts';
import { brushed, drawn, hills } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow } from '../engine/struck.ts';

const make = () => {
  const sheet = new Sheet();
  [0, 1.06].forEach((at, k) => {
    [
      [0, 58, 1],
      [0.3, 74, 0.6],
    ].forEach(([after, hz, force], half) => {
      const own = 2461 + 10 * k + 4 * half;
      sheet
        .lay(
          motor(0.24, drawn(`0 ${hz * 1.3} | .05 ${hz} | .24 ${hz * 0.8}`), drawn('0 0 | .012 1 | .06 .6 | .24 0'), [
            [1, 1],
            [2, 0.5],
            [3, 0.3],
          ]),
          at + after,
          0.5 * force,
        )
        .lay(blow(own, 10, 8), at + after, 1.4 * force)
        .lay(
          brushed(own + 1, '0 0 | .012 1 | .05 .3 | .12 0', hills([1500, 0.5, 1], [2900, 0.4, 0.6]), lowPass(5000)),
          at + after,
          0.16 * force,
        );
    });
  });
  return inRoom(sheet.sound, desk(), 0.08, 0.15);
};
export default { is: 'once', lufs: -23, make } satisfies Piece;
