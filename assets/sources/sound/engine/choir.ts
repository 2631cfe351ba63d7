import { Chance } from './chance.ts';
import { type Curve, filterLoop } from './filter.ts';
import { blend, clamp, gainOf, line, RATE, type Stereo, samples, silence } from './sound.ts';

/** low voices: resonances as [Hz, dB, width in Hz] */
const VOWELS = {
  mm: [
    [230, 0, 60],
    [900, -26, 120],
    [2200, -38, 180],
    [2900, -42, 180],
  ],
  oo: [
    [300, 0, 60],
    [650, -11, 80],
    [2250, -32, 120],
    [2650, -36, 140],
  ],
  oh: [
    [420, 0, 70],
    [760, -7, 90],
    [2350, -26, 120],
    [2700, -28, 140],
  ],
  ah: [
    [620, 0, 80],
    [1050, -6, 100],
    [2450, -19, 130],
    [2850, -21, 150],
  ],
} as const;
export type Sung = keyof typeof VOWELS;

export interface Held {
  /** seconds */
  at: number;
  lasts: number;
  key: number;
  /** of one */
  weight: number;
  singers: number;
  /** one after another, evenly over the note */
  vowels: readonly Sung[];
}

const throat =
  (vowel: Sung): Curve =>
  (hz) =>
    VOWELS[vowel].reduce((sum, [at, db, wide]) => sum + gainOf(db) / Math.sqrt(1 + ((hz - at) / (wide * 0.9)) ** 2), 0) /
    (1 + (hz / 7000) ** 4);

/** the wave of the cords, one turn of it */
const TURN = 4096;
const CORDS = Float64Array.from({ length: TURN + 1 }, (_, i) => {
  let sum = 0;
  for (let h = 1; h < 70; h++) {
    const fade = h < 50 ? 1 : Math.cos(((h - 50) / 20) * (Math.PI / 2));
    sum += Math.sin((2 * Math.PI * h * i) / TURN + 0.35 * Math.sqrt(h)) * h ** -1.3 * fade;
  }
  return sum / 2;
});

/**
 * Men singing, each a little beside the note, sliding into it from below and trembling late; on a circle. All their
 * cords go onto one sheet a vowel, and each sheet through its throat once.
 */
export function choir(length: number, score: readonly Held[], seed: number): Stereo {
  const chance = new Chance(seed);
  const sheets = new Map<Sung, Stereo>();
  const sheet = (vowel: Sung): Stereo => {
    const known = sheets.get(vowel) ?? silence(length);
    sheets.set(vowel, known);
    return known;
  };
  for (const note of score) for (let k = 0; k < note.singers; k++) sing(note, k, chance, sheet);
  const out = silence(length);
  for (const [vowel, cords] of sheets) blend(out, filterLoop(cords, throat(vowel)));
  return out;
}

const STEP = 64;
const RELEASE = 1;
function sing(note: Held, k: number, chance: Chance, sheet: (vowel: Sung) => Stereo): void {
  const { vowels, singers, lasts } = note;
  const count = samples(lasts + RELEASE);
  const seat = singers > 1 ? ((2 * k) / (singers - 1) - 1) * 0.85 : 0;
  const [left, right] = [Math.cos(((seat + 1) * Math.PI) / 4), Math.sin(((seat + 1) * Math.PI) / 4)];
  const drift = line(Array.from({ length: Math.ceil(lasts + RELEASE) + 2 }, (_, i) => [i, chance.normal(0, 0.05)] as const));
  const shake = line(Array.from({ length: Math.ceil((lasts + RELEASE) * 6) + 2 }, (_, i) => [i / 6, 1 + chance.normal(0, 0.04)] as const));
  const own = note.key + chance.normal(0, 0.06);
  const [scoop, slides] = [chance.between(0.1, 0.45), chance.between(0.06, 0.14)];
  const [turns, depth, waits, phase] = [chance.between(4.3, 5.5), chance.between(0.06, 0.17), chance.between(0.4, 1), chance.between(0, 6)];
  const rise = Math.min(0.8, lasts * 0.4) * chance.between(0.7, 1.3);
  const off = chance.normal(0, 0.05);
  const smooth = (x: number): number => clamp(x, 0, 1) ** 2 * (3 - 2 * clamp(x, 0, 1));
  const sheets = vowels.map(sheet);
  const n = sheets[0].left.length;
  let at = (((samples(note.at + Math.abs(chance.normal(0, 0.04))) % n) + n) % n) - 1;
  let turn = chance.next() * TURN;
  let loud = 0;
  for (let from = 0; from < count; from += STEP) {
    const t = from / RATE;
    const trembling = depth * clamp((t - waits) / 1, 0, 1) * Math.sin(2 * Math.PI * turns * t + phase);
    const key = own + drift(t) + trembling - scoop * Math.exp(-t / slides);
    const step = ((440 * 2 ** ((key - 69) / 12)) / RATE) * TURN;
    const level = (note.weight / Math.sqrt(singers)) * smooth(t / rise) * smooth((lasts + RELEASE - 0.1 + off - t) / RELEASE) * shake(t);
    const place = clamp(t / lasts, 0, 1) * (vowels.length - 1);
    const first = Math.min(Math.floor(place), Math.max(0, vowels.length - 2));
    const [a, b] = [sheets[first], sheets[Math.min(first + 1, vowels.length - 1)]];
    const toB = vowels.length > 1 ? place - first : 0;
    // no stairs: the ear hears them as a buzz in every breath
    const more = (level - loud) / STEP;
    for (let i = 0; i < STEP; i++) {
      loud += more;
      if (++at === n) at = 0;
      turn += step;
      if (turn >= TURN) turn -= TURN;
      const value = CORDS[turn | 0] * loud;
      a.left[at] += value * left * (1 - toB);
      a.right[at] += value * right * (1 - toB);
      b.left[at] += value * left * toB;
      b.right[at] += value * right * toB;
    }
  }
}
