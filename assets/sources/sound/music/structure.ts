/**
 * Structure. The ship's theme, finished at last: twenty bars of four, 62.5 to the minute.
 *
 * First the trumpet has it, and goes on after the place where it always broke off, because the piano is walking under
 * it; then the piano, with the trumpet a sixth below; then both in octaves with all the brass, to the end. The bars
 * after the end are the call once more, small, from one to the other, and an open fifth, so that it can begin again.
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
import { close, theme } from '../engine/ship.ts';
import type { Stereo } from '../engine/sound.ts';

const BARS = 20;
const CLOCK = new Clock(80.64, BARS, 4, 4, 0.006);

/** the theme begins in the third beat of the first, seventh and thirteenth bar */
const CHORDS = chords(`
  D2: D A E (D A)         | D2: D F# A E (F# A)   | G2: G B D F# A (B F#) | E2: E G B D F# (G B)
  A2: A D E C# (D E)      | D2: D F# A E (F# A)   | B1: B D F# A (D F#)   | D2: D F# A B E (F# A)
  G2: G B D F# A (B D)    | C2: C E G D F# B (E G) | A2: A D E C# G (C# E) | B2: B D F# A (D F#)
  G2: G B D F# A (B D)    | D2: D F# A E (F# A)   | B1: B D F# A G (D F#) | E2: E G B D F# (G B)
  A1: A D E C# G (C# E)   | D2: D F# A E (F# A)   | G2: G B D A (B D)     | D2: D A E (D A)
`);

const TRUMPET = [
  ...theme(1, 3, 0, 'F#4', 10),
  ...close(1, 3, 0),
  ...notes(`
    7.3 F#4 1 42 | 7.4 F#4 2.9 50 | 8.3 G4 1 52 | 8.4 F#4 .5 46 | 8.4.5 D4 .5 44 | 9.1 B3 2.4 46 | 9.4 A3 1 42 | 10.1 B3 2.6 42
    11.1 C#4 2 44 | 12.1 A3 2 40
  `),
  ...theme(13, 3, 0, 'F#4', 10),
  ...close(13, 3, 0),
  ...notes('19.3 A4 .45 36 | 19.3.5 A4 .5 38 | 19.4 D5 3.4 44'),
];
const PIANO = [
  ...notes(`
    2.3 A4 1 36 | 2.4 D5 1 38 | 3.3 F#5 1 40 | 3.4 D5 1 38 | 4.3 B4 1 38 | 4.4 D5 1 40 | 5.1 C#5 1 38 | 5.2 A4 1 36 | 5.4 C#5 1 38
    6.1 A4 1 38 | 6.3 F#5 1 40 | 6.4 E5 1 38 | 7.1 D5 2 40
  `),
  ...theme(7, 3, 12, 'F#4', 10),
  ...close(7, 3, 12),
  ...theme(13, 3, 12, 'F#4', 10),
  ...close(13, 3, 12),
  ...notes('18.3 A5 .45 38 | 18.3.5 A5 .5 40 | 18.4 D6 3 46 | 20.3 E5 2 38'),
];

function piano(): PreparedPiano {
  const player = new PreparedPiano();
  const right = new Hand(121, 0.01, 0.016, 0.01, 3);
  const left = new Hand(122, 0, 0.012, 0.008, 3);
  for (const [bar, beat, beats, key, weight] of PIANO) {
    player.note(CLOCK.at(bar, beat) + right.time(), beats * CLOCK.beat * 1.4, key, weight + 4 + right.strike());
  }
  CHORDS.forEach(({ bass, may }, i) => {
    const bar = i + 1;
    const low = bass < 40 ? bass : bass - 12;
    player.note(CLOCK.at(bar) + left.time(), 3.9 * CLOCK.beat, low, 40 + left.strike());
    // the relay's time has become a walk
    const [under, over] = [50, 51, 52, 53, 54, 55, 56, 57, 58, 59].filter((k) => may.includes(k % 12));
    for (const [beat, key] of [
      [2, under],
      [3, over],
      [4, under],
    ]) {
      if (bar < 19) player.note(CLOCK.at(bar, beat) + left.time(), 0.6, key, (bar > 12 ? 36 : 31) + left.strike());
    }
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
  const swell = swelling('1 12 | 3 30 | 5 36 | 7 26 | 9 44 | 12 40 | 13 46 | 15 70 | 17 74 | 18 56 | 19 30 | 21 12');
  const cushion = (name: string, k: number, program: number, seed: number): Stereo =>
    section(
      CLOCK,
      { name: `structure-${name}`, bank: 17, program, seed, lag: -0.06, over: 0.3, swell },
      held(
        4,
        voicings.map((chord) => chord[k]),
        50,
      ),
    ).stem(n);
  const muted = [highPass(130), hill(320, -2, 0.7), hill(1250, 4, 0.6), lowPass(3600, 2)];
  const trumpet = solo(CLOCK, { name: 'structure-trumpet', bank: 17, program: 59, seed: 123, lag: 0 }, TRUMPET).stem(n);
  const mixed = mix(
    [
      part(trumpet, -22.5, -0.16, 0.6, 0.45, highPass(160), hill(2900, -3, 0.5), hill(5800, -9, 0.35), lowPass(4400, 1)),
      part(keys.strings(n), -21.5, 0.14, 0.8, 0.36, highPass(45), hill(260, -2, 0.7), highShelf(2200, 3)),
      part(keys.things(n), -30, 0.18, 1.2, 0.4, highPass(90), highShelf(5000, -3)),
      part(cushion('tuba', 0, 58, 124), -30, 0.08, 0.5, 0.4, highPass(38), lowPass(900), hill(200, 1.5, 0.6)),
      part(cushion('low', 1, 57, 125), -29.5, -0.3, 0.7, 0.6, ...muted),
      part(cushion('middle', 2, 60, 126), -29, 0.34, 0.7, 0.6, ...muted),
      part(cushion('high', 3, 60, 127), -29, -0.06, 0.7, 0.6, ...muted),
    ],
    [
      { room: { dies: [1.3, 1.2, 0.7], size: [9, 6, 3.1], before: 0.012, absorbs: 0.35, seed: 5 }, gain: 0.34 },
      { room: { dies: [3.4, 2.9, 1.3], size: [26, 17, 9], before: 0.04, early: 0.5, seed: 6 }, gain: 0.5 },
    ],
  );
  return glue(gathered(mixed));
}

const written = CHORDS.map(({ bass, may }) => [...new Set([bass % 12, ...may])]);
export default { is: 'loop', lufs: -18, chords: written, make } satisfies Piece;
