/** Khaured from outside: wind that has crossed a desert, the slots of the wall that whistle in it, sand, iron settling. */
import { Air } from '../engine/air.ts';
import { around, highPass, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { modesOf, PIPE, struck } from '../engine/struck.ts';

function make() {
  const wind = new Air(48, 5010)
    .air(0.09, 0.16, 0.35, highPass(60), lowPass(300, 1), lowPass(2600, 2))
    .air(0.035, 0.3, 0.08, around(900, 0.7))
    .grit(0.12, 4200, 220, 2.6, 0.3, highPass(1500), lowPass(7500));
  // each slot has its note, and speaks only when the gust is its own
  for (const [hz, gain] of [
    [277, 0.03],
    [415, 0.024],
    [622, 0.015],
    [1109, 0.008],
  ]) {
    wind.air(gain, 0.28, 0, around(hz, 0.035));
  }
  return wind
    .things(0.05, 2.6, 6.5, (chance, seed) => struck(modesOf(chance.between(95, 210), PIPE, 1.1, 0.6, 0.6), 3, seed, 0.25))
    .heard({ dies: [2.6, 2, 0.8], size: [60, 40, 22], before: 0.05, early: 0.4, absorbs: 0.3, seed: 41 }, 0.7);
}
export default { is: 'loop', lufs: -26.5, make } satisfies Piece;
