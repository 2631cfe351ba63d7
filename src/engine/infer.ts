// Finds the type of every expression. What a variable or an undeclared function is may only become clear later in the script, so
// unknown types stay holes, and questions that need an answer first wait until everything has been read.
import { FUNCTIONS } from './functions';
import { nearest, type Source, type Span } from './problems';
import type { StoryTree, Variable } from './story-tree';
import type { Expr } from './syntax';
import { type EnumType, fits, hole, isEnum, isHole, nameOf, settle, type Type, unify } from './types';
import type { FunctionSignature } from './vocabulary';

/** What is known of a function no vocabulary lists. */
interface Implicit {
  returns: Type;
  arity: number;
  given: { type: Type; span: Span; source: Source }[][];
}

const ABOUT_NODES = new Set(['visited', 'visited_count', 'has_any_content']);

/** Reports a node nobody wrote; in an open vocabulary it may be in another file. */
export function reportUnknownNode(story: StoryTree, title: string, source: Source, span: Span): void {
  if (story.hasNode(title)) return;
  story.report(source, span, 'unknown-node', `There is no node called "${title}".`, {
    found: `"${title}"`,
    expected: 'the title of a node',
    suggestion: nearest(title, [...story.nodes.keys(), ...story.groups.keys()]),
    severity: story.vocabulary.open ? 'warning' : 'error',
  });
}

export class Inference {
  readonly #waiting: (() => void)[] = [];
  readonly #implicit = new Map<string, Implicit>();
  readonly #functions: Readonly<Record<string, FunctionSignature>>;

  constructor(readonly story: StoryTree) {
    this.#functions = { ...FUNCTIONS, ...story.vocabulary.functions };
  }

  /** The type of an expression; remembers it there. Reports what contradicts itself and answers `wrong` for it. */
  typeOf(expr: Expr, source: Source): Type {
    expr.type = this.#find(expr, source);
    return expr.type;
  }

  /** Reports an expression that is not what its place demands. Out: whether it is. */
  demand(expr: Expr, wanted: Type, source: Source, what: string): boolean {
    const given = this.typeOf(expr, source);
    if (fits(given, wanted)) return true;
    this.#mismatch(expr, source, given, wanted, what);
    return false;
  }

  /** Answers the questions that had to wait. */
  finish(): void {
    while (this.#waiting.length > 0) this.#waiting.shift()?.();
    for (const [name, { given }] of this.#implicit) this.#checkImplicit(name, given);
  }

  variable(name: string, source: Source, span: Span): Variable {
    const known = this.story.variables.get(name);
    if (known) return known;
    const place = { source, start: span.start, end: span.end };
    const variable: Variable = { name, type: hole(), place, declared: false, smart: null, first: null };
    this.story.variables.set(name, variable);
    return variable;
  }

  #mismatch(expr: Span, source: Source, given: Type, wanted: Type, what: string): void {
    this.story.report(source, expr, 'wrong-type', what, { found: nameOf(given), expected: nameOf(wanted) });
  }

  #find(expr: Expr, source: Source): Type {
    switch (expr.kind) {
      case 'value':
        return typeof expr.value === 'boolean' ? 'bool' : typeof expr.value === 'number' ? 'number' : 'string';
      case 'variable':
        return this.variable(expr.name, source, expr).type;
      case 'unary': {
        const wanted = expr.operator === '-' ? 'number' : 'bool';
        const sign = expr.operator === '-' ? '"-"' : '"not"';
        return this.demand(expr.operand, wanted, source, `${sign} wants a ${wanted}.`) ? wanted : 'wrong';
      }
      case 'binary':
        return this.#binary(expr, source);
      case 'call':
        return this.#call(expr, source);
      case 'member':
        return this.#member(expr, source);
      case 'broken':
        return 'wrong';
    }
  }

  #binary(expr: Expr & { kind: 'binary' }, source: Source): Type {
    const { operator, left, right } = expr;
    if (operator === '==' || operator === '!=') return this.#equality(expr, source);
    if (operator === '+') {
      const sum = hole('addable');
      if (!this.demand(left, sum, source, 'Only numbers and texts can be added.')) return 'wrong';
      const wanted = settle(sum);
      return this.demand(right, sum, source, `Only another ${nameOf(wanted)} can be added to this.`) ? sum : 'wrong';
    }
    const wanted: Type = operator === 'and' || operator === 'or' || operator === 'xor' ? 'bool' : 'number';
    const what = `"${operator}" wants a ${wanted} on each side.`;
    const fine = [left, right].map((side) => this.demand(side, wanted, source, what)).every(Boolean);
    if (!fine) return 'wrong';
    return wanted === 'bool' || '<=>='.includes(operator) ? 'bool' : 'number';
  }

  /** Only like can be compared with like; an enum also with what its cases are made of. */
  #equality(expr: Expr & { kind: 'binary' }, source: Source): Type {
    const left = this.typeOf(expr.left, source);
    const right = this.typeOf(expr.right, source);
    if (unify(left, right) || fits(left, right) || fits(right, left)) return 'bool';
    this.#mismatch(expr.right, source, right, left, `A ${nameOf(left)} cannot be compared with a ${nameOf(right)}.`);
    return 'bool';
  }

  #call(expr: Expr & { kind: 'call' }, source: Source): Type {
    const signature = Object.hasOwn(this.#functions, expr.name) ? this.#functions[expr.name] : undefined;
    const given = expr.args.map((arg) => this.typeOf(arg, source));
    if (!signature) return this.#callUnknown(expr, given, source);
    if (ABOUT_NODES.has(expr.name)) this.#checkNode(expr.args[0], source);
    const { parameters, variadic, returns } = signature;
    const least = variadic ? parameters.length - 1 : parameters.length;
    if (given.length < least || (!variadic && given.length > least)) {
      const count = `${variadic ? 'at least ' : ''}${least}`;
      this.story.report(source, expr, 'argument-count', `${expr.name}() takes ${count} value${least === 1 ? '' : 's'}.`, {
        found: `${given.length}`,
        expected: count,
      });
      return returns;
    }
    for (const [index, arg] of expr.args.entries()) {
      const wanted = parameters[Math.min(index, parameters.length - 1)] ?? 'any';
      const check = () => {
        const type = given[index] as Type;
        if (!fits(type, wanted)) this.#mismatch(arg, source, type, wanted, `${expr.name}() wants a ${wanted} here.`);
      };
      if (isHole(settle(given[index] as Type))) this.#waiting.push(check);
      else check();
    }
    return returns;
  }

  /** A node named in so many words must be there. */
  #checkNode(title: Expr | undefined, source: Source): void {
    if (title?.kind === 'value' && typeof title.value === 'string') reportUnknownNode(this.story, title.value, source, title);
  }

  #callUnknown(expr: Expr & { kind: 'call' }, types: Type[], source: Source): Type {
    const { name, args } = expr;
    if (!this.story.vocabulary.open) {
      const suggestion = nearest(name, Object.keys(this.#functions));
      this.story.report(
        source,
        { start: expr.start, end: expr.start + name.length },
        'unknown-function',
        `There is no function called "${name}".`,
        { found: `"${name}"`, expected: 'a function of the language or of the game', suggestion },
      );
      return 'wrong';
    }
    const known = this.#implicit.get(name) ?? { returns: hole(), arity: args.length, given: [] };
    this.#implicit.set(name, known);
    known.given.push(args.map((arg, index) => ({ type: types[index] as Type, span: arg, source })));
    if (known.arity !== args.length) {
      this.story.report(source, expr, 'argument-count', `${name}() was called with ${known.arity} values before.`, {
        found: `${args.length}`,
        expected: `${known.arity}`,
      });
    }
    return known.returns;
  }

  /** Each argument of an undeclared function has one type, enums counting as what they are made of. */
  #checkImplicit(name: string, calls: Implicit['given']): void {
    const basis = (type: Type): Type => {
      const settled = settle(type);
      return isEnum(settled) ? settled.raw : settled;
    };
    for (const [index, first] of (calls[0] ?? []).entries()) {
      for (const call of calls.slice(1)) {
        const other = call[index];
        if (!other || unify(basis(first.type), basis(other.type))) continue;
        this.#mismatch(other.span, other.source, other.type, first.type, `${name}() was given a ${nameOf(first.type)} here before.`);
      }
    }
  }

  #member(expr: Expr & { kind: 'member' }, source: Source): Type {
    if (expr.enum === null) return this.#memberOfSome(expr, source);
    const type = this.story.enums.get(expr.enum);
    if (!type) {
      const suggestion = nearest(expr.enum, this.story.enums.keys());
      this.story.report(
        source,
        { start: expr.start, end: expr.start + expr.enum.length },
        'unknown-enum',
        `There is no enum called "${expr.enum}".`,
        { found: `"${expr.enum}"`, suggestion },
      );
      return 'wrong';
    }
    return this.#hasCase(type, expr, source) ? type : 'wrong';
  }

  #hasCase(type: EnumType, expr: Expr & { kind: 'member' }, source: Source): boolean {
    if (type.cases.has(expr.name)) return true;
    const cases = [...type.cases.keys()];
    this.story.report(source, expr, 'unknown-case', `${type.name} has no case called "${expr.name}".`, {
      found: `"${expr.name}"`,
      expected: `one of ${cases.join(', ')}`,
      suggestion: nearest(expr.name, cases),
    });
    return false;
  }

  /** `.Case`: of whichever enum the place demands, else of the only one that has such a case. */
  #memberOfSome(expr: Expr & { kind: 'member' }, source: Source): Type {
    const type = hole();
    this.#waiting.push(() => {
      const wanted = settle(type);
      if (isEnum(wanted)) {
        if (!this.#hasCase(wanted, expr, source)) expr.type = 'wrong';
        return;
      }
      const having = [...this.story.enums.values()].filter((candidate) => candidate.cases.has(expr.name));
      const only = having[0];
      if (having.length === 1 && only && fits(only, wanted)) {
        if (isHole(wanted)) unify(wanted, only);
        expr.type = only;
        return;
      }
      const details = {
        found: `.${expr.name}`,
        expected: having.length > 1 ? having.map((candidate) => `${candidate.name}.${expr.name}`).join(' or ') : 'a case of an enum',
      };
      const message =
        having.length > 1
          ? `".${expr.name}" could be a case of several enums.`
          : `No enum has a case called "${expr.name}" that would do here.`;
      this.story.report(source, expr, having.length > 1 ? 'ambiguous-case' : 'unknown-case', message, details);
      expr.type = 'wrong';
      if (isHole(wanted)) wanted.link = 'wrong';
    });
    return type;
  }
}
