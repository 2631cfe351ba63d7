/** Trinity Station: clean air in a ring, a hum that is a fifth and nearly a chord, the dock far round the bend. */
import { Air } from '../engine/air.ts';
import { around, highPass, hill, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { modesOf, PIPE, struck } from '../engine/struck.ts';

const make = () =>
  new Air(43.2, 5510)
    .hum(
      0.022,
      73.4,
      [
        [1, 0.7],
        [1.5, 0.5],
        [2, 0.4],
        [3, 0.24],
        [4, 0.16],
        [6, 0.06],
        [8, 0.03],
      ],
      0.55,
    )
    .air(0.036, 0.16, 0.6, highPass(140), lowPass(800, 1), lowPass(5200, 3))
    .air(0.006, 0.24, 0.2, around(3600, 0.5), hill(5200, -4, 0.3))
    .air(0.006, 0.3, 0.05, around(880, 0.02))
    .things(0.05, 2.8, 6.4, (chance, seed) => struck(modesOf(chance.between(110, 240), PIPE, 0.7, 0.6, 0.6), 2, seed, 0.05))
    .things(0.014, 1.5, 4.5, (chance, seed) => struck(modesOf(chance.between(900, 1900), PIPE, 0.12, 0.7, 0.5), 0.6, seed, 0.004))
    .heard({ dies: [2.2, 1.8, 0.9], size: [40, 9, 4], before: 0.02, absorbs: 0.24, seed: 46 }, 0.9);
export default { is: 'loop', lufs: -27.5, make } satisfies Piece;
