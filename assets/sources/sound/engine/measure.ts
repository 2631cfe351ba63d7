import { fft } from './fft.ts';
import { loudest, loudness, truePeak } from './loudness.ts';
import { type Mono, RATE } from './sound.ts';

export interface Measures {
  /** music and ambience: integrated; single sounds: their loudest 400 ms */
  lufs: number;
  truePeak: number;
  /** the largest mean of a channel, in dB under full scale */
  dc: number;
  /** dB lost when both sides are summed, as on a phone */
  monoLoss: number;
  /** dB of all energy that lies above 1 kHz, as a share of one */
  above1k: number;
  /** the step over the seam among the steps of the second around it: 1 is the largest of them */
  seam?: number;
}

const round = (x: number, digits = 2): number => Number(x.toFixed(digits));

export function measure(channels: readonly Mono[], loop?: readonly [start: number, length: number]): Measures {
  const heard = loop ? channels.map((x) => x.slice(loop[0], loop[0] + loop[1])) : channels;
  const mixed = heard[0].map((v, i) => (v + heard[heard.length - 1][i]) / 2);
  const power = (x: Mono): number => x.reduce((sum, v) => sum + v * v, 0) / x.length;
  const offset = Math.max(...heard.map((x) => Math.abs(x.reduce((sum, v) => sum + v, 0) / x.length)));
  const all = heard.reduce((sum, x) => sum + power(x), 0) / heard.length;
  return {
    lufs: round(loop ? loudness(heard) : loudest(heard)),
    truePeak: round(truePeak(heard)),
    dc: round(20 * Math.log10(offset + 1e-9), 1),
    monoLoss: round(10 * Math.log10(all / power(mixed))),
    above1k: round(shareAbove(mixed, 1000), 4),
    ...(loop ? { seam: round(seam(heard), 3) } : {}),
  };
}

const BLOCK = 65536;
function shareAbove(x: Mono, hz: number): number {
  let [under, over] = [0, 1e-30];
  // two windows over every sample, whose squares add up to one
  for (let from = -BLOCK / 2; from < x.length; from += BLOCK / 2) {
    const re = new Float64Array(BLOCK);
    const im = new Float64Array(BLOCK);
    for (let i = Math.max(0, from); i < Math.min(x.length, from + BLOCK); i++)
      re[i - from] = x[i] * Math.sin((Math.PI * (i - from)) / BLOCK);
    fft(re, im);
    for (let k = 1; k < BLOCK / 2; k++) {
      const energy = re[k] ** 2 + im[k] ** 2;
      if ((k * RATE) / BLOCK < hz) under += energy;
      else over += energy;
    }
  }
  return over / (under + over);
}

/** first and second differences across the seam, against the largest of the half seconds on both sides */
function seam(heard: readonly Mono[]): number {
  let worst = 0;
  for (const x of heard) {
    const near = Float64Array.from([...x.slice(-RATE / 2), ...x.slice(0, RATE / 2)]);
    for (const order of [1, 2]) {
      let steps = near;
      for (let o = 0; o < order; o++) {
        const before = steps;
        steps = before.slice(1).map((v, i) => v - before[i]);
      }
      steps = steps.map(Math.abs);
      const middle = RATE / 2 - order;
      const at = Math.max(...steps.slice(middle, middle + order));
      let most = 1e-12;
      for (let i = 0; i < steps.length; i++) if (i < middle || i >= middle + order) most = Math.max(most, steps[i]);
      worst = Math.max(worst, at / most);
    }
  }
  return worst;
}
