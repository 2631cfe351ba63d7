// Builds statements from the items of a body: options with what stands under them, the clauses of `if` and `once`, enums.
import type { Command } from './commands';
import type { Item } from './items';
import type { Span } from './problems';
import type { Reader } from './reader';
import { bodiesOf, type Choice, type EnumCase, type Statement } from './syntax';

type Stop = (command: Command) => boolean;
type Word = Command['word'];

/** Levels of blocks in blocks. */
const DEEPEST = 100;

const CLOSERS: Partial<Record<Word, string>> = { endif: 'if', elseif: 'if', else: 'if', endonce: 'once', endenum: 'enum', case: 'enum' };

/** Builds the statements of a whole body. Problems go to the reader's list. */
export function buildStatements(reader: Reader, items: Item[]): Statement[] {
  return new Builder(reader, items).body();
}

class Builder {
  #at = 0;
  #depth = 0;
  /** The rest of the node was given up: blocks cut off by that are no mistakes of their own. */
  #cut = false;

  constructor(
    readonly reader: Reader,
    readonly items: Item[],
  ) {}

  body(): Statement[] {
    const statements = this.#statements(() => false);
    // Whatever closes nothing was reported by #statements, which only stops early at a dedent; pairs are balanced, so none is left.
    markLastLines(statements);
    return statements;
  }

  get #item(): Item | undefined {
    return this.items[this.#at];
  }

  /** The command that stands next, if it is one of these. */
  #command(...words: Word[]): Command | null {
    const item = this.#item;
    return item?.kind === 'command' && words.includes(item.command.word) ? item.command : null;
  }

  #takeCommand(...words: Word[]): Command | null {
    const command = this.#command(...words);
    if (command) this.#at++;
    return command;
  }

  /** Statements up to a dedent that is not ours or a command the caller is waiting for. */
  #statements(stop: Stop): Statement[] {
    const statements: Statement[] = [];
    this.#depth++;
    for (let item = this.#item; item && item.kind !== 'dedent'; item = this.#item) {
      if (item.kind === 'command' && stop(item.command)) break;
      if (this.#depth > DEEPEST) {
        this.reader.report(item, 'too-deep', 'Blocks are nested too deeply here; the rest of the node was not read.', {
          expected: `at most ${DEEPEST} levels`,
        });
        this.#at = this.items.length;
        this.#cut = true;
        break;
      }
      const statement = this.#statement(item, stop);
      if (statement) statements.push(statement);
    }
    this.#depth--;
    return statements;
  }

  #statement(item: Item, stop: Stop): Statement | null {
    const { start, end } = item;
    if (item.kind === 'arrow') return this.#choices(item.group, stop);
    this.#at++;
    if (item.kind === 'line') return { kind: 'line', line: item.line, last: false, start, end };
    if (item.kind === 'indent') {
      const body = this.#statements(stop);
      if (this.#item?.kind === 'dedent') this.#at++;
      return { kind: 'block', body, start, end: this.#item?.start ?? end };
    }
    return item.kind === 'command' ? this.#fromCommand(item.command) : null;
  }

  #fromCommand(command: Command): Statement | null {
    const { start, end } = command;
    switch (command.word) {
      case 'if':
        return this.#if(command);
      case 'once':
        return this.#once(command);
      case 'enum':
        return this.#enum(command);
      case 'set':
      case 'declare': {
        const { word, ...rest } = command;
        return { ...rest, kind: word } as Statement;
      }
      case 'jump':
      case 'detour':
        return { kind: 'jump', detour: command.word === 'detour', target: command.target, place: command.place, start, end };
      case 'call':
        return { kind: 'call', value: command.value, start, end };
      case 'game':
        return { kind: 'command', parts: command.parts, tags: command.tags, start, end };
      case 'return':
      case 'stop':
        return { kind: command.word, start, end };
      default:
        this.reader.report(command, 'nothing-to-close', `This <<${command.word}>> belongs to no <<${CLOSERS[command.word]}>>.`, {
          found: `<<${command.word}>>`,
          expected: `<<${CLOSERS[command.word]}>> before it, at the same depth`,
        });
        return null;
    }
  }

  /** Options or line group items that follow each other; a blank line behind one, or the other kind of arrow, ends the run. */
  #choices(group: boolean, stop: Stop): Statement {
    const choices: Choice[] = [];
    for (let item = this.#item; item?.kind === 'arrow' && item.group === group; item = this.#item) {
      this.#at++;
      const text = this.#item;
      if (text?.kind !== 'line') break;
      this.#at++;
      if (text.line.parts.every((part) => part === '') && !this.reader.problems.some((problem) => this.#isAt(problem, item))) {
        const what = group ? 'line group item' : 'option';
        this.reader.report(item, 'empty-option', `This ${what} has no text.`, { found: 'nothing behind the arrow', expected: 'a text' });
      }
      const body: Statement[] = [];
      if (this.#item?.kind === 'indent') {
        this.#at++;
        body.push(...this.#statements(stop));
        if (body.length === 0) {
          this.reader.report(item, 'empty-block', 'Nothing but blanks or remarks stands indented under this option.', {
            expected: 'a line or a command, or no indented line at all',
          });
        }
        this.#closeIndent();
      }
      choices.push({ line: text.line, body, start: item.start, end: text.end });
      if (this.#item?.kind === 'blank') {
        this.#at++;
        break;
      }
    }
    const span = { start: choices[0]?.start ?? 0, end: choices.at(-1)?.end ?? 0 };
    return group ? { kind: 'group', items: choices, ...span } : { kind: 'options', options: choices, ...span };
  }

  #isAt(problem: { line: number }, item: Span): boolean {
    return problem.line === this.reader.source.place(item.start).line;
  }

  /** The content of an option is over. Where a command of a block around it cut it short, that is a mistake, and the option ends before the command. */
  #closeIndent(): void {
    const crossing = this.#item;
    if (crossing?.kind === 'dedent') this.#at++;
    if (crossing?.kind !== 'command') return;
    const { word } = crossing.command;
    this.reader.report(crossing, 'crossed-blocks', `This <<${word}>> closes a block that began outside the option.`, {
      found: `<<${word}>>`,
      expected: 'the same indentation as the block it closes',
    });
    let depth = 1;
    for (let index = this.#at; index < this.items.length; index++) {
      if (this.items[index]?.kind === 'indent') depth++;
      if (this.items[index]?.kind === 'dedent' && --depth === 0) {
        this.items.splice(index, 1);
        return;
      }
    }
  }

  #if(first: Command & { word: 'if' | 'elseif' }): Statement {
    const isPart: Stop = (command) => ['elseif', 'else', 'endif'].includes(command.word);
    const clauses: (Statement & { kind: 'if' })['clauses'] = [{ test: first.test, body: this.#statements(isPart) }];
    let hasElse = false;
    for (let next = this.#takeCommand('elseif', 'else'); next; next = this.#takeCommand('elseif', 'else')) {
      if (hasElse)
        this.reader.report(next, 'after-else', `Nothing but <<endif>> may follow <<else>>.`, {
          found: `<<${next.word}>>`,
          expected: '<<endif>>',
        });
      hasElse ||= next.word === 'else';
      clauses.push({ test: next.word === 'elseif' ? next.test : null, body: this.#statements(isPart) });
    }
    this.#close(first, 'endif');
    return { kind: 'if', clauses, start: first.start, end: first.end };
  }

  #once(first: Command & { word: 'once' }): Statement {
    const isPart: Stop = (command) => command.word === 'else' || command.word === 'endonce';
    const body = this.#statements(isPart);
    const otherwise = this.#takeCommand('else') ? this.#statements(isPart) : [];
    this.#close(first, 'endonce');
    return { kind: 'once', test: first.condition.test, body, otherwise, id: '', start: first.start, end: first.end };
  }

  #enum(first: Command & { word: 'enum' }): Statement {
    const cases: EnumCase[] = [];
    for (let next = this.#takeCommand('case'); next?.word === 'case'; next = this.#takeCommand('case')) {
      cases.push({ name: next.name, raw: next.raw, start: next.start, end: next.end });
    }
    if (cases.length === 0)
      this.reader.report(first.place, 'empty-enum', `The enum "${first.name}" has no cases.`, { expected: '<<case Name>>' });
    this.#close(first, 'endenum');
    return { kind: 'enum', name: first.name, place: first.place, cases, start: first.start, end: first.end };
  }

  #close(first: Command, word: 'endif' | 'endonce' | 'endenum'): void {
    if (this.#takeCommand(word) || this.#cut) return;
    const item = this.#item;
    this.reader.report(first, 'unclosed-block', `This <<${first.word}>> is never closed.`, {
      found: !item
        ? 'the end of the node'
        : item.kind === 'dedent'
          ? 'the end of the option'
          : item.kind === 'command'
            ? `<<${item.command.word}>>`
            : 'a line',
      expected: `<<${word}>>`,
    });
  }
}

/** A line that options follow directly is marked, so that the page can keep it in sight. */
function markLastLines(statements: Statement[]): void {
  for (const [index, statement] of statements.entries()) {
    if (statement.kind === 'line') statement.last = statements[index + 1]?.kind === 'options';
    for (const body of bodiesOf(statement)) markLastLines(body);
  }
}
