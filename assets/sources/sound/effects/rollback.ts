/** A page going back: its own sound reversed and shortened, so that the hand knows which way time went. */
import { filterOnce, highPass, hill, inRoom, lowPass } from '../engine/filter.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const cracks = filterOnce(
    crackle(
      0.24,
      81,
      2300,
      line([
        [0, 3600],
        [0.06, 700],
        [0.12, 3000],
        [0.24, 150],
      ]),
      2.5,
    ),
    highPass(800),
    hill(2300, 2, 0.7),
    lowPass(7000),
  );
  const slide = hiss(0.24, 82, (hz) => 1 / (1 + (800 / hz) ** 4) / (1 + (hz / 4200) ** 2));
  const turned = new Sheet()
    .lay(cracks, 0, 2.4)
    .lay(
      shape(
        slide,
        line([
          [0, 0.22],
          [0.1, 0.1],
          [0.24, 0],
        ]),
      ),
      0,
      0.6,
    )
    .sound.reverse();
  const sheet = new Sheet()
    .lay(turned)
    .lay(blow(83, 2.4, 3), 0.238, 0.5)
    .lay(struck(modesOf(520, WOOD, 0.02, 0.5, 0.5), 0.1, 84), 0.238, 0.3);
  return inRoom(sheet.sound, desk(), 0.12, 0.1);
};
export default { is: 'once', lufs: -28, make } satisfies Piece;
