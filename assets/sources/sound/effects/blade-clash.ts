/** Two blades meet, hold, and one slides off: a crack, a long slide, a ring that is not quite one note. */
import { around, inRoom } from '../engine/filter.ts';
import { brushed } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { hall } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, PLATE, struck } from '../engine/struck.ts';

const make = () => {
  const steel = new Sheet()
    .lay(blow(2061, 2, 1.4), 0, 0.8)
    .lay(struck(modesOf(690, PLATE, 0.3, 0.25, 0.5), 1.6, 2062, 0.0005), 0, 0.34)
    .lay(struck(modesOf(862, BAR, 0.6, 0.2, 0.5), 2.2, 2063, 0.0005), 0.004, 0.22)
    .lay(blow(2064, 1.2, 1.3), 0.021, 0.4)
    .lay(brushed(2065, '0 0 | .03 .7 | .16 .45 | .3 .1 | .34 0', around(3300, 0.2)), 0.06, 0.3)
    .lay(brushed(2066, '0 0 | .1 .2 | .22 .6 | .32 0', around(5200, 0.15)), 0.08, 0.26)
    .lay(struck(modesOf(1228, BAR, 0.7, 0.35, 0.4), 2.2, 2067, 0.004), 0.36, 0.16);
  return inRoom(steel.sound, hall(), 0.16, 1.2);
};
export default { is: 'once', lufs: -21.5, make } satisfies Piece;
