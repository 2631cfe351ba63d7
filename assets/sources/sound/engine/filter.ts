import { convolveLoop } from './convolve.ts';
import { fastLength, fft } from './fft.ts';
import { gainOf, type Mono, RATE, type Stereo, silence } from './sound.ts';

/** gain against frequency; used with no phase at all, so that it can never smear a loop's seam */
export type Curve = (hz: number) => number;

export const highPass =
  (at: number, order = 2): Curve =>
  (hz) =>
    1 / Math.sqrt(1 + (at / hz) ** (2 * order));
export const lowPass =
  (at: number, order = 2): Curve =>
  (hz) =>
    1 / Math.sqrt(1 + (hz / at) ** (2 * order));
export const lowShelf =
  (at: number, db: number): Curve =>
  (hz) =>
    gainOf(db / (1 + (hz / at) ** 2));
export const highShelf =
  (at: number, db: number): Curve =>
  (hz) =>
    gainOf(db / (1 + (at / hz) ** 2));
/** a hill or a dip `octaves` wide to its shoulders */
export const hill =
  (at: number, db: number, octaves: number): Curve =>
  (hz) =>
    gainOf(db * Math.exp(-0.5 * (Math.log2(hz / at) / octaves) ** 2));
/** only what lies around one frequency */
export const around =
  (at: number, octaves: number): Curve =>
  (hz) =>
    Math.exp(-0.5 * (Math.log2(hz / at) / octaves) ** 2);
export const chain =
  (...curves: Curve[]): Curve =>
  (hz) =>
    curves.reduce((gain, curve) => gain * curve(hz), 1);

/** a curve as a kernel: 16384 samples draw it finely enough for anything above 30 Hz */
const KERNEL = 16384;
function kernelOf(curve: Curve): Mono {
  const re = new Float64Array(KERNEL);
  for (let k = 0; k <= KERNEL / 2; k++) re[k] = re[(KERNEL - k) % KERNEL] = curve(Math.max((k * RATE) / KERNEL, 0.5));
  fft(re, new Float64Array(KERNEL), 1);
  // its middle comes to the middle, and its ends to nothing
  return Float64Array.from({ length: KERNEL }, (_, i) => re[(i + KERNEL / 2) % KERNEL] * Math.sin((Math.PI * i) / KERNEL) ** 2);
}

/** on the circle: the end flows into the beginning */
export function filterLoop(x: Stereo, ...curves: Curve[]): Stereo {
  const kernel = kernelOf(chain(...curves));
  return convolveLoop(x, { left: kernel, right: kernel }, KERNEL / 2);
}

/** in a line, with silence before and after */
export function filterOnce(x: Mono, ...curves: Curve[]): Mono {
  const n = fastLength(x.length + RATE / 4);
  const re = new Float64Array(n);
  const im = new Float64Array(n);
  re.set(x);
  fft(re, im);
  const curve = chain(...curves);
  for (let k = 0; k < n; k++) {
    const gain = curve(Math.max((Math.min(k, n - k) * RATE) / n, 0.5));
    re[k] *= gain;
    im[k] *= gain;
  }
  fft(re, im, 1);
  return re.slice(0, x.length);
}

/** in a line: the dry sound with a room's answer laid under it, longer by the answer's tail */
export function inRoom(x: Mono, response: Mono, wet: number, tail: number): Mono {
  const length = x.length + Math.round(tail * RATE);
  const pad = x.length + response.length;
  const dry = silence(pad);
  dry.left.set(x);
  const room = silence(pad);
  room.left.set(response);
  const answer = convolveLoop(dry, room).left;
  return Float64Array.from({ length }, (_, i) => (x[i] ?? 0) + wet * (answer[i] ?? 0));
}
