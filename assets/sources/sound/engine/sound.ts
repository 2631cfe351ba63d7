export const RATE = 48000;

export type Mono = Float64Array;
export interface Stereo {
  left: Mono;
  right: Mono;
}

export const samples = (seconds: number): number => Math.round(seconds * RATE);
export const decibels = (gain: number): number => 20 * Math.log10(Math.max(gain, 1e-12));
export const gainOf = (db: number): number => 10 ** (db / 20);
export const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));

export const silence = (length: number): Stereo => ({
  left: new Float64Array(length),
  right: new Float64Array(length),
});
export const both = (mono: Mono): Stereo => ({ left: mono.slice(), right: mono.slice() });
export const sides = (x: Stereo): [Mono, Mono] => [x.left, x.right];

export function scale(x: Stereo, gain: number): Stereo {
  return { left: x.left.map((v) => v * gain), right: x.right.map((v) => v * gain) };
}

/** the same on both sides */
export const narrow = (x: Stereo): Stereo => both(x.left.map((v, i) => (v + x.right[i]) / 2));

/** adds `part` to `whole`, in place */
export function blend(whole: Stereo, part: Stereo, gain = 1): Stereo {
  for (let i = 0; i < whole.left.length; i++) {
    whole.left[i] += part.left[i] * gain;
    whole.right[i] += part.right[i] * gain;
  }
  return whole;
}

/** seat from -1 (left) to 1 (right); `width` scales what differs between the two sides */
export function seat(x: Stereo, place: number, width = 1): Stereo {
  const angle = ((place + 1) * Math.PI) / 4;
  const [toLeft, toRight] = [Math.cos(angle) * Math.SQRT2, Math.sin(angle) * Math.SQRT2];
  const out = silence(x.left.length);
  for (let i = 0; i < x.left.length; i++) {
    const middle = (x.left[i] + x.right[i]) / 2;
    const side = ((x.left[i] - x.right[i]) / 2) * width;
    out.left[i] = (middle + side) * toLeft;
    out.right[i] = (middle - side) * toRight;
  }
  return out;
}

/** straight lines through points of [place, value], held at both ends */
export function line(points: readonly (readonly [number, number])[]): (x: number) => number {
  return (x) => {
    const after = points.findIndex(([at]) => at > x);
    if (after === 0) return points[0][1];
    if (after < 0) return points[points.length - 1][1];
    const [x0, y0] = points[after - 1];
    const [x1, y1] = points[after];
    return y0 + ((y1 - y0) * (x - x0)) / (x1 - x0);
  };
}

/** multiplies by an envelope in seconds, a new sound */
export const shape = (x: Mono, envelope: (seconds: number) => number): Mono => x.map((v, i) => v * envelope(i / RATE));

/** a mono sheet onto which sounds are laid; it grows as it must */
export class Sheet {
  #data = new Float64Array(RATE);
  #end = 0;
  lay(sound: Mono, at = 0, gain = 1): this {
    const start = samples(at);
    this.#end = Math.max(this.#end, start + sound.length);
    if (this.#end > this.#data.length) {
      const larger = new Float64Array(this.#end * 2);
      larger.set(this.#data);
      this.#data = larger;
    }
    for (let i = 0; i < sound.length; i++) this.#data[start + i] += sound[i] * gain;
    return this;
  }
  get sound(): Mono {
    return this.#data.slice(0, this.#end);
  }
}

/** adds a sound to a circle at a moment; what runs over the end comes in at the beginning */
export function place(circle: Stereo, sound: Stereo, at: number, gain = 1): void {
  const n = circle.left.length;
  let to = ((samples(at) % n) + n) % n;
  for (let i = 0; i < sound.left.length; i++, to++) {
    if (to === n) to = 0;
    circle.left[to] += sound.left[i] * gain;
    circle.right[to] += sound.right[i] * gain;
  }
}
