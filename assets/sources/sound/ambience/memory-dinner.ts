/** A dinner long ago, through the wall of the years: voices with the words taken out, knives, good glasses. */
import { Air } from '../engine/air.ts';
import { filterLoop, highPass, lowPass } from '../engine/filter.ts';
import { brushed, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { BAR, GLASS, modesOf, struck } from '../engine/struck.ts';

const make = () => {
  const room = new Air(48, 6010)
    .hum(
      0.01,
      55,
      [
        [1, 0.6],
        [2, 0.4],
        [3, 0.2],
      ],
      0.7,
    )
    .air(0.014, 0.16, 0.6, highPass(150), lowPass(700, 1), lowPass(3000, 2))
    // sentences: five mouths, each in a place of its own, each a run of syllables and then listening
    .things(
      0.05,
      0.9,
      2.4,
      (chance, seed) => {
        let gesture = '0 0';
        let at = 0;
        for (let k = chance.pick([3, 4, 6, 8]); k > 0; k--) {
          const long = chance.between(0.13, 0.26);
          gesture += ` | ${at + long * 0.35} ${chance.between(0.4, 1)} | ${at + long} ${chance.between(0, 0.2)}`;
          at += long;
        }
        const high = chance.pick([0.8, 0.9, 1.1, 1.25]);
        return brushed(
          seed,
          `${gesture} | ${at + 0.1} 0`,
          hills([170 * high, 0.1, 1], [340 * high, 0.12, 0.8], [520 * high, 0.16, 0.9], [1150 * high, 0.2, 0.4]),
        );
      },
      0.75,
    )
    .things(0.02, 0.7, 2.8, (chance, seed) => struck(modesOf(chance.between(1500, 2400), BAR, 0.1, 0.5, 0.5), 0.4, seed, 0.001))
    .things(0.016, 2.6, 7, (chance, seed) => struck(modesOf(chance.between(1900, 2900), GLASS, 0.5, 0.5, 0.5), 1.4, seed, 0.001))
    .heard({ dies: [1.1, 0.8, 0.4], size: [11, 7, 3], before: 0.012, absorbs: 0.35, seed: 51 }, 1);
  return filterLoop(room, lowPass(2600, 1));
};
export default { is: 'loop', lufs: -27.5, make } satisfies Piece;
