import { Chance } from './chance.ts';
import { type Curve, chain, filterOnce } from './filter.ts';
import { crackle, hiss } from './noise.ts';
import { line, type Mono, RATE, samples } from './sound.ts';

/** a line drawn as text, seconds and value, a bar between the points: `0 0 | .04 .7 | .5 0` */
const pointsOf = (text: string): [number, number][] =>
  text.split('|').map((point) => {
    const [at, value] = point.trim().split(/\s+/).map(Number);
    return [at, value];
  });
export const drawn = (text: string): ((seconds: number) => number) => line(pointsOf(text));
const endOf = (text: string): number => pointsOf(text).at(-1)?.[0] ?? 0;

/** several hills beside one another, [Hz, octaves, height]: the colour of a mouth, a cloth, a wall */
export const hills =
  (...all: readonly (readonly [number, number, number])[]): Curve =>
  (hz) =>
    all.reduce((sum, [at, octaves, height]) => sum + height * Math.exp(-0.5 * (Math.log2(hz / at) / octaves) ** 2), 0);

/** noise of one colour that is moved as a hand or a breath moves; as long as its gesture */
export function brushed(seed: number, gesture: string, ...colour: Curve[]): Mono {
  const strength = drawn(gesture);
  return hiss(endOf(gesture), seed, chain(...colour)).map((v, i) => v * strength(i / RATE));
}

/** many small cracks, as dense as the gesture says (a second), and in its colour */
export const grit = (seed: number, hz: number, density: string, roughness: number, ...colour: Curve[]): Mono =>
  filterOnce(crackle(endOf(density), seed, hz, drawn(density), roughness), ...colour);

/**
 * A glass rubbed at its rim: nearly one tone, which beats with itself because no glass is round, trembles as the
 * finger goes over it, and carries a little of the skin's own noise.
 */
export function rim(hz: number, seed: number, gesture: string): Mono {
  const chance = new Chance(seed);
  const strength = drawn(gesture);
  const seconds = endOf(gesture);
  const skin = hiss(seconds, seed + 1, hills([hz, 0.04, 1], [hz * 2.3, 0.1, 0.3], [hz * 4.2, 0.3, 0.12]));
  const tones = [
    [1, 0.62],
    [1 + 0.9 / hz, 0.3],
    [2.003, 0.09],
    [3.01, 0.035],
    [4.27, 0.02],
  ].map(([ratio, size]) => ({ turn: (2 * Math.PI * hz * ratio) / RATE, size, phase: 2 * Math.PI * chance.next() }));
  const finger = chance.between(4.2, 5.6);
  return Float64Array.from({ length: samples(seconds) }, (_, i) => {
    const t = i / RATE;
    const tone = tones.reduce((sum, { turn, size, phase }) => sum + size * Math.sin(turn * i + phase), 0);
    return strength(t) * (tone * (1 + 0.13 * Math.sin(2 * Math.PI * finger * t)) + 0.07 * skin[i]);
  });
}

/** breath through a half open mouth: in is thin and high, out is warm and low */
export const breath = (seed: number, gesture: string, way: 'in' | 'out'): Mono =>
  brushed(
    seed,
    gesture,
    way === 'in'
      ? hills([820, 0.25, 0.5], [1650, 0.22, 1], [2900, 0.2, 0.8], [4300, 0.3, 0.5], [6400, 0.4, 0.25])
      : hills([420, 0.4, 0.9], [780, 0.25, 1], [1350, 0.25, 0.6], [2600, 0.25, 0.35], [4200, 0.4, 0.16]),
  );

/** turned round in time: what fades is drawn in instead */
export const reversed = (x: Mono): Mono => x.slice().reverse();
