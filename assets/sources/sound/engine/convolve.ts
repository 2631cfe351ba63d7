import { fft } from './fft.ts';
import { type Stereo, silence } from './sound.ts';

/**
 * Convolution on the circle, left with left and right with right, block by block so that it stays in the
 * processor's own memory. `before` moves the answer forward: a kernel centred there has no phase.
 */
export function convolveLoop(x: Stereo, kernel: Stereo, before = 0): Stereo {
  const n = x.left.length;
  const reach = kernel.left.length;
  const size = 4 ** Math.ceil(Math.log(reach * 3) / Math.log(4));
  const hop = size - reach + 1;
  const answer = apart(kernel, 0, reach, size);
  const out = silence(n);
  for (let from = 0; from < n; from += hop) {
    const { ar, ai, br, bi } = apart(x, from, Math.min(hop, n - from), size);
    const re = new Float64Array(size);
    const im = new Float64Array(size);
    for (let k = 0; k < size; k++) {
      // left comes back as the real part and right as the imaginary one
      re[k] = ar[k] * answer.ar[k] - ai[k] * answer.ai[k] - (br[k] * answer.bi[k] + bi[k] * answer.br[k]);
      im[k] = ar[k] * answer.ai[k] + ai[k] * answer.ar[k] + (br[k] * answer.br[k] - bi[k] * answer.bi[k]);
    }
    fft(re, im, 1);
    const used = Math.min(hop, n - from) + reach - 1;
    let to = (((from - before) % n) + n) % n;
    for (let i = 0; i < used; i++, to++) {
      if (to === n) to = 0;
      out.left[to] += re[i];
      out.right[to] += im[i];
    }
  }
  return out;
}

interface Spectra {
  ar: Float64Array;
  ai: Float64Array;
  br: Float64Array;
  bi: Float64Array;
}

/** both sides in one transform, told apart by their symmetry */
function apart(x: Stereo, from: number, count: number, size: number): Spectra {
  const re = new Float64Array(size);
  const im = new Float64Array(size);
  re.set(x.left.subarray(from, from + count));
  im.set(x.right.subarray(from, from + count));
  fft(re, im);
  const out = { ar: new Float64Array(size), ai: new Float64Array(size), br: new Float64Array(size), bi: new Float64Array(size) };
  for (let k = 0; k < size; k++) {
    const m = (size - k) % size;
    out.ar[k] = (re[k] + re[m]) / 2;
    out.ai[k] = (im[k] - im[m]) / 2;
    out.br[k] = (im[k] + im[m]) / 2;
    out.bi[k] = (re[m] - re[k]) / 2;
  }
  return out;
}
