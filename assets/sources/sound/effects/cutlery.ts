/** Somebody has put down a knife so as not to have it in the hand: blade, plate, and the fork beside it that moved. */
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, GLASS, modesOf, struck } from '../engine/struck.ts';

const make = () => {
  const table = new Sheet()
    .lay(blow(2341, 0.9, 1.4), 0, 0.4)
    .lay(struck(modesOf(1930, BAR, 0.13, 0.4, 0.4), 0.6, 2342, 0.0006), 0, 0.2)
    .lay(struck(modesOf(1260, GLASS, 0.09, 0.5, 0.5), 0.4, 2343), 0.001, 0.26)
    .lay(blow(2344, 0.9, 1.4), 0.075, 0.3)
    .lay(struck(modesOf(2130, BAR, 0.1, 0.4, 0.4), 0.5, 2345, 0.0006), 0.075, 0.14)
    .lay(struck(modesOf(1260, GLASS, 0.06, 0.5, 0.5), 0.3, 2346), 0.14, 0.09)
    .lay(struck(modesOf(2740, BAR, 0.14, 0.4, 0.4), 0.6, 2347), 0.44, 0.1)
    .lay(blow(2348, 0.8, 1.4), 0.44, 0.2)
    .lay(struck(modesOf(2700, BAR, 0.1, 0.4, 0.4), 0.5, 2349), 0.5, 0.05);
  return inRoom(table.sound, chamber(), 0.14, 0.6);
};
export default { is: 'once', lufs: -23.8, make } satisfies Piece;
