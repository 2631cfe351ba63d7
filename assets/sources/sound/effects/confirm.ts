/** A brass catch closing in a wooden box: wood first, metal after, felt under both. */
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const box = new Sheet()
    .lay(struck(modesOf(310, WOOD, 0.05, 0.6, 0.6), 0.3, 31), 0, 0.8)
    .lay(blow(32, 3, 3), 0, 0.5)
    .lay(struck(modesOf(1568, BAR, 0.1, 0.7, 0.6), 0.5, 33, 0.001), 0.042, 0.3)
    .lay(struck(modesOf(1174.7, [1, 2.01], 0.14, 0.8, 0.6), 0.6, 34, 0.004), 0.042, 0.17)
    .lay(blow(35, 1.2, 1.6), 0.042, 0.3);
  return inRoom(box.sound, desk(), 0.2, 0.25);
};
export default { is: 'once', lufs: -27, make } satisfies Piece;
