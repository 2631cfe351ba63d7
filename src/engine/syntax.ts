// The tree a script is parsed into. Every part knows its place in the source, so that any later stage can point at it.
import type { Span } from './problems';
import type { Value } from './story';
import type { Type } from './types';

export type BinaryOperator = '+' | '-' | '*' | '/' | '%' | '<' | '<=' | '>' | '>=' | '==' | '!=' | 'and' | 'or' | 'xor';

/** `type` is filled in by the checker. */
export type Expr = Span & { type?: Type } & (
    | { kind: 'value'; value: Value }
    | { kind: 'variable'; name: string }
    | { kind: 'unary'; operator: '-' | 'not'; operand: Expr }
    | { kind: 'binary'; operator: BinaryOperator; left: Expr; right: Expr }
    | { kind: 'call'; name: string; args: Expr[] }
    | { kind: 'member'; enum: string | null; name: string }
    /** Could not be read, and was reported. */
    | { kind: 'broken' }
  );

export interface Tag extends Span {
  text: string;
}

/** When content may show: `<<if ...>>`, `<<once>>`, `<<once if ...>>`. */
export interface Condition extends Span {
  once: boolean;
  test: Expr | null;
}

/** Text and inline expressions as written, the tags behind it, and what they say: its id, its shadow's source. */
export interface LineText extends Span {
  parts: (string | Expr)[];
  condition: Condition | null;
  tags: Tag[];
  /** Without the `line:` prefix; made up by the compiler where the script has none. */
  id: string;
  /** Whether the id stands in the script. */
  tagged: boolean;
  /** Where another tag may be added: behind everything but a comment. */
  tail: number;
}

export interface Choice extends Span {
  line: LineText;
  body: Statement[];
}

export interface EnumCase extends Span {
  name: string;
  raw: Expr | null;
}

export type Statement = Span &
  (
    | { kind: 'line'; line: LineText; last: boolean }
    | { kind: 'options'; options: Choice[] }
    | { kind: 'group'; items: Choice[] }
    | { kind: 'if'; clauses: { test: Expr | null; body: Statement[] }[] }
    | { kind: 'once'; test: Expr | null; body: Statement[]; otherwise: Statement[]; id: string }
    | { kind: 'set'; variable: string; place: Span; operator: BinaryOperator | null; value: Expr }
    | { kind: 'declare'; variable: string; place: Span; value: Expr; as: (Span & { name: string }) | null }
    | { kind: 'enum'; name: string; place: Span; cases: EnumCase[] }
    | { kind: 'jump'; detour: boolean; target: string | Expr; place: Span }
    | { kind: 'call'; value: Expr }
    | { kind: 'command'; parts: (string | Expr)[]; tags: Tag[] }
    | { kind: 'return' }
    | { kind: 'stop' }
    | { kind: 'block'; body: Statement[] }
  );

/** A `when:` header. `always` has neither `once` nor a test. */
export type When = Condition;

export interface Header extends Span {
  key: string;
  value: string;
}

export interface NodeTree extends Span {
  title: string;
  /** The title's own place. */
  place: Span;
  headers: Header[];
  when: When[];
  body: Statement[];
}

export interface FileTree {
  tags: Tag[];
  nodes: NodeTree[];
}

/** The bodies nested directly inside a statement. */
export function bodiesOf(statement: Statement): Statement[][] {
  switch (statement.kind) {
    case 'options':
      return statement.options.map((option) => option.body);
    case 'group':
      return statement.items.map((item) => item.body);
    case 'if':
      return statement.clauses.map((clause) => clause.body);
    case 'once':
      return [statement.body, statement.otherwise];
    case 'block':
      return [statement.body];
    default:
      return [];
  }
}
