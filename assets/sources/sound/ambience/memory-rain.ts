/** Rain on a roof and on leaves, heard from a dry place: it slackens and comes on again, and gutters have their own idea of time. */
import { Air } from '../engine/air.ts';
import { highPass, lowPass } from '../engine/filter.ts';
import { hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () =>
  new Air(45, 6110)
    .air(0.03, 0.14, 0.4, hills([620, 0.6, 0.4], [2200, 0.6, 0.7], [5600, 0.5, 0.5]))
    .air(0.02, 0.1, 0.5, highPass(50), lowPass(180, 1), lowPass(900, 2))
    .grit(0.16, 3300, 900, 2.4, 0.2, highPass(900))
    .grit(0.22, 1300, 90, 1.8, 0.25, highPass(500), lowPass(4000))
    .things(0.05, 0.12, 0.7, (chance, seed) => struck(modesOf(chance.between(560, 1150), WOOD, 0.022, 0.5, 0.5), 0.14, seed, 0.0014))
    .things(
      0.04,
      0.8,
      1.9,
      (chance, seed) => struck(modesOf(chance.between(820, 1000), [1, 1.9, 2.8], 0.03, 0.8, 0.5), 0.2, seed, 0.004),
      0.3,
    )
    .heard({ dies: [0.9, 0.7, 0.4], size: [9, 6, 3], before: 0.01, absorbs: 0.4, seed: 52 }, 0.5);
export default { is: 'loop', lufs: -27, make } satisfies Piece;
