import { fastLength, fft } from './fft.ts';
import { type Mono, RATE } from './sound.ts';

/** one bar of harmony: the bass as a MIDI key, then what may sound and what must, as pitch classes (0 is C) */
export interface Chord {
  bass: number;
  may: readonly number[];
  must: readonly number[];
}

type Voicing = readonly number[];

/**
 * The smoothest way through the chords for voices with these ranges, low to high: least motion, no parallel
 * fifths or octaves, nothing crossed, chords complete. Answers a voicing a chord, bass first.
 */
export function lead(chords: readonly Chord[], ranges: readonly (readonly [number, number])[]): Voicing[] {
  const stages = chords.map((chord) => voicings(chord, ranges));
  let costs = stages[0].map((v) => v.cost);
  const backs: number[][] = [];
  for (let k = 1; k < stages.length; k++) {
    const back: number[] = [];
    costs = stages[k].map(({ keys, cost }) => {
      let [best, from] = [Infinity, 0];
      stages[k - 1].forEach((before, i) => {
        const total = costs[i] + motion(before.keys, keys);
        if (total < best) [best, from] = [total, i];
      });
      back.push(from);
      return best + cost;
    });
    backs.push(back);
  }
  let at = costs.indexOf(Math.min(...costs));
  const path = [stages[stages.length - 1][at].keys];
  for (let k = backs.length - 1; k >= 0; k--) {
    at = backs[k][at];
    path.unshift(stages[k][at].keys);
  }
  return path;
}

function voicings(chord: Chord, ranges: readonly (readonly [number, number])[]): { keys: Voicing; cost: number }[] {
  let open: number[][] = [[chord.bass]];
  for (const [low, high] of ranges) {
    const keys = Array.from({ length: high - low + 1 }, (_, i) => low + i).filter((k) => chord.may.includes(k % 12));
    open = open.flatMap((v) => {
      const under = v[v.length - 1];
      const fits = (k: number): boolean => k >= under && (v.length === 1 || k - under <= 14);
      return keys.filter(fits).map((k) => [...v, k]);
    });
  }
  return open
    .map((keys) => {
      const missing = chord.must.filter((p) => !keys.some((k) => k % 12 === p)).length;
      const doubled = keys.filter((k, i) => i > 1 && k === keys[i - 1]).length;
      return { keys, cost: 9 * missing + 6 * doubled };
    })
    .sort((a, b) => a.cost - b.cost)
    .slice(0, 240);
}

function motion(a: Voicing, b: Voicing): number {
  let cost = 0;
  for (let i = 1; i < a.length; i++) {
    const step = Math.abs(a[i] - b[i]);
    cost += step < 3 ? step : 1.6 * step;
  }
  for (let i = 0; i < a.length; i++) {
    for (let j = i + 1; j < a.length; j++) {
      const interval = (a[j] - a[i]) % 12;
      const parallel = interval === (b[j] - b[i]) % 12 && a[i] !== b[i] && a[j] !== b[j];
      if (parallel && (interval === 0 || interval === 7)) cost += 14;
    }
  }
  const oneWay = a.every((key, i) => b[i] > key) || a.every((key, i) => b[i] < key);
  return cost + (oneWay ? 4 : 0);
}

/** of the energy between 90 and 1200 Hz in each bar, the share that lies on that bar's written pitch classes */
export function chordShares(x: Mono, chords: readonly (readonly number[])[]): number[] {
  const bar = x.length / chords.length;
  return chords.map((written, k) => {
    const from = Math.round(k * bar + 0.15 * bar);
    const size = Math.round(0.85 * bar);
    const re = new Float64Array(fastLength(size));
    for (let i = 0; i < size; i++) re[i] = x[from + i] * (0.5 - 0.5 * Math.cos((2 * Math.PI * i) / size));
    const im = new Float64Array(re.length);
    fft(re, im);
    return share(
      re.map((v, i) => v * v + im[i] * im[i]),
      written,
    );
  });
}

function share(power: Float64Array, written: readonly number[]): number {
  let [on, all] = [0, 1e-30];
  for (let k = 1; k < power.length / 2; k++) {
    const hz = (k * RATE) / power.length;
    if (hz < 90 || hz > 1200) continue;
    const key = Math.round(12 * Math.log2(hz / 440) + 69);
    all += power[k];
    if (written.includes(key % 12)) on += power[k];
  }
  return on / all;
}
