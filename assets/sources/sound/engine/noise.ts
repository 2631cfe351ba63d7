import { Chance } from './chance.ts';
import { fft } from './fft.ts';
import { type Curve, filterOnce } from './filter.ts';
import { type Mono, RATE, type Stereo, samples } from './sound.ts';

/** plain noise through a curve, one shot, of even power 1 */
export function hiss(seconds: number, seed: number, curve: Curve): Mono {
  const chance = new Chance(seed);
  const raw = Float64Array.from({ length: samples(seconds) }, () => chance.normal());
  return even(filterOnce(raw, curve));
}

/** noise that closes on itself: random phases under a curve, so the loop has no seam to find */
export function loopHiss(length: number, seed: number, curve: Curve): Stereo {
  const chance = new Chance(seed);
  const re = new Float64Array(length);
  const im = new Float64Array(length);
  // left is the real and right the imaginary part, so all bins are free and the two sides do not resemble each other
  for (let k = 1; k < length; k++) {
    const hz = (Math.min(k, length - k) * RATE) / length;
    const gain = curve(hz);
    if (gain < 1e-7) continue;
    const phase = 2 * Math.PI * chance.next();
    re[k] = gain * Math.cos(phase);
    im[k] = gain * Math.sin(phase);
  }
  fft(re, im, 1);
  return { left: even(re), right: even(im) };
}

/** a slow unrest between `low` and `high` that closes on itself, of nothing faster than `fastest` Hz */
export function loopUnrest(length: number, seed: number, fastest: number, low: number, high: number): Mono {
  const chance = new Chance(seed);
  const waves = Math.max(2, Math.floor((fastest * length) / RATE));
  const parts = Array.from({ length: waves }, (_, k) => ({
    turns: k + 1,
    size: chance.normal() / Math.sqrt(k + 1),
    start: 2 * Math.PI * chance.next(),
  }));
  // drawn coarsely and joined by lines: nothing in it moves faster than a second or two
  const points = waves * 32;
  const drawn = Array.from({ length: points }, (_, i) =>
    parts.reduce((sum, w) => sum + w.size * Math.sin((2 * Math.PI * w.turns * i) / points + w.start), 0),
  );
  const [least, most] = [Math.min(...drawn), Math.max(...drawn)];
  return Float64Array.from({ length }, (_, i) => {
    const at = (i / length) * points;
    const k = Math.floor(at);
    const value = drawn[k] + (drawn[(k + 1) % points] - drawn[k]) * (at - k);
    return low + ((value - least) / (most - least)) * (high - low);
  });
}

/**
 * Many tiny separate cracks, most faint and a few not: paper, grit, cloth, dry wax. Each is a swing of a millisecond
 * at a pitch of its own around `hz`, for bare impulses are white, and nothing that is handled is white.
 */
export function crackle(seconds: number, seed: number, hz: number, density: (seconds: number) => number, roughness = 2.5): Mono {
  const chance = new Chance(seed);
  const out = new Float64Array(samples(seconds));
  for (let start = 0; start < out.length; start++) {
    if (chance.next() >= density(start / RATE) / RATE) continue;
    const size = (chance.next() < 0.5 ? -1 : 1) * chance.next() ** roughness;
    const turn = (2 * Math.PI * hz * 2 ** chance.normal(0, 0.55)) / RATE;
    const dies = RATE * chance.between(0.0003, 0.0014);
    const end = Math.min(out.length, start + Math.round(dies * 6));
    for (let i = start; i < end; i++) {
      const age = i - start;
      out[i] += size * Math.sin(turn * age) * Math.exp(-age / dies) * Math.min(1, age / 6);
    }
  }
  return out;
}

function even(x: Mono): Mono {
  let power = 0;
  for (const v of x) power += v * v;
  const gain = 1 / Math.sqrt(power / x.length + 1e-30);
  return x.map((v) => v * gain);
}
