/**
 * No Weight. Twenty-four bars of four, 75 to the minute, of which the base uses very few.
 *
 * Above: one string, bowed so high that it is mostly air, on two notes that take turns (B, C). Far under it now and
 * then a D that is felt. Between them a viola has four notes, up by more than an octave and back by a fourth, and
 * nothing to fall on; it says them three times, each time beginning later in itself.
 *
 * The duel comes over it: two styles. The long thin blade is made for being watched: quick bows that climb in fives
 * across the beat and always end on a flourish. The slab is one low stroke, late. They take turns of four bars, of
 * two, of one, of half a one; then both at once; then a bar in which nobody moves, and three strokes of the slab.
 */
import { Hand } from '../engine/chance.ts';
import { taiko } from '../engine/drum.ts';
import { Clock, held, part, section, solo, stem, swelling } from '../engine/ensemble.ts';
import { highPass, highShelf, hill, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/piece.ts';
import { type Note, notes } from '../engine/score.ts';
import { both, place, type Stereo, seat, silence } from '../engine/sound.ts';
import { blow, modesOf, struck, WOOD } from '../engine/struck.ts';

/** 76.8 s: a whole number of both codecs' frames */
const CLOCK = new Clock(76.8, 24, 4);

const VIOLA = notes(`
  3.1 E4 3 50 | 3.4 F5 4 62 | 4.4 E5 2 56 | 5.2 B4 5 48
  10.3 F5 4 60 | 11.3 E5 2 56 | 12.1 B4 2 50 | 12.3 C5 5 52
  18.1 E5 3 60 | 18.4 B4 3 52 | 19.3 A4 5 50
`);
const AIR = notes('1.1 B5 14 40 | 4.4 C6 12 40 | 8.1 B5 12 40 | 11.2 C6 11 40 | 14.1 B5 16 40 | 18.1 A5 9 40 | 20.2 B5 19.6 40');
const DEEP = notes('1.1 D2 6 60 | 7.3 D2 6 60 | 13.1 E2 7 60 | 16.3 D2 6 60 | 22.1 E2 7 60');
/** wood on string, single, far apart: something cools */
const TICKS = notes(
  '2.2 E5 .2 40 | 2.2.75 E5 .2 22 | 6.4.5 C5 .2 34 | 9.2 B4 .2 40 | 9.3.25 B4 .2 26 | 9.3.5 B4 .2 18 | 14.4 E5 .2 36 | 17.2.5 A4 .2 30 | 21.1 E5 .2 38 | 21.1.75 E5 .2 24 | 23.4 C5 .2 28',
);

const OUTSIDE = [
  { room: { dies: [2, 2.4, 2], size: [14, 12, 9], before: 0.02, early: 0.4, absorbs: 0.2, seed: 83 }, gain: 0.25 } as const,
  { room: { dies: [5.5, 5.5, 3.4], size: [60, 60, 40], before: 0.09, early: 0.2, absorbs: 0.1, seed: 84 }, gain: 0.6 } as const,
];

/** the wood of the bow thrown on a string: the wood, the string as far as it gets, the blow */
function thrown(line: readonly Note[], seed: number): Stereo {
  const hand = new Hand(seed, 0, 0.01, 0.01);
  const circle = silence(CLOCK.length);
  line.forEach(([bar, beat, , own, weight], i) => {
    const hz = 440 * 2 ** ((own - 69) / 12);
    const at = CLOCK.at(bar, beat) + hand.time();
    const where = ((i * 0.37) % 1.2) - 0.6;
    const force = (weight / 80) ** 1.3;
    place(circle, seat(both(struck(modesOf(hz, [1, 2, 3, 4.01, 5.02, 6.05], 0.22, 0.9, 0.5), 1, seed + i)), where), at, 0.5 * force);
    place(circle, seat(both(struck(modesOf(1150 + 60 * (i % 5), WOOD, 0.02, 0.7, 0.5), 0.2, seed + i + 300)), where), at, 0.4 * force);
    place(circle, seat(both(blow(seed + i, 2, 3)), where), at, 0.25 * force);
  });
  return circle;
}

function nothing(): Stereo {
  const slow = swelling('1 26 | 3 44 | 5 22 | 8 46 | 10 24 | 12 48 | 14 22 | 17 50 | 19 26 | 22 44 | 24 20 | 25 26');
  const air = section(CLOCK, { name: 'moon-air', bank: 21, program: 49, seed: 81, over: 1.2, lag: -0.2, swell: slow, breath: 6 }, AIR);
  const felt = section(
    CLOCK,
    {
      name: 'moon-deep',
      bank: 51,
      program: 49,
      seed: 82,
      over: 0.8,
      lag: -0.2,
      swell: swelling('1 60 | 3 30 | 7.5 62 | 10 30 | 13 64 | 15 30 | 16.5 62 | 19 30 | 22 64 | 24 34 | 25 60'),
    },
    DEEP,
  );
  const viola = solo(CLOCK, { name: 'moon-viola', bank: 17, program: 41, seed: 83, over: 0.3 }, VIOLA);
  return stem(
    [
      part(air.stem(CLOCK.length), -27, -0.1, 1.1, 0.8, highPass(600), highShelf(3000, 4), lowPass(9000)),
      part(felt.stem(CLOCK.length), -29, 0.05, 0.4, 0.3, highPass(32), lowPass(500)),
      part(viola.stem(CLOCK.length), -23, 0.12, 0.6, 0.7, highPass(180), hill(2600, -1.5, 0.7), lowPass(7000)),
      part(thrown(TICKS, 85), -33, 0, 1, 0.6, highPass(200)),
    ],
    OUTSIDE,
    -23,
  );
}

/** five notes to three quarters of a beat's worth of bow, climbing by the scale the two held notes leave open */
const CLIMB = [64, 65, 69, 71, 72, 76, 77, 81];
const blade = (bar: number, beat: number, beats: number, from: number, weight: number): Note[] =>
  Array.from({ length: Math.round(beats * 4) }, (_, k): Note => {
    // runs of five across the four of the beat: each begins a step higher than the last began
    const step = (from + Math.floor(k / 5) + (k % 5)) % CLIMB.length;
    const last = k === Math.round(beats * 4) - 1;
    return [bar, beat + k / 4, last ? 0.9 : 0.2, last ? CLIMB[step] + 12 : CLIMB[step], weight + (k % 5 === 0 ? 16 : 0) + (last ? 18 : 0)];
  });
const slab = (text: string): Note[] => notes(text.replaceAll('x', 'D2 1.4').replaceAll('o', 'E2 1.4').replaceAll('u', 'C2 1.4'));

const BLADE = [
  ...blade(1, 2, 2.5, 0, 46),
  ...blade(2, 1.5, 3, 1, 50),
  ...blade(3, 3, 2, 2, 52),
  ...blade(4, 1, 3.5, 2, 58),
  ...blade(9, 1, 3.5, 1, 56),
  ...blade(10, 1, 3.75, 3, 62),
  ...blade(13, 1, 3.5, 2, 62),
  ...blade(15, 1, 3.5, 3, 66),
  ...[17, 18].flatMap((bar) => [...blade(bar, 1, 1.5, bar - 14, 66), ...blade(bar, 3, 1.5, bar - 13, 70)]),
  ...blade(19, 1, 3.75, 3, 72),
  ...blade(20, 1, 2.75, 4, 80),
];
const SLAB = slab(`
  5.1.5 x 80 | 6.3 x 72 | 7.1.5 u 84 | 8.2 o 80 | 8.4 o 66 | 11.1.5 x 86 | 11.4 x 70 | 12.2.5 o 90 | 14.1.5 u 90 | 14.3 u 72 | 16.1.5 o 94 | 16.3.5 o 78
  17.2.5 x 90 | 17.4.5 x 94 | 18.2.5 u 92 | 18.4.5 u 96 | 19.1 x 92 | 19.2.5 x 84 | 19.4 x 92 | 20.1.5 o 100 | 20.3.75 o 110
  22.1 x 84 | 23.1 x 96 | 23.4 x 72 | 24.1 o 104
`);

function duel(): Stereo {
  const hand = new Hand(91, 0.01, 0.008, 0.008);
  const high = section(
    CLOCK,
    {
      name: 'moon-blade',
      bank: 21,
      program: 48,
      seed: 92,
      lag: 0,
      over: 0,
      swell: swelling('1 62 | 4.9 84 | 9 76 | 16 104 | 20.6 122 | 21 60 | 25 62'),
    },
    BLADE,
  );
  const under = BLADE.map(([bar, beat, beats, own, weight]): Note => [bar, beat, beats, own - 12, weight]);
  const second = section(
    CLOCK,
    {
      name: 'moon-blade-low',
      bank: 31,
      program: 48,
      seed: 93,
      lag: 0.012,
      over: 0,
      swell: swelling('1 56 | 4.9 78 | 9 70 | 16 98 | 20.6 116 | 21 56 | 25 56'),
    },
    under.filter((_, i) => i % 5 < 2),
  );
  const heavy = SLAB.flatMap(([bar, beat, beats, own, weight]): Note[] => [
    [bar, beat, beats, own, weight],
    [bar, beat, beats, own + 12, weight - 8],
  ]);
  const force = swelling('1 90 | 16 108 | 20.9 124 | 21 90 | 22 100 | 24.5 118 | 25 90');
  const low = section(CLOCK, { name: 'moon-slab', bank: 41, program: 48, seed: 94, lag: 0.01, over: 0, swell: force }, heavy);
  const skins = silence(CLOCK.length);
  SLAB.forEach(([bar, beat, , , weight], i) =>
    place(skins, seat(both(taiko(weight / 105, 43, i + 200, 0.8)), 0.1), CLOCK.at(bar, beat) + hand.time(), weight / 100),
  );
  // steps in dust, where neither strikes: the beat goes on without them
  const steps = Array.from({ length: 20 }, (_, i) => i + 1).flatMap((bar): Note[] =>
    [1, 2.25, 3.5].map((beat, k): Note => [bar, beat, 0.2, k === 0 ? 52 : 59, 34 + bar + (k === 0 ? 12 : 0)]),
  );
  const growl = held(
    4,
    Array.from({ length: 24 }, (_, i) => (i > 12 && i < 20 ? 40 : i === 23 ? 40 : null)),
    60,
  );
  const trembling = section(
    CLOCK,
    {
      name: 'moon-tremolo',
      bank: 41,
      program: 44,
      seed: 95,
      swell: swelling('1 10 | 13 14 | 17 58 | 20.7 108 | 21 10 | 24 20 | 24.8 44 | 25 10'),
    },
    growl,
  );
  return stem(
    [
      part(high.stem(CLOCK.length), -24, -0.4, 0.8, 0.4, highPass(200), highShelf(3000, 1)),
      part(second.stem(CLOCK.length), -28, -0.25, 0.8, 0.4, highPass(130)),
      part(low.stem(CLOCK.length), -23, 0.3, 0.7, 0.38, highPass(50), highShelf(1400, 4)),
      part(trembling.stem(CLOCK.length), -30, 0.1, 0.9, 0.5, highPass(60), highShelf(1400, 3)),
      part(skins, -23, 0.05, 0.7, 0.4, highPass(36), highShelf(1500, 5)),
      part(thrown(steps, 96), -31, 0, 1, 0.4, highPass(120)),
    ],
    OUTSIDE,
    -18.6,
  );
}

/** the scale of the climb, and under it what is felt */
const written = Array.from({ length: 24 }, () => [4, 5, 9, 11, 0, 2]);
export default { is: 'stems', lufs: -17, chords: written, make: () => [nothing(), duel()] } satisfies Piece;
