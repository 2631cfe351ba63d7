/** The chair's gavel: one knock, meant, and the block walking a little on the table. */
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const wood = new Sheet()
    .lay(blow(2151, 2, 2), 0, 0.8)
    .lay(struck(modesOf(412, WOOD, 0.07, 0.35, 0.45), 0.5, 2152, 0.0007), 0, 0.6)
    .lay(struck(modesOf(655, WOOD, 0.05, 0.3, 0.45), 0.4, 2153, 0.0006), 0.0006, 0.4)
    .lay(struck(modesOf(132, [1, 1.6, 2.4, 3.3], 0.09, 0.4, 0.5), 0.5, 2154, 0.003), 0.002, 0.3)
    .lay(blow(2155, 1.6, 2), 0.088, 0.16)
    .lay(struck(modesOf(640, WOOD, 0.03, 0.5, 0.5), 0.2, 2156), 0.088, 0.1);
  return inRoom(wood.sound, chamber(), 0.22, 1);
};
export default { is: 'once', lufs: -22.5, make } satisfies Piece;
