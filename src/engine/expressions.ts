// Reads an expression: precedence climbing over words and signs. Stops before whatever does not belong to it.
import { Abandoned, type Reader } from './reader';
import type { BinaryOperator, Expr } from './syntax';

/** Spellings of the operators and how tightly they bind. */
const OPERATORS: Record<string, [operator: BinaryOperator, binding: number]> = {
  '*': ['*', 5],
  '/': ['/', 5],
  '%': ['%', 5],
  '+': ['+', 4],
  '-': ['-', 4],
  '<=': ['<=', 3],
  lte: ['<=', 3],
  '>=': ['>=', 3],
  gte: ['>=', 3],
  '<': ['<', 3],
  lt: ['<', 3],
  '>': ['>', 3],
  gt: ['>', 3],
  '==': ['==', 2],
  is: ['==', 2],
  eq: ['==', 2],
  '!=': ['!=', 2],
  neq: ['!=', 2],
  and: ['and', 1],
  '&&': ['and', 1],
  or: ['or', 1],
  '||': ['or', 1],
  xor: ['xor', 1],
  '^': ['xor', 1],
};
const SIGNS = ['<=', '>=', '==', '!=', '&&', '||', '*', '/', '%', '+', '-', '<', '>', '^'];
const WORDS = new Set(['lte', 'gte', 'lt', 'gt', 'is', 'eq', 'neq', 'and', 'or', 'xor', 'not', 'to', 'as', 'true', 'false', 'null']);
/** Levels of nesting, and operators in a row, before an expression is refused: far more than anybody writes, few enough for any stack. */
const DEEPEST = 200;

/** Reads an expression. Throws Abandoned after reporting one that cannot be read. */
export function readExpression(reader: Reader, binding = 1, depth = 0): Expr {
  if (depth > DEEPEST) fail(reader, 'too-deep', 'This expression is nested too deeply.');
  let left = readOperand(reader, depth);
  for (let count = 0; ; count++) {
    if (count > DEEPEST) fail(reader, 'too-deep', 'This expression is too long.');
    reader.skipBlanks();
    const before = reader.at;
    const sign = peekOperator(reader);
    const [operator, tightness] = (sign && OPERATORS[sign]) || ['+' as const, 0];
    if (!sign || tightness < binding) {
      reader.at = before;
      return left;
    }
    reader.at += sign.length;
    const right = readExpression(reader, tightness + 1, depth + 1);
    left = { kind: 'binary', operator, left, right, start: left.start, end: right.end };
  }
}

function peekOperator(reader: Reader): string | null {
  // `>>` always ends a command, `//` always begins a comment.
  if (reader.sees('>>') || reader.sees('//')) return null;
  const sign = SIGNS.find((candidate) => reader.sees(candidate));
  if (sign) return sign;
  const start = reader.at;
  const word = reader.takeName();
  reader.at = start;
  return Object.hasOwn(OPERATORS, word) ? word : null;
}

function readOperand(reader: Reader, depth: number): Expr {
  reader.skipBlanks();
  const start = reader.at;
  if (reader.take('(')) {
    const inside = readExpression(reader, 1, depth + 1);
    reader.skipBlanks();
    if (!reader.take(')')) fail(reader, 'unclosed-parenthesis', 'This parenthesis is not closed.', 'a ")"');
    return { ...inside, start, end: reader.at };
  }
  if (reader.sees('-') || (reader.sees('!') && !reader.sees('!='))) {
    const operator = reader.text[reader.at++] === '-' ? '-' : 'not';
    const operand = readOperand(reader, depthOf(reader, depth));
    return { kind: 'unary', operator, operand, start, end: operand.end };
  }
  if (reader.sees('"')) return readString(reader);
  if (reader.take('.')) return readMember(reader, null, start);
  if (reader.take('$')) {
    const name = reader.takeName();
    if (!name) fail(reader, 'variable-without-name', 'A variable needs a name after its "$".', 'a name such as "$hale_trusts"');
    return { kind: 'variable', name: `$${name}`, start, end: reader.at };
  }
  const digits = /^\d+(\.\d+)?/.exec(reader.text.slice(reader.at, reader.at + 40));
  if (digits) {
    reader.at += digits[0].length;
    return { kind: 'value', value: Number(digits[0]), start, end: reader.at };
  }
  return readWord(reader, start, depth);
}

function depthOf(reader: Reader, depth: number): number {
  if (depth > DEEPEST) fail(reader, 'too-deep', 'This expression is nested too deeply.');
  return depth + 1;
}

function readWord(reader: Reader, start: number, depth: number): Expr {
  const name = reader.takeName();
  if (name === 'not') {
    const operand = readOperand(reader, depthOf(reader, depth));
    return { kind: 'unary', operator: 'not', operand, start, end: operand.end };
  }
  if (name === 'true' || name === 'false') return { kind: 'value', value: name === 'true', start, end: reader.at };
  if (!name || WORDS.has(name)) {
    reader.at = start;
    if (reader.atLineEnd() && reader.text[start - 1] === '>') fail(reader, 'unclosed-command', 'A command ends with two ">".', '">>"');
    fail(reader, 'expression-expected', 'A value is missing here.', 'a number, a "text", true, false, a $variable or a function()');
  }
  if (reader.take('.')) return readMember(reader, name, start);
  reader.skipBlanks();
  if (reader.take('(')) return readCall(reader, name, start, depth);
  reader.report({ start, end: start + name.length }, 'bare-word', `"${name}" is neither a value nor a function here.`, {
    found: `"${name}"`,
    expected: `a variable ($${name}), a text ("${name}") or a call (${name}())`,
  });
  throw new Abandoned();
}

function readMember(reader: Reader, owner: string | null, start: number): Expr {
  const name = reader.takeName();
  if (!name) fail(reader, 'case-expected', 'The name of a case is missing after the dot.', 'a case such as "Mood.Calm"');
  return { kind: 'member', enum: owner, name, start, end: reader.at };
}

function readCall(reader: Reader, name: string, start: number, depth: number): Expr {
  const args: Expr[] = [];
  reader.skipBlanks();
  if (!reader.take(')')) {
    do {
      args.push(readExpression(reader, 1, depth + 1));
      reader.skipBlanks();
    } while (reader.take(','));
    if (!reader.take(')')) fail(reader, 'unclosed-call', `The call of ${name} is not closed.`, '")" or ","');
  }
  return { kind: 'call', name, args, start, end: reader.at };
}

function readString(reader: Reader): Expr {
  const start = reader.at++;
  let value = '';
  while (!reader.atLineEnd()) {
    const char = reader.text[reader.at++] as string;
    if (char === '"') return { kind: 'value', value, start, end: reader.at };
    const next = reader.text[reader.at];
    if (char === '\\' && (next === '"' || next === '\\')) reader.at++;
    value += char === '\\' && (next === '"' || next === '\\') ? next : char;
  }
  reader.report({ start, end: reader.at }, 'unclosed-text', 'This text is not closed.', {
    found: 'the end of the line',
    expected: 'a closing quote',
  });
  throw new Abandoned();
}

/** Reports a problem where the reader stands and gives up the statement. */
export function fail(reader: Reader, code: string, message: string, expected?: string): never {
  reader.reportHere(code, message, expected);
  throw new Abandoned();
}
