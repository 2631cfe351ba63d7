import { Chance } from './chance.ts';
import { clamp, type Mono, RATE, samples } from './sound.ts';

export interface Mode {
  hz: number;
  size: number;
  /** seconds until it has fallen to a third (1/e) */
  dies: number;
}

/** a struck thing as the sum of the ways it can swing; every swing splits in two a hair apart, as real ones do */
export function struck(modes: readonly Mode[], seconds: number, seed: number, attack = 0.0012, split = 0.0012): Mono {
  const chance = new Chance(seed);
  const out = new Float64Array(samples(seconds));
  for (const { hz, size, dies } of modes) {
    for (let half = 0; half < 2; half++) {
      const step = (2 * Math.PI * hz * (1 + chance.normal(0, split))) / RATE;
      const phase = 2 * Math.PI * chance.next();
      const fall = Math.exp(-1 / (dies * RATE));
      // a swing is a turn that shrinks: one complex step a sample
      const [stepRe, stepIm] = [fall * Math.cos(step), fall * Math.sin(step)];
      let re = (size / 2) * Math.cos(phase);
      let im = (size / 2) * Math.sin(phase);
      const end = Math.min(out.length, Math.ceil(dies * RATE * 14));
      for (let i = 0; i < end; i++) {
        out[i] += im;
        [re, im] = [re * stepRe - im * stepIm, re * stepIm + im * stepRe];
      }
    }
  }
  const fade = Math.min(0.05, seconds / 4);
  for (let i = 0; i < out.length; i++) {
    out[i] *= Math.min(1, i / RATE / attack) * clamp((seconds - i / RATE) / fade, 0, 1);
  }
  return out;
}

/** the modes of a thing by its ratios, higher ones smaller and shorter by the powers given */
export function modesOf(hz: number, ratios: readonly number[], dies: number, fade = 0.8, damp = 0.7): Mode[] {
  return ratios.map((r) => ({ hz: hz * r, size: r ** -fade, dies: dies * r ** -damp })).filter((m) => m.hz < 16000);
}

export const BAR = [1, 2.756, 5.404, 8.933, 13.34];
export const PLATE = [1, 1.52, 2.31, 2.93, 3.66, 4.71, 5.9, 7.3, 8.8, 11.2, 13.7];
export const WOOD = [1, 2.57, 4.2, 6.31, 9.4];
export const GLASS = [1, 2.32, 4.25, 6.63, 9.38];
/** a tube or tank: nearly harmonic, slightly sharp */
export const PIPE = [1, 2.02, 3.07, 4.15, 5.3, 6.5];

/** the click of the blow itself: a few milliseconds of softened noise */
export function blow(seed: number, milliseconds: number, softness = 4): Mono {
  const chance = new Chance(seed);
  const n = samples((milliseconds * 6) / 1000);
  const out = new Float64Array(n);
  let kept = 0;
  for (let i = 0; i < n; i++) {
    kept += (chance.normal() - kept) / softness;
    const t = i / RATE;
    out[i] = kept * Math.exp((-t * 1000) / milliseconds) * Math.min(1, t / 0.0004);
  }
  return out;
}
