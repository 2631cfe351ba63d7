/**
 * The Fifth Table, set. The title's sixteen bars again, and one voice more at the table for each chapter that is told:
 *
 * base the cello over the five held notes · -2 the ship, a muted horn, whose call of two short notes and a long one
 * stands where the cello waits · -3 Khaured, men's voices, that move only when they must · -4 Trinity, glass, three to
 * the bar · -5 the cabin, a piano. Each phrase of the cello begins by rising one of the four fifths between the chairs;
 * the piano lets each of them fall again, from above, when the phrase is over.
 */
import { Hand } from '../engine/chance.ts';
import { choir, type Held } from '../engine/choir.ts';
import { Clock, held as chordOf, part, solo, stem, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { Player } from '../engine/midi.ts';
import type { Piece } from '../engine/piece.ts';
import { key, notes } from '../engine/score.ts';
import { line, narrow } from '../engine/sound.ts';
import { BARS, cello, held, LENGTH, seconds, TABLE_CHORDS } from '../engine/table.ts';

const CLOCK = new Clock(76.8, BARS, 4, 4, 0.012);

const HORN = notes(`
  3.2 D4 2 46    | 3.4 E4 1 50     | 4.1 A4 3 60      | 4.4 F#4 1 50  | 5.1 E4 2 46    | 5.3 B3 3 52 | 6.2 A3 2 46
  7.1 A4 1.5 58  | 7.2.5 F#4 2.5 54 | 8.1.5 A3 .5 52  | 8.2 A3 .5 56  | 8.2.5 D4 1.5 66 | 9.1 B3 2 50 | 9.3 F#4 3 66
  10.2 E4 .5 58  | 10.2.5 D4 2 60  | 11.1 B3 2 54     | 11.3 A3 1 50  | 11.4 F#3 1.5 46 | 12.2 E4 2 56 | 12.4 D4 1 50
  13.1 F#4 3 56  | 13.4 C#4 2 50   | 14.2 D4 2 54     | 14.4 A3 2 48  | 15.2 B3 1.5 46  | 15.3.5 A3 3.5 50 | 16.3 F#3 1.8 40
`);
const row = (text: string): number[] => text.trim().split(/\s+/).map(key);
const LOW = row('D3 A2 D3 D3  A2 A2 F#2 B2  E2 G2 A2 A2  B2 A2 A2 D3');
const HIGH = row('F#3 E3 A3 A3  E3 D3 F#3 F#3  B3 D4 E3 E3  F#3 D3 E3 F#3');
const GLASS = `
  F#5 E5 B4 | A5 E5 -  | F#5 D5 A4 | B5 - -  | E5 B4 A4  | F#5 B5 -  | A5 F#5 E5 | D5 - A5
  B5 F#5 E5 | A5 D5 -  | B5 E5 A4  | B4 - E5 | F#5 D5 B4 | A5 F#5 - | B4 E5 A5  | F#5 - -
`;
/** under each phrase its fifth as it stands, and after it the same fifth falling */
const PIANO = notes(`
  1.1 D2 8 44  | 1.1.5 A2 8 40  | 4.2 A5 1 54   | 4.3 E5 .5 44   | 4.3.5 D5 3 52
  5.1 A1 8 46  | 5.1.5 E3 8 40  | 6.3 B4 1 40   | 8.2 E6 1 56    | 8.3 B5 .5 46   | 8.3.5 A5 3 54
  9.1 E2 6 52  | 9.1.5 B2 6 46  | 10.3 G2 5 50  | 10.3.5 D3 4 44 | 12.2 B5 1 54   | 12.3 F#5 .5 46 | 12.3.5 E5 3 52
  13.1 B1 8 46 | 13.1.5 F#2 8 42 | 15.3 A4 2 42 | 16.1 D2 5 44   | 16.2 F#5 1 50  | 16.3 C#5 .5 42 | 16.3.5 B4 3 48
`);

const ROOMS = [
  { room: { dies: [1.9, 1.7, 0.9], size: [11, 9, 4.2], before: 0.016, absorbs: 0.3, seed: 15 }, gain: 0.34 } as const,
  { room: { dies: [4.6, 3.8, 1.5], size: [34, 24, 14], before: 0.05, early: 0.5, seed: 16 }, gain: 0.55 } as const,
];

function table() {
  const soft = [highPass(50), hill(300, -1.5, 0.8), highShelf(2500, 2), lowPass(7500)];
  const string = (player: Player, lufs: number, at: number) => part(player.stem(LENGTH), lufs, at, 0.9, 0.6, ...soft);
  return stem(
    [
      part(cello().stem(LENGTH), -20, -0.06, 0.6, 0.42, highPass(58), hill(240, -1.5, 0.6), hill(2400, -1.5, 0.6), highShelf(5500, -3)),
      string(held('held-d', 51, 38, 7, 1, 0.1, 31), -30.5, 0.2),
      string(held('held-a', 41, 45, 6, 2, 0.35, 32), -31, 0.3),
      string(held('held-e', 31, 52, 7, 1, 0.6, 33), -31, -0.2),
      string(held('held-b', 31, 59, 6, 3, 0.8, 34), -32, -0.35),
      string(held('held-fs', 21, 66, 7, 2, 0.5, 35), -32.5, -0.5),
    ],
    ROOMS,
    -22.4,
  );
}

function ship() {
  const horn = solo(CLOCK, { name: 'table-horn', bank: 17, program: 60, seed: 61, lag: -0.04 }, HORN).stem(LENGTH);
  return stem([part(horn, -22, -0.35, 0.6, 0.55, highPass(110), hill(1250, 3, 0.6), lowPass(3400, 2))], ROOMS, -25);
}

function fortress() {
  const loud = line(swelling('1 .4 | 3 .6 | 5 .5 | 7 .65 | 8 .55 | 10 .95 | 12 .55 | 14 .7 | 16 .5'));
  const sung = (keys: readonly number[], singers: number): Held[] =>
    chordOf(4, keys, 0).map(([bar, , beats, own]) => ({
      at: CLOCK.at(bar) - 0.1,
      lasts: CLOCK.lasts(bar, 1, beats) - 0.3,
      key: own,
      weight: loud(bar),
      singers,
      vowels: bar > 8 && bar < 13 ? ['oo', 'oh', 'oh'] : ['mm', 'oo', 'oo'],
    }));
  const men = choir(LENGTH, [...sung(LOW, 5), ...sung(HIGH, 4)], 62);
  return stem([part(men, -22, 0.3, 0.6, 0.6, highPass(60), hill(300, -3, 0.7), highShelf(1500, 5))], ROOMS, -25.5);
}

function trinity() {
  const hand = new Hand(64, 0, 0.01, 0.01, 3);
  const glass = new Player('table-glass', 0, 11);
  const bells = new Player('table-celesta', 0, 8);
  GLASS.trim()
    .split(/[|\n]/)
    .filter((bar) => bar.trim())
    .forEach((bar, i) => {
      for (const [k, name] of bar.trim().split(/\s+/).entries()) {
        if (name === '-') continue;
        const at = seconds(i + 1, 1 + (4 * k) / 3) + hand.time();
        glass.note(at, 2.4, key(name), 46 + (k === 0 ? 6 : 0) + hand.strike());
        if (k === 0) bells.note(at + 0.01, 1.5, key(name) + 12, 36 + hand.strike());
      }
    });
  return stem(
    [
      part(glass.stem(LENGTH), -24, 0.3, 0.9, 0.6, highPass(180), highShelf(3000, -2)),
      part(bells.stem(LENGTH), -31, 0.4, 0.9, 0.7, highPass(300), lowPass(6500)),
    ],
    ROOMS,
    -27,
  );
}

function cabin() {
  const hand = new Hand(65, 0.01, 0.02, 0.012, 3);
  const piano = new Player('table-piano', 8, 0);
  for (const [bar, beat, beats, note, weight] of PIANO)
    piano.note(seconds(bar, beat) + hand.time(), beats * CLOCK.beat, note, weight + hand.strike());
  return stem([part(piano.stem(LENGTH), -23, 0.12, 0.8, 0.45, highPass(40), hill(260, -2, 0.7), lowPass(6000, 1))], ROOMS, -24.5);
}

// each that joins is one voice, and is kept on one track: five of them are held in memory at once
const make = () => [table(), ...[ship(), fortress(), trinity(), cabin()].map(narrow)];
export default { is: 'stems', lufs: -17.3, chords: TABLE_CHORDS, make } satisfies Piece;
