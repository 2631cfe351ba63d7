/**
 * The Cube. Eighty-one seconds without a bar in them.
 *
 * It has no players. Five tones, each a pure fifth above the last (the five of the table, though nobody at Trinity
 * could know that), swell and go, each in a time of its own: eleven, thirteen, seventeen, nineteen and twenty-three
 * times in the whole. Numbers that share nothing meet once. Before that one never hears all five; at the meeting a sixth
 * stands over them for a moment, and under them something is felt rather than heard; afterwards they drift apart again.
 */
import { Chance } from '../engine/chance.ts';
import { highPass, lowPass } from '../engine/filter.ts';
import { rim } from '../engine/gestures.ts';
import { gathered, glue } from '../engine/master.ts';
import { mix } from '../engine/mix.ts';
import { loopUnrest } from '../engine/noise.ts';
import type { Piece } from '../engine/piece.ts';
import { both, place, RATE, type Stereo, samples, seat, silence } from '../engine/sound.ts';
import { GLASS, modesOf, struck } from '../engine/struck.ts';

const LENGTH = samples(81);
const SECONDS = LENGTH / RATE;
/** where they meet: the golden part of the whole */
const MEETING = 0.618;
const LOWEST = 146.83;
/** how often in the whole, where it sits */
const TONES = [
  [11, 0],
  [13, -0.45],
  [17, 0.45],
  [19, -0.7],
  [23, 0.7],
];
const hertz = (k: number): number => LOWEST * 1.5 ** k;
/** how near the meeting, 0 to 1, round the circle */
const nearness = (t: number): number => {
  const away = Math.abs(((t / SECONDS - MEETING + 1.5) % 1) - 0.5) * 2;
  return (1 - away) ** 2;
};
/** whole turns in the loop, so that it closes */
const turning = (hz: number): number => (2 * Math.PI * Math.round(hz * SECONDS)) / LENGTH;

function tones(): Stereo {
  const out = silence(LENGTH);
  TONES.forEach(([times, at], k) => {
    const own = new Float64Array(LENGTH);
    const partials = [
      [1, 0.6],
      [1 + 0.35 / hertz(k), 0.4],
      [2, 0.16],
      [3, 0.07],
      [4.003, 0.04],
      [6.01, 0.02],
    ].map(([ratio, size]) => ({ turn: turning(hertz(k) * ratio), size }));
    const colour = loopUnrest(LENGTH, 1410 + k, 0.12, 0.6, 1);
    for (let i = 0; i < LENGTH; i++) {
      const swing = 0.5 + 0.5 * Math.cos(2 * Math.PI * times * (i / LENGTH - MEETING));
      // sharper when far from the meeting: single breaths; near it they run into one another
      const near = nearness(i / RATE);
      const level = swing ** (4.5 - 3 * near) * (0.5 + 0.5 * near) * colour[i];
      if (level < 1e-5) continue;
      let v = 0;
      for (let p = 0; p < partials.length; p++) v += partials[p].size * Math.sin(partials[p].turn * i) * (p < 2 ? 1 : 0.4 + near);
      own[i] = level * v;
    }
    const tone = seat(both(own), at);
    const gain = 1 / (1 + 0.32 * k);
    for (let i = 0; i < LENGTH; i++) {
      out.left[i] += gain * tone.left[i];
      out.right[i] += gain * tone.right[i];
    }
  });
  return out;
}

/** an octave and two below, always there, stronger near the meeting */
function felt(): Stereo {
  const own = new Float64Array(LENGTH);
  const [deep, low, beside] = [turning(LOWEST / 4), turning(LOWEST / 2), turning(LOWEST / 2 + 0.21)];
  for (let i = 0; i < LENGTH; i++) {
    own[i] = (0.3 + 0.7 * nearness(i / RATE)) * (0.5 * Math.sin(deep * i) + 0.4 * Math.sin(low * i) + 0.25 * Math.sin(beside * i));
  }
  return both(own);
}

/** each tone is touched, hardly, as it begins to swell; at the meeting a sixth stands over them */
function touches(): Stereo {
  const circle = silence(LENGTH);
  const chance = new Chance(142);
  TONES.forEach(([times, at], k) => {
    for (let n = 0; n < times; n++) {
      const when = (MEETING + (n - 0.18) / times) * SECONDS;
      const glass = struck(modesOf(hertz(k) * 2, GLASS, 0.9, 0.9, 0.8), 2.6, 1430 + 30 * k + n, 0.004);
      place(circle, seat(both(glass), at), when, chance.between(0.2, 0.5) / (1 + 0.25 * k));
    }
  });
  place(circle, both(rim(hertz(5), 1491, '0 0 | 2.4 .5 | 4 1 | 5.6 .3 | 8 0')), MEETING * SECONDS - 4, 0.7);
  return circle;
}

function make(): Stereo {
  const mixed = mix(
    [
      { sound: tones(), lufs: -21, at: 0, width: 0.9, room: 0.5, curves: [highPass(90)] },
      { sound: felt(), lufs: -30, at: 0, width: 0, room: 0, curves: [highPass(28), lowPass(200)] },
      { sound: touches(), lufs: -29, at: 0, width: 0.9, room: 0.65, curves: [highPass(200), lowPass(7000)] },
    ],
    [
      { room: { dies: [2.2, 2, 1.4], size: [16, 16, 5], before: 0.014, absorbs: 0.2, seed: 61 }, gain: 0.34 },
      { room: { dies: [5.4, 4.8, 2.4], size: [40, 40, 14], before: 0.05, early: 0.5, absorbs: 0.2, seed: 62 }, gain: 0.6 },
    ],
  );
  return glue(gathered(mixed));
}

/** D A E B F sharp, and C sharp over them */
const written = Array.from({ length: 16 }, () => [2, 9, 4, 11, 6, 1]);
export default { is: 'loop', lufs: -18, chords: written, make } satisfies Piece;
