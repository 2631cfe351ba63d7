/** A ship asleep round one cabin: the engine as a thing felt through a mattress, air that has been told to whisper, panels easing. */
import { Air } from '../engine/air.ts';
import { around, filterOnce, highPass, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () =>
  new Air(46.08, 5810)
    .hum(
      0.04,
      52,
      [
        [1, 0.8],
        [2, 0.5],
        [3, 0.24],
        [4, 0.14],
        [5, 0.06],
      ],
      0.6,
    )
    // the whisper rises and falls about as slowly as somebody asleep
    .air(0.036, 0.22, 0.35, highPass(130), lowPass(460, 1), lowPass(2400, 2))
    .air(0.006, 0.26, 0.15, around(1350, 0.4))
    .air(0.003, 0.26, 0.2, around(3900, 0.5))
    .things(0.02, 2.4, 7, (chance, seed) => struck(modesOf(chance.between(420, 980), WOOD, 0.02, 0.6, 0.5), 0.2, seed, 0.0016))
    // somebody on night watch, two decks away
    .things(0.5, 1.6, 5.5, (chance, seed) => filterOnce(blow(seed, chance.between(6, 11), 6), highPass(90), lowPass(700)))
    .heard({ dies: [0.8, 0.55, 0.3], size: [7, 5, 2.7], before: 0.008, absorbs: 0.45, seed: 49 }, 0.7);
export default { is: 'loop', lufs: -28, make } satisfies Piece;
