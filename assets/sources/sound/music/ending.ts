/**
 * The theme's last form. Sixteen bars of four, 44 to the minute.
 *
 * The title rises by four fifths; here each phrase of the cello begins by falling one of them, from the last chair to
 * the first, so that it comes home, and then does not close: its last note is the second chair's fifth, over the first.
 * base the cello, a bass and one held string · -2 a choir of strings: something has been agreed · -3 two horns, which
 * say in the waits what was said at sea and finish it · -4 a piano and glass: the table as it will be remembered.
 */
import { Hand } from '../engine/chance.ts';
import { Clock, held, part, section, solo, stem, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { lead } from '../engine/harmony.ts';
import { Player } from '../engine/midi.ts';
import type { Piece } from '../engine/piece.ts';
import { chords, notes } from '../engine/score.ts';
import { narrow } from '../engine/sound.ts';

const CLOCK = new Clock(86.4, 16, 4, 4, 0.012);

const CHORDS = chords(`
  D2: D A F# B (F# A) | G2: G B D A (B D)   | D2: D F# A C# (F# A) | A1: A E C# (C# E)
  E2: E G B D A (G B) | F#2: F# A D E (A D) | A1: A D E (D E)      | B1: B D F# A (D F#)
  A1: A C# E (C# E)   | B1: B D F# A E (D F#) | G2: G B D A (B D)  | D2: D F# A E (F# A)
  D2: D A F# (F# A)   | G2: G B D A E (B E) | A1: A E D F# (D E)   | D2: D A E (A E)
`);
const VOICES = lead(CHORDS, [
  [54, 64],
  [59, 69],
  [64, 76],
]);

const CELLO = notes(`
  1.3 F#4 2 54 | 2.1 B3 3 60 | 2.4 A3 1 50 | 3.1 D4 2 60 | 3.3 C#4 1 54 | 3.4 A3 3.5 48
  5.1 B3 2 52  | 5.3 E3 3 56 | 6.2 F#3 1 50 | 6.3 A3 2 58 | 7.1 E4 3 68 | 7.4 D4 1 60 | 8.1 B3 3 52
  9.1 E4 2 62  | 9.3 A3 2 60 | 10.1 F#4 2 70 | 10.3 E4 1 64 | 10.4 B4 3 80 | 11.3 A4 2 68 | 12.1 F#4 1 58 | 12.2 E4 2.5 50
  13.1 A3 2 52 | 13.3 D3 3.5 54 | 14.3 A3 1 48 | 14.4 E4 4 58 | 15.4 F#4 1 48 | 16.1 E4 3.3 42
`);
const HORN = notes(`
  2.4 D4 1 44 | 3.1 F#3 3 50 | 4.1.5 A3 .5 48 | 4.2 A3 .5 50 | 4.2.5 E4 2.5 62 | 6.3 D4 2 54 | 7.1 A3 3 54
  8.1.5 B3 .5 50 | 8.2 B3 .5 54 | 8.2.5 F#4 2.5 68 | 10.1 D4 2 58 | 11.1 G4 2 70 | 11.3 D4 2 60
  12.2 A3 .5 50 | 12.2.5 A3 .5 54 | 12.3 D4 2.8 64 | 13.2 E4 1 60 | 13.3 D4 .5 54 | 13.3.5 B3 .5 50 | 13.4 A3 2.2 52 | 15.1 D4 2 52 | 15.3 E4 2 54 | 16.1 A3 3.4 44
`);
const SECOND = notes(`
  3.1 D3 3 46 | 4.2.5 A3 2.5 52 | 6.3 A3 2 48 | 7.1 E3 3 48 | 8.2.5 D4 2.5 58 | 10.1 B3 2 50 | 11.1 B3 2 58 | 11.3 B3 2 54
  12.3 F#3 2.8 54 | 13.4 F#3 2.2 46 | 15.1 A3 2 46 | 15.3 D4 2 48 | 16.1 E3 3.4 40
`);

const ROOMS = [
  { room: { dies: [1.9, 1.7, 0.9], size: [11, 9, 4.2], before: 0.016, absorbs: 0.3, seed: 15 }, gain: 0.34 } as const,
  { room: { dies: [4.8, 4, 1.7], size: [34, 24, 14], before: 0.05, early: 0.5, seed: 16 }, gain: 0.6 } as const,
];
const SWELL = swelling('1 34 | 3 48 | 5 40 | 7 56 | 9 50 | 11 76 | 12 58 | 14 52 | 15 46 | 17 34');
const SOFT = [highPass(60), hill(300, -1.5, 0.8), lowPass(6500)];

const strings = (name: string, bank: number, keys: readonly number[], seed: number) =>
  section(CLOCK, { name: `ending-${name}`, bank, program: 49, seed, lag: -0.1, over: 0.4, swell: SWELL }, held(4, keys, 50)).stem(
    CLOCK.length,
  );

function alone() {
  const cello = solo(CLOCK, { name: 'ending-cello', bank: 17, program: 42, seed: 71, over: 0.16 }, CELLO).stem(CLOCK.length);
  const bass = CHORDS.map((chord) => chord.bass);
  const pedal = CHORDS.map(() => 57);
  return stem(
    [
      part(cello, -20.5, -0.06, 0.6, 0.46, highPass(58), hill(240, -1.5, 0.6), hill(2400, -1.5, 0.6), highShelf(5500, -3)),
      part(strings('bass', 51, bass, 72), -28.5, 0.2, 0.6, 0.4, highPass(36), lowPass(1400)),
      part(strings('pedal', 41, pedal, 73), -33, 0.35, 0.8, 0.6, ...SOFT),
    ],
    ROOMS,
    -22.6,
  );
}

function agreed() {
  const voice = (k: number) => VOICES.map((chord) => chord[k]);
  return stem(
    [
      part(strings('violas', 41, voice(1), 74), -25, 0.35, 0.8, 0.6, ...SOFT),
      part(strings('seconds', 31, voice(2), 75), -25.5, -0.2, 0.8, 0.6, ...SOFT),
      part(strings('firsts', 21, voice(3), 76), -26, -0.45, 0.8, 0.65, ...SOFT),
    ],
    ROOMS,
    -24,
  );
}

function atSea() {
  const horn = (name: string, seed: number, sung: typeof HORN) =>
    solo(CLOCK, { name: `ending-${name}`, bank: 17, program: 60, seed, lag: -0.05 }, sung).stem(CLOCK.length);
  const muted = [highPass(100), hill(1250, 2, 0.6), lowPass(3200, 2)];
  return stem(
    [part(horn('horn', 77, HORN), -22, -0.35, 0.6, 0.6, ...muted), part(horn('second', 78, SECOND), -24.5, -0.5, 0.6, 0.65, ...muted)],
    ROOMS,
    -25,
  );
}

function remembered() {
  const hand = new Hand(79, 0.01, 0.02, 0.014, 3);
  const piano = new Player('ending-piano', 8, 0);
  const glass = new Player('ending-glass', 0, 11);
  VOICES.forEach(([bass, low, middle, high], i) => {
    const bar = i + 1;
    // one note after another, the highest last, and every fourth bar left to ring
    const rows =
      bar % 4 === 0
        ? [[1, high + 12]]
        : [
            [1, bass + 12],
            [2, low + 12],
            [2.5, middle + 12],
            [3.5, high + 12],
          ];
    for (const [beat, key] of rows) piano.note(CLOCK.at(bar, beat) + hand.time(), 3.5 * CLOCK.beat, key, 40 + hand.strike());
    if (bar % 2 === 0) glass.note(CLOCK.at(bar, 3) + hand.time(), 3, high + 12, 40 + hand.strike());
  });
  return stem(
    [
      part(piano.stem(CLOCK.length), -23, 0.12, 0.8, 0.5, highPass(60), hill(260, -2, 0.7), lowPass(5500, 1)),
      part(glass.stem(CLOCK.length), -31, 0.3, 0.9, 0.7, highPass(200)),
    ],
    ROOMS,
    -26,
  );
}

// what joins is kept on one track: all of it is held in memory at once
const make = () => [alone(), ...[agreed(), atSea(), remembered()].map(narrow)];

// the held string is over every chord
const written = CHORDS.map(({ bass, may }) => [...new Set([bass % 12, 9, ...may])]);
export default { is: 'stems', lufs: -17.4, chords: written, make } satisfies Piece;
