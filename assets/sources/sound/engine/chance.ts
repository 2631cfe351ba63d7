/** Seeded randomness: the same score gives the same sound, to the sample. */
export class Chance {
  #state: number;
  constructor(seed: number) {
    this.#state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
    for (let i = 0; i < 4; i++) this.next();
  }
  /** mulberry32: 0 up to, not including, 1 */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  between(low: number, high: number): number {
    return low + (high - low) * this.next();
  }
  /** a bell curve, by Box and Muller */
  normal(mean = 0, deviation = 1): number {
    const radius = Math.sqrt(-2 * Math.log(1 - this.next()));
    return mean + deviation * radius * Math.cos(2 * Math.PI * this.next());
  }
  pick<T>(choices: readonly T[]): T {
    return choices[Math.floor(this.next() * choices.length)] as T;
  }
}

/**
 * How a player is late: a constant lag, a slow drift and a jitter of every note, in seconds; and how unevenly
 * the player strikes. Evenly spaced notes of even weight are what makes a score sound like a file.
 */
export class Hand {
  readonly #chance: Chance;
  #drift = 0;
  constructor(
    seed: number,
    readonly lag = 0,
    readonly wander = 0.012,
    readonly jitter = 0.009,
    readonly weight = 4,
  ) {
    this.#chance = new Chance(seed);
  }
  time(): number {
    this.#drift = 0.85 * this.#drift + this.#chance.normal(0, this.wander * 0.5);
    return this.lag + this.#drift + this.#chance.normal(0, this.jitter);
  }
  strike(): number {
    return this.#chance.normal(0, this.weight);
  }
}
