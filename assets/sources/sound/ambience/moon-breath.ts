/**
 * A moon without air: nothing outside; inside a mask somebody breathing, the valve that opens for each breath, the
 * suit's small fan. No two breaths are alike, and none is in a hurry.
 */
import { Air } from '../engine/air.ts';
import type { Chance } from '../engine/chance.ts';
import { around, filterOnce, highPass, hill, lowPass } from '../engine/filter.ts';
import { breath } from '../engine/gestures.ts';
import { click } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { type Mono, Sheet } from '../engine/sound.ts';

/** in, a moment, out; the mask gives it a wall very near the mouth */
function inMask(chance: Chance, seed: number): Mono {
  const taken = chance.between(1.1, 1.6);
  const given = chance.between(1.4, 2.1);
  const swell = (seconds: number, early: number): string =>
    `0 0 | ${seconds * early * 0.5} .5 | ${seconds * early} 1 | ${seconds * 0.75} .45 | ${seconds} 0`;
  const both = new Sheet()
    .lay(click(1900, seed), 0, 0.012)
    .lay(breath(seed, swell(taken, 0.55), 'in'), 0.05, 0.5)
    .lay(click(1500, seed + 1), taken + 0.22, 0.016)
    .lay(breath(seed + 1, swell(given, 0.3), 'out'), taken + 0.25, 0.6);
  return filterOnce(both.sound, highPass(220), hill(640, 5, 0.25), hill(1900, 3, 0.3), lowPass(5200));
}

const make = () =>
  new Air(43.2, 5310)
    .hum(
      0.004,
      94,
      [
        [1, 1],
        [2, 0.6],
        [3, 0.5],
        [5, 0.3],
        [11, 0.1],
      ],
      0.7,
    )
    .air(0.006, 0.16, 0.6, highPass(180), lowPass(1300, 1), lowPass(4200, 2))
    .air(0.002, 0.3, 0.2, around(3100, 0.2))
    .breaths(0.16, 4.2, 5.6, inMask, 0.06)
    .heard({ dies: [0.16, 0.12, 0.08], size: [0.6, 0.5, 2.4], before: 0.001, early: 1, absorbs: 0.5, seed: 44 }, 0.25);
export default { is: 'loop', lufs: -27, make } satisfies Piece;
