/**
 * The Warship. Twenty-four bars of four, 67 to the minute, a quarter of them empty.
 *
 * A pulse that is somebody's heart and not the engine's; over it one figure of five notes struck with the wood of the
 * bow, twice, and then nothing. Violas answer with something that could have been a tune. In the change the figure is
 * handed up through the orchestra until the brass has it and everything stops in the middle of the bar. What returns
 * is the figure from behind, and one high note that nobody follows.
 */
import { Hand } from '../engine/chance.ts';
import { taiko } from '../engine/drum.ts';
import { Clock, part, section, solo, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { gathered, glue } from '../engine/master.ts';
import { Player } from '../engine/midi.ts';
import { mix } from '../engine/mix.ts';
import type { Piece } from '../engine/piece.ts';
import { key, type Note, notes } from '../engine/score.ts';
import { both, place, type Stereo, seat, silence } from '../engine/sound.ts';
import { modesOf, struck, WOOD } from '../engine/struck.ts';
import { writtenOf } from '../engine/written.ts';

const CLOCK = new Clock(86.4, 24, 4);

const FAR = [1];
const WALK = [1, 1.5, 3];
const RUN = [1, 1.5, 2.5, 3, 3.5, 4];
/** the pulse: which bars have it, on what note, in which beats */
const PULSE: readonly (readonly [bar: number, name: string, beats: readonly number[]])[] = [
  [1, 'C2', WALK],
  [2, 'C2', WALK],
  [3, 'C2', WALK],
  [4, 'C2', FAR],
  [6, 'C2', FAR],
  [7, 'C2', WALK],
  [8, 'C2', WALK],
  [9, 'Ab1', WALK],
  [10, 'G1', FAR],
  [12, 'C2', FAR],
  [13, 'C2', RUN],
  [14, 'C2', RUN],
  [15, 'Bb1', RUN],
  [16, 'Ab1', RUN],
  [19, 'C2', FAR],
  [20, 'C2', WALK],
  [21, 'C2', WALK],
  [22, 'C2', FAR],
];
const beatsOf = PULSE.flatMap(([bar, name, beats]) =>
  beats.map((beat, k): Note => [bar, beat, 0.4, key(name), (k % 2 === 1 ? 46 : 66) + (bar > 12 && bar < 17 ? bar - 10 : 0)]),
);

/** the figure, from a bar on, so many keys higher */
const figure = (
  bar: number,
  shift: number,
  weight: number,
  text = '1.2 C4 .3 0 | 1.2.5 C4 .3 -8 | 1.2.75 C#4 .3 -4 | 1.3.5 C4 .3 -6 | 1.4 G3 .3 2',
): Note[] => notes(text).map(([, beat, beats, own, more]) => [bar, beat, beats, own + shift, weight + more]);
const BEHIND = '1.1 G3 .3 0 | 1.1.75 C4 .3 -4 | 1.2.5 C#4 .3 -2 | 1.2.75 C4 .3 -8 | 1.3.5 C4 .3 -10';
const LEGNO = [
  ...figure(2, 0, 64),
  ...figure(4, 0, 54),
  ...figure(8, 5, 66),
  ...figure(10, -5, 56),
  ...[0, 3, 5, 6].flatMap((shift, k) => [...figure(13 + k, shift, 64 + 6 * k), ...figure(13 + k, shift - 12, 56 + 6 * k)]),
  ...figure(20, 0, 58, BEHIND),
  ...figure(22, 0, 46, BEHIND),
];
const VIOLAS = notes(`
  7.2 G3 3 44 | 8.1.5 Ab3 2.5 52 | 9.1 C4 3 60 | 9.4 B3 1 54 | 10.1 G3 3.5 46
  13.2 Eb4 3 54 | 14.1.5 F#4 2.5 62 | 15.1 G4 2 68 | 15.3 Ab4 2 72 | 16.1 A4 2.4 80
`);
const BASSES = notes(`
  3.1 C2 6 50 | 3.2 G2 5 44 | 9.1 Ab1 4 50 | 9.1 Eb2 4 46 | 10.1 G1 4 46
  13.1 C2 8 52 | 13.1 G2 4 48 | 14.1 F#2 4 52 | 15.1 Bb1 4 56 | 15.1 Eb2 4 54 | 16.1 Ab1 2.4 62 | 16.1 Eb2 2.4 60 | 20.3 C2 5 44 | 21.1 G2 3 40
`);
const BRASS = notes('14.1 C3 3.8 60 | 14.1 F#3 3.8 60 | 15.1 C#3 3.8 66 | 15.1 G3 3.8 66 | 16.1 Eb3 2.3 76 | 16.1 A3 2.3 76');
const HIGH = notes('4.3 G5 5 40 | 10.3 G5 5 40 | 21.3 C#5 3 44 | 22.2 C5 7 48');

/** the stick of the bow falls on the string: more wood than note */
function legno(): Stereo {
  const circle = silence(CLOCK.length);
  const hand = new Hand(81, 0, 0.008, 0.008, 4);
  LEGNO.forEach(([bar, beat, , own, weight], k) => {
    const hz = 440 * 2 ** ((own - 69) / 12);
    const force = ((weight + hand.strike()) / 100) ** 1.6;
    // a section: four sticks that do not quite agree
    for (const [i, seatOf] of [-0.5, -0.3, -0.1, 0.2].entries()) {
      const at = CLOCK.at(bar, beat) + hand.time();
      const own = 900 + 10 * k + i;
      place(circle, seat(both(struck(modesOf(hz, [1, 2, 3.01, 4.02, 5.05, 6.1], 0.16, 0.7, 0.7), 0.8, own, 0.001)), seatOf), at, force);
      place(circle, seat(both(struck(modesOf(1250 + 130 * i, WOOD, 0.012, 0.4, 0.5), 0.1, own + 5, 0.0006)), seatOf), at, 0.3 * force);
    }
  });
  return circle;
}

function pulse(): Stereo {
  const circle = silence(CLOCK.length);
  beatsOf.forEach(([bar, beat, , , weight], k) => {
    place(circle, both(taiko(weight / 150, 58, 940 + k, 0.35)), CLOCK.at(bar, beat), (weight / 80) ** 2);
  });
  return circle;
}

function make(): Stereo {
  const plucked = new Player('warship-plucked', 0, 45);
  const hand = new Hand(82, 0, 0.006, 0.006, 3);
  for (const [bar, beat, beats, own, weight] of beatsOf)
    plucked.note(CLOCK.at(bar, beat) + hand.time(), beats, own, weight + hand.strike());
  const swell = swelling(
    '1 20 | 3 30 | 4 66 | 5 20 | 9 36 | 10 70 | 11 20 | 13 40 | 16 104 | 16.7 116 | 17 10 | 20.5 24 | 21.6 66 | 22.4 20 | 25 20',
  );
  const basses = section(CLOCK, { name: 'warship-basses', bank: 51, program: 49, seed: 83, swell, over: 0.05 }, BASSES);
  const brass = section(CLOCK, { name: 'warship-brass', bank: 17, program: 57, seed: 84, swell, over: 0.02 }, BRASS);
  const violas = solo(CLOCK, { name: 'warship-viola', bank: 17, program: 41, seed: 85 }, VIOLAS);
  const high = solo(CLOCK, { name: 'warship-violin', bank: 17, program: 40, seed: 86 }, HIGH);
  const n = CLOCK.length;
  const mixed = mix(
    [
      part(pulse(), -25, 0, 0.5, 0.3, highPass(38), highShelf(900, 4)),
      part(plucked.stem(n), -26, 0.1, 0.6, 0.3, highPass(45), highShelf(1200, 5)),
      part(legno(), -23.5, -0.15, 0.9, 0.42, highPass(120), highShelf(5000, -3)),
      part(basses.stem(n), -25, 0.25, 0.7, 0.4, highPass(38), lowPass(1800)),
      part(brass.stem(n), -25, -0.35, 0.7, 0.55, highPass(90), hill(1250, 3, 0.6), lowPass(3200, 2)),
      part(violas.stem(n), -23.5, 0.4, 0.6, 0.45, highPass(120), hill(2600, -2, 0.6)),
      part(high.stem(n), -28.5, -0.5, 0.6, 0.65, highPass(200), lowPass(6500)),
    ],
    [
      { room: { dies: [1.4, 1.1, 0.6], size: [18, 7, 3.4], before: 0.012, absorbs: 0.25, seed: 55 }, gain: 0.34 },
      { room: { dies: [3.8, 3, 1.3], size: [40, 18, 9], before: 0.05, early: 0.5, seed: 56 }, gain: 0.5 },
    ],
  );
  return glue(gathered(mixed));
}
export default {
  is: 'loop',
  lufs: -18,
  chords: writtenOf(24, 4, beatsOf, LEGNO, VIOLAS, BASSES, BRASS, HIGH),
  make,
} satisfies Piece;
