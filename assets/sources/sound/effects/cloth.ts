/** A blanket drawn up, or a heavy coat laid aside: two pulls and the fall. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow } from '../engine/struck.ts';

const make = () => {
  const wool = hills([480, 0.7, 0.7], [1500, 0.6, 1], [3600, 0.5, 0.4]);
  const cloth = new Sheet()
    .lay(brushed(2311, '0 0 | .1 .6 | .2 .3 | .3 .9 | .46 .2 | .6 0', wool), 0, 0.14)
    .lay(grit(2312, 1500, '0 0 | .12 5200 | .2 1600 | .32 6800 | .5 600 | .6 0', 1.8, highPass(400), lowPass(5200)), 0, 0.5)
    .lay(brushed(2313, '0 0 | .08 .7 | .2 .4 | .5 .06 | .7 0', wool, lowPass(2600)), 0.74, 0.16)
    .lay(grit(2314, 1300, '0 0 | .06 5000 | .2 1600 | .5 0', 2, highPass(400), lowPass(4600)), 0.74, 0.4)
    .lay(blow(2315, 14, 8), 0.8, 0.8);
  return inRoom(cloth.sound, desk(), 0.08, 0.15);
};
export default { is: 'once', lufs: -23.8, make } satisfies Piece;
