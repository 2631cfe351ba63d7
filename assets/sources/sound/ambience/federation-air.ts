/** The floor of an assembly between two sittings: a great deal of good air, far doors, paper, soles on stone. */
import { Air } from '../engine/air.ts';
import { around, filterOnce, highPass, lowPass } from '../engine/filter.ts';
import { brushed, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () =>
  new Air(48, 5410)
    .hum(
      0.012,
      60,
      [
        [1, 0.7],
        [2, 0.5],
        [3, 0.2],
        [4, 0.16],
      ],
      0.7,
    )
    .air(0.04, 0.14, 0.65, highPass(120), lowPass(520, 1), lowPass(4200, 2))
    .air(0.009, 0.22, 0.25, around(2600, 0.6))
    // a murmur too far away to have words
    .air(0.012, 0.9, 0.02, hills([310, 0.3, 0.8], [560, 0.25, 1], [1150, 0.3, 0.35]))
    .things(0.4, 0.5, 3.2, (chance, seed) =>
      filterOnce(blow(seed, chance.between(4, 8), 4), highPass(200), lowPass(chance.between(1200, 2600))),
    )
    .things(0.012, 1.8, 5, (chance, seed) => {
      const long = chance.between(0.16, 0.5);
      return brushed(seed, `0 0 | ${long * 0.3} .8 | ${long * 0.5} .3 | ${long} 0`, hills([2400, 0.5, 0.6], [4800, 0.5, 1]));
    })
    .things(0.05, 4, 9, (chance, seed) => struck(modesOf(chance.between(130, 260), WOOD, 0.12, 0.6, 0.5), 0.6, seed, 0.004))
    .heard({ dies: [3, 2.6, 1.4], size: [44, 38, 18], before: 0.04, early: 0.5, absorbs: 0.25, seed: 45 }, 1);
export default { is: 'loop', lufs: -28, make } satisfies Piece;
