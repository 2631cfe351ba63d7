/** A small room lets go of the floor: contactor, brake off, a motor gathering itself, the cage creaking as it takes the weight. */
import { chain, filterOnce, highPass, inRoom, lowPass } from '../engine/filter.ts';
import { click, motor } from '../engine/machines.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { corridor } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { blow, modesOf, PIPE, PLATE, struck } from '../engine/struck.ts';

const make = () => {
  const gather = line([
    [0, 0],
    [0.25, 0.35],
    [1.1, 1],
    [1.7, 0.8],
    [2.5, 0],
  ]);
  const whine = motor(
    2.5,
    line([
      [0, 34],
      [1.3, 96],
      [2.5, 100],
    ]),
    (t) => 0.05 * gather(t),
    [
      [1, 1],
      [2, 0.7],
      [3.02, 0.4],
      [4, 0.45],
      [6.03, 0.4],
      [11.1, 0.3],
      [17.2, 0.18],
    ],
  );
  const air = shape(hiss(2.5, 141, chain(highPass(90), lowPass(1300))), (t) => 0.055 * gather(t));
  const cage = filterOnce(
    crackle(
      1.2,
      142,
      1300,
      line([
        [0, 0],
        [0.2, 420],
        [0.6, 120],
        [0.9, 260],
        [1.2, 0],
      ]),
      3.5,
    ),
    highPass(500),
    lowPass(4500),
  );
  const sheet = new Sheet()
    .lay(click(880, 143), 0, 1)
    .lay(struck(modesOf(58, PLATE, 0.24, 0.5, 0.6), 0.9, 146, 0.003), 0.13, 0.5)
    .lay(blow(147, 8, 4), 0.13, 0.8)
    .lay(
      shape(
        hiss(0.5, 148, chain(highPass(1800), lowPass(7000))),
        line([
          [0, 0],
          [0.01, 0.1],
          [0.5, 0],
        ]),
      ),
      0.15,
      0.8,
    )
    .lay(whine, 0.2)
    .lay(air, 0.2)
    .lay(cage, 0.35, 0.9)
    .lay(struck(modesOf(233, PIPE, 0.3, 0.6, 0.5), 1, 149, 0.02), 0.62, 0.1);
  return inRoom(sheet.sound, corridor(), 0.18, 0.6);
};
export default { is: 'once', lufs: -21, make } satisfies Piece;
