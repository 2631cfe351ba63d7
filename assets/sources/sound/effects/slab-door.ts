/** A door that is a slab: a counterweight lets go, stone goes over stone on sand, and it seats. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, drawn, grit, hills } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { hall } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, modesOf, PLATE, struck } from '../engine/struck.ts';

const RUN = '0 0 | .15 .6 | .4 1 | .9 .8 | 1.3 1 | 1.65 .5 | 1.75 0';

const make = () => {
  const door = new Sheet()
    .lay(blow(2411, 5, 3), 0, 0.6)
    .lay(struck(modesOf(118, PLATE, 0.16, 0.4, 0.5), 0.8, 2412, 0.003), 0, 0.4)
    .lay(brushed(2413, RUN, hills([75, 0.5, 1], [190, 0.5, 0.7], [520, 0.6, 0.4], [1500, 0.6, 0.2])), 0.15, 0.34)
    .lay(grit(2414, 1300, '0 0 | .15 2200 | .4 3600 | .9 2600 | 1.3 3800 | 1.7 400 | 1.75 0', 3, highPass(350), lowPass(5200)), 0.15, 1)
    .lay(
      motor(1.75, drawn('0 96 | .5 128 | 1 117 | 1.75 92'), drawn('0 0 | .4 .05 | 1.3 .04 | 1.75 0'), [
        [1, 1],
        [2.7, 0.5],
        [5.4, 0.4],
        [8.9, 0.2],
      ]),
      0.15,
    )
    .lay(blow(2415, 12, 5), 1.92, 1.5)
    .lay(blow(2416, 2, 2), 1.92, 0.6)
    .lay(struck(modesOf(66, PLATE, 0.2, 0.45, 0.5), 1, 2417, 0.003), 1.92, 0.8)
    .lay(grit(2418, 2100, '0 1600 | .2 300 | .9 0', 2.4, highPass(900)), 1.96, 0.4);
  return inRoom(door.sound, hall(), 0.24, 2);
};
export default { is: 'once', lufs: -21, make } satisfies Piece;
