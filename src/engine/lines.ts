// Reads one line of dialogue as written: text with inline expressions and escapes, then its condition and its tags.
import { readExpression } from './expressions';
import { Abandoned, type Reader } from './reader';
import type { Condition, Expr, LineText, Tag } from './syntax';

/** Reads to the end of the line (the break itself stays). A broken part is reported once and the rest of the line skipped. */
export function readLine(reader: Reader): LineText {
  const start = reader.at;
  const line: LineText = { parts: [], condition: null, tags: [], id: '', tagged: false, start, end: start, tail: start };
  try {
    line.parts = readText(reader);
    line.end = start + reader.text.slice(start, reader.at).trimEnd().length;
    line.tail = line.end;
    readTail(reader, line);
  } catch (error) {
    if (!(error instanceof Abandoned)) throw error;
    reader.skipToLineEnd();
  }
  if (line.parts.length === 0) line.parts.push('');
  const id = line.tags.find((tag) => tag.text.startsWith('line:'));
  if (id) [line.id, line.tagged] = [id.text.slice('line:'.length), true];
  return line;
}

/** Text and expressions up to tags, a condition, a comment or the end of the line; blanks at both ends are no part of it. */
function readText(reader: Reader): (string | Expr)[] {
  const parts: (string | Expr)[] = [];
  let text = '';
  const flush = () => {
    if (text) parts.push(text);
    text = '';
  };
  while (!reader.atLineEnd() && !reader.sees('#') && !reader.sees('<<') && !reader.sees('//')) {
    if (reader.sees('\\')) text += readEscape(reader);
    else if (reader.sees('{')) {
      flush();
      parts.push(readInline(reader));
    } else text += reader.text[reader.at++];
  }
  flush();
  const first = parts[0];
  const last = parts.length - 1;
  if (typeof first === 'string') parts[0] = first.trimStart();
  if (typeof parts[last] === 'string') parts[last] = (parts[last] as string).trimEnd();
  return parts.filter((part) => part !== '');
}

/** `\[`, `\]` and `\:` keep their backslash: markup and speaker names are read later. */
function readEscape(reader: Reader): string {
  const next = reader.text[reader.at + 1] ?? '';
  if (next && '[]:'.includes(next)) {
    reader.at += 2;
    return `\\${next}`;
  }
  if (next && '\\<>{}#/'.includes(next)) {
    reader.at += 2;
    return next === '\\' ? '\\\\' : next;
  }
  reader.report(
    { start: reader.at, end: reader.at + 2 },
    'unknown-escape',
    'A backslash can only stand before a character with a meaning of its own.',
    {
      found: `"\\${next}"`,
      expected: 'one of \\\\ \\< \\> \\{ \\} \\# \\/ \\[ \\] \\:',
    },
  );
  throw new Abandoned();
}

/** `{expression}` */
export function readInline(reader: Reader): Expr {
  reader.at++;
  const value = readExpression(reader);
  reader.skipBlanks();
  if (!reader.take('}')) {
    reader.reportHere('unclosed-expression', 'This expression is not closed.', '"}"');
    throw new Abandoned();
  }
  return value;
}

/** What may follow the text: one condition, then tags, then a comment. */
function readTail(reader: Reader, line: LineText): void {
  for (;;) {
    reader.skipBlanks();
    if (reader.sees('//')) reader.skipToLineEnd();
    if (reader.atLineEnd()) return;
    if (reader.sees('#')) {
      line.tags.push(...readTags(reader));
      line.tail = line.tags.at(-1)?.end ?? line.tail;
    } else if (reader.sees('<<') && !line.condition && line.tags.length === 0) {
      line.condition = readCondition(reader);
      line.tail = reader.at;
    } else if (reader.sees('<<')) {
      reader.reportHere(
        'command-after-line',
        'Only one condition may follow a line, before its tags; commands stand on lines of their own.',
        'a tag or the end of the line',
      );
      throw new Abandoned();
    } else {
      reader.reportHere('text-after-tags', 'No text may follow a condition or a tag.', 'a tag or the end of the line');
      throw new Abandoned();
    }
  }
}

/** Tags that stand one behind the other. */
export function readTags(reader: Reader): Tag[] {
  const tags: Tag[] = [];
  for (;;) {
    reader.skipBlanks();
    const start = reader.at;
    if (!reader.take('#')) return tags;
    reader.skipBlanks();
    const from = reader.at;
    while (!reader.done && !' \t\r\n#$<'.includes(reader.text[reader.at] as string)) reader.at++;
    if (reader.at === from) {
      reader.reportHere('empty-tag', 'A tag needs a text after its "#"; write \\# for the character itself.', 'a word');
      throw new Abandoned();
    }
    tags.push({ text: reader.text.slice(from, reader.at), start, end: reader.at });
  }
}

/** `<<if test>>`, `<<once>>` or `<<once if test>>` behind a line. */
function readCondition(reader: Reader): Condition {
  const start = reader.at;
  reader.at += 2;
  reader.skipBlanks();
  const word = reader.takeName();
  if (word !== 'if' && word !== 'once') {
    reader.report(
      { start, end: reader.at },
      'command-after-line',
      'A line can be followed by a condition only; commands stand on lines of their own.',
      {
        found: `<<${word}`,
        expected: '<<if ...>>, <<once>> or a line break',
      },
    );
    throw new Abandoned();
  }
  const condition = readOnce(reader, word, start);
  reader.skipBlanks();
  if (!reader.take('>>')) {
    reader.reportHere('unclosed-command', 'This condition is not closed.', '">>"');
    throw new Abandoned();
  }
  return { ...condition, end: reader.at };
}

/** What follows the word `if` or `once`, wherever they are allowed. */
export function readOnce(reader: Reader, word: 'if' | 'once', start: number, read: (from: Reader) => Expr = readExpression): Condition {
  const once = word === 'once';
  let test: Expr | null = null;
  if (once) {
    reader.skipBlanks();
    const before = reader.at;
    if (reader.takeName() === 'if') test = read(reader);
    else reader.at = before;
  } else test = read(reader);
  return { once, test, start, end: reader.at };
}
