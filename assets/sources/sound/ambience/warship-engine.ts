/** A warship under way: an engine that turns slowly enough to be felt turning, plates that pass it on, no comfort anywhere. */
import { Air } from '../engine/air.ts';
import { around, highPass, lowPass } from '../engine/filter.ts';
import { click } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { modesOf, PIPE, struck } from '../engine/struck.ts';

const LOW = [
  [1, 0.9],
  [2, 0.7],
  [3, 0.42],
  [4, 0.36],
  [6, 0.2],
  [7, 0.16],
  [9, 0.1],
  [14, 0.06],
  [21, 0.03],
] as const;

const make = () =>
  new Air(43.2, 5210)
    // 39 turns in the loop lie between neighbours: the throb of a shaft, not quite once a second
    .hum(0.06, 41, LOW, 0.75, [-39, 0, 39, 41])
    .hum(
      0.008,
      328,
      [
        [1, 1],
        [1.5, 0.4],
        [2, 0.5],
        [3, 0.3],
        [5.02, 0.12],
      ],
      0.2,
    )
    .air(0.05, 0.2, 0.6, highPass(90), lowPass(700, 1), lowPass(3600, 2))
    .air(0.012, 0.3, 0.1, around(1870, 0.08))
    .air(0.008, 0.3, 0.2, around(4700, 0.5))
    .things(0.03, 1.2, 4.4, (chance, seed) => click(chance.between(760, 1300), seed))
    .things(0.05, 3.4, 7, (chance, seed) => struck(modesOf(chance.between(80, 170), PIPE, 0.9, 0.5, 0.6), 3, seed, 0.3))
    .heard({ dies: [1.6, 1.1, 0.5], size: [18, 7, 3], before: 0.014, absorbs: 0.2, seed: 43 }, 0.8);
export default { is: 'loop', lufs: -26.5, make } satisfies Piece;
