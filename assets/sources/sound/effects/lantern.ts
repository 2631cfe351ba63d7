/** A lantern taken up by its bail in a tent: iron on iron, the flame leaning, the glass ticking back into its seat. */
import { inRoom } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, GLASS, modesOf, struck } from '../engine/struck.ts';

const make = () => {
  const lantern = new Sheet()
    .lay(blow(2121, 1.5, 1.6), 0, 0.5)
    .lay(struck(modesOf(1340, BAR, 0.12, 0.5, 0.5), 0.5, 2122), 0, 0.24)
    .lay(grit(2123, 1900, '0 100 | .1 900 | .24 200 | .34 900 | .5 0', 1.6), 0.08, 0.5)
    .lay(struck(modesOf(1210, BAR, 0.16, 0.5, 0.5), 0.6, 2124), 0.46, 0.13)
    .lay(
      brushed(2125, '0 0 | .08 .7 | .16 .3 | .22 .6 | .36 .2 | .7 0', hills([240, 0.6, 1], [620, 0.5, 0.5], [1700, 0.6, 0.16])),
      0.2,
      0.2,
    )
    .lay(struck(modesOf(2140, GLASS, 0.1, 0.6, 0.5), 0.4, 2126), 0.78, 0.12)
    .lay(blow(2127, 1, 1.5), 0.78, 0.24)
    .lay(struck(modesOf(2140, GLASS, 0.07, 0.6, 0.5), 0.3, 2128), 0.87, 0.06);
  return inRoom(lantern.sound, desk(), 0.14, 0.3);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
