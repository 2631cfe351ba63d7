/** Old ice takes a weight: the crack, and its news running away down the shaft in falling chirps. */
import { highPass, inRoom } from '../engine/filter.ts';
import { drawn, grit } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { corridor } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, modesOf, PLATE, struck } from '../engine/struck.ts';

/** high frequencies run faster in a plate of ice than low ones: far cracks arrive as whistles that fall */
const far = (from: number) =>
  motor(0.3, drawn(`0 ${from} | .02 ${from * 0.42} | .06 ${from * 0.22} | .3 ${from * 0.15}`), drawn('0 0 | .002 1 | .04 .4 | .3 0'), [
    [1, 1],
    [1.51, 0.4],
  ]);

const make = () => {
  const ice = new Sheet()
    .lay(blow(2321, 1.6, 1.4), 0, 1)
    .lay(struck(modesOf(410, PLATE, 0.05, 0.3, 0.4), 0.3, 2322, 0.0005), 0, 0.6)
    .lay(grit(2323, 2700, '0 5000 | .05 1200 | .3 300 | .8 20 | 1 0', 1.6, highPass(900)), 0.004, 0.8)
    .lay(far(5200), 0.05, 0.16)
    .lay(far(4100), 0.19, 0.1)
    .lay(blow(2324, 1.2, 1.5), 0.42, 0.3)
    .lay(far(4600), 0.46, 0.07)
    .lay(far(3300), 0.8, 0.05);
  return inRoom(ice.sound, corridor(), 0.34, 1.5);
};
export default { is: 'once', lufs: -22.5, make } satisfies Piece;
