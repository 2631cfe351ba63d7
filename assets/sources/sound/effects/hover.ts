/** A nail drawn a millimetre over the edge of a page. */
import { filterOnce, highPass, hill, inRoom } from '../engine/filter.ts';
import { crackle } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { desk } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { modesOf, struck, WOOD } from '../engine/struck.ts';

const make = () => {
  const edge = filterOnce(
    crackle(0.07, 21, 2500, () => 3200, 1.2),
    highPass(900),
    hill(2800, 3, 0.5),
  );
  const stroke = shape(
    edge,
    line([
      [0, 0],
      [0.008, 1],
      [0.03, 0.4],
      [0.07, 0],
    ]),
  );
  const sheet = new Sheet().lay(stroke, 0, 1).lay(struck(modesOf(1240, WOOD, 0.012, 0.9, 0.6), 0.06, 2, 0.003), 0.004, 0.06);
  return inRoom(sheet.sound, desk(), 0.12, 0.08);
};
export default { is: 'once', lufs: -33.5, make } satisfies Piece;
