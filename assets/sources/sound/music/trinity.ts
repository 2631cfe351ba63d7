/**
 * Four Delegations. Twenty-four bars of four, 71 to the minute, all of it on the seven notes of one scale.
 *
 * The station keeps a pulse, and over it a row of four chords, one a bar. Every delegation has four bars made for that
 * row: the loyalists march in fours (horn), the rebels are always half a beat late and mean it (clarinet), the Advent
 * puts three notes into every bar (voices and a celesta), the Vasari five (bassoon and wood). First each speaks at its
 * own tempo, and the row has gone on when it gets there; then all at once, each at its own, until nobody does. A bar
 * of the pulse alone. Then they take the tempo of the room: three, four and five meet on every first beat, and
 * each of the four turns out to have left out what the others play.
 */
import { Hand } from '../engine/chance.ts';
import { Clock, held, part, section, solo, stem, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { lead } from '../engine/harmony.ts';
import { Player } from '../engine/midi.ts';
import type { Piece } from '../engine/piece.ts';
import { chords, type Note, notes } from '../engine/score.ts';

/** 80.64 s: a whole number of both codecs' frames */
const CLOCK = new Clock(80.64, 24, 4);

const CHORDS = chords(`
  E2: E G B D (G B)   | C2: C E G B (E G)   | A1: A C E G (C G)   | B1: B D F# A (D A)
  E2: E G B D (G D)   | C2: C E G B (E B)   | A1: A C E G (C E)   | B1: B D E F# (E F#)
  A1: A C E G (C E)   | D2: D F# A C (F# C) | G2: G B D F# (B D)  | C2: C E G B (E B)
  F#2: F# A C E (A C) | B1: B D F# A (D A)  | C2: C E G D (E G)   | D2: D F# A E (F# A)
  E2: E B F# (B F#)   | E2: E G B D (G B)   | C2: C E G B (E G)   | A1: A C E G (C G)
  B1: B D F# A (D A)  | E2: E G B D (G D)   | C2: C E G B (E B)   | B1: B E F# A (E A)
`);
const VOICES = lead(CHORDS, [
  [55, 64],
  [59, 69],
  [64, 74],
]);

const LOYALISTS = notes(`
  1.1 E3 1.5 70 | 1.2.5 E3 .5 60 | 1.3 B3 2 78 | 2.1 C4 1.5 80 | 2.2.5 B3 .5 64 | 2.3 G3 2 70
  3.1 A3 1.5 72 | 3.2.5 A3 .5 60 | 3.3 C4 1 76 | 3.4 B3 1 72 | 4.1 B3 1.5 74 | 4.2.5 A3 .5 60 | 4.3 F#3 2 66
`);
const REBELS = notes(`
  1.1.5 B3 .5 58 | 1.2 D4 .5 62 | 1.2.5 E4 1 74 | 1.3.5 D4 .5 60 | 1.4 B3 1 62
  2.1.5 G3 .5 56 | 2.2 B3 .5 62 | 2.2.5 E4 1 76 | 2.3.5 B3 .5 60 | 2.4 G3 1 60
  3.1.5 A3 .5 58 | 3.2 E4 .5 64 | 3.2.5 G4 1 82 | 3.3.5 E4 .5 66 | 3.4 D4 1 64 | 4.1.5 D4 .5 60 | 4.2 F#4 .5 66 | 4.2.5 E4 1.5 70 | 4.4 D4 .8 58
`);
const spread = (row: string, weight: number): Note[] =>
  row.split('|').flatMap((bar, i) => {
    const names = bar.trim().split(/\s+/);
    return names.flatMap((name, k) =>
      notes(`${i + 1}.${1 + (4 * k) / names.length} ${name} ${4 / names.length} ${weight + (k === 0 ? 8 : 0)}`),
    );
  });
const ADVENT = spread('B4 E5 G5 | G5 E5 B4 | C5 E5 A5 | F#5 D5 B4', 54);
const VASARI = spread('E3 D3 B2 A2 B2 | C3 B2 G2 E2 G2 | A2 G2 E2 D2 E2 | B2 A2 F#2 E2 F#2', 60);

/** a motif from somewhere on, at a tempo of its own (beats of the room for one of its), as far as it gets */
const said = (motif: readonly Note[], bar: number, tempo = 1, far = 99, louder = 0): Note[] =>
  motif.slice(0, far).map(([inBar, beat, beats, key, weight]) => {
    const after = ((inBar - 1) * 4 + beat - 1) * tempo;
    return [bar + Math.floor(after / 4), 1 + (after % 4), beats * tempo, key, weight + louder];
  });
/** the row begins again in the eighteenth bar and once more, a little short, in the twenty-second */
const ROOM = [18, 22];
const loyal = [
  ...said(LOYALISTS, 2, 1.25),
  ...said(LOYALISTS, 13, 1.25, 8, 6),
  ...said(LOYALISTS, 18, 1, 99, -6),
  ...said(LOYALISTS, 22, 1, 9, 4),
];
const rebel = [
  ...said(REBELS, 6, 0.8),
  ...said(REBELS, 9.75, 0.8, 5),
  ...said(REBELS, 13, 0.8, 18, 6),
  ...said(REBELS, 18, 1, 99, -6),
  ...said(REBELS, 22, 1, 14, 4),
];
const advent = [
  ...said(ADVENT, 4, 1.5, 8),
  ...said(ADVENT, 9, 1.5, 9),
  ...said(ADVENT, 13, 1.5, 7, 4),
  ...ROOM.flatMap((bar) => said(ADVENT, bar, 1, 11)),
];
const vasari = [
  ...said(VASARI, 7, 0.7),
  ...said(VASARI, 10, 0.7, 15),
  ...said(VASARI, 13, 0.7, 20, 6),
  ...ROOM.flatMap((bar) => said(VASARI, bar, 1, 16)),
];

const BIG = [
  { room: { dies: [1.5, 1.3, 0.8], size: [16, 16, 5], before: 0.014, absorbs: 0.25, seed: 35 }, gain: 0.32 } as const,
  { room: { dies: [3.6, 3.2, 1.8], size: [40, 40, 14], before: 0.045, early: 0.5, absorbs: 0.2, seed: 36 }, gain: 0.5 } as const,
];

function station() {
  const hand = new Hand(41, 0, 0.006, 0.006, 3);
  const low = new Player('trinity-plucked', 0, 45);
  const bars = new Player('trinity-vibes', 0, 11);
  CHORDS.forEach(({ bass }, i) => {
    const [bar, [, one, two, three]] = [i + 1, VOICES[i]];
    // the pulse is two strokes and a rest; before the tempo is taken there is only the first
    const alone = bar === 17;
    for (const [beat, weight] of alone
      ? [[1, 54]]
      : [
          [1, 60],
          [1.5, 42],
          [3, 52],
          [3.5, 38],
        ]) {
      low.note(
        CLOCK.at(bar, beat) + hand.time(),
        0.5,
        (bass < 36 ? bass + 12 : bass) + (beat >= 3 && bar % 4 === 0 ? 7 : 0),
        weight + hand.strike(),
      );
    }
    const row = [one, three, two, three];
    const beats = alone ? [2, 4] : bar % 2 === 1 ? [1, 2, 2.5, 4] : [1.5, 2.5, 3, 4];
    beats.forEach((beat, k) => bars.note(CLOCK.at(bar, beat) + hand.time(), 1.6, row[k], 46 + (k === 0 ? 8 : 0) + hand.strike()));
  });
  const light = (voice: number, seed: number) =>
    section(
      CLOCK,
      {
        name: `trinity-glass-${voice}`,
        bank: 17,
        program: 92,
        seed,
        over: 0.5,
        swell: swelling('1 40 | 4 62 | 5 46 | 8 66 | 11 78 | 13 60 | 16 84 | 17 30 | 18 48 | 21 74 | 23 80 | 24.5 44 | 25 40'),
      },
      held(
        4,
        VOICES.map((keys) => keys[voice]),
        56,
      ),
    ).stem(CLOCK.length);
  const ground = section(
    CLOCK,
    {
      name: 'trinity-basses',
      bank: 51,
      program: 49,
      seed: 44,
      swell: swelling('1 30 | 8 48 | 12 60 | 16 70 | 17 26 | 18 40 | 22 66 | 25 30'),
    },
    held(
      4,
      CHORDS.map(({ bass }) => bass),
      52,
    ),
  );
  // what the room itself says: a question of three notes, before every fourth bar is over
  const asks = solo(
    CLOCK,
    { name: 'trinity-viola', bank: 17, program: 41, seed: 45 },
    notes(`
      4.2 B3 1 44 | 4.3 D4 .5 48 | 4.3.5 F#4 2.5 56 | 8.2 B3 1 46 | 8.3 D4 .5 50 | 8.3.5 E4 2.5 56 | 11.2 D4 1 52 | 11.3 F#4 1 56 | 11.4 G4 3 64
      15.3 G4 1 58 | 15.4 E4 1 56 | 16.1 A4 3 66 | 16.4 F#4 1 54 | 17.1 E4 4 44 | 20.2 E4 1 48 | 20.3 G4 1 52 | 20.4 A4 1 54 | 21.1 F#4 3 56 | 23.4 G4 1 50 | 24.1 F#4 2 48 | 24.3 E4 1.6 40
    `),
  );
  const glass = [highPass(220), hill(900, -2, 0.8), lowPass(6000)];
  return stem(
    [
      part(low.stem(CLOCK.length), -24, 0.05, 0.7, 0.35, highPass(45), highShelf(1200, 5)),
      part(bars.stem(CLOCK.length), -25.5, -0.15, 0.8, 0.5, highPass(120)),
      part(light(1, 46), -31, -0.4, 0.8, 0.7, ...glass),
      part(light(2, 47), -31, 0.4, 0.8, 0.7, ...glass),
      part(light(3, 48), -32, 0.1, 0.8, 0.8, ...glass),
      part(ground.stem(CLOCK.length), -29, 0.15, 0.5, 0.35, highPass(34), lowPass(900)),
      part(asks.stem(CLOCK.length), -26.5, -0.25, 0.6, 0.5, highPass(120), hill(2600, -1.5, 0.6)),
    ],
    BIG,
    -20.5,
  );
}

function empire() {
  const horn = solo(CLOCK, { name: 'trinity-horn', bank: 17, program: 60, seed: 51, lag: -0.05 }, loyal);
  const clarinet = solo(CLOCK, { name: 'trinity-clarinet', bank: 17, program: 71, seed: 52, lag: 0.015, over: 0.05 }, rebel);
  return stem(
    [
      part(horn.stem(CLOCK.length), -22, -0.4, 0.6, 0.5, highPass(90), lowPass(4200, 1)),
      part(clarinet.stem(CLOCK.length), -22.5, -0.1, 0.6, 0.42, highPass(110), hill(1600, -1.5, 0.7)),
    ],
    BIG,
    -22,
  );
}

function strangers() {
  const swell = swelling('1 70 | 12 84 | 16 104 | 17 60 | 18 70 | 22 92 | 24 84 | 25 70');
  const voices = section(CLOCK, { name: 'trinity-voices', bank: 17, program: 53, seed: 53, lag: -0.09, over: 0.3, swell }, advent);
  const celesta = section(CLOCK, { name: 'trinity-celesta', bank: 0, program: 8, seed: 54, lag: 0 }, advent);
  const bassoon = section(CLOCK, { name: 'trinity-bassoon', bank: 17, program: 70, seed: 55, lag: -0.01, over: -0.12, swell }, vasari);
  const wood = section(CLOCK, { name: 'trinity-wood', bank: 0, program: 12, seed: 55, lag: 0 }, vasari);
  return stem(
    [
      part(voices.stem(CLOCK.length), -25, 0.3, 0.9, 0.65, highPass(200), hill(2700, -2, 0.8)),
      part(celesta.stem(CLOCK.length), -29, 0.3, 0.8, 0.6, highPass(250)),
      part(bassoon.stem(CLOCK.length), -25, 0.5, 0.5, 0.42, highPass(70), hill(500, -2, 0.6)),
      part(wood.stem(CLOCK.length), -26.5, 0.45, 0.6, 0.4, highPass(80), highShelf(2500, 2)),
    ],
    BIG,
    -22,
  );
}

const written = CHORDS.map(({ bass, may }) => [...new Set([bass % 12, ...may])]);
export default { is: 'stems', lufs: -17, chords: written, make: () => [station(), empire(), strangers()] } satisfies Piece;
