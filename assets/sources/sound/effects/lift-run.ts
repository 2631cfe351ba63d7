/** The lift on its way: six seconds that close on themselves, motor and shaft and the joints of the rail going by. */
import { chain, highPass, lowPass } from '../engine/filter.ts';
import { gathered } from '../engine/master.ts';
import { loopHiss, loopUnrest } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { blend, both, place, type Stereo, samples, silence } from '../engine/sound.ts';
import { blow, modesOf, PLATE, struck } from '../engine/struck.ts';

const SECONDS = 6;
const LENGTH = samples(SECONDS);

function make(): Stereo {
  const out = silence(LENGTH);
  const sway = loopUnrest(LENGTH, 171, 1.2, 0.75, 1.1);
  // every partial a whole number of turns in six seconds
  for (const [hz, size] of [
    [50, 1],
    [100, 0.7],
    [151, 0.35],
    [200, 0.4],
    [301.5, 0.36],
    [555, 0.26],
    [860, 0.14],
    [1710, 0.05],
  ]) {
    const turns = Math.round(hz * SECONDS);
    for (let i = 0; i < LENGTH; i++) {
      const v = 0.05 * size * sway[i] * Math.sin((2 * Math.PI * turns * i) / LENGTH + turns);
      out.left[i] += v;
      out.right[i] += v;
    }
  }
  blend(out, loopHiss(LENGTH, 172, chain(highPass(70), lowPass(900))), 0.03);
  blend(out, loopHiss(LENGTH, 173, chain(highPass(1200), lowPass(4500))), 0.004);
  for (const [k, at] of [0.31, 1.29, 2.33, 3.3, 4.32, 5.27].entries()) {
    const joint = struck(modesOf(92 + 3 * (k % 3), PLATE, 0.09, 0.5, 0.5), 0.5, 180 + k, 0.004);
    place(out, both(joint), at, 0.06 + 0.015 * (k % 2));
    place(out, both(blow(190 + k, 3, 3)), at, 0.07);
  }
  return gathered(out);
}
export default { is: 'loop', lufs: -26, make } satisfies Piece;
