/** Rura Penthe as it comes back at night: wind without any warmth in it, and the ice below, which sings when it gives. */
import { Air } from '../engine/air.ts';
import type { Chance } from '../engine/chance.ts';
import { around, highPass, lowPass } from '../engine/filter.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import type { Mono } from '../engine/sound.ts';

/** a crack that has run a long way through the plate: its high part arrives before its low one */
function singing(chance: Chance): Mono {
  const long = chance.between(0.5, 1.1);
  const [from, to] = [chance.between(1500, 2600), chance.between(150, 240)];
  return motor(
    long,
    (t) => to + (from - to) * Math.exp(-t / (long * 0.12)),
    (t) => Math.min(1, t / 0.004) * Math.exp(-t / (long * 0.3)) * Math.min(1, (long - t) / 0.1),
    [
      [1, 1],
      [1.52, 0.4],
      [2.31, 0.2],
    ],
  );
}

const make = () =>
  new Air(48, 5910)
    .air(0.05, 0.2, 0.15, highPass(200), lowPass(900, 1), lowPass(3000, 2))
    .air(0.011, 0.3, 0, around(740, 0.07))
    .air(0.007, 0.34, 0, around(1245, 0.06))
    .air(0.008, 0.3, 0.05, around(2950, 0.3))
    .grit(0.12, 5000, 160, 2.8, 0.3, highPass(2400))
    .things(0.07, 2.2, 6, singing)
    .heard({ dies: [3.2, 2.6, 1.4], size: [80, 60, 30], before: 0.08, early: 0.3, absorbs: 0.15, seed: 50 }, 1.3);
export default { is: 'loop', lufs: -27.5, make } satisfies Piece;
