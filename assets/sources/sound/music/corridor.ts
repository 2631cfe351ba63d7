/**
 * Half an Hour. Twenty bars of four, swung, 62 to the minute: a corridor, a lamp, a cigar.
 *
 * The rebels' motif of the conference, told as a tune: a clarinet low down leaves out its first note and takes its
 * time over the others. A vibraphone answers with the loyalists' three steps, so slowly that they have become polite.
 * In the change the bass walks and both turn out to know the same song (E flat, where the conference had E); then
 * the tune again, shorter, and somebody has looked at the clock.
 */
import { Hand } from '../engine/chance.ts';
import { Clock, part, section, solo, stem, swelling } from '../engine/ensemble.ts';
import { around, highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { lead } from '../engine/harmony.ts';
import { Player } from '../engine/midi.ts';
import { hiss } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { chords, type Note, notes } from '../engine/score.ts';
import { both, line, place, type Stereo, seat, shape, silence } from '../engine/sound.ts';

/** 76.8 s: a whole number of both codecs' frames */
const CLOCK = new Clock(76.8, 20, 4, 4, 0.008);
/** the second half of a beat comes late */
const swung = (beat: number): number => (Math.abs((beat % 1) - 0.5) < 0.01 ? beat + 0.14 : beat);

const CHORDS = chords(`
  E2: G B D F# (G D)    | C2: E G B D (E B)     | A2: C E G B (C G)    | B2: D F# A E (D A)
  E2: G B D F# (G D)    | C#2: E G B D (E B)    | C2: E G B F# (E B)   | B2: Eb A C F# (Eb A)
  Ab2: C Eb G Bb (C G)  | G2: Bb D F A (Bb F)   | F2: Ab C Eb G (Ab Eb) | Bb2: D F Ab C (D Ab)
  Eb2: G Bb D F (G D)   | A2: G C Eb D (G Eb)   | D2: F# A C E (F# C)  | B2: A D F# C (A D)
  E2: G B D F# (G D)    | C2: E G B D (E B)     | A2: C E G D (C G)    | B2: A D E F# (A E)
`);
const VOICES = lead(CHORDS, [
  [52, 62],
  [57, 67],
  [62, 72],
]);

const CLARINET = notes(`
  1.2 D4 .5 50 | 1.2.5 E4 1.5 62 | 1.4 D4 .5 50 | 1.4.5 B3 1.5 56 | 2.2.5 B3 .5 48 | 2.3 E4 1.5 60 | 2.4.5 B3 .5 48 | 3.1 G3 2.5 54
  3.4 E4 .5 52 | 3.4.5 G4 1.5 70 | 4.2 E4 .5 56 | 4.2.5 D4 1.5 58 | 4.4 F#4 .5 58 | 4.4.5 E4 2 56
  6.4 D4 .5 54 | 6.4.5 E4 1 62 | 7.1.5 F#4 .5 62 | 7.2 G4 2 68 | 7.4 B3 .5 50 | 7.4.5 C4 1 56 | 8.1.5 B3 .5 52 | 8.2 A3 2 54
  9.2 Eb4 .5 54 | 9.2.5 G4 1.5 66 | 9.4 Eb4 .5 56 | 9.4.5 D4 1.5 62 | 10.2.5 F4 .5 60 | 10.3 A4 1.5 74 | 10.4.5 F4 .5 60 | 11.1 Eb4 2.5 64
  11.4 G4 .5 62 | 11.4.5 Ab4 1.5 76 | 12.2 F4 .5 60 | 12.2.5 D4 2 62 | 13.1.5 D4 .5 54 | 13.2 F4 .5 60 | 13.2.5 G4 2.5 68 | 14.2 Eb4 .5 56 | 14.2.5 D4 1.5 58
  14.4 C4 .5 52 | 14.4.5 A3 1.5 54 | 15.2.5 C4 .5 50 | 15.3 E4 2 58 | 16.2 D4 .5 52 | 16.2.5 C4 .5 50 | 16.3 A3 1.5 50
  17.2 D4 .5 48 | 17.2.5 E4 1.5 60 | 17.4 D4 .5 48 | 17.4.5 B3 1.5 54 | 18.2.5 B3 .5 46 | 18.3 G3 3 50
`);
const POLITE = notes(`
  5.1 E4 1.5 56 | 5.2.5 E4 .5 44 | 5.3 B4 2 60 | 6.1 C#5 1.5 58 | 6.2.5 B4 .5 46 | 6.3 G4 2 54
  12.4 Ab4 1 50 | 13.3 Bb4 1.5 50 | 16.4 F#4 1 48
  19.1 A4 1.5 52 | 19.2.5 A4 .5 42 | 19.3 C5 1 54 | 19.4 B4 1 50 | 20.1 B4 1.5 52 | 20.2.5 A4 .5 42 | 20.3 F#4 2 46
`);
/** what the fingers walk to on the way to the next root */
function walked(): Note[] {
  return CHORDS.flatMap(({ bass, may }, i): Note[] => {
    const next = CHORDS[(i + 1) % CHORDS.length].bass;
    const fifth = [7, 6, 8, 5].map((up) => bass + up).find((key) => may.includes(key % 12)) ?? bass + 7;
    const near = next > bass ? next - 1 : next + 1;
    const bar = i + 1;
    if (bar >= 9 && bar <= 14) {
      const third = [3, 4].map((up) => bass + up).find((key) => may.includes(key % 12)) ?? bass + 3;
      return [
        [bar, 1, 0.95, bass, 74],
        [bar, 2, 0.9, third, 62],
        [bar, 3, 0.95, fifth, 70],
        [bar, 4, 0.8, near, 64],
      ];
    }
    if (bar === 20) return [[bar, 1, 2.5, bass, 70]];
    return [[bar, 1, 2.2, bass, 72], [bar, 3, 1.2, fifth, 60], ...(bar % 2 === 0 ? [[bar, 4.5, 0.4, near, 54] as Note] : [])];
  });
}

/** two soft turns of a brush in every bar, and a tap where the beat would be */
function brushes(): Stereo {
  const hand = new Hand(104, 0.008, 0.012, 0.012, 4);
  const circle = silence(CLOCK.length);
  const turn = line([
    [0, 0],
    [0.12, 0.5],
    [0.45, 1],
    [0.95, 0.25],
    [1.3, 0],
  ]);
  const tap = line([
    [0, 0],
    [0.004, 1],
    [0.03, 0.4],
    [0.12, 0.06],
    [0.25, 0],
  ]);
  for (let bar = 1; bar <= 20; bar++) {
    for (const beat of [1, 3]) {
      const swept = shape(hiss(1.3, 7 * bar + beat, around(2600, 1.1)), turn);
      place(circle, seat(both(swept), beat === 1 ? -0.15 : 0.35), CLOCK.at(bar, beat) + hand.time(), 0.5);
    }
    for (const beat of bar >= 9 && bar <= 14 ? [2, 2.5, 4] : [2, 4]) {
      const tapped = shape(hiss(0.25, 500 + 7 * bar + beat, around(3400, 0.9)), tap);
      place(circle, seat(both(tapped), 0.2), CLOCK.at(bar, swung(beat)) + hand.time(), 0.8 + hand.strike() / 30);
    }
  }
  return circle;
}

function make(): Stereo {
  const late = (part: readonly Note[]): Note[] => part.map(([bar, beat, ...rest]) => [bar, swung(beat), ...rest]);
  const bass = section(CLOCK, { name: 'corridor-bass', bank: 0, program: 32, seed: 101, lag: -0.008, over: 0 }, late(walked()));
  const clarinet = solo(CLOCK, { name: 'corridor-clarinet', bank: 17, program: 71, seed: 102, lag: 0.03, over: 0.06 }, late(CLARINET));
  const vibes = new Player('corridor-vibes', 0, 11);
  const hand = new Hand(103, 0.01, 0.014, 0.01, 4);
  for (const [bar, beat, beats, key, weight] of late(POLITE))
    vibes.note(CLOCK.at(bar, beat) + hand.time(), CLOCK.lasts(bar, beat, beats) + 0.5, key, weight + 8 + hand.strike());
  VOICES.forEach(([, ...keys], i) => {
    const bar = i + 1;
    // where it speaks itself it only touches the chord
    const speaks = POLITE.some((note) => note[0] === bar);
    const places = speaks ? [1] : bar % 2 === 1 ? [1.5, 3.5] : [2, 4.5];
    places.forEach((beat, k) => {
      const chord = speaks ? keys.slice(0, 2) : keys;
      chord.forEach((own, n) =>
        vibes.note(CLOCK.at(bar, swung(beat)) + 0.012 * n + hand.time(), 1.5 * CLOCK.beat, own, 42 - 6 * k + hand.strike()),
      );
    });
  });
  // the air of the place: strings a long way off, as through a door
  const far = section(
    CLOCK,
    {
      name: 'corridor-strings',
      bank: 31,
      program: 49,
      seed: 105,
      over: 0.3,
      lag: -0.08,
      swell: swelling('1 20 | 5 32 | 8 40 | 11 66 | 14 60 | 17 30 | 20 22 | 21 20'),
    },
    VOICES.flatMap(([, low, , high], i): Note[] => [
      [i + 1, 1, 4, low, 44],
      [i + 1, 1, 4, high, 40],
    ]),
  );
  return stem(
    [
      part(bass.stem(CLOCK.length), -23, 0.1, 0.5, 0.2, highPass(38), hill(220, -1.5, 0.7), highShelf(1500, 4)),
      part(clarinet.stem(CLOCK.length), -21, -0.18, 0.6, 0.4, highPass(100), hill(1700, -1.5, 0.7), lowPass(6500)),
      part(vibes.stem(CLOCK.length), -23.5, 0.26, 0.9, 0.42, highPass(110)),
      part(far.stem(CLOCK.length), -32, -0.05, 1, 0.8, highPass(160), lowPass(2400)),
      part(brushes(), -34, 0, 1, 0.3, highPass(700), lowPass(7000)),
    ],
    [
      { room: { dies: [1.1, 0.9, 0.5], size: [24, 4, 3], before: 0.01, absorbs: 0.32, seed: 106 }, gain: 0.36 },
      { room: { dies: [2.6, 2.2, 1.1], size: [40, 20, 8], before: 0.04, early: 0.4, seed: 107 }, gain: 0.34 },
    ],
    -18,
  );
}

const written = CHORDS.map(({ bass, may }, i) => {
  const here = [...CLARINET, ...POLITE, ...walked()].filter((note) => note[0] === i + 1);
  return [...new Set([bass % 12, ...may, ...here.map((note) => note[3] % 12)])];
});
export default { is: 'loop', lufs: -18, chords: written, make } satisfies Piece;
