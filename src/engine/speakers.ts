// Who says a line: the name before the first colon, or in `[character name="..."]`. `\:` is a colon that ends no name.
import type { Expr } from './syntax';

/** Splits "Name: text". Out: null where no name is claimed; `length` is what the name takes of the first part, blanks included. */
export function claimedSpeaker(parts: (string | Expr)[]): { name: string; length: number } | null {
  const first = parts[0];
  if (typeof first !== 'string') return null;
  const marked = /^\[character name="([^"\]]+)"\].*?\[\/(?:character)?\]\s*/u.exec(first);
  if (marked?.[1]) return { name: marked[1], length: marked[0].length };
  const match = /^([^\s:{}[\]\\"“”.!?,;][^:{}[\]\\"“”.!?;]{0,39}?)\s*:(?=\s|$)\s*/u.exec(first);
  if (!match?.[1]) return null;
  return { name: match[1], length: match[0].length };
}

/** Whether words before a colon read like somebody's name rather than the beginning of a sentence. */
export function looksLikeName(words: string): boolean {
  const list = words.split(/\s+/);
  return list.length <= 3 && list.every((word) => !/^\p{Ll}/u.test(word));
}
