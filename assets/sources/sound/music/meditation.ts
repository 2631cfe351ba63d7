/**
 * Meditation. Sixteen bars of four, 40 to the minute: four long breaths, each four bars.
 *
 * Bowls of the metal that binds Khaured's walls, which ring longer than anyone can attend to them; under them one low
 * fifth that swells as breath does; over them a flute on the five notes of an old scale. It goes up a step further in
 * each breath and comes down by another way, and the last time it has nothing to add and only holds the lowest note.
 */
import { Chance } from '../engine/chance.ts';
import { Clock, held, part, section, solo, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import { gathered, glue } from '../engine/master.ts';
import { mix } from '../engine/mix.ts';
import type { Piece } from '../engine/piece.ts';
import { notes } from '../engine/score.ts';
import { both, place, type Stereo, seat, silence } from '../engine/sound.ts';
import { struck } from '../engine/struck.ts';
import { writtenOf } from '../engine/written.ts';

const CLOCK = new Clock(96, 16, 4, 4, 0.01);

const FLUTE = notes(`
  2.1 A4 3 54 | 2.4 G4 .5 44 | 2.4.5 A4 .5 48 | 3.1 D5 4 66 | 4.2 C5 1 56 | 4.3 A4 2.6 48
  6.1 G4 2 50 | 6.3 A4 1 52 | 6.4 C5 1 58 | 7.1 Eb5 3 76 | 7.4 D5 3.4 60
  9.3 D4 2 48 | 10.1 Eb4 3 58 | 10.4 G4 1 56 | 11.1 A4 5 68 | 12.3 C5 1 60 | 12.4 D5 1 66
  13.1 G5 2.5 80 | 13.3.5 Eb5 .5 66 | 13.4 D5 1 62 | 14.1 C5 1.5 58 | 14.2.5 A4 2 54 | 15.1 D4 6 44
`);
const BOWLS = notes(`
  16.4.75 D3 16 60 | 2.3 A3 10 40 | 3.4 D4 8 40 | 5.1 D3 16 56 | 5.4 G3 10 44 | 7.1 C4 8 44 | 8.2 D4 8 36
  9.1 D3 16 58 | 10.3 G3 10 42 | 11.3 A3 10 46 | 12.4 D4 6 36 | 13.1 C3 12 60 | 14.1 G3 8 42 | 15.1 D3 16 56 | 16.2 A3 8 38
`);
const bars = (text: string) =>
  notes(
    text
      .trim()
      .split(/\s+/)
      .map((name, i) => `${i + 1}.1 ${name} 4 50`)
      .join('|'),
  ).map((note) => note[3]);
const LOW = held(4, bars('D2 D2 D2 D2 D2 D2 C2 D2 D2 D2 D2 D2 C2 C2 D2 D2'), 50);
const FIFTH = held(4, bars('A2 A2 A2 A2 A2 G2 G2 A2 A2 G2 A2 A2 G2 A2 A2 A2'), 46);

/** hammered, not cast: its higher ways of swinging are wide of the harmonic ones, and each beats with itself */
function bowls(): Stereo {
  const circle = silence(CLOCK.length);
  const chance = new Chance(131);
  BOWLS.forEach(([bar, beat, , own, weight], k) => {
    const hz = 440 * 2 ** ((own - 69) / 12);
    const force = (weight / 60) ** 1.5;
    const modes = [
      { hz, size: 1, dies: 5.5 },
      { hz: hz * 2, size: 0.3, dies: 3.4 },
      { hz: hz * 2.76, size: 0.34 * force, dies: 2.6 },
      { hz: hz * 5.2, size: 0.16 * force, dies: 1.3 },
      { hz: hz * 8.3, size: 0.06 * force, dies: 0.5 },
      { hz: hz * 12.1, size: 0.03 * force, dies: 0.25 },
    ];
    place(circle, seat(both(struck(modes, 16, 1320 + k, 0.006, 0.0016)), chance.between(-0.6, 0.6)), CLOCK.at(bar, beat), force);
  });
  return circle;
}

function make(): Stereo {
  const n = CLOCK.length;
  // a breath is two bars: in, and a little longer out
  const swell = Array.from({ length: 9 }, (_, k) => `${2 * k + 1} 26 | ${2 * k + 1.9} 62`).join(' | ');
  const low = (name: string, bank: number, own: typeof LOW, seed: number): Stereo =>
    section(
      CLOCK,
      { name: `meditation-${name}`, bank, program: 49, seed, lag: -0.2, over: 0.6, swell: swelling(swell), breath: 2 },
      own,
    ).stem(n);
  const flute = solo(CLOCK, { name: 'meditation-flute', bank: 17, program: 73, seed: 134, lag: 0, over: 0.08 }, FLUTE).stem(n);
  const mixed = mix(
    [
      part(bowls(), -22.5, 0, 0.9, 0.55, highPass(80), highShelf(3500, 3)),
      part(low('low', 51, LOW, 132), -27, -0.1, 0.7, 0.4, highPass(38), lowPass(1100)),
      part(low('fifth', 41, FIFTH, 133), -28, 0.2, 0.7, 0.5, highPass(60), lowPass(1600)),
      part(flute, -22, 0.1, 0.5, 0.6, highPass(200), highShelf(3000, -3)),
    ],
    [
      { room: { dies: [2, 1.7, 0.9], size: [12, 10, 8], before: 0.02, absorbs: 0.25, seed: 59 }, gain: 0.36 },
      { room: { dies: [5, 4.2, 1.8], size: [26, 15, 17], before: 0.05, early: 0.5, absorbs: 0.2, seed: 60 }, gain: 0.6 },
    ],
  );
  return glue(gathered(mixed));
}
export default { is: 'loop', lufs: -18, chords: writtenOf(16, 4, FLUTE, BOWLS, LOW, FIFTH), make } satisfies Piece;
