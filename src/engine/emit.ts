// Writes a checked chapter as flat code. Expressions stay trees; blocks become jumps inside their node.
import { isConstant } from './check';
import type { CandidateCode, CompiledNode, Expression, Instruction, OptionCode, Program } from './program';
import type { Value } from './story';
import type { NodeEntry, StoryTree, Variable } from './story-tree';
import type { Choice, Condition, Expr, LineText, Statement } from './syntax';
import { emptyValue, isEnum, settle } from './types';

export function emit(story: StoryTree, start: string): Program {
  const program: Program = { start, nodes: {}, variables: {}, smart: {} };
  for (const entry of story.nodes.values()) program.nodes[entry.name] = emitNode(story, entry);
  for (const [title, members] of story.groups) program.nodes[title] = emitGroup(members);
  for (const variable of story.variables.values()) {
    if (variable.smart) program.smart[variable.name] = expression(variable.smart);
    else program.variables[variable.name] = firstValue(variable);
  }
  return program;
}

function firstValue(variable: Variable): Value {
  const value = variable.first && expression(variable.first);
  return value === null || typeof value === 'object' ? emptyValue(variable.type) : value;
}

export function expression(expr: Expr): Expression {
  switch (expr.kind) {
    case 'value':
      return expr.value;
    case 'variable':
      return ['$', expr.name];
    case 'unary':
      if (isConstant(expr)) return -Number(expression(expr.operand));
      return [expr.operator, expression(expr.operand)];
    case 'binary':
      return [expr.operator, expression(expr.left), expression(expr.right)];
    case 'call':
      return ['f', expr.name, ...expr.args.map(expression)];
    case 'broken':
      return false;
    case 'member': {
      const type = settle(expr.type ?? 'wrong');
      return isEnum(type) ? (type.cases.get(expr.name) ?? expr.name) : expr.name;
    }
  }
}

function emitNode(story: StoryTree, entry: NodeEntry): CompiledNode {
  const node: CompiledNode = { code: new Writer(story).body(entry.tree.body) };
  const header = (key: string) => entry.tree.headers.find((candidate) => candidate.key === key)?.value;
  const tags = header('tags')?.split(/\s+/).filter(Boolean);
  if (tags?.length) node.tags = tags;
  if (entry.group !== null) node.group = entry.group;
  if (header('tracking') === 'never') node.untracked = true;
  return node;
}

/** A group is a node of its own that chooses a member and detours into it. */
function emitGroup(members: NodeEntry[]): CompiledNode {
  const code: Instruction[] = [];
  const candidates: CandidateCode[] = [];
  code.push(['choose', candidates, 1], ['return']);
  for (const member of members) {
    const { when } = member.tree;
    const tests = when.flatMap((condition) => (condition.test ? [expression(condition.test)] : []));
    const complexity = when.reduce((sum, condition) => sum + weigh(condition), 0);
    const once = when.some((condition) => condition.once) ? member.name : null;
    candidates.push([member.name, allOf(tests), complexity, code.length, once]);
    code.push(['detour', member.name], ['return']);
  }
  return { code, hub: true };
}

const allOf = (tests: Expression[]): Expression => tests.slice(1).reduce<Expression>((all, test) => ['and', all, test], tests[0] ?? true);

/** How much a condition asks for: the more it asks, the better it suits when it holds. Counted as Yarn counts it. */
function weigh(condition: Condition | null): number {
  if (!condition) return 0;
  return (condition.once ? 1 : 0) + (condition.test ? 1 + joints(condition.test) : 0);
}

/** `and`, `or`, `xor` and `not` in an expression. */
function joints(expr: Expr): number {
  switch (expr.kind) {
    case 'binary':
      return joints(expr.left) + joints(expr.right) + (['and', 'or', 'xor'].includes(expr.operator) ? 1 : 0);
    case 'unary':
      return joints(expr.operand) + (expr.operator === 'not' ? 1 : 0);
    case 'call':
      return expr.args.reduce((sum, arg) => sum + joints(arg), 0);
    default:
      return 0;
  }
}

class Writer {
  readonly code: Instruction[] = [];

  constructor(readonly story: StoryTree) {}

  body(statements: Statement[]): Instruction[] {
    for (const statement of statements) this.#statement(statement);
    return this.code;
  }

  #statement(statement: Statement): void {
    switch (statement.kind) {
      case 'line':
        this.#conditionalLine(statement.line, statement.last);
        break;
      case 'options':
        this.#options(statement.options);
        break;
      case 'group':
        this.#group(statement.items);
        break;
      case 'if':
        this.#if(statement.clauses);
        break;
      case 'once':
        this.#once(statement);
        break;
      case 'set': {
        const { variable, operator, value } = statement;
        const given = expression(value);
        this.code.push(['set', variable, operator ? [operator, ['$', variable], given] : given]);
        break;
      }
      case 'jump':
        this.code.push([
          statement.detour ? 'detour' : 'jump',
          typeof statement.target === 'string' ? statement.target : expression(statement.target),
        ]);
        break;
      case 'call':
        this.code.push(['call', expression(statement.value)]);
        break;
      case 'command':
        this.code.push(['command', statement.parts.map((part) => (typeof part === 'string' ? part : [expression(part)]))]);
        break;
      case 'return':
      case 'stop':
        this.code.push([statement.kind]);
        break;
      case 'block':
        this.body(statement.body);
    }
  }

  /** Writes a jump whose target is set by the function it hands back. */
  #ahead(make: (target: number) => Instruction): () => void {
    const at = this.code.length;
    this.code.push(make(0));
    return () => {
      this.code[at] = make(this.code.length);
    };
  }

  #parts(line: LineText): { id: string; speaker: string | null; values: Expression[]; tags: string[] } {
    const entry = this.story.lines.get(line);
    const tags = line.tags.map((tag) => tag.text).filter((text) => !text.startsWith('line:'));
    const values = line.parts.filter((part) => typeof part !== 'string').map((part) => expression(part as Expr));
    return { id: entry?.shadow ?? line.id, speaker: entry?.speaker ?? null, values, tags };
  }

  #line(line: LineText, last: boolean): void {
    const { id, speaker, values, tags } = this.#parts(line);
    this.code.push(['line', id, speaker, values, last ? [...tags, 'lastline'] : tags]);
  }

  #conditionalLine(line: LineText, last: boolean): void {
    const { condition } = line;
    const test = condition && this.#test(condition, line.id);
    const skip = test === null ? null : this.#ahead((target) => ['unless', test, target]);
    if (condition?.once) this.code.push(['seen', line.id]);
    this.#line(line, last);
    skip?.();
  }

  /** A condition with its `once` as part of it. */
  #test(condition: Condition, content: string): Expression {
    const tests: Expression[] = condition.once ? [['fresh', content]] : [];
    if (condition.test) tests.push(expression(condition.test));
    return allOf(tests);
  }

  #options(options: Choice[]): void {
    const codes: OptionCode[] = options.map(({ line }) => {
      const { id, values, tags } = this.#parts(line);
      const { condition } = line;
      return [id, values, tags, 0, condition?.test ? expression(condition.test) : null, condition?.once ? line.id : null];
    });
    this.code.push(['options', codes]);
    this.#branches(options, (index, target) => {
      (codes[index] as OptionCode)[3] = target;
    });
  }

  #group(items: Choice[]): void {
    const candidates: CandidateCode[] = items.map(({ line }) => {
      const { condition } = line;
      return [line.id, condition?.test ? expression(condition.test) : true, weigh(condition), 0, condition?.once ? line.id : null];
    });
    const end = this.#ahead((target) => ['choose', candidates, target]);
    this.#branches(items, (index, target) => {
      (candidates[index] as CandidateCode)[3] = target;
      this.#line((items[index] as Choice).line, false);
    });
    end();
  }

  /** The contents of choices one after the other, each followed by a jump behind the last. */
  #branches(choices: Choice[], begin: (index: number, target: number) => void): void {
    const ends: (() => void)[] = [];
    for (const [index, choice] of choices.entries()) {
      begin(index, this.code.length);
      this.body(choice.body);
      if (index < choices.length - 1) ends.push(this.#ahead((target) => ['goto', target]));
    }
    for (const end of ends) end();
  }

  #if(clauses: { test: Expr | null; body: Statement[] }[]): void {
    const ends: (() => void)[] = [];
    for (const [index, { test, body }] of clauses.entries()) {
      const condition = test && expression(test);
      const next = condition === null ? null : this.#ahead((target) => ['unless', condition, target]);
      this.body(body);
      if (index < clauses.length - 1) ends.push(this.#ahead((target) => ['goto', target]));
      next?.();
    }
    for (const end of ends) end();
  }

  #once(statement: Statement & { kind: 'once' }): void {
    const { test, body, otherwise, id } = statement;
    const condition = this.#test({ once: true, test, start: 0, end: 0 }, id);
    const skip = this.#ahead((target) => ['unless', condition, target]);
    this.code.push(['seen', id]);
    this.body(body);
    const end = otherwise.length > 0 ? this.#ahead((target) => ['goto', target]) : null;
    skip();
    this.body(otherwise);
    end?.();
  }
}
