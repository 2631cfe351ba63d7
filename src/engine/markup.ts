// Words on their way to the page: values put in, then markup read. `[wave]so[/wave]` becomes plain text and a named stretch of it;
// `select`, `plural` and `ordinal` choose words by a value, in the way of the language they are written in.
import { textOf } from './evaluate';
import { type Properties, readTag, type Tag } from './markup-tags';
import type { Value } from './story';

/** A named stretch of the text: from `start`, `length` characters long (0 for a single point). */
export interface Mark {
  name: string;
  start: number;
  length: number;
  properties: Properties;
}

export interface Marked {
  text: string;
  marks: Mark[];
  /** What is wrong with the markup, in plain words; the text is as good as it can be. */
  faults: string[];
}

/** In: a line with {0}, {1}; the values for them; a language tag. Out: the text to show and the marks in it. */
export function renderLine(line: string, values: readonly Value[], language: string): Marked {
  return readMarkup(fillIn(line, values), language);
}

export function fillIn(line: string, values: readonly Value[]): string {
  if (values.length === 0) return line;
  return line.replace(/\{(\d+)\}/g, (whole, index: string) => {
    const value = values[Number(index)];
    return value === undefined ? whole : textOf(value);
  });
}

export function readMarkup(source: string, language: string): Marked {
  if (!/[[\\]/.test(source)) return { text: source, marks: [], faults: [] };
  return new MarkupReader(source.normalize(), language).read();
}

class MarkupReader {
  #at = 0;
  #text = '';
  readonly #marks: Mark[] = [];
  readonly #open: Mark[] = [];
  readonly #faults: string[] = [];

  constructor(
    readonly source: string,
    readonly language: string,
  ) {}

  read(): Marked {
    while (this.#at < this.source.length) {
      const char = this.source[this.#at] as string;
      if (char === '\\' && '[]\\:'.includes(this.source[this.#at + 1] ?? ' ')) {
        this.#text += this.source[this.#at + 1];
        this.#at += 2;
      } else if (char === '[') this.#tag();
      else {
        this.#text += char;
        this.#at++;
      }
    }
    for (const mark of this.#open) this.#faults.push(`[${mark.name}] is never closed.`);
    while (this.#open.length > 0) this.#close(this.#open.length - 1);
    return { text: this.#text, marks: this.#marks, faults: this.#faults };
  }

  #tag(): void {
    const tag = readTag(this.source, this.#at);
    if (typeof tag === 'string') {
      this.#faults.push(tag);
      this.#text += this.source[this.#at++];
      return;
    }
    this.#at = tag.end;
    if (tag.kind === 'close-all') while (this.#open.length > 0) this.#close(this.#open.length - 1);
    else if (tag.kind === 'close') this.#closeNamed(tag.name);
    else if (tag.name === 'nomarkup' && tag.kind === 'open') this.#verbatim(tag);
    else if (tag.kind === 'single' && isChooser(tag.name)) this.#text += this.#chosen(tag.name, tag.properties);
    else this.#begin(tag);
  }

  #begin(tag: Tag): void {
    const mark: Mark = { name: tag.name, start: this.#text.length, length: 0, properties: tag.properties };
    this.#marks.push(mark);
    if (tag.kind === 'open') {
      this.#open.push(mark);
      return;
    }
    // A point between two blanks would leave both standing.
    const { trimwhitespace = tag.name !== 'nomarkup' } = tag.properties;
    const afterBlank = this.#text === '' || /\s$/.test(this.#text);
    if (trimwhitespace && afterBlank && /\s/.test(this.source[this.#at] ?? '')) this.#at++;
  }

  #closeNamed(name: string): void {
    const index = this.#open.findLastIndex((mark) => mark.name === name);
    if (index === -1) this.#faults.push(`[/${name}] closes nothing.`);
    else this.#close(index);
  }

  #close(index: number): void {
    const [mark] = this.#open.splice(index, 1);
    if (mark) mark.length = this.#text.length - mark.start;
  }

  #verbatim(tag: Tag): void {
    const closing = '[/nomarkup]';
    const end = this.source.indexOf(closing, this.#at);
    const start = this.#text.length;
    this.#text += this.source.slice(this.#at, end === -1 ? undefined : end);
    this.#at = end === -1 ? this.source.length : end + closing.length;
    if (end === -1) this.#faults.push('[nomarkup] is never closed.');
    this.#marks.push({ name: 'nomarkup', start, length: this.#text.length - start, properties: tag.properties });
  }

  #chosen(name: Chooser, properties: Properties): string {
    const value = properties.value ?? properties[name];
    if (value === undefined) {
      this.#faults.push(`[${name}] has no value to choose by.`);
      return '';
    }
    // A script is checked with its {0} still open: any of the words will do.
    if (/^\{\d+\}$/.test(String(value))) return textOf(properties.other ?? '');
    const key = name === 'select' ? textOf(value) : this.#category(name, Number(value));
    const words = properties[key] ?? properties.other;
    if (words === undefined) this.#faults.push(`[${name}] has no words for "${key}".`);
    return textOf(words ?? '')
      .replace(/(?<!\\)%/g, textOf(value))
      .replace(/\\%/g, '%');
  }

  #category(name: 'plural' | 'ordinal', value: number): string {
    if (Number.isNaN(value)) this.#faults.push(`[${name}] wants a number.`);
    return new Intl.PluralRules(this.language, { type: name === 'plural' ? 'cardinal' : 'ordinal' }).select(value || 0);
  }
}

type Chooser = 'select' | 'plural' | 'ordinal';
const isChooser = (name: string): name is Chooser => name === 'select' || name === 'plural' || name === 'ordinal';
