// What an exploration has met of a story, and what it makes of that in the end.
import { type ConditionPlace, MARK } from './instrument';
import type { Liveness } from './liveness';
import type { Program } from './program';
import type { Offer, StoryEvent } from './story';

/** Where a play stands still, breaks off, ends without the outcome others reach, or can never end. `route`: the options chosen on the way. */
export interface DeadEnd {
  node: string;
  line: string | null;
  why: string;
  route: string[];
}

export interface Exploration {
  /** Every node, and those no play enters. */
  nodes: string[];
  unreachable: string[];
  deadEnds: DeadEnd[];
  optionsNeverShown: string[];
  variablesNeverRead: string[];
  /** Conditions that came out one way only, by the line behind them. */
  oneSided: (ConditionPlace & { always: boolean })[];
  /** Outcome to the number of choices on the shortest way there. */
  outcomes: Record<string, number>;
  outcomesNeverReached: string[];
  lines: number;
  linesCovered: number;
  linesNeverSaid: string[];
  /** Different situations with a choice to make. */
  situations: number;
  plays: number;
  /** Whether every situation was followed up; if not, what was not found may still be there. */
  complete: boolean;
}

/** Ticks off what plays meet. */
export class Coverage {
  readonly #entered = new Set<string>();
  readonly #said = new Set<string>();
  readonly #shown = new Set<string>();
  readonly #sides = new Set<string>();
  readonly #outcomes = new Map<string, number>();
  /** Outcomes the story can name. */
  readonly outcomeNames: string[];

  constructor(
    readonly program: Program,
    readonly conditions: ConditionPlace[],
  ) {
    const code = Object.values(program.nodes).flatMap((node) => node.code);
    const texts = code.flatMap((instruction) =>
      instruction[0] === 'command' ? [instruction[1].filter((part) => typeof part === 'string').join('')] : [],
    );
    this.outcomeNames = [...new Set(texts.filter((text) => /^outcome\s/.test(text)).map((text) => text.split(/\s+/).slice(1).join(' ')))];
  }

  /** In: what happened, after how many choices. Out: whether an outcome was among it. */
  note(events: readonly StoryEvent[], depth: number): boolean {
    let outcome = false;
    for (const event of events) {
      if (event.kind === 'node') this.#entered.add(event.title);
      else if (event.kind === 'line') this.#said.add(event.id);
      else if (event.kind === 'options') this.#noteOffers(event.offers);
      else if (event.kind === 'command' && event.name === MARK) this.#sides.add(event.args.join(' '));
      else if (event.kind === 'command' && event.name === 'outcome') {
        const name = event.args.join(' ');
        this.#outcomes.set(name, Math.min(depth, this.#outcomes.get(name) ?? depth));
        outcome = true;
      }
    }
    return outcome;
  }

  #noteOffers(offers: readonly Offer[]): void {
    for (const offer of offers) {
      this.#said.add(offer.id);
      if (offer.available) this.#shown.add(offer.id);
    }
  }

  report(live: Liveness, search: Pick<Exploration, 'deadEnds' | 'situations' | 'plays' | 'complete'>): Exploration {
    const nodes = Object.keys(this.program.nodes);
    const code = nodes.flatMap((title) => this.program.nodes[title]?.code ?? []);
    const options = code.flatMap((instruction) => (instruction[0] === 'options' ? instruction[1].map(([id]) => id) : []));
    const lines = [...new Set([...code.flatMap((instruction) => (instruction[0] === 'line' ? [instruction[1]] : [])), ...options])];
    const variables = Object.keys(this.program.variables);
    const sides = this.conditions.map((place, number) => ({
      place,
      yes: this.#sides.has(`${number} true`),
      no: this.#sides.has(`${number} false`),
    }));
    return {
      nodes,
      unreachable: nodes.filter((title) => !this.#entered.has(title) && this.program.nodes[title]?.code.length !== 0),
      optionsNeverShown: options.filter((id) => !this.#shown.has(id)),
      variablesNeverRead: variables.filter((name) => !live.read.has(name)),
      oneSided: sides.filter(({ yes, no }) => yes !== no).map(({ place, yes }) => ({ ...place, always: yes })),
      outcomes: Object.fromEntries(this.#outcomes),
      outcomesNeverReached: this.outcomeNames.filter((name) => !this.#outcomes.has(name)),
      lines: lines.length,
      linesCovered: lines.filter((id) => this.#said.has(id)).length,
      linesNeverSaid: lines.filter((id) => !this.#said.has(id)),
      ...search,
    };
  }
}
