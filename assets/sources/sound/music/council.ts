/**
 * The Split Council. Twenty bars of four, 59 to the minute.
 *
 * Two groups of strings sit opposite one another. The left, low, says a thing in four chords (long, short, short,
 * held), and ends lower than it began; the right, high, says it back with every step turned round and ends a half tone
 * away from where the left could follow. They come closer in time and further in everything else, until both hold a
 * chord against the other. Then the bass alone. In the return each says the other's part, which is not agreement: at the
 * last they have one note in common, and the right leaves it.
 */
import { Clock, part, section, swelling } from '../engine/ensemble.ts';
import { highPass, hill, lowPass } from '../engine/filter.ts';
import { gathered, glue } from '../engine/master.ts';
import { mix } from '../engine/mix.ts';
import type { Piece } from '../engine/piece.ts';
import { key, type Note } from '../engine/score.ts';
import type { Stereo } from '../engine/sound.ts';
import { writtenOf } from '../engine/written.ts';

const CLOCK = new Clock(81, 20, 4, 4, 0.008);

/** chords one after another, `bar.beat length weight low middle high`, as three parts */
function group(text: string): [Note[], Note[], Note[]] {
  const parts: [Note[], Note[], Note[]] = [[], [], []];
  for (const chord of text.split(/[|\n]/)) {
    const [place, beats, weight, ...names] = chord.trim().split(/\s+/);
    if (!place) continue;
    const dot = place.indexOf('.');
    names.forEach((name, k) => {
      if (name !== '-')
        parts[k].push([Number(place.slice(0, dot)), Number(place.slice(dot + 1)), Number(beats), key(name), Number(weight)]);
    });
  }
  return parts;
}

const LEFT = group(`
  1.1 2 56 D2 A2 F3   | 1.3 1 50 D2 A2 E3   | 1.4 1 54 C2 A2 F3   | 2.1 3.6 54 Bb1 F2 D3
  5.1 2 58 D2 A2 F3   | 5.3 1 54 E2 Bb2 G3  | 5.4 1 58 F2 C3 A3   | 6.1 3.6 60 G2 D3 Bb3
  9.1 1 62 G2 D3 Bb3  | 9.2 1.6 66 F2 C3 A3 | 10.2 1 64 Eb2 Bb2 G3 | 10.3 1.6 68 D2 A2 F3
  11.1 1 68 Eb2 Bb2 G3 | 11.2 1 68 F2 C3 Ab3 | 11.4 1 72 G2 D3 Bb3 | 12.1 5.4 80 C2 G2 Eb3
  13.4 5 40 D2 - -
  17.1 2 54 B1 F#2 D3 | 17.3 1 50 C#2 G2 E3 | 17.4 1 52 B1 F#2 D3 | 18.1 3.6 52 A1 E2 C#3
  19.1 4 46 D2 A2 D3  | 20.1 3.7 38 D2 A2 -
`);
const RIGHT = group(`
  3.1 2 54 B3 D4 F#4  | 3.3 1 52 C#4 E4 G4   | 3.4 1 56 B3 D4 F#4  | 4.1 3.6 58 C#4 F4 Ab4
  7.1 2 58 D4 F#4 A4  | 7.3 1 54 C#4 E4 A4   | 7.4 1 56 B3 E4 Ab4  | 8.1 3.6 56 A3 C#4 F#4
  9.3.5 1 62 B3 D4 F#4 | 9.4.5 1.6 64 C#4 E4 A4 | 10.4 1 66 D4 F#4 A4 | 11.2.5 1 70 D4 F#4 B4 | 11.3.5 1 72 E4 Ab4 B4
  12.1.5 4 82 E4 Ab4 C#5
  15.1 2 50 A3 D4 F4  | 15.3 1 46 A3 D4 E4   | 15.4 1 50 A3 C4 F4  | 16.1 3.6 50 Bb3 D4 F4
  19.1.5 3.5 44 A3 E4 A4 | 20.1 3 38 - E4 Bb4
`);

const LOUD = swelling(
  '1 50 | 2 60 | 3 52 | 5 56 | 6 70 | 8 62 | 9 64 | 12 100 | 13 96 | 13.6 20 | 14 24 | 15 44 | 16 54 | 18 56 | 20 40 | 21 44',
);
const seated = (name: string, bank: number, notes: readonly Note[], seed: number): Stereo =>
  section(CLOCK, { name: `council-${name}`, bank, program: 49, seed, lag: -0.08, over: 0.1, swell: LOUD, breath: 9 }, notes).stem(
    CLOCK.length,
  );

function make(): Stereo {
  const soft = [highPass(60), hill(300, -1.5, 0.8), lowPass(7000)];
  const mixed = mix(
    [
      part(seated('basses', 51, LEFT[0], 91), -24, -0.3, 0.6, 0.35, highPass(36), lowPass(2200)),
      part(seated('cellos', 41, LEFT[1], 92), -24, -0.55, 0.7, 0.45, ...soft),
      part(seated('low-violas', 31, LEFT[2], 93), -23, -0.65, 0.7, 0.45, ...soft),
      part(seated('violas', 31, RIGHT[0], 94), -24.5, 0.45, 0.7, 0.45, ...soft),
      part(seated('seconds', 21, RIGHT[1], 95), -24.5, 0.6, 0.7, 0.5, ...soft),
      part(seated('firsts', 21, RIGHT[2], 96), -24, 0.7, 0.7, 0.5, ...soft),
    ],
    [
      { room: { dies: [1.8, 1.6, 0.9], size: [24, 20, 9], before: 0.016, absorbs: 0.25, seed: 57 }, gain: 0.36 },
      { room: { dies: [3.4, 2.9, 1.4], size: [44, 38, 18], before: 0.05, early: 0.5, seed: 58 }, gain: 0.45 },
    ],
  );
  return glue(gathered(mixed, 120, 0.9));
}
export default { is: 'loop', lufs: -18, chords: writtenOf(20, 4, ...LEFT, ...RIGHT), make } satisfies Piece;
