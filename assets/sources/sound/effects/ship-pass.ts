/** A ship goes by outside a window that lets nothing through: the cabin hears it with its walls. */
import { inRoom } from '../engine/filter.ts';
import { brushed, drawn, hills } from '../engine/gestures.ts';
import { motor } from '../engine/machines.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';

const make = () => {
  const by = '0 0 | .8 .15 | 1.8 .7 | 2.3 1 | 2.9 .6 | 3.9 .12 | 5 0';
  // what comes is a little sharp and what goes a little flat, and the brightness is all in the middle
  const pitch = drawn('0 78 | 1.9 77 | 2.3 74 | 2.8 71 | 5 70.5');
  const ship = new Sheet()
    .lay(
      motor(5, pitch, drawn(by), [
        [1, 1],
        [2, 0.6],
        [3.01, 0.5],
        [5, 0.3],
        [7.02, 0.2],
      ]),
      0,
      0.16,
    )
    .lay(
      motor(5, (t) => pitch(t) * 12.1, drawn('0 0 | 1.6 .1 | 2.3 1 | 2.9 .3 | 4 0'), [
        [1, 1],
        [1.5, 0.5],
        [2.01, 0.4],
      ]),
      0,
      0.02,
    )
    .lay(brushed(2451, by, hills([160, 0.7, 1], [480, 0.6, 0.5])), 0, 0.2)
    .lay(brushed(2452, '0 0 | 1.4 .1 | 2.25 1 | 3 .3 | 4.2 0', hills([1300, 0.6, 0.6], [3300, 0.5, 0.8])), 0, 0.1);
  return inRoom(ship.sound, chamber(), 0.2, 0.8);
};
export default { is: 'once', lufs: -23, make } satisfies Piece;
