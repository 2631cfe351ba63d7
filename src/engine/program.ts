// The compiled story: what the compiler writes and the machine reads. Flat code in nodes, expressions as trees, nothing but JSON.
import type { Value } from './story';

/**
 * An expression. A bare value stands for itself; an array is an operation:
 * `['$', name]` reads a variable, `['f', name, ...arguments]` calls a function,
 * `['fresh', content]` asks whether content that shows once has not shown yet, everything else is an operator and its operands.
 */
export type Expression = Value | Operation;
export interface Operation extends ReadonlyArray<Expression> {
  readonly 0: string;
}

/** One choice: its line, where its content begins, the condition it hangs on, and whether it may be taken once only. */
export type OptionCode = [
  id: string,
  values: Expression[],
  tags: string[],
  target: number,
  condition: Expression | null,
  once: string | null,
];

/** One candidate of a group: what it is counted under, its condition, how much that condition asks for, where its content begins. */
export type CandidateCode = [content: string, condition: Expression, complexity: number, target: number, once: string | null];

/** Targets are indices into the code of the same node. `once` names what is remembered as seen. */
export type Instruction =
  | ['line', id: string, speaker: string | null, values: Expression[], tags: string[]]
  | ['command', parts: (string | [Expression])[]]
  | ['set', variable: string, value: Expression]
  | ['call', value: Expression]
  | ['unless', condition: Expression, target: number]
  | ['goto', target: number]
  | ['jump', node: Expression]
  | ['detour', node: Expression]
  | ['seen', content: string]
  | ['options', options: OptionCode[]]
  | ['choose', candidates: CandidateCode[], otherwise: number]
  | ['return']
  | ['stop'];

export interface CompiledNode {
  code: Instruction[];
  /** Words of the `tags:` header. */
  tags?: string[];
  /** The group this node is a member of. */
  group?: string;
  /** True for a group: a node that chooses one of its members and detours there. */
  hub?: true;
  /** True where visits are not counted (`tracking: never`). */
  untracked?: true;
}

export interface Program {
  /** Where the story begins. */
  start: string;
  nodes: Record<string, CompiledNode>;
  /** First values of the stored variables. */
  variables: Record<string, Value>;
  /** New names of variables, nodes and lines by the ones they had in earlier releases. */
  renamed?: Record<string, string>;
  /** Smart variables: computed whenever they are read. */
  smart: Record<string, Expression>;
}
