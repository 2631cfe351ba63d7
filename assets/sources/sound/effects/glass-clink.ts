/** Two good glasses, one fuller than the other: a touch that both sides of the table can afford. */
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { blow, GLASS, modesOf, struck } from '../engine/struck.ts';

const make = () => {
  const glasses = new Sheet()
    .lay(blow(2301, 0.8, 1.4), 0, 0.5)
    .lay(struck(modesOf(1490, GLASS, 0.5, 0.55, 0.7), 1.6, 2302, 0.0008, 0.002), 0, 0.24)
    .lay(struck(modesOf(1142, GLASS, 0.34, 0.6, 0.7), 1.4, 2303, 0.0008, 0.002), 0.0015, 0.26)
    .lay(struck(modesOf(1490, GLASS, 0.3, 0.8, 0.7), 1, 2304), 0.052, 0.06);
  return inRoom(glasses.sound, chamber(), 0.16, 0.8);
};
export default { is: 'once', lufs: -23.8, make } satisfies Piece;
