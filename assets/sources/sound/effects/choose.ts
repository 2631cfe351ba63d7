/** A pen set down on what has been decided: its point, its barrel, and the table under the paper. */
import { filterOnce, highPass, inRoom, lowPass } from '../engine/filter.ts';
import { crackle } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { BAR, blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const paper = filterOnce(
    crackle(0.12, 51, 2600, () => 1800, 2),
    highPass(900),
    lowPass(7000),
  );
  const pen = new Sheet()
    .lay(
      shape(
        paper,
        line([
          [0, 0],
          [0.02, 1],
          [0.09, 0.5],
          [0.12, 0],
        ]),
      ),
      0,
      0.9,
    )
    .lay(struck(modesOf(1850, WOOD, 0.026, 0.5, 0.5), 0.12, 52, 0.0008), 0.1, 0.42)
    .lay(blow(53, 1.2, 1.8), 0.1, 0.35)
    .lay(struck(modesOf(196, [1, 1.52, 2.3, 3.4, 5.2], 0.045, 0.35, 0.6), 0.3, 54, 0.002), 0.104, 0.36)
    .lay(struck(modesOf(2350, BAR, 0.05, 0.8, 0.6), 0.25, 55), 0.165, 0.14)
    .lay(blow(56, 1, 1.6), 0.165, 0.2);
  return inRoom(pen.sound, desk(), 0.2, 0.25);
};
export default { is: 'once', lufs: -26, make } satisfies Piece;
