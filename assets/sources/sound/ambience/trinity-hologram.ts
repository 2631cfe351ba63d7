/** The ring with the galaxy lit over the table: the station's air, a projector's fan, glass tones that come by fifths and go. */
import { Air } from '../engine/air.ts';
import { around, highPass, lowPass } from '../engine/filter.ts';
import { rim } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';

const TONES = [293.7, 440, 659.3, 987.8, 1480, 880, 1318.5];

const make = () =>
  new Air(48, 5610)
    .hum(
      0.016,
      73.4,
      [
        [1, 0.7],
        [1.5, 0.5],
        [2, 0.4],
        [3, 0.24],
        [4, 0.16],
      ],
      0.55,
    )
    .hum(
      0.002,
      587.3,
      [
        [1, 1],
        [1.5, 0.5],
        [2, 0.3],
      ],
      0.1,
    )
    .air(0.024, 0.16, 0.6, highPass(160), lowPass(900, 1), lowPass(5200, 3))
    .air(0.006, 0.3, 0.2, around(3900, 0.4))
    .grit(0.1, 5200, 60, 3, 0.3, highPass(2600))
    .things(
      0.016,
      1.3,
      3.4,
      (chance, seed) => {
        const long = chance.between(2.6, 5);
        return rim(chance.pick(TONES), seed, `0 0 | ${long * 0.2} .2 | ${long * 0.5} .8 | ${long * 0.75} .3 | ${long} 0`);
      },
      0.7,
    )
    .heard({ dies: [2.4, 2.4, 1.6], size: [30, 26, 9], before: 0.03, absorbs: 0.2, seed: 47 }, 1.1);
export default { is: 'loop', lufs: -27.5, make } satisfies Piece;
