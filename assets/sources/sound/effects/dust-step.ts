/** Two steps in dust as fine as flour: no ground under it at first, then grit, then the weight. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow } from '../engine/struck.ts';

const make = () => {
  const sheet = new Sheet();
  [0, 0.78].forEach((at, k) => {
    const own = 2131 + 10 * k;
    const force = k === 0 ? 1 : 0.8;
    sheet
      .lay(blow(own, 9, 7), at + 0.03, 0.9 * force)
      .lay(brushed(own + 1, '0 0 | .04 .8 | .12 .4 | .3 0', hills([300, 0.7, 0.6], [1100, 0.6, 0.5], [3600, 0.6, 0.4])), at, 0.2 * force)
      .lay(grit(own + 2, 2300, '0 200 | .05 7000 | .15 2600 | .4 0', 3, highPass(700), lowPass(6500)), at + 0.01, 0.7 * force)
      .lay(grit(own + 3, 3100, '0 0 | .05 500 | .5 0', 2, highPass(1500)), at + 0.22, 0.14 * force);
  });
  return inRoom(sheet.sound, desk(), 0.05, 0.1);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
