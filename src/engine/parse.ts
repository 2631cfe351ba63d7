// Parses a file: tags of the file, then nodes with their headers and bodies. Every problem is collected; nothing is thrown.
import { readExpression } from './expressions';
import { readItems } from './items';
import { readOnce, readTags } from './lines';
import type { Problem, Source } from './problems';
import { Abandoned, Reader } from './reader';
import { buildStatements } from './statements';
import type { FileTree, NodeTree, When } from './syntax';

/** In: one file. Out: its tree; problems are added to the list. */
export function parse(source: Source, problems: Problem[]): FileTree {
  const reader = new Reader(source, problems);
  if (reader.sees('\ufeff')) reader.at++;
  const file: FileTree = { tags: [], nodes: [] };
  for (;;) {
    skipEmpty(reader);
    if (reader.done) return file;
    if (reader.sees('#') && file.nodes.length === 0) guarded(reader, () => file.tags.push(...readTags(reader)));
    else {
      const node = readNode(reader);
      if (node) file.nodes.push(node);
    }
  }
}

/** Runs a part of the parser; after a reported mistake, goes on at the next line. */
function guarded(reader: Reader, read: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof Abandoned)) throw error;
    reader.skipToLineEnd();
  }
}

function skipEmpty(reader: Reader): void {
  for (;;) {
    reader.skipBlanks();
    if (reader.sees('//')) reader.skipToLineEnd();
    if (!reader.takeBreak()) return;
  }
}

function readNode(reader: Reader): NodeTree | null {
  const start = reader.at;
  const node: NodeTree = { title: '', place: { start, end: start }, headers: [], when: [], body: [], start, end: start };
  const before = reader.problems.length;
  for (;;) {
    skipEmpty(reader);
    if (reader.take('---')) break;
    if (reader.done || reader.sees('===')) {
      const title = node.title ? `The node "${node.title}"` : 'This node';
      reader.reportHere('missing-body', `${title} has headers but no body.`, '"---" before the first line of the body');
      reader.take('===');
      return null;
    }
    guarded(reader, () => readHeader(reader, node));
  }
  if (node.headers.length === 0 && node.when.length === 0 && reader.problems.length === before) {
    reader.report({ start, end: start + 3 }, 'missing-title', 'A node begins with its title.', {
      found: '"---"',
      expected: 'a header such as "title: Arrival"',
    });
  }
  const items = readItems(reader);
  if (reader.take('===')) node.end = reader.at;
  else {
    node.end = reader.at;
    reader.reportHere('unclosed-node', `The node "${node.title}" is not closed.`, '"===" on a line of its own');
  }
  node.body = buildStatements(reader, items);
  if (!node.title && reader.problems.length === before) {
    reader.report({ start, end: start + 1 }, 'missing-title', 'This node has no title.', { expected: 'a header such as "title: Arrival"' });
  }
  return node.title ? node : null;
}

/** One header: `key: value`. */
function readHeader(reader: Reader, node: NodeTree): void {
  const start = reader.at;
  const key = reader.takeName();
  reader.skipBlanks();
  if (!key || !reader.take(':')) {
    reader.reportHere(
      'header-expected',
      'Before the body of a node, only headers are allowed.',
      'a header such as "title: Arrival", or "---"',
    );
    throw new Abandoned();
  }
  reader.skipBlanks();
  if (key === 'when') {
    node.when.push(readWhen(reader));
    return;
  }
  const from = reader.at;
  while (!reader.atLineEnd() && !reader.sees('//')) reader.at++;
  const value = reader.text.slice(from, reader.at).trim();
  reader.skipToLineEnd();
  const span = { start: from, end: from + value.length };
  if (key === 'title') takeTitle(reader, node, value, { ...span, headerStart: start });
  node.headers.push({ key, value, ...span });
}

function takeTitle(reader: Reader, node: NodeTree, value: string, span: { start: number; end: number; headerStart: number }): void {
  if (node.title) {
    reader.report({ start: span.headerStart, end: span.end }, 'second-title', 'A node has one title only.', { found: `"${value}"` });
    return;
  }
  node.title = value || '?';
  node.place = { start: span.start, end: span.end };
  if (!value) {
    reader.report({ start: span.headerStart, end: span.end }, 'missing-title', 'The title is empty.', {
      expected: 'a name such as "Arrival"',
    });
  } else if (!isName(reader, value)) {
    reader.report(node.place, 'bad-title', `"${value}" cannot be a title.`, {
      found: `"${value}"`,
      expected: 'one word of letters, digits and "_", not beginning with a digit',
    });
  }
}

function isName(reader: Reader, word: string): boolean {
  const probe = new Reader({ ...reader.source, name: '', text: word } as Source, []);
  return probe.takeName() === word;
}

/** `always`, `once`, `once if test` or a test. */
function readWhen(reader: Reader): When {
  const start = reader.at;
  const word = reader.takeName();
  let when: When;
  if (word === 'always') when = { once: false, test: null, start, end: reader.at };
  else if (word === 'once' || word === 'if') when = readOnce(reader, word, start);
  else {
    reader.at = start;
    when = { once: false, test: readExpression(reader), start, end: reader.at };
  }
  reader.skipBlanks();
  if (reader.sees('//')) reader.skipToLineEnd();
  if (!reader.atLineEnd()) {
    reader.reportHere('after-condition', 'The condition of a node ends with its line.', 'an operator or the end of the line');
    throw new Abandoned();
  }
  return when;
}
