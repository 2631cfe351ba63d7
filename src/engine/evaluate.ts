// Works out expressions while a story runs: operators, the functions every script may call, and those the host adds.
import type { Expression, Program } from './program';
import type { Value } from './story';

/** Functions beyond the language's own, by name. They must answer the same for the same arguments. */
export type Host = Readonly<Record<string, (...args: Value[]) => Value>>;

/** What an expression can see. */
export interface View {
  program: Program;
  read(variable: string): Value | undefined;
  visits(node: string): number;
  /** A number from 0 (included) to 1 (excluded). */
  draw(): number;
  hasContent(group: string): boolean;
  /** Whether content that shows once only has shown. */
  seen(content: string): boolean;
  host: Host;
}

/** The value of an expression. Throws on a function nobody offers; the checker refuses such scripts. */
export function evaluate(expression: Expression, view: View): Value {
  if (typeof expression !== 'object') return expression;
  const [operator, first = '', second = ''] = expression;
  if (operator === '$') return readVariable(first as string, view);
  if (operator === 'f')
    return call(
      first as string,
      expression.slice(2).map((part) => evaluate(part, view)),
      view,
    );
  if (operator === 'fresh') return !view.seen(first as string);
  const a = evaluate(first, view);
  if (expression.length === 2) return operator === 'not' ? !a : -a;
  return operate(operator, a, evaluate(second, view));
}

function readVariable(name: string, view: View): Value {
  const smart = view.program.smart[name];
  return smart === undefined ? (view.read(name) ?? view.program.variables[name] ?? 0) : evaluate(smart, view);
}

// Numbers stay numbers that JSON can hold: what cannot be divided is 0.
const finite = (value: number) => (Number.isFinite(value) ? value : 0);

// As many digits as Yarn's numbers have: 0.1 + 0.2 is 0.3.
const same = (a: Value, b: Value) => (typeof a === 'number' && typeof b === 'number' ? Math.fround(a) === Math.fround(b) : a === b);

function operate(operator: string, a: Value, b: Value): Value {
  const [x, y] = [a as number, b as number];
  switch (operator) {
    case '+':
      return typeof a === 'number' ? finite(x + y) : `${a}${b}`;
    case '-':
      return finite(x - y);
    case '*':
      return finite(x * y);
    case '/':
      return finite(x / y);
    case '%':
      return finite(x % y);
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
      return same(a, b);
    case '!=':
      return !same(a, b);
    case 'and':
      return (a && b) as boolean;
    case 'or':
      return (a || b) as boolean;
    default:
      return a !== b;
  }
}

function call(name: string, args: Value[], view: View): Value {
  const host = view.host[name];
  if (host) return host(...args);
  const [a = 0, b = 0, c = 0] = args;
  const [x, y] = [Number(a), Number(b)];
  switch (name) {
    case 'visited':
      return view.visits(String(a)) > 0;
    case 'visited_count':
      return view.visits(String(a));
    case 'has_any_content':
      return view.hasContent(String(a));
    case 'random':
      return view.draw();
    case 'random_range':
      return between(Math.floor(x), Math.floor(y), view);
    case 'random_range_float':
      return finite(x + view.draw() * (y - x));
    case 'dice':
      return between(1, Math.floor(x), view);
    case 'round':
      return evenly(x);
    case 'round_places':
      return finite(evenly(x * 10 ** y) / 10 ** y);
    case 'floor':
      return Math.floor(x);
    case 'ceil':
      return Math.ceil(x);
    case 'inc':
      return Number.isInteger(x) ? x + 1 : Math.ceil(x);
    case 'dec':
      return Number.isInteger(x) ? x - 1 : Math.floor(x);
    case 'decimal':
      return finite(x % 1);
    case 'int':
      return Math.trunc(x);
    case 'min':
      return Math.min(x, y);
    case 'max':
      return Math.max(x, y);
    case 'string':
      return textOf(a);
    case 'number':
      return finite(typeof a === 'boolean' ? Number(a) : Number.parseFloat(String(a)));
    case 'bool':
      return typeof a === 'string' ? a.toLowerCase() === 'true' : Boolean(a);
    case 'format':
      return format(String(a), args.slice(1));
    case 'format_invariant':
      return textOf(a);
    case 'if':
      return a ? b : c;
    default:
      throw new Error(`The story calls ${name}(), which nobody offers.`);
  }
}

/** A whole number, both ends included. */
function between(low: number, high: number, view: View): number {
  return low + Math.floor(view.draw() * (high - low + 1));
}

/** Halves go to the even neighbour, as Yarn's own `round` does. */
function evenly(x: number): number {
  const below = Math.floor(x);
  return x - below === 0.5 ? below + (below % 2 === 0 ? 0 : 1) : Math.round(x);
}

/** A value as the language writes it: `True`, and numbers without the noise of their last bits. */
export function textOf(value: Value): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  return typeof value === 'number' ? String(Number(value.toPrecision(7))) : value;
}

/** `{0}` and, for numbers, `{0:F2}` (decimals), `{0:D3}` (leading zeros), `{0:P0}` (per cent). */
function format(pattern: string, values: Value[]): string {
  return pattern.replace(
    /\{(\d+)(?::([FDNP])(\d*))?\}/gi,
    (whole, index: string, style: string | undefined, digits: string | undefined) => {
      const value = values[Number(index)];
      if (value === undefined) return whole;
      if (style === undefined || typeof value !== 'number') return textOf(value);
      const width = Number(digits || (/[fnp]/i.test(style) ? 2 : 0));
      if (/d/i.test(style)) return String(Math.trunc(value)).padStart(width, '0');
      if (/p/i.test(style)) return `${(value * 100).toFixed(width)} %`;
      return value.toFixed(width);
    },
  );
}
