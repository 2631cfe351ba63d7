/** A chapel on a station: the one room where the machines are kept out. Candles, old wood, the room's own low note. */
import { Air } from '../engine/air.ts';
import { around, highPass, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () =>
  new Air(48, 5710)
    .air(0.05, 0.1, 0.6, highPass(45), lowPass(170, 1), lowPass(1500, 2))
    .air(0.014, 0.16, 0.2, around(146.8, 0.03))
    .air(0.008, 0.18, 0.1, around(220, 0.03))
    .air(0.005, 0.24, 0.2, around(2100, 0.6))
    .grit(0.1, 2600, 14, 2, 0.4, highPass(900), lowPass(6000))
    .things(0.03, 2.2, 6, (chance, seed) => struck(modesOf(chance.between(380, 900), WOOD, 0.03, 0.6, 0.5), 0.3, seed, 0.002))
    .things(0.04, 4, 9, (chance, seed) => struck(modesOf(chance.between(120, 190), WOOD, 0.2, 0.5, 0.5), 1, seed, 0.06), 0.5)
    .heard({ dies: [3.4, 2.8, 1.3], size: [16, 9, 11], before: 0.02, early: 0.6, absorbs: 0.18, seed: 48 }, 1.2);
export default { is: 'loop', lufs: -28, make } satisfies Piece;
