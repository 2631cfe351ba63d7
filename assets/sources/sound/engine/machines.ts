import { type Mono, RATE, Sheet, samples } from './sound.ts';
import { BAR, blow, modesOf, PLATE, struck } from './struck.ts';

/** a relay's armature: the strike, its contacts bouncing twice, the case answering */
export const click = (hz: number, seed: number): Mono =>
  new Sheet()
    .lay(blow(seed, 1, 1.4), 0, 0.6)
    .lay(struck(modesOf(hz, BAR, 0.018, 0.35, 0.4), 0.12, seed), 0, 0.4)
    .lay(blow(seed + 1, 0.7, 1.3), 0.0061, 0.26)
    .lay(blow(seed + 2, 0.5, 1.3), 0.0093, 0.12)
    .lay(struck(modesOf(hz * 0.31, PLATE, 0.06, 0.6, 0.6), 0.3, seed + 3), 0.001, 0.3).sound;

/** a motor's whine: its partials climb and fall with the speed */
export function motor(
  seconds: number,
  speed: (t: number) => number,
  level: (t: number) => number,
  partials: readonly (readonly [number, number])[],
): Mono {
  const phases = partials.map(() => 0);
  return Float64Array.from({ length: samples(seconds) }, (_, i) => {
    const t = i / RATE;
    const hz = speed(t);
    return (
      level(t) *
      partials.reduce((sum, [ratio, size], k) => {
        phases[k] += (2 * Math.PI * hz * ratio) / RATE;
        return sum + size * Math.sin(phases[k]);
      }, 0)
    );
  });
}
