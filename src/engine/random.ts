// Seeded random numbers: the same seed and the same inputs tell the same story. State is one 32-bit integer.

/** One draw. Out: the next state, and a number from 0 (included) to 1 (excluded). */
export function draw(state: number): [state: number, value: number] {
  const next = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(next ^ (next >>> 15), next | 1);
  mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
  return [next, ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296];
}
