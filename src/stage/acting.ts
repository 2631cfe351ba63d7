// What a face does by itself: blinks, and the shapes a mouth goes through while words appear. Pure: a time and a person's own
// seed give the same answer every time, so that a picture of a moment can be made again.

const noise = (n: number): number => {
  const x = Math.sin(n * 127.1 + 311.7) * 43758.5453;
  return x - Math.floor(x);
};

/** Blinks come every two and a half to six seconds, now and then in pairs: half, shut, half. */
export function lidsAt(time: number, seed: number): 'half' | 'shut' | null {
  const beat = 3.1;
  const count = Math.floor(time / beat);
  const start = noise(count + seed * 17) * (beat - 0.7) + 0.1;
  const twice = noise(count * 3 + seed) > 0.86 ? 0.3 : 0;
  const t = (time % beat) - start;
  for (const since of twice ? [t, t - twice] : [t]) {
    if (since < 0 || since > 0.2) continue;
    return since < 0.05 || since > 0.13 ? 'half' : 'shut';
  }
  return null;
}

const SHAPES = ['small', 'open', 'small', 'wide', 'round', 'open', null] as const;

/** About seven shapes a second, with a pause for breath now and then. */
export function mouthAt(time: number, seed: number): (typeof SHAPES)[number] {
  const phrase = time / 2.3 + seed;
  if (phrase % 1 > 0.86) return null;
  const pace = 7.2 + Math.sin(time * 0.9 + seed) * 1.4;
  return SHAPES[Math.floor(noise(Math.floor(time * pace) + seed * 5) * SHAPES.length)] ?? null;
}

/** A slow unrepeating sway, about -1 to 1. */
export const sway = (time: number, seed: number): number =>
  Math.sin(time * 0.43 + seed * 7) * 0.55 + Math.sin(time * 0.27 + seed * 3) * 0.3 + Math.sin(time * 0.91 + seed) * 0.15;
