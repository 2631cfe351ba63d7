/** A valve lets go at head height: a knock, a burst that thins as the pressure falls, drips of it at the end. */
import { Chance } from '../engine/chance.ts';
import { around, filterOnce, highPass, inRoom } from '../engine/filter.ts';
import { crackle, hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { corridor } from '../engine/places.ts';
import { line, Sheet, shape } from '../engine/sound.ts';
import { blow, modesOf, PIPE, struck } from '../engine/struck.ts';

/** as the pressure falls the hiss loses its lows first and narrows: each band has its own time */
const BANDS: [hz: number, octaves: number, gain: number, rise: number, dies: number][] = [
  [420, 0.5, 0.16, 0.02, 0.14],
  [950, 0.6, 0.2, 0.03, 0.28],
  [2100, 0.6, 0.26, 0.035, 0.55],
  [4300, 0.6, 0.26, 0.04, 0.8],
  [7800, 0.5, 0.16, 0.05, 0.62],
];

/** the jet flutters, and never in time */
const flutter = (seed: number): ((t: number) => number) => {
  const chance = new Chance(seed);
  return line(Array.from({ length: 60 }, (_, i) => [i * 0.045, chance.between(0.72, 1.1)] as const));
};

const make = () => {
  const sheet = new Sheet().lay(blow(101, 4, 3), 0, 0.7).lay(struck(modesOf(187, PIPE, 0.16, 0.5, 0.6), 0.7, 102), 0, 0.5);
  BANDS.forEach(([hz, octaves, gain, rise, dies], i) => {
    const unsteady = flutter(105 + i);
    const envelope = (t: number): number => gain * unsteady(t) * (1 - Math.exp(-t / rise)) * Math.exp(-((t / dies) ** 1.3));
    sheet.lay(shape(hiss(2.6, 110 + i, around(hz, octaves)), envelope), 0.012);
  });
  const drips = filterOnce(
    crackle(
      1.4,
      120,
      2600,
      line([
        [0, 0],
        [0.3, 60],
        [0.9, 26],
        [1.4, 0],
      ]),
      1.5,
    ),
    highPass(1800),
  );
  return inRoom(sheet.lay(drips, 0.9, 0.6).sound, corridor(), 0.2, 0.9);
};
export default { is: 'once', lufs: -21.5, make } satisfies Piece;
