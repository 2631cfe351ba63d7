/** A blade let go of: point, hilt, point again on stone, and the small quick shivering before it lies. */
import { Chance } from '../engine/chance.ts';
import { inRoom } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { hall } from '../engine/places.ts';
import { Sheet } from '../engine/sound.ts';
import { BAR, blow, modesOf, PLATE, struck } from '../engine/struck.ts';

const make = () => {
  const chance = new Chance(2071);
  const sheet = new Sheet();
  let at = 0;
  let force = 1;
  for (let k = 0; k < 15; k++) {
    const hilt = k % 3 === 1;
    sheet
      .lay(
        struck(modesOf((hilt ? 520 : 884) * chance.between(0.99, 1.01), hilt ? PLATE : BAR, 0.42, 0.3, 0.5), 1.4, 2072 + k, 0.0006),
        at,
        0.3 * force,
      )
      .lay(blow(2100 + k, hilt ? 3 : 1.4, 1.6), at, 0.5 * force);
    at += Math.max(0.028, 0.34 * 0.72 ** k) * chance.between(0.85, 1.15);
    force *= k < 3 ? 0.72 : 0.84;
  }
  return inRoom(sheet.sound, hall(), 0.2, 1.4);
};
export default { is: 'once', lufs: -22, make } satisfies Piece;
