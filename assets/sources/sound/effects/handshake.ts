/** Two hands that have never met: sleeve, palm on palm, one grip too firm, the second one kinder, sleeve. */
import { filterOnce, highPass, inRoom, lowPass } from '../engine/filter.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { chamber } from '../engine/places.ts';
import { line, type Mono, Sheet, shape } from '../engine/sound.ts';
import { blow } from '../engine/struck.ts';

const palm =
  (hz: number) =>
  (f: number): number =>
    Math.exp(-0.5 * (Math.log2(f / hz) / 0.8) ** 2) / (1 + (f / 4200) ** 3);
/** skin has no ring: a cupped thud of a few milliseconds with a slap on top of it */
const clap = (seed: number, hz: number, milliseconds: number): Mono =>
  shape(hiss(0.16, seed, palm(hz)), (t) => Math.min(1, t / 0.0015) * Math.exp((-t * 1000) / milliseconds));
const sleeve = (seed: number, seconds: number): Mono => {
  const cloth = filterOnce(
    crackle(
      seconds,
      seed,
      1250,
      line([
        [0, 0],
        [seconds * 0.4, 4200],
        [seconds, 0],
      ]),
      1.6,
    ),
    highPass(350),
    lowPass(4200),
  );
  return shape(
    cloth,
    line([
      [0, 0],
      [seconds * 0.4, 1],
      [seconds, 0],
    ]),
  );
};

const make = () => {
  const sheet = new Sheet()
    .lay(sleeve(201, 0.34), 0, 0.3)
    .lay(clap(202, 420, 22), 0.3, 0.5)
    .lay(clap(203, 1500, 7), 0.3, 0.32)
    .lay(blow(204, 3, 4), 0.3, 0.4)
    .lay(sleeve(205, 0.22), 0.42, 0.2)
    .lay(clap(206, 300, 30), 0.6, 0.16)
    .lay(sleeve(207, 0.2), 0.6, 0.16)
    .lay(clap(208, 330, 26), 0.86, 0.12)
    .lay(sleeve(209, 0.42), 0.84, 0.26);
  return inRoom(sheet.sound, chamber(), 0.1, 0.4);
};
export default { is: 'once', lufs: -23, make } satisfies Piece;
