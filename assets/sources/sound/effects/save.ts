/** A seal pressed into wax: the give of the wax, the press, the small click of letting go. */
import { filterOnce, highPass, inRoom, lowPass } from '../engine/filter.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { blow, modesOf, PLATE, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const wax = filterOnce(
    crackle(
      0.26,
      71,
      1900,
      line([
        [0, 200],
        [0.1, 2600],
        [0.26, 300],
      ]),
      2,
    ),
    highPass(800),
    lowPass(4200),
  );
  const press = hiss(0.3, 72, (hz) => 1 / (1 + (260 / hz) ** 4) / (1 + (hz / 1500) ** 3));
  const seal = new Sheet()
    .lay(struck(modesOf(228, WOOD, 0.07, 0.5, 0.5), 0.35, 73, 0.003), 0, 0.7)
    .lay(blow(74, 5, 4), 0, 0.6)
    .lay(wax, 0.03, 1.3)
    .lay(
      shape(
        press,
        line([
          [0, 0],
          [0.06, 0.1],
          [0.22, 0.05],
          [0.3, 0],
        ]),
      ),
      0.03,
      0.6,
    )
    .lay(struck(modesOf(1046.5, PLATE, 0.09, 0.8, 0.6), 0.45, 75), 0.31, 0.12)
    .lay(blow(76, 1.2, 1.6), 0.31, 0.3);
  return inRoom(seal.sound, desk(), 0.2, 0.25);
};
export default { is: 'once', lufs: -26.5, make } satisfies Piece;
