/**
 * The Stone That Waits. Twenty bars of four, 57 to the minute: low strings, men, drums; no melody above the stave.
 *
 * One tune, a stone: it lies on one note, gives way by a step and comes back to it. First it is laid down low over a
 * D that does not move; then the harmony sinks under it by thirds that have nothing to do with one another (D, B
 * flat, G flat: each takes one note of the last along), as heavy things sink. In the change the tune is sung out, and
 * climbs as far as E flat before it is pulled down to A; at the return it starts from there, an octave up, and the
 * A at its end is the one it began on. The men hum what the strings hold and open their mouths where it breaks;
 * the drums come from outside: three strokes and then two, and only at the end do they fall in with the rest.
 */
import { Hand } from '../engine/chance.ts';
import { choir, type Held } from '../engine/choir.ts';
import { taiko } from '../engine/drum.ts';
import { Clock, held, part, section, stem, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowShelf } from '../engine/filter.ts';
import { lead } from '../engine/harmony.ts';
import type { Piece } from '../engine/piece.ts';
import { chords, type Note, notes } from '../engine/score.ts';
import { both, place, type Stereo, seat, silence } from '../engine/sound.ts';
import { BAR, modesOf, PLATE, struck } from '../engine/struck.ts';

/** 84 s: a whole number of both codecs' frames */
const CLOCK = new Clock(84, 20, 4);

const CHORDS = chords(`
  D2: D A (D A)           | D2: D F A (D A)       | D2: D F A C (D F)    | D2: Eb G Bb (Eb G Bb)
  D2: D F A (D F A)       | C#2: Bb C# F (Bb C# F) | C#2: F# Bb C# (F# Bb) | A1: A D E (A D E)
  D2: D F A (D F A)       | C2: D F A C (D F A)   | Bb1: Bb D F A (Bb D F) | Bb1: Eb G Bb (Eb G Bb)
  C2: C Eb G (C Eb G)     | B1: Ab B Eb (Ab B Eb) | B1: E Ab B (E Ab B)  | A1: A D E (A D E)
  D2: D F A (D F A)       | D2: Bb D F (Bb D F)   | Eb2: Eb G Bb (Eb G)  | A1: A D E (A E)
`);
const VOICES = lead(CHORDS, [
  [45, 57],
  [50, 62],
  [53, 66],
]);
const bass = CHORDS.map((chord) => chord.bass);

const STONE = notes(`
  1.1 A2 3 58 | 1.4 A2 1 54 | 2.1 A2 2 60 | 2.3 G2 1 54 | 2.4 F2 1 52 | 3.1 F2 2.5 56 | 3.3.5 D3 1.5 58 | 4.1 Eb3 3 62 | 4.4 D3 1 54
  5.1 D3 4 56 | 6.1 C#3 4 56 | 7.1 C#3 2 58 | 7.3 Bb2 2 56 | 8.1 A2 4 54
  9.1 A3 3 72 | 9.4 A3 1 66 | 10.1 A3 2 74 | 10.3 G3 1 66 | 10.4 F3 1 64 | 11.1 F3 2.5 70 | 11.3.5 D4 1.5 78 | 12.1 Eb4 3 82 | 12.4 D4 1 72
  13.1 C4 2 76 | 13.3 Eb4 2 82 | 14.1 Eb4 3 84 | 14.4 B3 1 72 | 15.1 B3 2 76 | 15.3 Ab3 2 72 | 16.1 A3 4 76
  17.1 D4 2 86 | 17.3 F4 2 90 | 18.1 F4 3 92 | 18.4 Eb4 1 84 | 19.1 Eb4 2 86 | 19.3 Bb3 1 76 | 19.4 G3 1 70 | 20.1 A3 2 64 | 20.3 A2 2 54
`);
/** what answers it from the middle of the room, late and shorter */
const ANSWER = notes(`
  5.2 A3 2 50 | 5.4 A3 1 48 | 6.1 Bb3 2.5 54 | 6.3.5 F3 1.5 50 | 7.1 F#3 3 54 | 7.4 F3 1 46 | 8.1 E3 2 52 | 8.3 D3 2 46
  16.2 D4 1.5 56 | 16.3.5 E4 1.5 58 | 20.2 E4 1 46 | 20.3 D4 2 40
`);

const BREATH = swelling(
  '1 34 | 2.6 48 | 4.2 60 | 5 46 | 7 64 | 8.8 42 | 9 50 | 12 74 | 13 66 | 15 88 | 16 80 | 17 106 | 18.5 116 | 19.5 92 | 20.6 46 | 21 34',
);
const dimmer = (share: number, less = 0): [number, number][] => BREATH.map(([bar, level]) => [bar, level * share - less]);

function strings(): Stereo {
  const deep = section(CLOCK, { name: 'basses', bank: 51, program: 49, seed: 1, lag: -0.06, over: 0.2, swell: BREATH }, held(4, bass, 62));
  const stone = section(CLOCK, { name: 'celli', bank: 41, program: 49, seed: 2, swell: dimmer(1, -8), breath: 8 }, STONE);
  const low: Note[] = [
    ...held(
      4,
      VOICES.map((v) => v[1]),
      56,
    ),
    ...ANSWER.filter((note) => note[0] < 9),
  ];
  const violas = section(CLOCK, { name: 'violas', bank: 31, program: 49, seed: 3, swell: dimmer(0.85) }, low);
  const middle = held(
    4,
    VOICES.map((v) => v[2]),
    54,
  );
  const tenors = section(CLOCK, { name: 'violas-high', bank: 31, program: 49, seed: 4, swell: dimmer(0.8, 4) }, middle);
  const upper = [
    ...held(
      4,
      VOICES.map((v, i) => (i > 7 ? v[3] : null)),
      50,
    ),
    ...ANSWER.filter((note) => note[0] > 9),
  ];
  const seconds = section(CLOCK, { name: 'seconds', bank: 26, program: 49, seed: 5, swell: dimmer(0.8, 8) }, upper);
  const cold = section(
    CLOCK,
    {
      name: 'tremolo',
      bank: 26,
      program: 44,
      seed: 6,
      breath: 3,
      swell: swelling('1 10 | 6 12 | 7.6 40 | 8.8 14 | 14 14 | 16 44 | 16.9 16 | 19.4 20 | 20.4 34 | 21 10'),
    },
    notes('7.1 Bb4 4 46 | 8.1 A4 4 46 | 15.1 B4 4 46 | 16.1 A4 4 48 | 20.1 A4 4 44'),
  );
  const body = [highPass(100), highShelf(1500, 4)];
  return stem(
    [
      part(deep.stem(CLOCK.length), -27, 0.26, 0.6, 0.35, highPass(32), hill(220, -2, 0.6), highShelf(1200, 4)),
      part(stone.stem(CLOCK.length), -22, 0.2, 0.8, 0.42, highPass(48), hill(260, -2.5, 0.7), highShelf(1400, 4)),
      part(violas.stem(CLOCK.length), -27, -0.1, 0.8, 0.5, ...body),
      part(tenors.stem(CLOCK.length), -28, -0.22, 0.8, 0.5, ...body),
      part(seconds.stem(CLOCK.length), -28, -0.36, 0.8, 0.55, highPass(150), highShelf(1800, 4)),
      part(cold.stem(CLOCK.length), -34, -0.25, 1.1, 0.7, highPass(250)),
    ],
    HALL,
    -20.5,
  );
}

const HALL = [
  { room: { dies: [4.8, 3.6, 1.4], size: [38, 22, 24], before: 0.032, early: 0.8, absorbs: 0.22, seed: 3 }, gain: 0.62 } as const,
];

/** two basses and a tenor part; where the roots repeat they do not breathe */
function men(): Stereo {
  const hand = new Hand(7, -0.1, 0.04, 0.02);
  const score: Held[] = [];
  const sing = (bar: number, bars: number, key: number, weight: number, singers: number, vowels: Held['vowels']): void => {
    score.push({ at: CLOCK.at(bar) + hand.time(), lasts: CLOCK.lasts(bar, 1, bars * 4) - 0.3, key, weight, singers, vowels });
  };
  for (const [bar, , beats, key] of held(
    4,
    bass.map((k) => (k < 36 ? k + 12 : k)),
    1,
  )) {
    const open = bar > 8;
    sing(bar, beats / 4, key, open ? 0.9 : 0.7, 7, open ? ['oo', 'oh', 'oh', 'oo'] : ['mm', 'oo', 'mm']);
  }
  const swell = new Map(BREATH.map(([bar, level]) => [Math.floor(bar), level / 116]));
  for (const voice of [1, 2]) {
    for (const [bar, , beats, key] of held(
      4,
      VOICES.map((v, i) => (i < 4 && voice === 2 ? null : v[voice])),
      1,
    )) {
      const loud = 0.45 + 0.4 * (swell.get(bar) ?? 0.7);
      sing(
        bar,
        beats / 4,
        key,
        loud,
        6,
        bar < 9 ? ['mm', 'oo', 'oh', 'oo'] : bar < 17 ? ['oo', 'oh', 'ah', 'oh'] : ['oh', 'ah', 'ah', 'oh'],
      );
    }
  }
  // at the return the tune itself is sung, an octave under the strings
  for (const [bar, beat, beats, key] of STONE.filter((note) => note[0] >= 17)) {
    score.push({
      at: CLOCK.at(bar, beat) - 0.08,
      lasts: CLOCK.lasts(bar, beat, beats) - 0.25,
      key: Math.max(key - 12, 45),
      weight: 0.9,
      singers: 6,
      vowels: ['oh', 'ah'],
    });
  }
  return stem(
    [part(choir(CLOCK.length, score, 11), -20, 0, 0.8, 0.62, highPass(48), hill(300, -3, 0.7), highShelf(1400, 10))],
    HALL,
    -21.5,
  );
}

/** outside: three strokes, then two; from the ninth bar they keep the bar, at the return they drive it */
const every = (bars: readonly number[], strokes: string): string => bars.map((bar) => strokes.replaceAll('|', `| ${bar}.`)).join(' ');
const STROKES = `
  ${every([1, 3, 5, 7], '|1 .58')} ${every([2, 6], '|3.5 .26 |4 .34 |4.5 .42')} ${every([4, 8], '|4 .3 |4.5 .46')}
  ${every([9, 11, 13, 15], '|1 .6 |2.5 .3 |4 .42')} ${every([10, 12, 14, 16], '|1 .66 |2.5 .3 |4 .42 |4.5 .36 |4.75 .46')}
  ${every([17, 18, 19], '|1 .95 |2.5 .58 |3 .4 |4 .72 |4.5 .55')} | 18.3.5 .5 | 18.4.75 .6 | 20.1 .8 | 20.4 .3 | 20.4.5 .4
`;
/** hung in the gate: where, how high in Hz, how hard */
const IRON = '2.3 73.4 .5 | 4.1 77.8 .6 | 8.1 110 .8 | 12.3 116.5 .5 | 14.3 103.8 .5 | 16.3 110 .7 | 19.1 77.8 .9';
const struckAt = (text: string): { bar: number; beat: number; rest: number[] }[] =>
  text
    .split('|')
    .filter((stroke) => stroke.trim())
    .map((stroke) => {
      const [where, ...rest] = stroke.trim().split(/\s+/);
      const dot = where.indexOf('.');
      return { bar: Number(where.slice(0, dot)), beat: Number(where.slice(dot + 1)), rest: rest.map(Number) };
    });

function drums(): Stereo {
  const hand = new Hand(20, 0, 0.01, 0.008);
  const skins = silence(CLOCK.length);
  struckAt(STROKES).forEach(({ bar, beat, rest: [force] }, i) => {
    const low = beat === 1;
    const at = CLOCK.at(bar, beat) + hand.time();
    place(skins, seat(both(taiko(force, low ? 50 : 63, i, 0.35 + 0.4 * force)), low ? -0.05 : 0.22, 1), at, force);
    if (force > 0.78) place(skins, seat(both(taiko(force, 47, i + 900)), -0.3), at + 0.014, 0.7 * force);
  });
  const iron = silence(CLOCK.length);
  struckAt(IRON).forEach(({ bar, beat, rest: [hz, force] }, i) => {
    const modes = [...modesOf(hz, BAR, 2.4, 0.7, 0.62), ...modesOf(hz * 1.83, PLATE, 1.7, 1, 0.6)];
    place(iron, seat(both(struck(modes, 6, i + 40)), i % 2 === 0 ? 0.4 : -0.35), CLOCK.at(bar, beat) + hand.time(), force);
  });
  // the bows dig at the root in three, three and two
  const digging = bass.flatMap((key, i): Note[] => {
    const strength = (beat: number): number => 46 + 2 * (i - 8) + (beat === 1 ? 20 : beat === 2.5 || beat === 4 ? 12 : 0);
    const at = i < 8 || i > 18 ? [] : [1, 1.5, 2, 2.5, 3, 3.5, 4, 4.5];
    return at.map((beat): Note => [i + 1, beat, 0.3, key < 36 ? key + 12 : key, strength(beat)]);
  });
  const bows = section(CLOCK, { name: 'digging', bank: 41, program: 48, seed: 8, lag: 0, over: 0, swell: dimmer(0.9), breath: 3 }, digging);
  return stem(
    [
      part(skins, -20, 0, 0.8, 0.34, highPass(34), hill(180, -2, 0.7), highShelf(1500, 6)),
      part(iron, -32, 0, 1, 0.8, highPass(70), lowShelf(120, -4)),
      part(bows.stem(CLOCK.length), -26, 0.12, 0.7, 0.3, highPass(55), highShelf(1200, 3)),
    ],
    HALL,
    -21.5,
  );
}

const written = CHORDS.map(({ bass: low, may }, i) => [
  ...new Set([low % 12, ...may, ...[...STONE, ...ANSWER].filter((note) => note[0] === i + 1).map((note) => note[3] % 12)]),
]);
export default { is: 'stems', lufs: -17, chords: written, make: () => [strings(), men(), drums()] } satisfies Piece;
