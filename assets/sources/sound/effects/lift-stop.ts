/** The motor lets down, the brake takes hold, the room hangs a moment longer than one likes and settles. */
import { chain, filterOnce, highPass, inRoom, lowPass } from '../engine/filter.ts';
import { click, motor } from '../engine/machines.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { corridor } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { BAR, blow, modesOf, PLATE, struck } from '../engine/struck.ts';

const make = () => {
  const slowing = line([
    [0, 0],
    [0.15, 0.8],
    [0.7, 0.6],
    [1.2, 0],
  ]);
  const whine = motor(
    1.2,
    line([
      [0, 100],
      [0.3, 92],
      [1.2, 30],
    ]),
    (t) => 0.05 * slowing(t),
    [
      [1, 1],
      [2, 0.7],
      [3.02, 0.4],
      [4, 0.45],
      [6.03, 0.4],
      [11.1, 0.3],
      [17.2, 0.15],
    ],
  );
  const brake = filterOnce(
    crackle(
      0.5,
      151,
      1900,
      line([
        [0, 300],
        [0.3, 2400],
        [0.5, 0],
      ]),
      2,
    ),
    highPass(700),
    lowPass(5200),
  );
  const sheet = new Sheet()
    .lay(whine)
    .lay(shape(hiss(1.2, 152, chain(highPass(90), lowPass(1200))), (t) => 0.05 * slowing(t)))
    .lay(brake, 0.75, 0.5)
    .lay(struck(modesOf(52, PLATE, 0.22, 0.5, 0.6), 0.9, 153, 0.003), 1.22, 0.55)
    .lay(blow(154, 9, 4), 1.22, 0.9)
    .lay(struck(modesOf(640, BAR, 0.07, 0.5, 0.5), 0.4, 155), 1.24, 0.12)
    .lay(click(880, 156), 1.48, 0.5)
    .lay(struck(modesOf(86, PLATE, 0.12, 0.6, 0.6), 0.5, 160, 0.004), 1.62, 0.2)
    .lay(
      shape(
        hiss(0.4, 161, chain(highPass(1600), lowPass(6500))),
        line([
          [0, 0],
          [0.02, 0.09],
          [0.4, 0],
        ]),
      ),
      1.5,
      0.7,
    );
  return inRoom(sheet.sound, corridor(), 0.18, 0.7);
};
export default { is: 'once', lufs: -21, make } satisfies Piece;
