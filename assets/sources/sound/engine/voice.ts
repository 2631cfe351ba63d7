import { Chance } from './chance.ts';
import { filterOnce, highPass, highShelf, hill, lowPass } from './filter.ts';
import { clamp, line, type Mono, RATE, samples } from './sound.ts';

/** the first five resonances of a grown throat, in Hz */
const VOWELS = {
  a: [730, 1090, 2440, 3400, 4300],
  e: [530, 1840, 2480, 3500, 4300],
  i: [300, 2200, 2950, 3600, 4400],
  o: [520, 860, 2400, 3300, 4200],
  u: [320, 820, 2250, 3250, 4200],
  y: [480, 1420, 2380, 3350, 4250],
};
/** and those above, which no vowel moves but without which a throat sounds like a box */
const HIGHER = [5300, 6300, 7400];
const WIDTHS = [80, 100, 140, 190, 240, 300, 350, 400];
export type Vowel = keyof typeof VOWELS;

/** one person: how high, through how long a throat, and what the voice is made of */
export interface Voice {
  seed: number;
  /** Hz, and how far single sounds stray from it, in semitones */
  pitch: number;
  strays: readonly number[];
  vowels: readonly Vowel[];
  /** above 1 for a short throat */
  throat: number;
  milliseconds: number;
  /** share of breath in the tone; unevenness from pulse to pulse; every second pulse weaker (an old or rough voice) */
  breath: number;
  rough: number;
  creak: number;
  /** how fast the tone falls off with height: 1 soft, 0 hard */
  soft: number;
  /** the people of the city carry a little of their stone: [Hz, dB] of hills laid over all */
  stone?: readonly (readonly [number, number])[];
  /** a voice through the nose */
  nasal?: number;
  /** semitones the sound falls from its beginning to its end */
  falls: number;
}

/** short sounds of a voice that says nothing, one after each vowel of its list */
export function grainsOf(voice: Voice): Record<string, Mono> {
  const chance = new Chance(voice.seed);
  const counts = new Map<Vowel, number>();
  return Object.fromEntries(
    voice.vowels.map((vowel, k) => {
      const count = (counts.get(vowel) ?? 0) + 1;
      counts.set(vowel, count);
      const stray = voice.strays[k % voice.strays.length] + chance.normal(0, 0.2);
      return [`${vowel}${count}`, grain(voice, vowel, stray, chance)];
    }),
  );
}

function grain(voice: Voice, vowel: Vowel, stray: number, chance: Chance): Mono {
  const seconds = clamp((voice.milliseconds / 1000) * chance.between(0.88, 1.14), 0.06, 0.12);
  let sound = throatOf(cords(voice, stray, seconds, chance), VOWELS[vowel], voice.throat, seconds);
  sound = filterOnce(
    sound,
    highPass(Math.min(140, voice.pitch * 0.7)),
    lowPass(8000),
    // resonances in a row take more from above than a near microphone hears
    highShelf(1900, 11 - 6 * voice.soft),
    ...(voice.stone ?? []).map(([hz, db]) => hill(hz, db, 0.09)),
    ...(voice.nasal ? [hill(1000, 5 * voice.nasal, 0.2), hill(620, -7 * voice.nasal, 0.25)] : []),
  );
  const edge = line([
    [0, 0],
    [0.007, 0.8],
    [0.02, 1],
    [seconds * 0.6, 0.82],
    [seconds - 0.004, 0.02],
    [seconds, 0],
  ]);
  return sound.map((v, i) => v * edge(i / RATE));
}

/** the cords: they open slowly, close suddenly, and never twice alike */
function cords(voice: Voice, stray: number, seconds: number, chance: Chance): Mono {
  const out = new Float64Array(samples(seconds));
  let period = 0;
  let phase = 1;
  let size = 1;
  let odd = false;
  let kept = 0;
  for (let i = 0; i < out.length; i++) {
    if (phase >= 1) {
      const bend = stray - voice.falls * (i / out.length);
      period = RATE / (voice.pitch * 2 ** (bend / 12) * (1 + chance.normal(0, voice.rough)));
      odd = !odd;
      size = (1 + chance.normal(0, voice.rough * 4)) * (odd ? 1 : 1 - voice.creak);
      phase -= Math.floor(phase);
    }
    const opening = 0.62;
    const closing = 0.12 + 0.2 * voice.soft;
    let flow = 0;
    if (phase < opening) flow = 0.5 - 0.5 * Math.cos((Math.PI * phase) / opening);
    else if (phase < opening + closing) flow = Math.cos((Math.PI / 2) * ((phase - opening) / closing));
    flow *= size;
    const breath = chance.normal(0, voice.breath) * (0.3 + 0.7 * flow);
    // what leaves the lips is how the flow changes
    out[i] = flow - kept + breath * 0.06;
    kept = flow;
    phase += 1 / period;
  }
  return out;
}

/** resonances one after another, gliding from a mouth at rest to the vowel in the first third */
function throatOf(source: Mono, vowel: readonly number[], throat: number, seconds: number): Mono {
  let sound = source;
  [...vowel, ...HIGHER].forEach((target, k) => {
    const glide = line([
      [0, ((VOWELS.y[k] ?? target) + target) / 2],
      [seconds / 3, target],
    ]);
    const out = new Float64Array(sound.length);
    let [y1, y2] = [0, 0];
    const radius = Math.exp((-Math.PI * WIDTHS[k] * throat) / RATE);
    for (let i = 0; i < out.length; i++) {
      const turn = (2 * Math.PI * glide(i / RATE) * throat) / RATE;
      const back = 2 * radius * Math.cos(turn);
      out[i] = (1 - back + radius * radius) * sound[i] + back * y1 - radius * radius * y2;
      [y1, y2] = [out[i], y1];
    }
    sound = out;
  });
  return sound;
}
