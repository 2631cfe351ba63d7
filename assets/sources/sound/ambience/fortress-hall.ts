/** Inside Khaured: air that stands in a hall of iron-bound slabs, embers, the wind a wall away, iron giving up the day's heat. */
import { Air } from '../engine/air.ts';
import { around, highPass, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { modesOf, PIPE, PLATE, struck } from '../engine/struck.ts';

const make = () =>
  new Air(48, 5110)
    .air(0.1, 0.12, 0.5, highPass(40), lowPass(130, 1), lowPass(1200, 2))
    .air(0.02, 0.22, 0.05, around(370, 0.06))
    .air(0.011, 0.26, 0.05, around(1480, 0.5))
    .grit(0.2, 1900, 9, 1.6, 0.3, highPass(500), lowPass(6000))
    .grit(0.12, 3400, 26, 2.4, 0.3, highPass(1200))
    // slabs lean on their bands; now and then a band ticks
    .things(0.05, 3.4, 7.5, (chance, seed) => struck(modesOf(chance.between(70, 150), PIPE, 1.6, 0.6, 0.6), 4, seed, 0.4))
    .things(0.022, 1.6, 5, (chance, seed) => struck(modesOf(chance.between(640, 1400), PLATE, 0.16, 0.6, 0.5), 0.9, seed, 0.003))
    .heard({ dies: [3.6, 2.8, 1.1], size: [26, 15, 17], before: 0.03, early: 0.6, absorbs: 0.2, seed: 42 }, 1.1);
export default { is: 'loop', lufs: -27.5, make } satisfies Piece;
