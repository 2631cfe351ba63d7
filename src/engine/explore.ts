// Plays a whole story without a screen: breadth first over every choice, plays merged that differ in nothing anybody will read again,
// then seeded random plays. What no play reaches, in a complete search, cannot be reached.
import { Coverage, type DeadEnd, type Exploration } from './exploration';
import { instrument } from './instrument';
import { type Liveness, liveness } from './liveness';
import { begin, step } from './machine';
import type { Program } from './program';
import { GO, inputsOf, leaning, routeOf, type Situation } from './situations';
import type { Input, Position, State, StoryEvent, Value } from './story';

export interface Limits {
  /** Most situations to follow up before giving up completeness. */
  situations?: number;
  /** Asked now and then: whether time is up. */
  enough?: () => boolean;
  /** Random plays on top; ten times as many where the search could not be completed. */
  plays?: number;
  seed?: number;
  /** First values that other stories may leave in this one's variables: each is a play of its own to begin with. */
  carried?: readonly Readonly<Record<string, Value>>[];
}

/** Where random numbers decide, this many of them are tried at every step. */
const DRAWS = 8;
/** Lines between two choices before a play is suspected of going in a circle. */
const LONG_WAY = 300;
/** Lines without a choice after which it is certain. */
const ENDLESS = 3000;
/** Plays parted by random numbers that are followed side by side. */
const WIDE = 300;
/** Lines after which a random play is given up. */
const LONGEST_PLAY = 5000;
const ROUND = 'From here the story goes round and can never end.';
/** Counts above this are taken as equal, or a story could go round forever. */
const MANY = 12;

export type { Exploration } from './exploration';

export function explore(program: Program, start: string, limits: Limits = {}): Exploration {
  return new Explorer(program, start, limits).run();
}

class Explorer {
  readonly #program: Program;
  readonly #met: Coverage;
  readonly #live: Liveness;
  readonly #deadEnds = new Map<string, DeadEnd>();
  readonly #known = new Map<string, Situation>();
  #plays = 0;
  #complete = true;

  constructor(
    original: Program,
    readonly start: string,
    readonly limits: Limits,
  ) {
    const { program, conditions } = instrument(original);
    this.#program = program;
    this.#met = new Coverage(original, conditions);
    this.#live = liveness(program);
  }

  run(): Exploration {
    this.#search();
    if (this.#complete) this.#findCircles();
    const { plays = 200, seed = 1 } = this.limits;
    const count = this.#complete ? plays : plays * 10;
    for (let play = 0; play < count; play++) this.#randomPlay(seed + play);
    return this.#met.report(this.#live, {
      deadEnds: [...this.#deadEnds.values()],
      situations: this.#known.size,
      plays: this.#plays,
      complete: this.#complete,
    });
  }

  #search(): void {
    const rootOf = (carried: Readonly<Record<string, Value>>): Situation => ({
      state: this.#begin(1, carried),
      from: null,
      chosen: null,
      depth: 0,
      outcome: false,
      next: [],
      ends: false,
    });
    const { carried = [{}] } = this.limits;
    let front = carried.map(rootOf);
    const { situations = 150_000, enough = () => false } = this.limits;
    while (front.length > 0) {
      const further: Situation[] = [];
      for (const situation of front) {
        if (this.#known.size >= situations || enough()) {
          this.#complete = false;
          return;
        }
        for (const input of inputsOf(situation.state)) further.push(...this.#follow(situation, input));
      }
      front = further;
    }
  }

  /** Plays on from a situation to the next choices; where random numbers decide, to several. Out: situations not known before. */
  #follow(from: Situation, input: Input): Situation[] {
    const offer = input.kind === 'choose' ? from.state.offers[input.index] : undefined;
    const depth = from.depth + (offer ? 1 : 0);
    const found: Situation[] = [];
    let runs: { state: State; input: Input; outcome: boolean }[] = [{ state: from.state, input, outcome: from.outcome }];
    const met = new Set<string>();
    for (let count = 0; runs.length > 0; count++) {
      const going: typeof runs = [];
      for (const run of runs) {
        const steps = this.#step(run.state, run.input, { from, chosen: offer?.id ?? null });
        // Plays that random numbers have parted are merged again; a single one is watched only once it grows long: it may go in a circle.
        const alone = runs.length === 1 && steps.length === 1;
        for (const { state, events } of steps) {
          const outcome = this.#met.note(events, depth) || run.outcome;
          if (state.wait === 'choice')
            this.#arrive({ state, from, chosen: offer?.id ?? null, depth, outcome, next: [], ends: false }, found);
          else if (state.wait === 'end') this.#end(from, state, outcome, offer?.id ?? null);
          else if (count > ENDLESS) this.#deadEnd(state.at, ROUND, routeOf(from, offer?.id ?? null));
          else if ((alone && count < LONG_WAY) || this.#isNew(met, state, outcome)) going.push({ state, input: GO, outcome });
          else if (alone) this.#deadEnd(state.at, ROUND, routeOf(from, offer?.id ?? null));
        }
      }
      if (going.length > WIDE) this.#complete = false;
      runs = going.slice(0, WIDE);
    }
    return found;
  }

  #isNew(met: Set<string>, state: State, outcome: boolean): boolean {
    const before = met.size;
    return met.add(this.#key(state, outcome)).size > before;
  }

  /** One step, with other random numbers too where it drew any. A story that throws has a dead end. */
  #step(state: State, input: Input, way: { from: Situation; chosen: string | null }): { state: State; events: StoryEvent[] }[] {
    const results: { state: State; events: StoryEvent[] }[] = [];
    try {
      const first = step(this.#program, state, input);
      results.push(first);
      const drew = first.state.random !== state.random;
      for (let draw = 1; drew && draw <= DRAWS; draw++) results.push(step(this.#program, { ...state, random: draw * 0x1234567 }, input));
    } catch (error) {
      this.#deadEnd(state.at, (error as Error).message, routeOf(way.from, way.chosen));
    }
    return results;
  }

  #arrive(situation: Situation, found: Situation[]): void {
    const { state } = situation;
    const key = this.#key(state, situation.outcome);
    const known = this.#known.get(key);
    if (situation.from) situation.from.next.push(known ?? situation);
    if (known) return;
    this.#known.set(key, situation);
    if (state.offers.every((offer) => !offer.available)) {
      this.#deadEnd(state.at, 'None of the options can be chosen.', routeOf(situation, null));
    } else found.push(situation);
  }

  #end(from: Situation, state: State, outcome: boolean, chosen: string | null): void {
    from.ends = true;
    if (!outcome && this.#met.outcomeNames.length > 0) this.#deadEnd(state.at, 'The story ends without an outcome.', routeOf(from, chosen));
  }

  /** Situations from which no way leads to an end. */
  #findCircles(): void {
    const before = new Map<Situation, Situation[]>();
    for (const situation of this.#known.values()) {
      for (const next of situation.next) before.set(next, [...(before.get(next) ?? []), situation]);
    }
    const ending = [...this.#known.values()].filter((situation) => situation.ends);
    const ends = new Set(ending);
    for (let situation = ending.pop(); situation; situation = ending.pop()) {
      for (const earlier of before.get(situation) ?? []) {
        if (!ends.has(earlier)) ending.push(earlier);
        ends.add(earlier);
      }
    }
    for (const situation of this.#known.values()) {
      const standing = situation.state.offers.every((offer) => !offer.available);
      if (!ends.has(situation) && !standing && situation.next.length > 0 && !this.#leadsToDeadEnd(situation)) {
        this.#deadEnd(situation.state.at, ROUND, routeOf(situation, null));
      }
    }
  }

  /** Where a dead end lies ahead, that is the mistake, not the way there. */
  #leadsToDeadEnd(situation: Situation): boolean {
    const seen = new Set([situation]);
    const ahead = [situation];
    for (let next = ahead.pop(); next; next = ahead.pop()) {
      if (next.next.length === 0) return true;
      for (const further of next.next) {
        if (!seen.has(further)) ahead.push(further);
        seen.add(further);
      }
    }
    return false;
  }

  /** A play about to start, with what was carried into it. */
  #begin(seed: number, carried: Readonly<Record<string, Value>>): State {
    const state = begin(this.#program, this.start, seed);
    return { ...state, variables: { ...state.variables, ...carried } };
  }

  #randomPlay(seed: number): void {
    this.#plays++;
    const { carried = [{}] } = this.limits;
    let state = this.#begin(seed, carried[seed % carried.length] ?? {});
    let pick = seed;
    let depth = 0;
    for (let count = 0; count < LONGEST_PLAY && state.wait !== 'end'; count++) {
      const inputs = inputsOf(state);
      pick = (Math.imul(pick, 1664525) + 1013904223) >>> 0;
      const input = inputs[Math.floor(leaning(pick / 2 ** 32, seed) * inputs.length)];
      if (!input) return;
      if (input.kind === 'choose') depth++;
      try {
        const next = step(this.#program, state, input);
        this.#met.note(next.events, depth);
        state = next.state;
      } catch (error) {
        this.#deadEnd(state.at, (error as Error).message, []);
        return;
      }
    }
  }

  #deadEnd(at: Position, why: string, route: string[]): void {
    const key = `${at.node} ${at.line ?? ''} ${why}`;
    if (!this.#deadEnds.has(key)) this.#deadEnds.set(key, { node: at.node, line: at.line ?? null, why, route });
  }

  /** A state by what may still matter of it. */
  #key(state: State, outcome: boolean): string {
    const places = [...state.returns, state.wait === 'choice' ? { ...state.at, index: state.at.index - 1 } : state.at];
    const facts =
      places.length === 1 ? this.#live.at(places[0] as Position) : [...new Set(places.flatMap((place) => this.#live.at(place)))].sort();
    const values = facts.map((fact) => {
      if (fact.startsWith('v:')) return Math.min(MANY, state.visits[fact.slice(2)] ?? 0);
      if (fact.startsWith('s:')) return Math.min(MANY, state.seen[fact.slice(2)] ?? 0);
      return state.variables[fact];
    });
    return JSON.stringify([places.map(({ node, index }) => [node, index]), values, outcome, state.wait]);
  }
}
