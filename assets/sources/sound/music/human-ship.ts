/**
 * The Human Ship. Twenty-four bars of four, 62.5 to the minute.
 *
 * One theme: a call of two short notes and a long one (the ship came because of a distress call), a turn, and four
 * last notes that close it. Two players have it, a trumpet with a harmon mute (the ship) and a prepared piano (the
 * city). The trumpet breaks off before the last notes; the piano answers late, with one note changed (F for F
 * sharp: a word that came over wrong) and breaks off too. In the change they interrupt each other ever more
 * closely until both call at once, and both stop. In the return each has taken over the other's note; the trumpet
 * breaks off again, and the piano's last note falls on the first beat after the end, which is the beginning.
 */
import { Hand } from '../engine/chance.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { lead } from '../engine/harmony.ts';
import { gathered, glue } from '../engine/master.ts';
import { Player } from '../engine/midi.ts';
import { mix } from '../engine/mix.ts';
import type { Piece } from '../engine/piece.ts';
import { PreparedPiano } from '../engine/prepared.ts';
import { chords, type Note, notes } from '../engine/score.ts';
import { theme } from '../engine/ship.ts';
import { RATE, type Stereo, samples } from '../engine/sound.ts';

const BARS = 24;
/** 92.16 s: a whole number of the frames of both codecs, so that the seam is coded alike at both ends */
const LENGTH = samples(92.16);
const BEAT = LENGTH / RATE / BARS / 4;
/** a bar and a beat, both counted from one, as seconds */
const at = (bar: number, beat = 1): number => ((bar - 1) * 4 + beat - 1) * BEAT;

const CHORDS = chords(`
  D2: D A E (D A)         | D2: D A E (D A E)    | D2: D F# A E (F# A)
  G2: G B D F# A (B F#)   | E2: E G B D (G B D)  | A2: A D E G (D E)

  A2: A D E G (D G)       | D2: D F A C E (F C)  | G2: G B D F A (B F)
  Bb2: Bb D F A (D A)     | G2: G Bb D F (Bb F)  | C2: C G Bb D (G Bb D)

  B2: B D F# A C# (D F#)  | G2: G B D F# (B F#)  | Eb2: Eb G Bb D (G D)
  C2: C Eb G Bb (Eb Bb)   | F2: F A C G (A C)    | A2: A E (E)

  D2: D A E (A E)         | D2: D F# A E (F# A)  | G2: G B D F# A (B F#)
  G2: G B D A (B A)       | E2: E G B D F# (G D) | A2: A D E G (D E)
`);

// at the eleventh bar the trumpet offers her last two notes, when the harmony has moved on
const TRUMPET: Note[] = [
  ...theme(2, 3, 0, 'F#4', 10),
  ...notes(`
    11.3 E4 2 46   | 12.1 D4 2.6 40
    13.2 D5 .45 50 | 13.2.5 D5 .45 52 | 13.3 A4 1.8 56
    14.3 D5 .45 52 | 14.3.5 D5 .45 54 | 14.4 B4 1.6 58
    15.2.5 D5 .45 56 | 15.3 D5 .45 58 | 15.3.5 G5 1.4 64
    16.2 Eb5 .45 60 | 16.2.5 Eb5 .45 62 | 16.3 G5 1.8 70
    17.3 A4 .45 62 | 17.3.5 A4 .4 66
  `),
  ...theme(20, 3, 0, 'F4', 9),
];
const ANSWER: Note[] = [
  ...notes('1.1 D5 4 40'),
  ...theme(7, 3, 12, 'F4', 10),
  ...notes(`
    13.4 F#5 .5 46 | 13.4.5 F#5 .5 48 | 14.1 C#5 2 52
    15.1 G5 .5 48 | 15.1.5 G5 .5 50 | 15.2 D5 1.5 54
    15.4 Bb5 .5 52 | 15.4.5 Bb5 .5 56 | 16.1 G5 1.5 60
    16.3.5 C6 .5 58 | 16.4 C6 .5 62 | 17.1 A5 1.5 66
    17.3 A5 .5 60 | 17.3.5 A5 .4 64
  `),
  ...theme(21, 1, 12, 'F#4', 10),
  ...notes('24.3 E5 2 44'),
];
/** where the choked strings below keep something like a relay's time, and where they hold still */
const PULSE = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 13, 14, 15, 16, 19, 20, 21, 22, 23];

function piano(): PreparedPiano {
  const player = new PreparedPiano();
  const right = new Hand(1, 0.015, 0.02, 0.012, 4);
  const left = new Hand(2, 0, 0.014, 0.009, 4);
  for (const [bar, beat, beats, key, weight] of ANSWER) {
    player.note(at(bar, beat) + right.time(), beats * BEAT * 1.4, key, weight + right.strike());
  }
  CHORDS.forEach(({ bass, may }, i) => {
    const bar = i + 1;
    // in the pause after both have stopped only the lowest string goes on
    const alone = bar === 18;
    const low = bass < 40 ? bass : bass - 12;
    if (bar !== 7 && bar !== 12) {
      player.note(at(bar) + left.time(), (alone ? 7.6 : 3.8) * BEAT, low, (alone ? 46 : 38) + left.strike());
    }
    if (!PULSE.includes(bar)) return;
    const [under, over] = [47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57].filter((k) => may.includes(k % 12));
    const beats = bar % 2 === 1 ? [1, 2.5, 4] : [1.5, 3, 3.5];
    beats.forEach((beat, k) => {
      const weight = (k === 0 ? 36 : 30) + left.strike();
      player.note(at(bar, beat) + left.time(), 0.3, k === 1 ? over : under, weight);
    });
  });
  return player;
}

function trumpet(): Player {
  const player = new Player('trumpet', 17, 59);
  const hand = new Hand(3, -0.01, 0.025, 0.014, 3);
  player.control(-0.9, 2, 30);
  for (const [bar, beat, beats, key, weight] of TRUMPET) {
    const start = at(bar, beat) + hand.time();
    const end = start + beats * BEAT;
    const level = weight * 1.15;
    player.note(start, beats * BEAT + 0.05, key, 60 + hand.strike());
    // a long note swells a little and gives up; a short one is only touched
    if (beats > 1)
      player.follow(2, [
        [start - 0.03, level * 0.72],
        [start + (end - start) * 0.35, level],
        [end + 0.05, level * 0.3],
      ]);
    else
      player.follow(2, [
        [start - 0.02, level * 0.9],
        [end, level * 0.8],
      ]);
    if (beats > 1.5)
      player.follow(1, [
        [start, 0],
        [start + 0.5, 4],
        [end, 22],
      ]);
    else player.control(start - 0.02, 1, 0);
  }
  return player;
}

/** how far the brass below leans in, bar by bar */
const SWELL = [10, 14, 26, 38, 44, 34, 22, 34, 44, 48, 36, 24, 30, 40, 48, 58, 46, 8, 12, 30, 42, 46, 36, 22, 10];

type Keys = readonly number[];
function cushion(name: string, program: number, keys: Keys, bars: (bar: number) => boolean, seed: number): Player {
  const player = new Player(name, 17, program);
  const hand = new Hand(seed, -0.06, 0.03, 0.02, 3);
  let bar = 1;
  while (bar <= BARS) {
    let end = bar + 1;
    const key = keys[bar - 1];
    while (end <= BARS && keys[end - 1] === key && bars(end)) end++;
    if (bars(bar)) player.note(at(bar) + hand.time(), (end - bar) * 4 * BEAT + 0.14, key, 50 + hand.strike());
    bar = end;
  }
  const swell = SWELL.flatMap((level, i): [number, number][] => [
    [at(i + 1), level * 0.8 + 6],
    [at(i + 1, 2.6), level + 6],
  ]);
  player.follow(2, swell);
  return player;
}

function make(): Stereo {
  const keys = piano();
  const voicings = lead(CHORDS, [
    [50, 60],
    [55, 65],
    [59, 70],
  ]);
  const voice = (k: number): Keys => voicings.map((chord) => chord[k]);
  const sounding = (bar: number): boolean => bar !== 18 && bar !== 1 && bar !== 19;
  const muted = [highPass(130), hill(320, -2, 0.7), hill(1250, 5, 0.6), lowPass(3800, 2)];
  const parts = [
    {
      sound: trumpet().stem(LENGTH),
      lufs: -22.5,
      at: -0.22,
      width: 0.7,
      room: 0.5,
      curves: [highPass(160), hill(2900, -3, 0.5), hill(5800, -9, 0.35), lowPass(4600, 1)],
    },
    {
      sound: keys.strings(LENGTH),
      lufs: -22.5,
      at: 0.14,
      width: 0.8,
      room: 0.36,
      curves: [highPass(45), hill(260, -2, 0.7), highShelf(2200, 3)],
    },
    { sound: keys.things(LENGTH), lufs: -27, at: 0.18, width: 1.2, room: 0.45, curves: [highPass(90), highShelf(5000, -3)] },
    { sound: cushion('horn-low', 57, voice(1), sounding, 11).stem(LENGTH), lufs: -31.5, at: -0.3, width: 0.7, room: 0.6, curves: muted },
    { sound: cushion('horn-middle', 60, voice(2), sounding, 12).stem(LENGTH), lufs: -31, at: 0.34, width: 0.7, room: 0.6, curves: muted },
    { sound: cushion('horn-high', 60, voice(3), sounding, 13).stem(LENGTH), lufs: -31, at: -0.06, width: 0.7, room: 0.65, curves: muted },
    {
      sound: cushion('tuba', 58, voice(0), sounding, 14).stem(LENGTH),
      lufs: -31,
      at: 0.08,
      width: 0.5,
      room: 0.4,
      curves: [highPass(38), lowPass(900), hill(200, 1.5, 0.6)],
    },
  ];
  const mixed = mix(parts, [
    { room: { dies: [1.3, 1.2, 0.7], size: [9, 6, 3.1], before: 0.012, absorbs: 0.35, seed: 5 }, gain: 0.34 },
    { room: { dies: [3.4, 2.9, 1.3], size: [26, 17, 9], before: 0.04, early: 0.5, seed: 6 }, gain: 0.5 },
  ]);
  return glue(gathered(mixed));
}

const written = CHORDS.map(({ bass, may }) => [...new Set([bass % 12, ...may])]);
export default { is: 'loop', lufs: -18, chords: written, make } satisfies Piece;
