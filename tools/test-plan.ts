// Plays a compiled story by a test plan, the format Yarn Spinner's own tests are written in: what must be said, offered and chosen, in order.
import type { Compiled } from '../src/engine/compile';
import type { Host } from '../src/engine/evaluate';
import { begin, step } from '../src/engine/machine';
import { renderLine } from '../src/engine/markup';
import type { Saliency, State, StoryEvent, Value } from '../src/engine/story';
import type { FunctionSignature, Vocabulary } from '../src/engine/vocabulary';

type PlanStep = { row: number } & (
  | { kind: 'line' | 'option' | 'command'; text: string | null; tags: string[]; disabled: boolean }
  | { kind: 'select'; index: number }
  | { kind: 'set'; name: string; value: Value }
  | { kind: 'node'; title: string }
  | { kind: 'saliency'; how: Saliency }
  | { kind: 'stop' }
);

const text = (...parameters: FunctionSignature['parameters']): FunctionSignature => ({ parameters, returns: 'string' });

/** The host every plan can count on. */
export const PLAN_VOCABULARY: Vocabulary = {
  commands: {},
  functions: {
    assert: { parameters: ['bool'], returns: 'bool' },
    add_three_operands: { parameters: ['number', 'number', 'number'], returns: 'number' },
    dummy_bool: { parameters: [], returns: 'bool' },
    dummy_number: { parameters: [], returns: 'number' },
    dummy_string: text(),
    set_objective_complete: { parameters: ['string'], returns: 'bool' },
    is_objective_active: { parameters: ['string'], returns: 'bool' },
    get_quest_status: text('string'),
  },
  speakers: () => null,
  open: true,
};

const HOST: Host = {
  assert: (value) => {
    if (value !== true) throw new Error('An assertion does not hold.');
    return true;
  },
  add_three_operands: (a = 0, b = 0, c = 0) => Number(a) + Number(b) + Number(c),
  dummy_bool: () => true,
  dummy_number: () => 1,
  dummy_string: () => 'string',
  set_objective_complete: () => true,
  is_objective_active: () => true,
  get_quest_status: (quest = '') => `${quest}`,
};

/** Reads a plan. Out: its runs. */
export function readPlan(source: string): PlanStep[][] {
  const runs: PlanStep[][] = [[]];
  for (const [index, written] of source.split(/\r?\n/).entries()) {
    const row = index + 1;
    const line = written.trim();
    if (/^-{2,}$/.test(line)) runs.push([]);
    else if (line && !line.startsWith('#')) {
      const step = readStep(line, row);
      if (step) runs.at(-1)?.push({ row, ...step });
    }
  }
  return runs;
}

type WithoutRow<T> = T extends unknown ? Omit<T, 'row'> : never;

/** One step; plans in the wild hold lines without their `line:`, and slips of the pen, which are no steps. */
function readStep(line: string, row: number): WithoutRow<PlanStep> | null {
  const [, word = '', rest = ''] = /^(\w+):?\s*(.*)$/s.exec(line) ?? [];
  switch (word) {
    case 'line':
    case 'option':
    case 'command': {
      const [, quoted, after = ''] = /^`([^`]*)`(.*)$/s.exec(rest) ?? [];
      const any = rest.startsWith('*');
      const tail = any ? rest.slice(1) : after;
      const tags = [...tail.matchAll(/(?<=^|\s)#(\S+)/g)].map(([, tag]) => tag as string);
      return { kind: word, text: any ? null : (quoted ?? rest), tags, disabled: tail.includes('[disabled]') };
    }
    case 'select':
      return { kind: 'select', index: Number.parseInt(rest, 10) - 1 };
    case 'set': {
      const [, name = '', value = ''] = /^(\$[^\s=]+)\s*(?:=|to\b)?\s*(.*)$/.exec(rest) ?? [];
      return { kind: 'set', name, value: asValue(value.trim()) };
    }
    case 'node':
    case 'run':
      return { kind: 'node', title: rest };
    case 'saliency':
      return { kind: 'saliency', how: saliencyOf(rest.trim(), row) };
    case 'stop':
      return { kind: 'stop' };
    default:
      return line.includes(':') ? { kind: 'line', text: line, tags: [], disabled: false } : null;
  }
}

function asValue(word: string): Value {
  if (word === 'true' || word === 'false') return word === 'true';
  return /^-?\d/.test(word) ? Number(word) : word.replace(/^[`"]|[`"]$/g, '');
}

function saliencyOf(word: string, row: number): Saliency {
  if (word === 'first' || word === 'best') return word;
  if (word.startsWith('best_least_recent')) return 'best_least_recently_viewed';
  if (word.startsWith('random')) return 'random_best_least_recently_viewed';
  throw new Error(`Line ${row} of the plan: no group chooses by "${word}".`);
}

/** Plays every run, one after the other, with the same variables. Out: nothing when all holds, else what went otherwise first. */
export function playPlan(compiled: Compiled, plan: string): string | null {
  const player = new Player(compiled);
  for (const run of readPlan(plan)) {
    player.restart('Start');
    for (const planned of run) {
      try {
        player.follow(planned);
      } catch (error) {
        return `line ${planned.row}: ${(error as Error).message}`;
      }
    }
    const failure = player.finish();
    if (failure) return failure;
  }
  return null;
}

class Player {
  #state: State;
  #events: StoryEvent[] = [];

  constructor(readonly compiled: Compiled) {
    this.#state = begin(compiled.program, 'Start', 1);
  }

  restart(node: string): void {
    this.#compared = 0;
    this.#state = { ...this.#state, wait: 'go', at: { node, index: 0 }, returns: [], offers: [] };
    this.#events = [];
  }

  follow(planned: PlanStep): void {
    switch (planned.kind) {
      case 'node':
        this.restart(planned.title);
        return;
      case 'set':
        this.#state = { ...this.#state, variables: { ...this.#state.variables, [planned.name]: planned.value } };
        return;
      case 'saliency':
        this.#state = { ...this.#state, saliency: planned.how };
        return;
      case 'select':
        this.#select(planned.index);
        return;
      case 'stop': {
        const event = this.#next();
        if (event.kind !== 'end') throw new Error(`expected the end, got ${this.#tell(event)}`);
        return;
      }
      default:
        this.#expect(planned);
    }
  }

  /** Plays what the plan left over up to the next choice, for the sake of the assertions in it. */
  finish(): string | null {
    if (!this.compiled.program.nodes[this.#state.at.node]) return null;
    try {
      for (let count = 0; this.#state.wait === 'go' && count < 1000; count++) this.#advance();
    } catch (error) {
      return `after the last step: ${(error as Error).message}`;
    }
    return null;
  }

  /** Options already compared in the set on offer. */
  #compared = 0;

  #expect(planned: PlanStep & { kind: 'line' | 'option' | 'command' }): void {
    const wanted = `${planned.kind} ${planned.text === null ? '*' : `"${planned.text}"`}`;
    if (planned.kind === 'option') {
      if (this.#events[0] === undefined && this.#state.wait === 'go') this.#advance();
      while (this.#events[0]?.kind === 'node') this.#events.shift();
      const event = this.#events[0];
      if (event?.kind !== 'options') throw new Error(`expected ${wanted}, got ${event ? this.#tell(event) : 'nothing'}`);
      const offer = event.offers[this.#compared++];
      const shown = offer && this.#words(offer.id, offer.values);
      const fits = offer && (planned.text === null || planned.text === shown) && offer.available === !planned.disabled;
      if (!fits || !planned.tags.every((tag) => offer.tags.includes(tag))) {
        throw new Error(
          `expected ${wanted}${planned.disabled ? ' [disabled]' : ''}, got "${shown}"${offer?.available ? '' : ' [disabled]'}`,
        );
      }
      return;
    }
    const event = this.#next();
    const shown = event.kind === 'line' ? this.#words(event.id, event.values) : event.kind === 'command' ? event.text : '';
    const fits = event.kind === planned.kind && (planned.text === null || planned.text === shown);
    const tags = event.kind === 'line' ? [...event.tags, `line:${event.id}`] : [];
    if (!fits || !planned.tags.every((tag) => tags.includes(tag))) throw new Error(`expected ${wanted}, got ${this.#tell(event)}`);
  }

  #select(index: number): void {
    while (this.#events[0]?.kind === 'node') this.#events.shift();
    if (this.#events.length === 0 && this.#state.wait === 'go') this.#advance();
    const event = this.#events.find((candidate) => candidate.kind !== 'node');
    if (event?.kind !== 'options') throw new Error(`nothing to choose from, but ${event ? this.#tell(event) : 'nothing'}`);
    if (this.#compared !== 0 && this.#compared !== event.offers.length)
      throw new Error(`expected ${this.#compared} options, got ${event.offers.length}`);
    this.#compared = 0;
    this.#events = [];
    const { state, events } = step(this.compiled.program, this.#state, { kind: 'choose', index }, HOST);
    if (state === this.#state) throw new Error(`option ${index + 1} cannot be chosen`);
    this.#state = state;
    this.#events = events;
  }

  #advance(): void {
    const { state, events } = step(this.compiled.program, this.#state, { kind: 'go' }, HOST);
    this.#state = state;
    this.#events = events;
  }

  #next(): StoryEvent {
    for (;;) {
      const event = this.#events.shift();
      if (!event) {
        if (this.#state.wait !== 'go') throw new Error('the story is over');
        this.#advance();
      } else if (event.kind !== 'node') return event;
    }
  }

  #words(id: string, values: Value[]): string {
    return renderLine(this.compiled.lines[id]?.full ?? `<${id}>`, values, 'en').text.trim();
  }

  #tell(event: StoryEvent): string {
    if (event.kind === 'line') return `line "${this.#words(event.id, event.values)}"`;
    if (event.kind === 'options') return `options ${event.offers.map((offer) => `"${this.#words(offer.id, offer.values)}"`).join(', ')}`;
    return event.kind === 'command' ? `command "${event.text}"` : 'the end';
  }
}
