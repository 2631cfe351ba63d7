import { type Mono, RATE } from './sound.ts';

/** the ear's weighting of ITU-R BS.1770 at 48 kHz: a shelf for the head, then a cut of the lows */
const STAGES = [
  { b: [1.53512485958697, -2.69169618940638, 1.19839281085285], a: [-1.69065929318241, 0.73248077421585] },
  { b: [1, -2, 1], a: [-1.99004745483398, 0.99007225036621] },
];

function weighted(x: Mono): Mono {
  let signal = x;
  for (const { b, a } of STAGES) {
    const out = new Float64Array(signal.length);
    let [x1, x2, y1, y2] = [0, 0, 0, 0];
    for (let i = 0; i < signal.length; i++) {
      const y = b[0] * signal[i] + b[1] * x1 + b[2] * x2 - a[0] * y1 - a[1] * y2;
      x2 = x1;
      x1 = signal[i];
      y2 = y1;
      y1 = y;
      out[i] = y;
    }
    signal = out;
  }
  return signal;
}

/** power of every 400 ms window, a new one each 100 ms; a short sound is heard with silence around it */
function windows(channels: readonly Mono[]): number[] {
  const hop = RATE / 10;
  const count = Math.ceil(channels[0].length / hop);
  const power = new Array<number>(count + 6).fill(0);
  for (const x of channels.map(weighted)) {
    for (let i = 0; i < x.length; i++) power[3 + Math.floor(i / hop)] += (x[i] * x[i]) / hop;
  }
  return Array.from({ length: count + 3 }, (_, k) => (power[k] + power[k + 1] + power[k + 2] + power[k + 3]) / 4);
}

const lufs = (power: number): number => -0.691 + 10 * Math.log10(power + 1e-15);
const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / Math.max(1, x.length);

/** integrated loudness, gated: what counts is the music, not the silence between */
export function loudness(channels: readonly Mono[]): number {
  const inside = windows(channels).slice(3, -3);
  const heard = (inside.length > 0 ? inside : windows(channels)).filter((p) => lufs(p) > -70);
  const gate = lufs(mean(heard)) - 10;
  return lufs(mean(heard.filter((p) => lufs(p) > gate)));
}

/** the loudest 400 ms: how loud a single short sound strikes the ear */
export function loudest(channels: readonly Mono[]): number {
  return lufs(Math.max(...windows(channels)));
}

/** four-times oversampled peaks of each sample's neighbourhood, by a windowed sinc */
const TAPS = 12;
const PHASES = [1, 2, 3].map((phase) =>
  Array.from({ length: 2 * TAPS }, (_, k) => {
    const at = k - TAPS + 1 - phase / 4;
    return (Math.sin(Math.PI * at) / (Math.PI * at)) * (0.5 + 0.5 * Math.cos((Math.PI * at) / (TAPS + 0.5)));
  }),
);
export function peaks(x: Mono): Mono {
  const n = x.length;
  const out = x.map(Math.abs);
  let most = 0;
  for (const v of out) most = Math.max(most, v);
  for (let i = TAPS; i < n - TAPS; i++) {
    // between two quiet samples nothing can stand up: most of a sound needs no closer look
    if (out[i] < most * 0.4 && out[i + 1] < most * 0.4) continue;
    for (const taps of PHASES) {
      let sum = 0;
      for (let k = 0; k < taps.length; k++) sum += taps[k] * x[i - TAPS + 1 + k];
      if (sum < 0) sum = -sum;
      if (sum > out[i]) out[i] = sum;
    }
  }
  return out;
}

export function truePeak(channels: readonly Mono[]): number {
  let most = 1e-9;
  for (const x of channels) for (const v of peaks(x)) most = Math.max(most, v);
  return 20 * Math.log10(most);
}
