/**
 * Lamp over the Charts. Twenty-four bars of three, 56 to the minute: a piano at night, strings late.
 *
 * A man who is awake: E flat, with the minor borrowed now and then and given back. The tune asks by rising a fifth
 * and does not wait for the answer; at the ninth bar the strings have been there for a while. In the change a solo
 * cello takes the falling half, against B and G flat, where the years are; the return is the opening with one note
 * held back, and the last bar only counts the first one in.
 */
import { Hand } from '../engine/chance.ts';
import { Clock, held, part, section, solo, stem, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import { lead } from '../engine/harmony.ts';
import { Player } from '../engine/midi.ts';
import type { Piece } from '../engine/piece.ts';
import { chords, notes } from '../engine/score.ts';

/** 76.8 s: a whole number of both codecs' frames; each phrase leans forward and yields at its end */
export const CLOCK = new Clock(76.8, 24, 3, 4, 0.015);

const CHORDS = chords(`
  Eb2: Eb F G Bb (G F)   | D2: D F Bb (Bb F)      | C2: C D Eb G (Eb G)   | G2: D G Bb (Bb D)
  Ab2: C Eb G Ab (C G)   | G2: Eb G Bb (Eb Bb)    | F2: F Ab C G (Ab C)   | Bb1: Bb Eb F Ab (Eb Ab)
  G2: G Bb D F (Bb F)    | C2: C D Eb G (Eb G)    | Ab2: C Eb G Ab (C G)  | Ab2: Bb D F Ab (D F)
  G2: Eb G Bb (Eb Bb)    | B1: B Eb F# Bb (Eb F#) | Ab2: Ab B Eb F (B F)  | Bb1: Bb Eb F (Eb F)
  Eb2: Eb F G Bb (G F)   | D2: D F Bb (Bb F)      | C2: C D Eb G (Eb G)   | Ab2: C Eb G Ab (C G)
  F2: F Ab C Eb (Ab Eb)  | Bb1: Bb Eb F Ab (Eb Ab) | Eb2: Eb F G Bb (G Bb) | Eb2: Eb F Bb (Bb F)
`);
const TUNE = notes(`
  1.2 Bb4 1 40   | 1.3 D5 1 44    | 2.1 F5 2.5 50   | 2.3.5 Eb5 .5 38 | 3.1 D5 2 46     | 3.3 Bb4 1 40   | 4.1 D5 3 42
  5.1.5 C5 1 40  | 5.2.5 G5 1.5 50 | 6.1 Eb5 2 46   | 6.3 D5 1 40     | 7.1 C5 1.5 44   | 7.2.5 Ab4 1.5 38 | 8.1 Bb4 3 36
  9.2 Bb4 1 40   | 9.3 D5 1 45    | 10.1 G5 2 54    | 10.3 F5 1 46    | 11.1 Eb5 1.5 50 | 11.2.5 D5 .5 42 | 11.3 C5 1 44 | 12.1 F5 3 50
  13.1.5 G5 1.5 54 | 13.3 Bb5 1 58 | 14.1 F#5 2 52  | 14.3 Eb5 1 44   | 15.1 F5 2 48    | 15.3 B4 1 40   | 16.1 Bb4 2 38 | 16.3 F4 1 32
  17.2 Bb4 1 38  | 17.3 D5 1 42   | 18.1.5 F5 2 46  | 18.3.5 G5 .5 42 | 19.1 D5 2 44    | 19.3 C5 1 38   | 20.1 Eb5 2 44 | 20.3 C5 1 37
  21.1 Ab4 1.5 38 | 21.2.5 C5 1.5 40 | 22.1 Bb4 2 34 | 22.3 F4 1 30   | 23.1 G4 3 34
`);
const CELLO = notes(`
  9.1 Bb3 3 34 | 10.1 C4 3 44 | 11.1 C4 2 50 | 11.3 Bb3 1 46 | 12.1 Ab3 3 52 | 13.1 Bb3 3 66 | 14.1 B3 2 78 | 14.3 Bb3 1 66
  15.1 Ab3 3 64 | 16.1 F3 3 48 | 17.1 G3 4 44 | 18.2 F3 2 32
`);
/** what of these may sound, next above a key */
const above = (may: readonly number[], from: number, to: number, not = -1): number => {
  for (let key = from; key < to; key++) if (may.includes(key % 12) && key % 12 !== not) return key;
  return from;
};

/** both hands and the foot; the memories have it too */
export function piano(): Player {
  const player = new Player('cabin-piano', 8, 0);
  const right = new Hand(1, 0.012, 0.014, 0.008, 3);
  const left = new Hand(2, -0.004, 0.014, 0.008, 3);
  for (const [bar, beat, beats, key, weight] of TUNE) {
    player.note(CLOCK.at(bar, beat) + right.time(), CLOCK.lasts(bar, beat, beats) + 0.2, key, weight + right.strike());
    // a soft sixth or third lies under the long notes
    if (beat !== 1 || ![2, 6, 10, 12, 14, 18].includes(bar)) continue;
    const { may } = CHORDS[bar - 1];
    const under = [3, 4, 5, 6, 7, 8, 9].map((down) => key - down).find((k) => may.includes(k % 12));
    if (under) player.note(CLOCK.at(bar, beat) + right.time(), CLOCK.lasts(bar, beat, beats), under, weight * 0.62);
  }
  CHORDS.forEach(({ bass, may }, i) => {
    const bar = i + 1;
    const strike = (beat: number, beats: number, key: number, weight: number): void =>
      player.note(CLOCK.at(bar, beat) + left.time(), CLOCK.lasts(bar, beat, beats), key, weight + left.strike());
    const first = above(may, bass + 7, bass + 13);
    const second = above(may, first + 3, first + 11, first % 12);
    strike(1, 2.9, bass, bar % 4 === 1 ? 40 : 34);
    strike(1.5, 2.3, first, 27);
    strike(bar === 24 ? 2.5 : 2, 1.9, second, bar === 24 ? 21 : 30);
    if (bar % 2 === 1) strike(2.5, 1.4, first, 23);
    if ([5, 9, 11, 13, 19].includes(bar)) strike(3, 0.9, second, 24);
    // the foot changes just after the beat
    player.control(CLOCK.at(bar) + 0.09, 64, 127);
    player.control(CLOCK.at(bar + 1) + 0.015, 64, 0);
  });
  return player;
}

export const ROOMS = [
  { room: { dies: [1.6, 1.4, 0.8], size: [7.5, 5.2, 2.9], before: 0.012, early: 0.7, absorbs: 0.35, seed: 25 }, gain: 0.34 } as const,
  { room: { dies: [3, 2.6, 1.2], size: [22, 15, 11], before: 0.04, early: 0.5, absorbs: 0.3, seed: 26 }, gain: 0.4 } as const,
];

const VOICES = lead(CHORDS, [
  [48, 60],
  [53, 65],
  [58, 70],
]);
const voice = (k: number, from: number, to: number) =>
  held(
    3,
    VOICES.map((keys, i) => (i >= from && i < to ? keys[k] : null)),
    36,
  );

function make() {
  const swell = (text: string) => ({ swell: swelling(text), over: 0.24, lag: -0.06, breath: 4 });
  const celli = section(
    CLOCK,
    {
      name: 'cabin-celli',
      bank: 41,
      program: 49,
      seed: 12,
      ...swell('1 12 | 5 18 | 8 44 | 9 40 | 12 62 | 14 76 | 17 46 | 21 42 | 23 28 | 24.6 10 | 25 10'),
    },
    voice(1, 4, 24),
  );
  const violas = section(
    CLOCK,
    {
      name: 'cabin-violas',
      bank: 31,
      program: 49,
      seed: 13,
      ...swell('1 12 | 5 16 | 8 40 | 9 38 | 12 58 | 14 74 | 17 44 | 21 40 | 23 26 | 24.6 8 | 25 8'),
    },
    voice(2, 4, 24),
  );
  const violins = section(
    CLOCK,
    {
      name: 'cabin-violins',
      bank: 26,
      program: 49,
      seed: 14,
      ...swell('1 8 | 8.8 10 | 10 36 | 13 64 | 15 70 | 17 40 | 20 42 | 22 28 | 23.8 8 | 25 8'),
    },
    voice(3, 8, 23),
  );
  const cello = solo(CLOCK, { name: 'cabin-cello', bank: 17, program: 42, seed: 15 }, CELLO);
  return stem(
    [
      part(piano().stem(CLOCK.length), -20.5, -0.06, 0.75, 0.34, highPass(38), hill(300, -1.5, 0.7), highShelf(1800, 2.5)),
      part(celli.stem(CLOCK.length), -29.5, 0.28, 0.8, 0.6, highPass(55), hill(250, -2, 0.7), highShelf(1500, 2)),
      part(violas.stem(CLOCK.length), -30, 0.1, 0.8, 0.6, highPass(110), highShelf(1800, 1)),
      part(violins.stem(CLOCK.length), -31.5, -0.3, 0.8, 0.65, highPass(180), lowPass(7000)),
      part(cello.stem(CLOCK.length), -27, 0.15, 0.6, 0.5, highPass(60), hill(2500, -2, 0.6), highShelf(6000, -3)),
    ],
    ROOMS,
    -18,
  );
}

export const sounding = CHORDS.map(({ bass, may }, i) => [
  ...new Set([bass % 12, ...may, ...[...TUNE, ...CELLO].filter((note) => note[0] === i + 1).map((note) => note[3] % 12)]),
]);
export default { is: 'loop', lufs: -18, chords: sounding, make } satisfies Piece;
