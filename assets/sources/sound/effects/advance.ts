/** A fingertip on wood: gone before the eye has found the next line. */
import { filterOnce, highPass, inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const tap = new Sheet().lay(struck(modesOf(690, WOOD, 0.016, 0.5, 0.5), 0.09, 1, 0.0014), 0, 0.5).lay(blow(3, 2.2, 2), 0, 0.4).sound;
  return filterOnce(inRoom(tap, desk(), 0.1, 0.06), highPass(220));
};
export default { is: 'once', lufs: -33, make } satisfies Piece;
