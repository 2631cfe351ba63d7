/**
 * The Oath. Sixteen bars of four, 50 to the minute: four hundred in the dark, and one.
 *
 * A verse of three bars is sung by all, on one line; one cello answers it in a fourth, by a second, a third, a fourth:
 * it takes that long to say yes. The verse comes again in bare fifths, one step higher in the middle; the third time
 * it is not the verse but the ground that moves (A flat, D flat, C: what is being sworn), and stops on D with nothing
 * over it. Then the verse as at first, over E flat; and the answer is one note, the one they all end on.
 */
import { Hand } from '../engine/chance.ts';
import { choir, type Held } from '../engine/choir.ts';
import { taiko } from '../engine/drum.ts';
import { Clock, held, part, section, solo, stem, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { chords, key, type Note, notes } from '../engine/score.ts';
import { both, place, type Stereo, seat, silence } from '../engine/sound.ts';

/** 76.8 s: a whole number of both codecs' frames */
const CLOCK = new Clock(76.8, 16, 4);

const CHORDS = chords(`
  G1: G D (G D)       | G1: G D (G D)         | G1: G D (G D)     | G1: G Bb D (G D)
  G1: G Bb D (G D)    | D2: D A (D A)         | C2: C G (C G)     | G1: G Bb D (G D)
  Ab1: Ab C Eb (Ab C) | C#2: C# F Ab (C# F)   | C2: C Eb G (C Eb) | D2: D A (D A)
  G1: G D (G D)       | Eb2: Eb G Bb (Eb G)   | G1: G D (G D)     | G1: G D (G D)
`);
/** what the violas hold, all but unheard */
const HELD = ['D3', 'D3', 'D3', 'D3', 'D3', 'D3', 'C3', 'D3', 'Eb3', 'F3', 'Eb3', 'D3', 'D3', 'Eb3', 'D3', 'D3'].map(key);
const ABOVE = ['G3', 'G3', 'G3', 'Bb3', 'G3', 'A3', 'G3', 'Bb3', 'C4', 'C#4', 'C4', 'A3', 'G3', 'Bb3', 'G3', 'G3'].map(key);

const VERSE = notes(`
  1.1 D3 2 70 | 1.3 D3 1 64 | 1.4 F3 1 70 | 2.1 G3 3 80 | 2.4 F3 1 66 | 3.1 D3 3.4 62
  5.1 D3 1.5 70 | 5.2.5 D3 .5 60 | 5.3 F3 1 70 | 5.4 G3 1 74 | 6.1 A3 2 84 | 6.3 Bb3 1 88 | 6.4 A3 1 76 | 7.1 G3 3.4 68
  9.1 C4 3 84 | 9.4 Bb3 1 74 | 10.1 Ab3 2 82 | 10.3 C#4 2 92 | 11.1 C4 2 90 | 11.3 Bb3 1 80 | 11.4 G3 1 74 | 12.1 A3 3 70
  13.1 D3 2 72 | 13.3 D3 1 64 | 13.4 F3 1 72 | 14.1 G3 3 84 | 14.4 F3 1 68 | 15.1 D3 4.6 64
`);
/** what the deeper half sings: the same line, then a fifth under it, then the ground */
const UNDER = notes(`
  1.1 D3 2 60 | 1.3 D3 1 56 | 1.4 F3 1 60 | 2.1 G3 3 66 | 2.4 F3 1 56 | 3.1 D3 3.4 56
  5.1 G2 1.5 66 | 5.2.5 G2 .5 58 | 5.3 Bb2 1 66 | 5.4 C3 1 70 | 6.1 D3 2 76 | 6.3 Eb3 1 78 | 6.4 D3 1 70 | 7.1 C3 3.4 64
  9.1 Ab2 4 76 | 10.1 C#3 4 80 | 11.1 C3 3 78 | 11.4 Bb2 1 66 | 12.1 D3 3 66
  13.1 G2 4 66 | 14.1 Eb3 3 74 | 14.4 D3 1 64 | 15.1 G2 4.6 66
`);
const MIDDLE = notes('9.1 Eb3 4 62 | 10.1 F3 4 64 | 11.1 Eb3 4 62 | 14.1 Bb3 4 58');
const ONE = notes(`
  4.1.5 G3 1 46 | 4.2.5 A3 2.2 58 | 8.1.5 G3 1 50 | 8.2.5 Bb3 2.4 66 | 12.1.5 A3 1 52 | 12.2.5 D4 2.5 78 | 16.1 D3 1 44 | 16.2 G3 2.6 56
`);
/** bar.beat and how hard: under every verse one stroke a bar, and before each answer a second */
const STROKES = notes(`
  1.1 C2 1 56 | 2.1 C2 1 50 | 3.1 C2 1 46 | 3.4 C2 1 30 | 4.1 C2 1 40
  5.1 C2 1 62 | 6.1 C2 1 58 | 7.1 C2 1 50 | 7.4 C2 1 34 | 8.1 C2 1 44
  9.1 C2 1 74 | 9.4 C2 1 40 | 10.1 C2 1 80 | 10.4 C2 1 46 | 11.1 C2 1 88 | 11.3 C2 1 52 | 11.4 C2 1 64 | 12.1 C2 1 92
  13.1 C2 1 66 | 14.1 C2 1 60 | 15.1 C2 1 52 | 16.1 C2 1 36
`);

const SHADE = [
  { room: { dies: [4.2, 3.3, 1.3], size: [30, 18, 17], before: 0.03, early: 0.8, absorbs: 0.2, seed: 73 }, gain: 0.62 } as const,
];

function men(): Stereo {
  const hand = new Hand(61, -0.1, 0.03, 0.02);
  const sung = (line: readonly Note[], singers: number, vowels: Held['vowels']): Held[] =>
    line.map(([bar, beat, beats, own, weight]) => ({
      at: CLOCK.at(bar, beat) + hand.time(),
      // words end before the next begins
      lasts: CLOCK.lasts(bar, beat, beats) - (beats < 1 ? 0.12 : 0.3),
      key: own,
      weight: weight / 90,
      singers,
      vowels,
    }));
  const loud = (bar: number): boolean => bar >= 9 && bar <= 12;
  return choir(
    CLOCK.length,
    [
      ...sung(
        VERSE.filter((note) => !loud(note[0])),
        9,
        ['oo', 'oh', 'oh'],
      ),
      ...sung(
        VERSE.filter((note) => loud(note[0])),
        10,
        ['oh', 'ah', 'oh'],
      ),
      ...sung(UNDER, 9, ['oo', 'oh', 'oo']),
      ...sung(MIDDLE, 6, ['mm', 'oo', 'oh']),
    ],
    62,
  );
}

function make(): Stereo {
  const hand = new Hand(63, 0, 0.01, 0.01);
  const skins = silence(CLOCK.length);
  STROKES.forEach(([bar, beat, , , weight], i) => {
    const force = weight / 100;
    place(
      skins,
      seat(both(taiko(force, beat === 1 ? 46 : 57, i + 70, 0.3 + 0.4 * force)), i % 2 === 0 ? -0.06 : 0.1),
      CLOCK.at(bar, beat) + hand.time(),
      force,
    );
  });
  const swell = swelling('1 30 | 3 42 | 4 34 | 6.5 58 | 8 40 | 9 66 | 11.6 98 | 12.5 50 | 13 44 | 14.5 72 | 16 34 | 17 30');
  const strings = (name: string, bank: number, seed: number, line: Note[]) =>
    section(CLOCK, { name, bank, program: 49, seed, swell, over: 0.2, lag: -0.06 }, line).stem(CLOCK.length);
  const ground = held(
    4,
    CHORDS.map(({ bass }) => (bass < 31 ? bass + 12 : bass)),
    60,
  );
  const one = solo(CLOCK, { name: 'oath-cello', bank: 17, program: 42, seed: 67, lag: 0.02 }, ONE);
  return stem(
    [
      part(men(), -20, 0, 0.85, 0.6, highPass(60), hill(300, -2.5, 0.7), highShelf(1300, 13), hill(2700, 3, 0.6)),
      part(strings('oath-basses', 51, 64, ground), -27, 0.2, 0.6, 0.35, highPass(34), highShelf(1200, 3)),
      part(strings('oath-violas', 31, 65, held(4, HELD, 50)), -30, -0.2, 0.8, 0.55, highPass(90), highShelf(1600, 4)),
      part(strings('oath-violas-high', 31, 66, held(4, ABOVE, 50)), -31, -0.35, 0.8, 0.55, highPass(110), highShelf(1600, 4)),
      part(one.stem(CLOCK.length), -23.5, 0.14, 0.6, 0.42, highPass(58), hill(240, -1.5, 0.6), highShelf(1800, 3)),
      part(skins, -25, 0, 0.8, 0.4, highPass(36), hill(180, -2, 0.7), highShelf(1500, 6), lowPass(9000)),
    ],
    SHADE,
    -18,
  );
}

const written = CHORDS.map(({ bass, may }, i) => {
  const sounds = (note: Note): boolean =>
    (note[0] - 1) * 4 + note[1] - 1 < (i + 1) * 4 && (note[0] - 1) * 4 + note[1] - 1 + note[2] > i * 4;
  return [...new Set([bass % 12, ...may, ...[...VERSE, ...UNDER, ...MIDDLE, ...ONE].filter(sounds).map((note) => note[3] % 12)])];
});
export default { is: 'loop', lufs: -18, chords: written, make } satisfies Piece;
