import { Chance } from './chance.ts';
import { type Curve, filterOnce } from './filter.ts';
import { type Mono, RATE, type Stereo, samples } from './sound.ts';

export interface Room {
  /** seconds for the sound to fall by 60 dB: low, middle, high */
  dies: readonly [number, number, number];
  /** length, breadth, height in metres */
  size: readonly [number, number, number];
  before?: number;
  early?: number;
  absorbs?: number;
  seed: number;
}

/** first echoes by mirror images of the room, heard by two ears; then a tail that dies faster the higher it is */
export function answerOf(room: Room): Stereo {
  const { dies, size, before = 0.02, early = 0.9, absorbs = 0.3, seed } = room;
  const [low, middle, high] = dies;
  const length = samples(Math.max(low, middle) * 1.15);
  const bands: [number, number, number][] = [
    [20, 160, low],
    [160, 400, (low + middle) / 2],
    [400, 1200, middle],
    [1200, 3000, middle * 0.7 + high * 0.3],
    [3000, 6500, (middle + 2 * high) / 3],
    [6500, 15000, high],
  ];
  const ear = (which: 0 | 1): Mono => {
    const chance = new Chance(seed * 2 + which);
    const tail = new Float64Array(length);
    for (const [from, to, fall] of bands) {
      const curve: Curve = (hz) => 1 / (1 + (from / hz) ** 8) / (1 + (hz / to) ** 8);
      const noise = filterOnce(
        Float64Array.from({ length }, () => chance.normal()),
        curve,
      );
      const level = Math.sqrt((to - from) / to) / Math.sqrt(energy(noise) / length);
      for (let i = 0; i < length; i++) tail[i] += noise[i] * level * 10 ** ((-3 * i) / RATE / fall);
    }
    for (let i = 0; i < length; i++) tail[i] *= 1 - Math.exp(-i / RATE / 0.06);
    const first = filterOnce(mirrors(size, which, absorbs, length), (hz) => 1 / Math.sqrt(1 + (hz / 5500) ** 2));
    const [a, b] = [(early * 0.5) / Math.sqrt(energy(first)), 1 / Math.sqrt(energy(tail))];
    const out = new Float64Array(samples(before) + length);
    for (let i = 0; i < length; i++) out[samples(before) + i] = a * first[i] + b * tail[i];
    return out;
  };
  return { left: ear(0), right: ear(1) };
}

function mirrors([x, y, z]: readonly [number, number, number], which: 0 | 1, absorbs: number, length: number): Mono {
  const out = new Float64Array(length);
  const source = [x * 0.42, y * 0.3, 2];
  const ear = [x * 0.5 + (which === 0 ? -0.4 : 0.4), y * 0.72, 1.7];
  const far = (p: number[]): number => Math.hypot(p[0] - ear[0], p[1] - ear[1], p[2] - ear[2]);
  const fold = (i: number, side: number, at: number): number => i * side + (i % 2 === 0 ? at : side - at);
  for (let i = -3; i <= 3; i++) {
    for (let j = -3; j <= 3; j++) {
      for (let k = -2; k <= 2; k++) {
        const bounces = Math.abs(i) + Math.abs(j) + Math.abs(k);
        if (bounces === 0) continue;
        const way = far([fold(i, x, source[0]), fold(j, y, source[1]), fold(k, z, source[2])]);
        const at = samples((way - far(source)) / 343);
        if (at < length) out[at] += ((1 - absorbs) ** bounces * far(source)) / way;
      }
    }
  }
  return out;
}

function energy(x: Mono): number {
  let sum = 0;
  for (const v of x) sum += v * v;
  return sum + 1e-30;
}
