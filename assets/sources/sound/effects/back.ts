/** The same box, opened: the catch first and the wood after, lower and without the ring. */
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const box = new Sheet()
    .lay(struck(modesOf(1318, BAR, 0.05, 0.7, 0.6), 0.25, 41, 0.001), 0, 0.12)
    .lay(blow(42, 1.4, 1.8), 0, 0.35)
    .lay(struck(modesOf(262, WOOD, 0.06, 0.6, 0.6), 0.3, 43), 0.055, 0.7)
    .lay(blow(44, 4, 4), 0.055, 0.5);
  return inRoom(box.sound, desk(), 0.18, 0.2);
};
export default { is: 'once', lufs: -28, make } satisfies Piece;
