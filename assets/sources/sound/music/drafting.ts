/**
 * Drafting. The human ship by one lamp: twenty bars of four, 62.5 to the minute.
 *
 * The two players of the ship's theme sit down with it. The trumpet breaks off where it always has, and the piano, for
 * once, does not begin again from the top: it offers only the word that is missing, as it has heard it (F). The trumpet
 * corrects it (F sharp); the piano tries that; the trumpet, out of courtesy, tries F. A bar of nothing. Then they go
 * through the theme together, three notes and three notes, and each waits for the other's to be over. They reach the
 * note before the last, both at once, and leave it there for tonight.
 */
import { Hand } from '../engine/chance.ts';
import { Clock, held, part, section, solo, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { lead } from '../engine/harmony.ts';
import { gathered, glue } from '../engine/master.ts';
import { mix } from '../engine/mix.ts';
import type { Piece } from '../engine/piece.ts';
import { PreparedPiano } from '../engine/prepared.ts';
import { chords, notes } from '../engine/score.ts';
import { theme } from '../engine/ship.ts';
import type { Stereo } from '../engine/sound.ts';

const BARS = 20;
const CLOCK = new Clock(76.8, BARS, 4, 4, 0.006);

const CHORDS = chords(`
  D2: D A E (D A)       | D2: D A E (D A E)     | D2: D F# A E (F# A)     | G2: G B D F# A (B F#)
  Bb2: Bb D F A G (D F) | A2: A D E G F# (D E)  | G2: G B D F# (B D)      | E2: E G B D F# (G B)
  C2: C E G F D (E G)   | A2: A E D (E)         | D2: D A E (D A)         | D2: D F# A E (F# A)
  B2: B D F# A E (D F#) | G2: G B D F# A (B F#) | E2: E G B D F# (G D)    | A2: A D E G (D E)
  A2: A D E B (D E)     | F#2: F# A D E (A D)   | G2: G B D A (B A)       | A2: A D E (D E)
`);

const TRUMPET = [
  ...theme(2, 3, 0, 'F#4', 8),
  ...notes('6.3 F#4 1 46 | 6.4 G4 2.4 42 | 8.4 F4 1 42 | 9.1 G4 2.4 40'),
  ...theme(11, 3, 0, 'F#4', 3),
  ...theme(11, 3, 0, 'F#4', 8).slice(6),
  ...notes('14.1 G4 2.6 44 | 15.1 E4 3.6 48 | 17.1 A3 5 38'),
];
const PIANO = [
  ...notes('1.3 D5 2 36 | 5.1 F5 1 44 | 5.2 G5 2.6 42 | 7.4 F#5 1 42 | 8.1 G5 2.4 44'),
  ...theme(11, 3, 12, 'F#4', 6).slice(3),
  ...notes(
    '13.4 F#5 1 46 | 14.4 G5 .8 40 | 15.1 E5 4 46 | 18.1 A5 .45 36 | 18.1.5 A5 .5 38 | 18.2 D6 2.6 44 | 19.3 B5 1 40 | 19.4 A5 3 40',
  ),
];
/** the small strokes that are all that is left of the relay */
const TICKS = [1, 2, 3, 5, 7, 9, 11, 12, 13, 16, 18, 20];

function piano(): PreparedPiano {
  const player = new PreparedPiano();
  const right = new Hand(111, 0.012, 0.02, 0.012, 3);
  const left = new Hand(112, 0, 0.014, 0.009, 3);
  for (const [bar, beat, beats, key, weight] of PIANO) {
    player.note(CLOCK.at(bar, beat) + right.time(), beats * CLOCK.beat * 1.4, key, weight + right.strike());
  }
  CHORDS.forEach(({ bass, may }, i) => {
    const bar = i + 1;
    if (bar === 10) return;
    player.note(CLOCK.at(bar) + left.time(), 3.8 * CLOCK.beat, bass < 40 ? bass : bass - 12, 36 + left.strike());
    if (!TICKS.includes(bar)) return;
    const [under, over] = [47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57].filter((k) => may.includes(k % 12));
    [2.5, 4].forEach((beat, k) => player.note(CLOCK.at(bar, beat) + left.time(), 0.3, k === 1 ? over : under, 28 + left.strike()));
  });
  return player;
}

function make(): Stereo {
  const n = CLOCK.length;
  const keys = piano();
  const voicings = lead(CHORDS, [
    [50, 60],
    [55, 65],
    [59, 70],
  ]);
  const swell = swelling('1 12 | 3 26 | 5 32 | 7 28 | 9 24 | 10 8 | 11 16 | 13 40 | 15 48 | 17 34 | 19 24 | 21 12');
  const cushion = (name: string, k: number, program: number, seed: number): Stereo =>
    section(
      CLOCK,
      { name: `drafting-${name}`, bank: 17, program, seed, lag: -0.06, over: 0.3, swell },
      held(
        4,
        voicings.map((chord, i) => (i === 9 ? null : chord[k])),
        48,
      ),
    ).stem(n);
  const muted = [highPass(130), hill(320, -2, 0.7), hill(1250, 4, 0.6), lowPass(3400, 2)];
  const horn = solo(CLOCK, { name: 'drafting-trumpet', bank: 17, program: 59, seed: 113, lag: 0 }, TRUMPET).stem(n);
  const mixed = mix(
    [
      part(horn, -23, -0.16, 0.6, 0.4, highPass(160), hill(2900, -3, 0.5), hill(5800, -9, 0.35), lowPass(4200, 1)),
      part(keys.strings(n), -21.5, 0.14, 0.8, 0.34, highPass(45), hill(260, -2, 0.7), highShelf(2200, 2)),
      part(keys.things(n), -29, 0.18, 1.2, 0.4, highPass(90), highShelf(5000, -3)),
      part(cushion('low', 1, 60, 114), -31.5, -0.3, 0.7, 0.55, ...muted),
      part(cushion('middle', 2, 60, 115), -31.5, 0.34, 0.7, 0.55, ...muted),
      part(cushion('high', 3, 60, 116), -32, -0.06, 0.7, 0.6, ...muted),
    ],
    [
      { room: { dies: [1, 0.85, 0.5], size: [7, 5, 2.8], before: 0.009, absorbs: 0.4, seed: 17 }, gain: 0.36 },
      { room: { dies: [2.6, 2.2, 1], size: [18, 12, 6], before: 0.03, early: 0.5, seed: 18 }, gain: 0.34 },
    ],
  );
  return glue(gathered(mixed));
}

const written = CHORDS.map(({ bass, may }) => [...new Set([bass % 12, ...may])]);
export default { is: 'loop', lufs: -18, chords: written, make } satisfies Piece;
