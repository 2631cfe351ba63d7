// Reads what stands between `<<` and `>>`: a word of the language itself, or a command of the game.
import { fail, readExpression } from './expressions';
import { readInline, readOnce, readTags } from './lines';
import type { Span } from './problems';
import { Abandoned, type Reader } from './reader';
import type { BinaryOperator, Condition, Expr, Tag } from './syntax';

/** `else` with a test is `elseif`. */
export type Command = Span &
  (
    | { word: 'if' | 'elseif'; test: Expr }
    | { word: 'else' | 'endif' | 'endonce' | 'endenum' | 'return' | 'stop' }
    | { word: 'once'; condition: Condition }
    | { word: 'set'; variable: string; place: Span; operator: BinaryOperator | null; value: Expr }
    | { word: 'declare'; variable: string; place: Span; value: Expr; as: (Span & { name: string }) | null }
    | { word: 'enum'; name: string; place: Span }
    | { word: 'case'; name: string; raw: Expr | null }
    | { word: 'jump' | 'detour'; target: string | Expr; place: Span }
    | { word: 'call'; value: Expr }
    | { word: 'game'; parts: (string | Expr)[]; tags: Tag[] }
  );

const ASSIGNMENTS: [sign: string, operator: BinaryOperator | null][] = [
  ['+=', '+'],
  ['-=', '-'],
  ['*=', '*'],
  ['/=', '/'],
  ['%=', '%'],
  ['=', null],
];

/** Reads a command. Out: null after reporting one that cannot be read; the reader then stands behind its `>>`, or at the line's end. */
export function readCommand(reader: Reader): Command | null {
  const start = reader.at;
  const before = reader.problems.length;
  try {
    reader.at += 2;
    reader.skipBlanks();
    const from = reader.at;
    const word = reader.takeName();
    const whole = /[\s>]/.test(reader.text[reader.at] ?? ' ');
    const read = whole && Object.hasOwn(WORDS, word) ? WORDS[word] : undefined;
    if (!read) reader.at = from;
    if (!read) return { ...readGame(reader, start), start, end: reader.at } as Command;
    const command = read(reader, start);
    close(reader, word, before);
    readTags(reader);
    return { ...command, start, end: reader.at } as Command;
  } catch (error) {
    if (!(error instanceof Abandoned)) throw error;
    skipToClose(reader);
    reader.take('>>');
    return null;
  }
}

/** After a mistake inside the command, its missing end is no second one. */
function close(reader: Reader, word: string, before: number): void {
  reader.skipBlanks();
  if (reader.take('>>') || reader.problems.length > before) return;
  fail(reader, 'unclosed-command', `The command <<${word}>> is not closed here.`, '">>"');
}

function skipToClose(reader: Reader): void {
  while (!reader.atLineEnd() && !reader.sees('>>')) reader.at++;
}

/** An expression, or a stand-in for a broken one, so that the command around it keeps its place among the others. */
function readValue(reader: Reader): Expr {
  const start = reader.at;
  try {
    return readExpression(reader);
  } catch (error) {
    if (!(error instanceof Abandoned)) throw error;
    skipToClose(reader);
    return { kind: 'broken', start, end: reader.at };
  }
}

type Words = { [word: string]: (reader: Reader, start: number) => object };

const plain = (word: string) => () => ({ word });

const WORDS: Words = {
  if: (reader) => ({ word: 'if', test: readValue(reader) }),
  elseif: (reader) => ({ word: 'elseif', test: readValue(reader) }),
  else: (reader) => {
    reader.skipBlanks();
    const before = reader.at;
    if (reader.takeName() === 'if') return { word: 'elseif', test: readValue(reader) };
    reader.at = before;
    return { word: 'else' };
  },
  endif: plain('endif'),
  endonce: plain('endonce'),
  endenum: plain('endenum'),
  return: plain('return'),
  stop: plain('stop'),
  once: (reader, start) => ({ word: 'once', condition: readOnce(reader, 'once', start, readValue) }),
  set: readSet,
  declare: readDeclare,
  enum: (reader) => ({ word: 'enum', ...readName(reader, 'an enum') }),
  case: readCase,
  jump: (reader) => ({ word: 'jump', ...readTarget(reader) }),
  detour: (reader) => ({ word: 'detour', ...readTarget(reader) }),
  call: (reader) => {
    const value = readExpression(reader);
    if (value.kind !== 'call') {
      reader.report(value, 'call-expected', '<<call>> wants a function.', { expected: 'a call such as function(1)' });
      throw new Abandoned();
    }
    return { word: 'call', value };
  },
  local: (reader) => fail(reader, 'reserved-word', '"local" is kept for a later version of the language and cannot begin a command.'),
};

function readName(reader: Reader, what: string): { name: string; place: Span } {
  reader.skipBlanks();
  const start = reader.at;
  const name = reader.takeName();
  if (!name) fail(reader, 'name-expected', `${what} needs a name.`, 'letters, digits and "_", beginning with a letter');
  return { name, place: { start, end: reader.at } };
}

function readVariable(reader: Reader): { variable: string; place: Span } {
  reader.skipBlanks();
  const start = reader.at;
  const name = reader.take('$') ? reader.takeName() : '';
  if (!name) {
    reader.at = start;
    fail(reader, 'variable-expected', 'A variable is missing here.', 'a name that begins with "$"');
  }
  return { variable: `$${name}`, place: { start, end: reader.at } };
}

function readSet(reader: Reader): object {
  const variable = readVariable(reader);
  reader.skipBlanks();
  const before = reader.at;
  const sign = ASSIGNMENTS.find(([candidate]) => (candidate !== '=' || !reader.sees('==')) && reader.take(candidate));
  if (!sign && reader.takeName() !== 'to') {
    reader.at = before;
    fail(reader, 'assignment-expected', '<<set>> needs a new value for the variable.', '"to", "=", "+=", "-=", "*=", "/=" or "%="');
  }
  return { word: 'set', ...variable, operator: sign?.[1] ?? null, value: readValue(reader) };
}

function readDeclare(reader: Reader): object {
  const variable = readVariable(reader);
  reader.skipBlanks();
  const before = reader.at;
  if (!reader.take('=') && reader.takeName() !== 'to') {
    reader.at = before;
    fail(reader, 'declaration-without-value', 'A declared variable needs a first value.', '"=" and a value');
  }
  const value = readValue(reader);
  reader.skipBlanks();
  const beforeAs = reader.at;
  if (reader.takeName() !== 'as') {
    reader.at = beforeAs;
    return { word: 'declare', ...variable, value, as: null };
  }
  const { name, place } = readName(reader, 'The type after "as"');
  return { word: 'declare', ...variable, value, as: { name, ...place } };
}

function readCase(reader: Reader): object {
  const { name } = readName(reader, 'A case');
  reader.skipBlanks();
  return { word: 'case', name, raw: reader.take('=') ? readValue(reader) : null };
}

function readTarget(reader: Reader): { target: string | Expr; place: Span } {
  reader.skipBlanks();
  const start = reader.at;
  if (reader.sees('{')) return { target: readInline(reader), place: { start, end: reader.at } };
  const target = reader.takeName();
  if (!target) fail(reader, 'node-expected', 'The name of a node is missing.', 'a node, or an {expression} that gives its name');
  return { target, place: { start, end: reader.at } };
}

/** A command for the game: words and inline expressions up to `>>`, on one line. */
function readGame(reader: Reader, start: number): object {
  const parts: (string | Expr)[] = [];
  let text = '';
  while (!reader.take('>>')) {
    if (reader.atLineEnd()) {
      reader.report({ start, end: reader.at }, 'unclosed-command', 'This command is not closed on its line.', {
        found: reader.found,
        expected: '">>"',
      });
      throw new Abandoned();
    }
    if (reader.sees('{')) {
      if (text) parts.push(text);
      text = '';
      parts.push(readInline(reader));
    } else text += reader.text[reader.at++];
  }
  if (text) parts.push(text);
  const last = parts.length - 1;
  if (typeof parts[last] === 'string') parts[last] = (parts[last] as string).trimEnd();
  if (parts.every((part) => part === '')) {
    reader.report({ start, end: reader.at }, 'empty-command', 'This command says nothing.', { expected: 'the name of a command' });
    throw new Abandoned();
  }
  return { word: 'game', parts, tags: readTags(reader) };
}
