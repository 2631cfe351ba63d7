/** A heavy blade leaves a dry sheath: leather and iron mouth, then the whole length of it begins to sing. */
import { around, highPass, inRoom } from '../engine/filter.ts';
import { brushed, grit } from '../engine/gestures.ts';
import type { Piece } from '../engine/piece.ts';
import { hall } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, struck } from '../engine/struck.ts';

/** long and nearly flat: pairs of tones a hair apart, which is the shimmer of a sword */
const STEEL = [1130, 1134, 1790, 2466, 2473, 3390, 4310, 5270, 6400, 7720].map((hz) => ({
  hz,
  size: 0.5 * (hz / 1130) ** -0.5,
  dies: 1.1 * (hz / 1130) ** -0.75,
}));

const make = () => {
  const sheet = new Sheet().lay(blow(2051, 2.5, 3), 0, 0.4).lay(grit(2052, 1500, '0 300 | .3 2600 | .36 0', 2, highPass(700)), 0, 0.5);
  // the scrape climbs as less and less of the blade is held
  [1900, 2900, 4100, 5800].forEach((hz, k) => {
    const late = 0.05 * k;
    sheet.lay(brushed(2053 + k, `0 0 | ${0.06 + late} .1 | ${0.2 + late} .6 | .4 .7 | .46 0`, around(hz, 0.13)), 0.02, 0.3);
  });
  sheet.lay(struck(STEEL, 3, 2058, 0.03, 0.0004), 0.36, 0.3).lay(blow(2059, 1.5, 1.5), 0.42, 0.3);
  return inRoom(sheet.sound, hall(), 0.2, 1.4);
};
export default { is: 'once', lufs: -22, make } satisfies Piece;
