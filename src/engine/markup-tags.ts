// Reads one tag of markup: `[name]`, `[name=1 key="text"]`, `[name/]`, `[/name]`, `[/]`.
import type { Value } from './story';

export type Properties = Record<string, Value>;

export interface Tag {
  kind: 'open' | 'single' | 'close' | 'close-all';
  name: string;
  properties: Properties;
  /** Where the text goes on. */
  end: number;
}

const NAME = /[\p{L}_][\p{L}\p{N}\p{M}_-]*/uy;
/** Keys may be numbers: `[select value=1 1=one 2=two /]`. */
const KEY = /[\p{L}\p{N}_][\p{L}\p{N}\p{M}_-]*/uy;
const BLANKS = /\s*/y;
const BARE = /[^\s\]/"]+/y;
const QUOTED = /"((?:[^"\\]|\\.)*)"/y;

/** In: a text and where a "[" stands in it. Out: the tag, or what is wrong with it. */
export function readTag(source: string, start: number): Tag | string {
  let at = start + 1;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(source);
    if (match) at += match[0].length;
    return match;
  };
  const sign = (char: string): boolean => {
    take(BLANKS);
    if (source[at] !== char) return false;
    at++;
    return true;
  };
  const closing = sign('/');
  if (closing && sign(']')) return { kind: 'close-all', name: '', properties: {}, end: at };
  take(BLANKS);
  const name = take(NAME)?.[0];
  if (!name) return 'A "[" begins markup and needs a name; write \\[ for the character itself.';
  if (closing) return sign(']') ? { kind: 'close', name, properties: {}, end: at } : `[/${name} is not finished.`;
  const properties: Properties = {};
  const value = (key: string): boolean => {
    take(BLANKS);
    const quoted = take(QUOTED);
    const text = quoted ? quoted[1]?.replace(/\\(["\\])/g, '$1') : take(BARE)?.[0];
    if (text === undefined) return false;
    properties[key] = quoted ? text : asValue(text);
    return true;
  };
  if (sign('=') && !value(name)) return `[${name}= lacks its value.`;
  for (;;) {
    take(BLANKS);
    if (sign(']')) return { kind: 'open', name, properties, end: at };
    if (sign('/')) return sign(']') ? { kind: 'single', name, properties, end: at } : `[${name} is not finished.`;
    const key = take(KEY)?.[0];
    if (!key) return `[${name} is not finished.`;
    if (!sign('=')) properties[key] = true;
    else if (!value(key)) return `[${name} ${key}= lacks its value.`;
  }
}

function asValue(word: string): Value {
  if (/^true$/i.test(word)) return true;
  if (/^false$/i.test(word)) return false;
  return /^-?\d+(\.\d+)?$/.test(word) ? Number(word) : word;
}
