// Reads characters one after the other and knows the small shapes every part of the language shares: names, blanks, comments.
import type { Details, Problem, Source, Span } from './problems';

const NAME_START = /[\p{L}\p{Nl}_\p{Extended_Pictographic}]/u;
const NAME_PART = /[\p{L}\p{N}\p{M}_\p{Extended_Pictographic}]|\u200c|\u200d|\ufe0f/u;

export class Reader {
  at = 0;
  readonly text: string;

  constructor(
    readonly source: Source,
    readonly problems: Problem[],
  ) {
    this.text = source.text;
  }

  get done(): boolean {
    return this.at >= this.text.length;
  }

  /** Whether the text goes on like this. */
  sees(words: string): boolean {
    return this.text.startsWith(words, this.at);
  }

  /** Takes the words if the text goes on like this. */
  take(words: string): boolean {
    if (!this.sees(words)) return false;
    this.at += words.length;
    return true;
  }

  atLineEnd(): boolean {
    const char = this.text[this.at];
    return char === undefined || char === '\n' || char === '\r';
  }

  skipBlanks(): void {
    while (this.text[this.at] === ' ' || this.text[this.at] === '\t') this.at++;
  }

  skipToLineEnd(): void {
    while (!this.atLineEnd()) this.at++;
  }

  /** Takes one line break, however it is written. */
  takeBreak(): boolean {
    return this.take('\r\n') || this.take('\n') || this.take('\r');
  }

  /** A name, or an empty string where none begins here. */
  takeName(): string {
    const start = this.at;
    let pattern = NAME_START;
    while (!this.done) {
      const char = String.fromCodePoint(this.text.codePointAt(this.at) as number);
      if (!pattern.test(char)) break;
      this.at += char.length;
      pattern = NAME_PART;
    }
    return this.text.slice(start, this.at);
  }

  /** The word or sign that stands here, for a message. */
  get found(): string {
    if (this.done) return 'the end of the file';
    if (this.atLineEnd()) return 'the end of the line';
    return `"${this.text.slice(this.at).match(/^(<<|>>|\S\w*)/)?.[0] ?? this.text[this.at]}"`;
  }

  report(span: Span, code: string, message: string, details?: Details): void {
    this.problems.push(this.source.problem(span, code, message, details));
  }

  /** A problem with what stands here. */
  reportHere(code: string, message: string, expected?: string): void {
    this.report({ start: this.at, end: this.at + 1 }, code, message, { found: this.found, expected });
  }
}

/** Thrown inside the parser to leave a broken statement; caught at the next place where reading can go on, after it was reported. */
export class Abandoned extends Error {}
