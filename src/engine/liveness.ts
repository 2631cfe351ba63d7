// For the explorer: which facts (variables, visits, what was seen) may still be read from a place in the story on. Two plays that
// differ only in what nobody will read again are the same play.
import type { Expression, Instruction, Program } from './program';
import type { Position } from './story';

/** A fact's name: `$variable`, `v:` and a node, `s:` and a content. Every visit counts when a node's name is computed. */
type Fact = string;

export interface Liveness {
  /** Facts that may be read from here on, in a fixed order. */
  at(position: Position): readonly Fact[];
  /** Variables that some expression reads, not counting those read only to set themselves. */
  read: ReadonlySet<string>;
  /** Whether any expression draws random numbers. */
  random: boolean;
}

interface Place {
  uses: Set<Fact>;
  kills: Fact | null;
  next: number[];
}

export function liveness(program: Program): Liveness {
  const titles = Object.keys(program.nodes);
  const first = new Map<string, number>();
  let length = 0;
  for (const title of titles) {
    first.set(title, length);
    length += program.nodes[title]?.code.length ?? 0;
  }
  const reader = new FactReader(program, titles);
  const places: Place[] = titles.flatMap((title) => {
    const start = first.get(title) as number;
    const code = program.nodes[title]?.code ?? [];
    return code.map((instruction, index) => placeOf(instruction, start, index, code.length, first, reader));
  });
  const live = solve(places);
  const lists = new Map<number, Fact[]>();
  return {
    at({ node, index }) {
      const start = first.get(node);
      const code = program.nodes[node]?.code;
      if (start === undefined || !code || index >= code.length) return [];
      const known = lists.get(start + index) ?? [...(live[start + index] ?? [])].sort();
      lists.set(start + index, known);
      return known;
    },
    read: reader.read,
    random: reader.random,
  };
}

/** Sets of facts live before each place: backwards until nothing changes. */
function solve(places: Place[]): Set<Fact>[] {
  const live: Set<Fact>[] = places.map(() => new Set());
  const before: number[][] = places.map(() => []);
  for (const [index, place] of places.entries()) for (const next of place.next) before[next]?.push(index);
  const waiting = new Set(places.keys());
  for (;;) {
    // Later places first: most facts flow straight backwards.
    const list = [...waiting].sort((a, b) => b - a);
    if (list.length === 0) return live;
    waiting.clear();
    for (const index of list) {
      const { uses, kills, next } = places[index] as Place;
      const mine = live[index] as Set<Fact>;
      const size = mine.size;
      // A variable nobody reads later makes what it is set from unread, too.
      const wanted = kills === null || next.some((after) => live[after]?.has(kills));
      if (wanted) for (const fact of uses) mine.add(fact);
      for (const after of next) for (const fact of live[after] ?? []) if (fact !== kills) mine.add(fact);
      if (mine.size > size) for (const earlier of before[index] ?? []) waiting.add(earlier);
    }
  }
}

function placeOf(
  instruction: Instruction,
  start: number,
  index: number,
  length: number,
  first: Map<string, number>,
  reader: FactReader,
): Place {
  const uses = new Set<Fact>();
  const local = (target: number) => (target < length ? [start + target] : []);
  const follow = local(index + 1);
  const place = (next: number[], kills: Fact | null = null): Place => ({ uses, kills, next });
  const node = (target: Expression) => {
    reader.collect(target, uses);
    if (typeof target === 'string') return [first.get(target) ?? -1];
    return [...first.values()];
  };
  switch (instruction[0]) {
    case 'line':
      for (const value of instruction[3]) reader.collect(value, uses);
      return place(follow);
    case 'command':
      for (const part of instruction[1]) if (typeof part !== 'string') reader.collect(part[0], uses);
      return place(follow);
    case 'set':
      reader.collect(instruction[2], uses, instruction[1]);
      return place(follow, instruction[1]);
    case 'call':
      reader.collect(instruction[1], uses);
      return place(follow);
    case 'unless':
      reader.collect(instruction[1], uses);
      return place([...follow, ...local(instruction[2])]);
    case 'goto':
      return place(local(instruction[1]));
    case 'jump':
      return place(node(instruction[1]));
    case 'detour':
      return place([...node(instruction[1]), ...follow]);
    case 'seen':
      return place(follow);
    case 'options':
      for (const [, values, , , condition, once] of instruction[1]) {
        for (const value of values) reader.collect(value, uses);
        if (condition !== null) reader.collect(condition, uses);
        if (once !== null) uses.add(`s:${once}`);
      }
      return place(instruction[1].flatMap(([, , , target]) => local(target)));
    case 'choose':
      for (const [content, condition] of instruction[1]) {
        reader.collect(condition, uses);
        uses.add(`s:${content}`);
      }
      if (instruction[1].length > 1) reader.random = true;
      return place([...instruction[1].flatMap(([, , , target]) => local(target)), ...local(instruction[2])]);
    default:
      return place([]);
  }
}

class FactReader {
  readonly read = new Set<string>();
  random = false;

  constructor(
    readonly program: Program,
    readonly titles: string[],
  ) {}

  /** Adds the facts an expression reads. `setting`: the variable it is for, which reading itself does not make read. */
  collect(expression: Expression, into: Set<Fact>, setting: string | null = null): void {
    if (typeof expression !== 'object') return;
    const [operator, name] = expression;
    if (operator === '$') this.#variable(name as string, into, setting);
    else if (operator === 'fresh') into.add(`s:${name}`);
    else {
      if (operator === 'f') this.#call(name as string, expression[2], into);
      for (const part of expression.slice(operator === 'f' ? 2 : 1)) this.collect(part, into, setting);
    }
  }

  #variable(name: string, into: Set<Fact>, setting: string | null): void {
    if (name !== setting) this.read.add(name);
    const smart = this.program.smart[name];
    if (smart === undefined) into.add(name);
    else this.collect(smart, into);
  }

  #call(name: string, argument: Expression | undefined, into: Set<Fact>): void {
    if (name === 'random' || name === 'dice' || name.startsWith('random_range')) this.random = true;
    if (name === 'visited' || name === 'visited_count') {
      for (const title of typeof argument === 'string' ? [argument] : this.titles) into.add(`v:${title}`);
    }
    if (name !== 'has_any_content') return;
    for (const title of typeof argument === 'string' ? [argument] : this.titles) {
      const [choose] = this.program.nodes[title]?.code ?? [];
      if (choose?.[0] !== 'choose') continue;
      for (const [content, condition] of choose[1]) {
        into.add(`s:${content}`);
        this.collect(condition, into);
      }
    }
  }
}
