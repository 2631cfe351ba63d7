/** The drum of the oath hall: one blow that waits, one that answers, in a hall of iron-bound stone. */
import { taiko } from '../engine/drum.ts';
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { hall } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const drum = new Sheet()
    .lay(taiko(0.95, 54, 2041, 1.5), 0, 0.8)
    .lay(struck(modesOf(940, WOOD, 0.035, 0.3, 0.4), 0.2, 2042, 0.0006), 0, 1.6)
    .lay(blow(2043, 3, 1.6), 0, 2.2)
    .lay(blow(2045, 2.5, 1.6), 0.62, 0.9)
    .lay(taiko(0.5, 66, 2044, 1.3), 0.62, 0.5);
  return inRoom(drum.sound, hall(), 0.34, 2.4);
};
export default { is: 'once', lufs: -20, make } satisfies Piece;
