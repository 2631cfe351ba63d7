import { filterLoop, filterOnce, highPass, lowPass } from './filter.ts';
import { loudest, loudness, peaks, truePeak } from './loudness.ts';
import { blend, decibels, gainOf, line, type Mono, RATE, type Stereo, samples, scale, sides, silence } from './sound.ts';

/** sets a part of a mix by how loud it is heard, whatever it was rendered at */
export const atLoudness = (x: Stereo, target: number): Stereo => scale(x, gainOf(target - loudness(sides(x))));

/** lows to the middle and the sides drawn in a little: what a phone plays is the sum of both */
export function gathered(x: Stereo, below = 120, width = 0.8): Stereo {
  const side = filterLoop(
    { left: x.left.map((v, i) => ((v - x.right[i]) / 2) * width), right: new Float64Array(x.left.length) },
    highPass(below),
  ).left;
  const middle = x.left.map((v, i) => (v + x.right[i]) / 2);
  return { left: middle.map((v, i) => v + side[i]), right: middle.map((v, i) => v - side[i]) };
}

/** a slow hand on the fader, twice round the circle so that it comes back as it left */
export function glue(x: Stereo, above = -24, ratio = 1.7, attack = 0.03, release = 0.35): Stereo {
  const step = 48;
  const blocks = Math.floor(x.left.length / step);
  const level = new Float64Array(blocks);
  for (let b = 0; b < blocks; b++) {
    for (let i = b * step; i < (b + 1) * step; i++) level[b] += (x.left[i] ** 2 + x.right[i] ** 2) / 2 / step;
  }
  const [rise, fall] = [Math.exp(-step / (attack * RATE)), Math.exp(-step / (release * RATE))];
  let follower = level[0];
  const gain = new Float64Array(blocks);
  for (let lap = 0; lap < 2; lap++) {
    for (let b = 0; b < blocks; b++) {
      const keep = level[b] > follower ? rise : fall;
      follower = keep * follower + (1 - keep) * level[b];
      gain[b] = Math.min(0, (above - 10 * Math.log10(follower + 1e-12)) * (1 - 1 / ratio));
    }
  }
  const out = silence(x.left.length);
  for (let i = 0; i < x.left.length; i++) {
    const at = i / step - 0.5;
    const b = Math.floor(at);
    const g0 = gain[(b + blocks) % blocks];
    const g1 = gain[(b + 1) % blocks];
    const g = gainOf(g0 + (g1 - g0) * (at - b));
    out.left[i] = x.left[i] * g;
    out.right[i] = x.right[i] * g;
  }
  return out;
}

/** looks ahead and ducks under the ceiling; round the circle */
export function limit(x: Stereo, ceiling = -1.5): Stereo {
  const gain = duck(x, ceiling);
  return gain ? under(x, gain) : x;
}

const under = (x: Stereo, gain: Mono): Stereo => ({ left: x.left.map((v, i) => v * gain[i]), right: x.right.map((v, i) => v * gain[i]) });

/** how far each moment must be turned down; nothing where no moment must */
function duck(x: Stereo, ceiling: number, ahead = 0.004, release = 0.18): Mono | null {
  const n = x.left.length;
  const top = gainOf(ceiling);
  const [left, right] = sides(x).map(peaks);
  const want = left.map((peak, i) => Math.min(1, top / Math.max(peak, right[i], 1e-9)));
  if (want.every((g) => g === 1)) return null;
  const reach = samples(ahead);
  const held = new Float64Array(n).fill(1);
  for (let i = 0; i < n; i++) {
    if (want[i] === 1) continue;
    for (let j = i - reach; j <= i + reach; j++) {
      const at = (j + n) % n;
      if (want[i] < held[at]) held[at] = want[i];
    }
  }
  const back = Math.exp(-1 / (release * RATE));
  let g = 1;
  for (let lap = 0; lap < 2; lap++) {
    for (let i = 0; i < n; i++) {
      g = held[i] < g ? held[i] : back * g + (1 - back) * held[i];
      if (lap === 1) held[i] = g;
    }
  }
  let sum = 0;
  for (let j = -reach; j <= reach; j++) sum += held[(j + n) % n];
  return held.map((_, i) => {
    const smooth = sum / (2 * reach + 1);
    sum += held[(i + reach + 1) % n] - held[(i - reach + n) % n];
    return smooth;
  });
}

export function masterLoop(x: Stereo, target: number, ceiling = -1.6): Stereo {
  let out = atLoudness(x, target);
  for (let round = 0; round < 2; round++) out = atLoudness(limit(out, ceiling), target);
  return limit(centred(out), ceiling);
}

/**
 * Stems that the story fades against one another: set by how loud all of them are together, and held under the
 * ceiling by one hand, so that they still add up to what was mixed.
 */
export function masterStems(raw: readonly Stereo[], target: number, ceiling = -2): Stereo[] {
  const together = (stems: readonly Stereo[]): Stereo => stems.reduce((sum, stem) => blend(sum, stem), silence(raw[0].left.length));
  let stems = raw.map(centred);
  for (let round = 0; round < 2; round++) {
    const gain = gainOf(target - loudness(sides(together(stems))));
    stems = stems.map((stem) => scale(stem, gain));
    // a layer without what it joins can stand higher than both: each is held by itself as well
    const ducked = duck(together(stems), ceiling);
    stems = stems.map((stem) => limit(ducked ? under(stem, ducked) : stem, ceiling));
  }
  return stems;
}

function centred(x: Stereo): Stereo {
  const middle = (y: Mono): number => y.reduce((a, b) => a + b, 0) / y.length;
  const [left, right] = sides(x).map(middle);
  return { left: x.left.map((v) => v - left), right: x.right.map((v) => v - right) };
}

/**
 * A single sound: without what no thing in a room sends to the ear, trimmed, faded at both ends, set by its loudest
 * 400 ms, held under the ceiling.
 */
export function masterOnce(raw: Mono, target: number, ceiling = -2): Mono {
  const x = filterOnce(raw, highPass(35), lowPass(9500));
  let most = 0;
  for (const v of x) most = Math.max(most, Math.abs(v));
  const floor = most * gainOf(-58);
  const first = Math.max(0, x.findIndex((v) => Math.abs(v) > floor) - 48);
  let last = x.length - 1;
  while (last > first && Math.abs(x[last]) < floor) last--;
  const cut = x.slice(first, last + 1);
  const seconds = cut.length / RATE;
  const fade = Math.min(0.08, seconds / 3);
  const edges = line([
    [0, 0],
    [0.0006, 1],
    [seconds - fade, 1],
    [seconds, 0],
  ]);
  const faded = cut.map((v, i) => v * edges(i / RATE) ** 2);
  const gain = gainOf(target - loudest([faded]));
  const room = gainOf(ceiling - truePeak([faded]));
  if (room < gain) console.warn(`  its peaks hold it ${decibels(gain / room).toFixed(1)} dB under its loudness`);
  return faded.map((v) => v * Math.min(gain, room));
}
