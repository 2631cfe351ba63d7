/** A sheet of heavy paper lifted, turned over and let fall. */
import { filterOnce, highPass, hill, inRoom, lowPass } from '../engine/filter.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { blow } from '../engine/struck.ts';

const make = () => {
  // stiff paper cracks in bursts while it bends, and hisses while it slides over the sheet below
  const bending = line([
    [0, 0],
    [0.015, 2600],
    [0.07, 1300],
    [0.12, 160],
    [0.17, 900],
    [0.25, 4400],
    [0.33, 1500],
    [0.42, 100],
    [0.5, 0],
  ]);
  const force = line([
    [0, 0.2],
    [0.04, 0.7],
    [0.12, 0.3],
    [0.25, 1],
    [0.36, 0.4],
    [0.5, 0.2],
  ]);
  const cracks = filterOnce(crackle(0.5, 61, 2100, bending, 2.6), highPass(500), hill(2600, 2, 0.8), lowPass(7500));
  const slide = hiss(0.5, 62, (hz) => 1 / (1 + (900 / hz) ** 4) / (1 + (hz / 3800) ** 4));
  const wind = hiss(0.5, 63, (hz) => 1 / (1 + (160 / hz) ** 4) / (1 + (hz / 700) ** 4));
  const landing = crackle(
    0.12,
    65,
    1600,
    line([
      [0, 4200],
      [0.12, 0],
    ]),
    2.5,
  );
  const sheet = new Sheet()
    .lay(shape(cracks, force), 0, 1.2)
    .lay(
      shape(
        slide,
        line([
          [0, 0],
          [0.04, 0.09],
          [0.12, 0.02],
          [0.24, 0.16],
          [0.36, 0.03],
          [0.5, 0],
        ]),
      ),
      0,
      0.5,
    )
    .lay(
      shape(
        wind,
        line([
          [0, 0],
          [0.16, 0],
          [0.27, 0.14],
          [0.38, 0],
        ]),
      ),
      0,
      0.6,
    )
    .lay(blow(64, 6, 5), 0.43, 0.5)
    .lay(filterOnce(landing, highPass(600)), 0.43, 0.5);
  return inRoom(sheet.sound, desk(), 0.14, 0.12);
};
export default { is: 'once', lufs: -27, make } satisfies Piece;
