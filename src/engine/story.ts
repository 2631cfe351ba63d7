// What the machine takes and gives. All of it is plain JSON: a State can be saved, sent, compared and merged.

/** Every value a story can hold. Enum cases are stored by their raw value (a string or a number). */
export type Value = boolean | number | string;

/** A place in the compiled program: node by title, instruction by index. */
export interface Position {
  node: string;
  index: number;
  /** Id of the line or option last met in this node: where a script that was edited meanwhile is entered again. */
  line?: string;
}

/** One choice on offer. `index` is what `choose` takes; `id` is its line id without the `line:` prefix. */
export interface Offer {
  index: number;
  id: string;
  /** Results of the line's inline expressions, to be put in for {0}, {1} ... */
  values: Value[];
  /** Tags without their hash: `rendering:soft`. */
  tags: string[];
  /** False: shown, but its condition fails. */
  available: boolean;
}

/**
 * How a group chooses among candidates whose conditions hold: the first; the one whose conditions ask for most; the same
 * among those chosen least often so far; or a random one of these.
 */
export type Saliency = 'first' | 'best' | 'best_least_recently_viewed' | 'random_best_least_recently_viewed';

/** Where a play stands. A function of program, seed and the inputs so far; nothing else. */
export interface State {
  /** What the machine waits for. */
  wait: 'go' | 'choice' | 'end';
  /** The instruction that runs next. */
  at: Position;
  /** Where `return` goes, innermost last. */
  returns: Position[];
  variables: Record<string, Value>;
  /** Times each node was completed or left, as Yarn counts them. */
  visits: Record<string, number>;
  /** How often content was shown that remembers it: `once` blocks, lines and options, members of groups. By their ids. */
  seen: Record<string, number>;
  /** State of the seeded random numbers (32 bits). */
  random: number;
  /** How groups choose among what they could say. */
  saliency: Saliency;
  /** The choices on offer while `wait` is 'choice'; empty otherwise. */
  offers: Offer[];
}

/** What happened during a step, in order. */
export type StoryEvent =
  | { kind: 'node'; title: string }
  /** `text` is the whole command as written, its expressions filled in. */
  | { kind: 'command'; name: string; args: string[]; text: string }
  | { kind: 'line'; id: string; speaker: string | null; values: Value[]; tags: string[] }
  | { kind: 'options'; offers: Offer[] }
  | { kind: 'end' };

/** What the player does: go on, or take the offer with this index. */
export type Input = { kind: 'go' } | { kind: 'choose'; index: number };

export interface Step {
  state: State;
  events: StoryEvent[];
}
