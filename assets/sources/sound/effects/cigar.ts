/** A cigar: its leaf turned beside the ear, a slow draw with the ember ticking in it, and the smoke let go. */
import { highPass, inRoom, lowPass } from '../engine/filter.ts';
import { breath, brushed, grit, hills } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow } from '../engine/struck.ts';

const make = () => {
  const cigar = new Sheet()
    .lay(grit(2221, 1800, '0 0 | .06 900 | .2 300 | .3 1200 | .42 0', 2, highPass(600), lowPass(6000)), 0, 0.6)
    .lay(brushed(2222, '0 0 | .2 .5 | .8 .6 | .94 .1 | 1 0', hills([620, 0.3, 0.4], [1500, 0.3, 0.8], [3000, 0.3, 0.4])), 0.6, 0.1)
    .lay(grit(2223, 3600, '0 0 | .2 60 | .6 200 | .9 120 | 1.2 20 | 1.5 0', 1.3, highPass(1400)), 0.6, 0.6)
    .lay(blow(2224, 2, 3), 1.62, 0.12)
    .lay(breath(2225, '0 0 | .15 .5 | .5 .45 | 1.1 .2 | 1.6 0', 'out'), 1.95, 0.2);
  return inRoom(cigar.sound, desk(), 0.12, 0.3);
};
export default { is: 'once', lufs: -23.5, make } satisfies Piece;
