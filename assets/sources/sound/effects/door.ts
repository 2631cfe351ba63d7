/** A ship's door: bolt, the breath of its seals, the slab running in its rail, and the stop that the floor feels. */
import { chain, filterOnce, highPass, inRoom, lowPass } from '../engine/filter.ts';
import { motor } from '../engine/machines.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { corridor } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { BAR, blow, modesOf, PLATE, struck } from '../engine/struck.ts';

const make = () => {
  const breath = shape(
    hiss(1.2, 131, chain(highPass(1500, 2), lowPass(8000))),
    line([
      [0, 0],
      [0.02, 0.2],
      [0.12, 0.08],
      [0.4, 0.01],
      [1.2, 0],
    ]),
  );
  const running = line([
    [0, 0],
    [0.1, 0.5],
    [0.3, 1],
    [0.85, 0.85],
    [1.02, 0.15],
    [1.06, 0],
  ]);
  const slab = shape(
    hiss(1.1, 132, chain(highPass(60), lowPass(420))),
    (t) => 0.13 * running(t) * (1 + 0.25 * Math.sin(2 * Math.PI * 19 * t)),
  );
  const rail = shape(
    filterOnce(
      crackle(1.1, 133, 2100, (t) => 900 * running(t), 2.5),
      highPass(900),
      lowPass(6500),
    ),
    () => 0.9,
  );
  const whine = motor(
    1.1,
    line([
      [0, 60],
      [0.3, 128],
      [0.85, 132],
      [1.06, 62],
    ]),
    (t) => 0.028 * running(t),
    [
      [1, 1],
      [2, 0.6],
      [3.01, 0.5],
      [5.02, 0.5],
      [9.1, 0.35],
      [14.2, 0.16],
    ],
  );
  const sheet = new Sheet()
    .lay(blow(134, 1.6, 1.6), 0, 0.5)
    .lay(struck(modesOf(410, BAR, 0.09, 0.5, 0.5), 0.5, 135), 0, 0.22)
    .lay(breath, 0.05, 0.6)
    .lay(slab, 0.12)
    .lay(rail, 0.12, 0.55)
    .lay(whine, 0.12)
    .lay(struck(modesOf(74, PLATE, 0.17, 0.55, 0.6), 0.9, 136, 0.003), 1.17, 0.42)
    .lay(blow(137, 7, 4), 1.17, 0.8)
    .lay(struck(modesOf(520, BAR, 0.06, 0.5, 0.5), 0.4, 138), 1.19, 0.12)
    .lay(blow(139, 1.2, 1.5), 1.26, 0.25);
  return inRoom(sheet.sound, corridor(), 0.16, 0.9);
};
export default { is: 'once', lufs: -20.5, make } satisfies Piece;
