// Takes a saved state into a program that was edited since. Places are found again by their line ids: the same line, else the nearest
// earlier one still there, else the start of the node; variables, visits and what was seen always come along.
import { step } from './machine';
import type { Instruction, Program } from './program';
import type { Position, State, Value } from './story';

/** How good the place is that was found. */
export type Found = 'line' | 'earlier' | 'node' | 'start';

export interface Resumed {
  state: State;
  found: Found;
  /** The line the play now stands behind: the one to show. Null at the start of a node. */
  line: string | null;
  /** Variables whose kind has changed since, and which begin anew. */
  reset: string[];
}

interface Place {
  node: string;
  /** Where the play goes on from: behind the line, or in the option's content. */
  index: number;
}

/**
 * In: the program as it is now, with its table of renamed things; a state of an older one; ids of the lines said before it, latest
 * first. Out: a state to go on from; for an unchanged program, the same state.
 */
export function resume(program: Program, saved: State, earlier: readonly string[] = []): Resumed {
  return new Resumption(program, saved, earlier, program.renamed ?? {}).resume();
}

class Resumption {
  readonly #places: Map<string, Place[]>;
  #found: Found = 'line';

  constructor(
    readonly program: Program,
    readonly saved: State,
    readonly earlier: readonly string[],
    readonly renamed: Readonly<Record<string, string>>,
  ) {
    this.#places = placesOf(program);
  }

  resume(): Resumed {
    const { saved } = this;
    const { variables, reset } = this.#variables();
    const options = saved.wait === 'choice' ? this.#options() : null;
    const at = options ?? this.#locate(saved.at) ?? this.#fallBack(saved.at);
    if (saved.wait === 'choice' && !options && this.#found === 'line') this.#found = 'earlier';
    const state: State = {
      ...saved,
      wait: 'go',
      at,
      returns: this.#returns(at),
      variables,
      visits: this.#renameKeys(saved.visits),
      seen: this.#renameKeys(saved.seen),
      offers: [],
    };
    const offered = options ? step(this.program, state, { kind: 'go' }).state : state;
    return { state: offered, found: this.#found, line: at.line ?? null, reset };
  }

  #name(old: string): string {
    return Object.hasOwn(this.renamed, old) ? (this.renamed[old] as string) : old;
  }

  #renameKeys<T>(record: Record<string, T>): Record<string, T> {
    const entries = Object.entries(record).map(([key, value]) => [this.#name(key), value] as const);
    return Object.fromEntries(entries);
  }

  #variables(): { variables: Record<string, Value>; reset: string[] } {
    const variables: Record<string, Value> = { ...this.program.variables };
    const reset: string[] = [];
    for (const [name, value] of Object.entries(this.#renameKeys(this.saved.variables))) {
      const first = this.program.variables[name];
      if (first !== undefined && typeof first !== typeof value) reset.push(name);
      else variables[name] = value;
    }
    return { variables, reset };
  }

  /** The place of a line, in its own node where there are several. */
  #placeOf(id: string, node: string): (Place & { line: string }) | null {
    const line = this.#name(id);
    const places = this.#places.get(line);
    const place = places?.find((candidate) => candidate.node === node) ?? places?.[0];
    return place ? { ...place, line } : null;
  }

  #locate(position: Position): Position | null {
    const node = this.#name(position.node);
    if (position.line !== undefined) return this.#placeOf(position.line, node);
    return this.program.nodes[node] && position.index === 0 ? { node, index: 0 } : null;
  }

  #fallBack(position: Position): Position {
    const node = this.#name(position.node);
    // No line was said in this node yet: its start is as near as can be.
    if (position.line === undefined && this.program.nodes[node]) return this.#at('node', { node, index: 0 });
    const spots = this.earlier.map((id) => this.#placeOf(id, node));
    const near = spots.find((spot) => spot?.node === node) ?? (this.program.nodes[node] ? null : spots.find((spot) => spot !== null));
    if (near) return this.#at('earlier', near);
    if (this.program.nodes[node]) return this.#at('node', { node, index: 0 });
    return this.#at('start', { node: this.program.start, index: 0 });
  }

  #at(found: Found, position: Position): Position {
    this.#found = found;
    return position;
  }

  /** Where detours return to; a frame whose place is gone is left out. */
  #returns(at: Position): Position[] {
    const frames = this.saved.returns;
    const returns: Position[] = [];
    for (const [index, frame] of frames.entries()) {
      const node = this.#name(frame.node);
      // The place was only found in the node that made the detour: then the detour is over.
      if (node === at.node && this.#name(this.saved.at.node) !== at.node) return returns;
      const into = this.#name((frames[index + 1] ?? this.saved.at).node);
      const behind = this.#behindDetour(frame, node, into);
      if (behind) returns.push(behind);
      else if (this.#found === 'line') this.#found = 'earlier';
    }
    return returns;
  }

  #behindDetour(frame: Position, node: string, into: string): Position | null {
    const place = frame.line === undefined ? { node, index: 0 } : this.#placeOf(frame.line, node);
    const code = place && this.program.nodes[place.node]?.code;
    if (!place || !code) return null;
    const here = { ...place, index: frame.index };
    if (place.node === node && isDetour(code[frame.index - 1], into)) return here;
    const next = code.findIndex((instruction, index) => index >= place.index && (instruction[0] === 'line' || isDetour(instruction, into)));
    return isDetour(code[next], into) ? { ...place, index: next + 1 } : place;
  }

  /** Before the choices the play waited for, in its own node where they stand in several. */
  #options(): Position | null {
    const ids = new Set(this.saved.offers.map((offer) => this.#name(offer.id)));
    const own = this.#name(this.saved.at.node);
    const spots = Object.entries(this.program.nodes).flatMap(([node, { code }]) =>
      code.flatMap((instruction, index) => {
        const shared = instruction[0] === 'options' ? instruction[1].filter(([id]) => ids.has(id)).length : 0;
        return shared > 0 ? [{ node, index, shared: shared + (node === own ? 0.5 : 0) }] : [];
      }),
    );
    const best = spots.sort((a, b) => b.shared - a.shared)[0];
    if (!best) return null;
    const line = this.saved.at.line === undefined ? undefined : this.#name(this.saved.at.line);
    const place = { node: best.node, index: best.index };
    return line !== undefined && this.#places.has(line) ? { ...place, line } : place;
  }
}

const isDetour = (instruction: Instruction | undefined, into: string): boolean =>
  instruction?.[0] === 'detour' && (typeof instruction[1] !== 'string' || instruction[1] === into);

const placesByProgram = new WeakMap<Program, Map<string, Place[]>>();

/** Where each line and option is met. */
function placesOf(program: Program): Map<string, Place[]> {
  const known = placesByProgram.get(program);
  if (known) return known;
  const places = new Map<string, Place[]>();
  placesByProgram.set(program, places);
  const add = (id: string, place: Place) => places.set(id, [...(places.get(id) ?? []), place]);
  for (const [node, { code }] of Object.entries(program.nodes)) {
    for (const [index, instruction] of code.entries()) {
      if (instruction[0] === 'line') add(instruction[1], { node, index: index + 1 });
      if (instruction[0] === 'options') for (const [id, , , target] of instruction[1]) add(id, { node, index: target });
    }
  }
  return places;
}
