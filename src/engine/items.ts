// Cuts the body of a node into items: lines, arrows, commands, and the steps of indentation between them.
// Indentation counts only under options and line groups; elsewhere a writer may indent as they like.
import { type Command, readCommand } from './commands';
import { readLine } from './lines';
import type { Span } from './problems';
import type { Reader } from './reader';
import type { LineText } from './syntax';

export type Item = Span &
  (
    | { kind: 'line'; line: LineText }
    | { kind: 'arrow'; group: boolean }
    | { kind: 'command'; command: Command }
    | { kind: 'indent' | 'dedent' | 'blank' }
  );

const TAB = 8;

/** Reads up to and including the `===` that ends the node. Out: its items, indents and dedents always in pairs. */
export function readItems(reader: Reader): Item[] {
  const items: Item[] = [];
  const indents: number[] = [];
  /** How far the present line is indented. */
  let lineColumn = 0;
  /** An arrow stands on this line: the next one may be its content. */
  let arrow = false;
  /** Line breaks since the last option's line; the first blank one right behind it ends the options. */
  let sinceOption = -1;
  let blank = true;

  const mark = (kind: 'indent' | 'dedent' | 'blank') => items.push({ kind, start: reader.at, end: reader.at });

  const newLine = () => {
    if (!reader.takeBreak()) return;
    const from = reader.at;
    reader.skipBlanks();
    let column = 0;
    for (const char of reader.text.slice(from, reader.at)) column += char === '\t' ? TAB : 1;
    if (sinceOption >= 0) sinceOption++;
    if (blank && sinceOption >= 0) {
      if (sinceOption === 1) mark('blank');
      sinceOption = -1;
    }
    if (arrow) {
      if (column > lineColumn) {
        indents.push(column);
        mark('indent');
      }
      arrow = false;
      sinceOption = 0;
    }
    while (indents.length > 0 && column < (indents.at(-1) as number)) {
      mark('dedent');
      indents.pop();
      if (indents.length === 0) sinceOption = 0;
    }
    lineColumn = column;
    blank = true;
  };

  for (;;) {
    reader.skipBlanks();
    if (reader.sees('//')) {
      reader.skipToLineEnd();
      blank = false;
    }
    if (reader.done || reader.sees('===')) break;
    if (reader.atLineEnd()) {
      newLine();
      continue;
    }
    blank = false;
    const start = reader.at;
    if (reader.take('->') || reader.take('=>')) {
      items.push({ kind: 'arrow', group: reader.text[start] === '=', start, end: reader.at });
      arrow = true;
      // The line behind an arrow belongs to it even where it is missing, so that one mistake stays one.
      reader.skipBlanks();
      const line = readLine(reader);
      items.push({ kind: 'line', line, start: line.start, end: line.end });
    } else if (reader.sees('<<')) {
      const command = readCommand(reader);
      if (command) items.push({ kind: 'command', command, start, end: reader.at });
    } else {
      const line = readLine(reader);
      items.push({ kind: 'line', line, start: line.start, end: line.end });
    }
  }
  for (const _ of indents) mark('dedent');
  return items;
}
