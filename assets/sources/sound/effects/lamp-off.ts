/** The same switch the other way, lower, and the warm glass ticking once as it is left alone. */
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, GLASS, modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const lamp = new Sheet()
    .lay(blow(2251, 1.4, 1.6), 0, 0.4)
    .lay(struck(modesOf(1480, BAR, 0.03, 0.5, 0.5), 0.15, 2252), 0, 0.22)
    .lay(blow(2253, 2, 1.9), 0.028, 0.8)
    .lay(struck(modesOf(455, WOOD, 0.035, 0.5, 0.5), 0.2, 2254), 0.028, 0.6)
    .lay(struck(modesOf(2650, GLASS, 0.03, 0.6, 0.5), 0.15, 2255), 0.62, 0.06);
  return inRoom(lamp.sound, desk(), 0.16, 0.25);
};
export default { is: 'once', lufs: -23.8, make } satisfies Piece;
