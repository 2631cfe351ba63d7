import { Chance } from './chance.ts';
import { convolveLoop } from './convolve.ts';
import { type Curve, chain, filterLoop, highPass } from './filter.ts';
import { gathered } from './master.ts';
import { crackle, loopHiss, loopUnrest } from './noise.ts';
import { answerOf, type Room } from './room.ts';
import { blend, both, type Mono, place, RATE, type Stereo, samples, seat, silence } from './sound.ts';

/**
 * A place that breathes: noise that wanders, a hum that beats too slowly to count, and things that happen often,
 * faintly and differently, so that none of them is noticed to return. Everything lies on one circle.
 */
export class Air {
  readonly #length: number;
  /** what is everywhere, and what happens somewhere */
  readonly #all: Stereo;
  readonly #near: Stereo;
  #seed: number;
  constructor(seconds: number, seed: number) {
    this.#length = samples(seconds);
    this.#all = silence(this.#length);
    this.#near = silence(this.#length);
    this.#seed = seed;
  }

  #next(): number {
    this.#seed += 3;
    return this.#seed;
  }

  /** comes and goes by itself on each side, nothing in it faster than `fastest` Hz, down to `low` of its strength */
  #wandering(x: Stereo, fastest: number, low: number): Stereo {
    const side = (own: Mono): Mono => {
      const slow = loopUnrest(this.#length, this.#next(), fastest, low, 1);
      return own.map((v, i) => v * slow[i]);
    };
    return { left: side(x.left), right: side(x.right) };
  }

  /** air of one colour */
  air(gain: number, fastest: number, low: number, ...colour: Curve[]): this {
    blend(this.#all, this.#wandering(loopHiss(this.#length, this.#next(), chain(...colour)), fastest, low), gain);
    return this;
  }

  /** a machine: partials in twos and threes a few turns apart */
  hum(gain: number, hz: number, partials: readonly (readonly [ratio: number, size: number])[], low = 0.6, beside = [-1, 0, 2]): this {
    const chance = new Chance(this.#next());
    const seconds = this.#length / RATE;
    const out = silence(this.#length);
    for (const [ratio, size] of partials) {
      for (const turns of beside) {
        const step = (2 * Math.PI * (Math.round(hz * ratio * seconds) + turns)) / this.#length;
        const phase = 2 * Math.PI * chance.next();
        const lean = chance.normal(0, 0.15);
        const own = size * (turns === 0 ? 1 : 0.42);
        for (let i = 0; i < this.#length; i++) {
          const v = own * Math.sin(step * i + phase);
          out.left[i] += v * (1 - lean);
          out.right[i] += v * (1 + lean);
        }
      }
    }
    blend(this.#all, this.#wandering(out, 0.14, low), gain);
    return this;
  }

  /** what happens: a new one each `least` to `most` seconds, somewhere, most of them weak */
  things(gain: number, least: number, most: number, make: (chance: Chance, seed: number) => Mono, spread = 0.8): this {
    const chance = new Chance(this.#next());
    const end = this.#length / RATE - least * 0.6;
    for (let at = least * chance.next(); at < end; at += chance.between(least, most)) {
      const strength = 0.25 + 0.75 * chance.next() ** 1.6;
      place(this.#near, seat(both(make(chance, this.#next())), chance.between(-spread, spread)), at, gain * strength);
    }
    return this;
  }

  /** what comes again as breath does: never quite after the same time or quite as strong, and not longer away over the loop's end */
  breaths(gain: number, least: number, most: number, make: (chance: Chance, seed: number) => Mono, spread: number): this {
    const chance = new Chance(this.#next());
    const seconds = this.#length / RATE;
    const waits = Array.from({ length: Math.round((2 * seconds) / (least + most)) }, () => chance.between(least, most));
    const all = waits.reduce((sum, wait) => sum + wait, 0);
    let at = 0;
    for (const wait of waits) {
      place(this.#near, seat(both(make(chance, this.#next())), chance.between(-spread, spread)), at, gain * chance.between(0.65, 1));
      at += (wait * seconds) / all;
    }
    return this;
  }

  /** small cracks all the while: embers, sand, drops; each side has its own */
  grit(gain: number, hz: number, perSecond: number, roughness: number, fastest: number, ...colour: Curve[]): this {
    // its end is left free for the last crack to die in
    const side = (): Mono => {
      const out = new Float64Array(this.#length);
      out.set(crackle(this.#length / RATE - 0.02, this.#next(), hz, () => perSecond, roughness));
      return out;
    };
    const cracks = this.#wandering({ left: side(), right: side() }, fastest, 0.3);
    blend(this.#all, colour.length > 0 ? filterLoop(cracks, ...colour) : cracks, gain);
    return this;
  }

  /** heard in its room; a phone plays the sum of both sides, so they may not differ too much */
  heard(room: Room, wet: number, width = 0.62): Stereo {
    const sent = blend(filterLoop(this.#near, highPass(70)), this.#all, 0.06);
    const out = blend(blend(silence(this.#length), this.#all), this.#near, 0.6);
    return gathered(blend(out, convolveLoop(sent, answerOf(room)), wet), 110, width);
  }
}
