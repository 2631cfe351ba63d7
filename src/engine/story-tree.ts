// The whole chapter as the later stages see it: every file, node, enum and variable by name.
import type { Details, Problem, Source, Span } from './problems';
import { bodiesOf, type Expr, type FileTree, type LineText, type NodeTree, type Statement } from './syntax';
import type { EnumType, Type } from './types';
import type { Vocabulary } from './vocabulary';

export interface Place extends Span {
  source: Source;
}

export interface Variable {
  name: string;
  type: Type;
  /** Where it was declared, or first named. */
  place: Place;
  declared: boolean;
  /** The expression of a smart variable. */
  smart: Expr | null;
  /** Its first value as declared. */
  first: Expr | null;
}

/** A node under the name it runs by: its title, or `title.member` inside a group. */
export interface NodeEntry {
  name: string;
  tree: NodeTree;
  source: Source;
  group: string | null;
}

export interface LineEntry {
  line: LineText;
  source: Source;
  node: string;
  /** Speaker's name, and how much of the first part it takes. */
  speaker: string | null;
  /** The id of the line this one is a shadow of. */
  shadow: string | null;
}

export class StoryTree {
  readonly files: { source: Source; tree: FileTree }[] = [];
  readonly nodes = new Map<string, NodeEntry>();
  readonly groups = new Map<string, NodeEntry[]>();
  readonly enums = new Map<string, EnumType>();
  readonly variables = new Map<string, Variable>();
  readonly lines = new Map<LineText, LineEntry>();

  constructor(
    readonly vocabulary: Vocabulary,
    readonly problems: Problem[],
  ) {}

  report(source: Source, span: Span, code: string, message: string, details?: Details): void {
    this.problems.push(source.problem(span, code, message, details));
  }

  /** Whether a jump can go there. */
  hasNode(title: string): boolean {
    return this.nodes.has(title) || this.groups.has(title);
  }
}

/** Every statement below these, outermost first. */
export function* everyStatement(statements: Statement[]): Generator<Statement> {
  for (const statement of statements) {
    yield statement;
    for (const body of bodiesOf(statement)) yield* everyStatement(body);
  }
}

/** The lines a statement itself says or offers. */
export function linesOf(statement: Statement): LineText[] {
  if (statement.kind === 'line') return [statement.line];
  if (statement.kind === 'options') return statement.options.map((option) => option.line);
  return statement.kind === 'group' ? statement.items.map((item) => item.line) : [];
}
