/** Something the size of a city stops. It is felt first: a tone under the floor, then all its plates take the load at once. */
import { Chance } from '../engine/chance.ts';
import { inRoom } from '../engine/filter.ts';
import { brushed, drawn, hills } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { hall } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { modesOf, PLATE, struck } from '../engine/struck.ts';

const make = () => {
  const chance = new Chance(2361);
  const swell = '0 0 | .5 .3 | 1.1 1 | 1.8 .8 | 3 .4 | 4.2 0';
  const cube = new Sheet()
    .lay(
      motor(4.2, drawn('0 31 | 1.1 43.7 | 4.2 43.2'), drawn(swell), [
        [1, 0.5],
        [2, 0.6],
        [3, 0.5],
        [4.02, 0.4],
        [6, 0.34],
        [9.05, 0.26],
        [13, 0.2],
        [19.1, 0.14],
        [27.2, 0.12],
        [38.3, 0.1],
      ]),
      0,
      0.4,
    )
    .lay(
      motor(4.2, drawn('0 33 | 1.1 46.3 | 4.2 46.4'), drawn(swell), [
        [1, 0.5],
        [2, 0.4],
        [5, 0.3],
        [11, 0.2],
        [23, 0.1],
      ]),
      0,
      0.3,
    )
    .lay(brushed(2362, swell, hills([90, 0.6, 1], [640, 0.3, 0.3], [1700, 0.4, 0.3], [3600, 0.4, 0.2])), 0, 0.24);
  for (let k = 0; k < 9; k++) {
    const plate = struck(modesOf(chance.between(150, 420), PLATE, 0.5, 0.3, 0.4), 2, 2363 + k, chance.between(0.01, 0.09));
    cube.lay(plate, 0.95 + 0.9 * chance.next() ** 2, chance.between(0.08, 0.2));
  }
  return inRoom(cube.sound, hall(), 0.3, 1.8).map((v) => Math.tanh(v * 1.2));
};
export default { is: 'once', lufs: -20.5, make } satisfies Piece;
