// The machine: one pure function from (program, state, input) to (state, events). It knows nothing of screens, sounds, clocks or words.
import { evaluate, type Host, textOf, type View } from './evaluate';
import type { CandidateCode, Expression, Instruction, OptionCode, Program } from './program';
import { draw } from './random';
import { chooseCandidate, countsChoices } from './saliency';
import type { Input, Offer, Position, Saliency, State, Step, StoryEvent, Value } from './story';

/** Instructions in one step before the story is taken to run in a circle. */
const LONGEST_STEP = 100_000;

/** A play about to start at a node. In: any integer as seed; how groups choose. Out: a state that waits for 'go'. */
export function begin(program: Program, node: string, seed: number, saliency: Saliency = 'random_best_least_recently_viewed'): State {
  return {
    wait: 'go',
    at: { node, index: 0 },
    returns: [],
    variables: { ...program.variables },
    visits: {},
    seen: {},
    random: seed | 0,
    saliency,
    offers: [],
  };
}

/**
 * Runs on until a line was said, options are on offer or the story ends. The given state is left as it was; an input it does not wait for changes nothing.
 * Throws when the program cannot go on: a jump to a node that does not exist, a circle without a line.
 */
export function step(program: Program, state: State, input: Input, host: Host = {}): Step {
  if (input.kind === 'go' ? state.wait !== 'go' : !state.offers[input.index]?.available || state.wait !== 'choice') {
    return { state, events: [] };
  }
  return new Run(program, state, host).from(input);
}

/** One step under way: a copy of the state in which only what changes is copied deeper, so that the states of a long play share the rest. */
class Run {
  readonly #program: Program;
  readonly #state: State;
  readonly #given: State;
  readonly #events: StoryEvent[] = [];
  readonly #view: View;

  constructor(program: Program, state: State, host: Host) {
    this.#program = program;
    this.#given = state;
    this.#state = { ...state, at: { ...state.at } };
    this.#view = {
      program,
      host,
      read: (name) => this.#state.variables[name],
      visits: (node) => this.#state.visits[node] ?? 0,
      draw: () => this.#draw(),
      hasContent: (group) => this.#hasContent(group),
      seen: (content) => Boolean(this.#state.seen[content]),
    };
  }

  /** A part of the state to write into: copied the first time. */
  #own<Part extends 'variables' | 'visits' | 'seen'>(part: Part): State[Part] {
    if (this.#state[part] === this.#given[part]) this.#state[part] = { ...this.#given[part] };
    return this.#state[part];
  }

  from(input: Input): Step {
    const state = this.#state;
    if (input.kind === 'choose') {
      const [id, , , target, , once] = this.#options()[input.index] as OptionCode;
      if (once) this.#see(once);
      state.at.line = id;
      state.offers = [];
      state.wait = 'go';
      state.at.index = target;
    } else if (state.at.index === 0) this.#enter(state.at.node);
    for (let count = 0; ; count++) {
      if (count > LONGEST_STEP) throw new Error(`The story runs in a circle without a line in node "${state.at.node}".`);
      const instruction = this.#node(state.at.node).code[state.at.index++];
      if (instruction ? this.#does(instruction) : this.#leaves()) return { state, events: this.#events };
    }
  }

  /** Does one instruction. Out: whether the step stops here. */
  #does(instruction: Instruction): boolean {
    const { at } = this.#state;
    switch (instruction[0]) {
      case 'line': {
        const [, id, speaker, values, tags] = instruction;
        at.line = id;
        this.#events.push({ kind: 'line', id, speaker, values: values.map((value) => this.#value(value)), tags: [...tags] });
        return true;
      }
      case 'command':
        this.#command(instruction[1]);
        return false;
      case 'set':
        this.#own('variables')[instruction[1]] = this.#value(instruction[2]);
        return false;
      case 'call':
        this.#value(instruction[1]);
        return false;
      case 'unless':
        if (!this.#value(instruction[1])) at.index = instruction[2];
        return false;
      case 'goto':
        at.index = instruction[1];
        return false;
      case 'seen':
        this.#see(instruction[1]);
        return false;
      case 'jump': {
        const node = this.#value(instruction[1]) as string;
        this.#count(at.node);
        for (const position of this.#state.returns) this.#count(position.node);
        this.#state.returns = [];
        this.#enter(node);
        return false;
      }
      case 'detour': {
        const node = this.#value(instruction[1]) as string;
        this.#state.returns = [...this.#state.returns, at];
        this.#enter(node);
        return false;
      }
      case 'options':
        return this.#offer(instruction[1]);
      case 'choose':
        at.index = this.#choose(instruction[1]) ?? instruction[2];
        return false;
      case 'return':
        return this.#leaves();
      default:
        while (!this.#leaves());
        return true;
    }
  }

  #value(expression: Expression): Value {
    return evaluate(expression, this.#view);
  }

  #node(title: string) {
    const node = this.#program.nodes[title];
    if (!node) throw new Error(`The story goes to a node called "${title}", which does not exist.`);
    return node;
  }

  #enter(title: string): void {
    this.#node(title);
    this.#state.at = { node: title, index: 0 };
    this.#events.push({ kind: 'node', title });
  }

  #count(title: string): void {
    if (!this.#node(title).untracked) this.#own('visits')[title] = (this.#state.visits[title] ?? 0) + 1;
  }

  #see(content: string): void {
    this.#own('seen')[content] = (this.#state.seen[content] ?? 0) + 1;
  }

  /** The node is over: back to where it was detoured from, or the end. Out: whether the story ends. */
  #leaves(): boolean {
    this.#count(this.#state.at.node);
    const back: Position | undefined = this.#state.returns.at(-1);
    if (back) {
      this.#state.returns = this.#state.returns.slice(0, -1);
      this.#state.at = { ...back };
      return false;
    }
    this.#state.wait = 'end';
    this.#events.push({ kind: 'end' });
    return true;
  }

  #command(parts: (string | [Expression])[]): void {
    const text = parts.map((part) => (typeof part === 'string' ? part : textOf(this.#value(part[0])))).join('');
    const [name = '', ...args] = splitCommand(text);
    this.#events.push({ kind: 'command', name, args, text });
  }

  /** The options the play stands at. */
  #options(): OptionCode[] {
    const { node, index } = this.#state.at;
    const instruction = this.#node(node).code[index - 1];
    return instruction?.[0] === 'options' ? instruction[1] : [];
  }

  #offer(options: OptionCode[]): boolean {
    const offers = options.map(([id, values, tags, , condition, once], index): Offer => {
      const open = once === null || !this.#state.seen[once];
      const available = (condition === null || Boolean(this.#value(condition))) && open;
      return { index, id, values: values.map((value) => this.#value(value)), tags: [...tags], available };
    });
    this.#state.offers = offers;
    this.#state.wait = 'choice';
    this.#events.push({ kind: 'options', offers });
    return true;
  }

  #able(candidates: CandidateCode[]): CandidateCode[] {
    return candidates.filter(([, condition, , , once]) => Boolean(this.#value(condition)) && !(once !== null && this.#state.seen[once]));
  }

  /** Where the chosen candidate begins, or null when none can be chosen. */
  #choose(candidates: CandidateCode[]): number | null {
    const { saliency, seen } = this.#state;
    const chosen = chooseCandidate(
      this.#able(candidates),
      saliency,
      (content) => seen[content] ?? 0,
      () => this.#draw(),
    );
    if (!chosen) return null;
    const [content, , , target, once] = chosen;
    if (once) this.#see(once);
    if (countsChoices(saliency) && content !== once) this.#see(content);
    return target;
  }

  #draw(): number {
    const [random, value] = draw(this.#state.random);
    this.#state.random = random;
    return value;
  }

  /** Whether a node, or any member of a group, could say something now. */
  #hasContent(title: string): boolean {
    const code = this.#program.nodes[title]?.code;
    return code !== undefined && (code[0]?.[0] !== 'choose' || !this.#node(title).hub || this.#able(code[0][1]).length > 0);
  }
}

/** Words of a command; quotes keep blanks together, a backslash keeps a quote. */
function splitCommand(text: string): string[] {
  const words: string[] = [];
  for (const [, quoted, bare] of text.matchAll(/"((?:[^"\\]|\\.)*)"|([^\s"]+)/g)) {
    words.push(quoted === undefined ? (bare ?? '') : quoted.replace(/\\(["\\])/g, '$1'));
  }
  return words;
}
