// How a line comes onto the page: word by word, with a breath at commas and full stops, in the speaker's tempo.
// Words are spans that appear by CSS, so that a screen reader meets the whole line at once and nothing runs per frame.
import type { Language } from '../game/languages';

export interface RevealedWord {
  text: string;
  /** Seconds after the line's start. */
  at: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

const OPENS = /^[\p{Ps}\p{Pi}¿¡"']+$/u;

/** Pieces to be shown one after another: words with the punctuation and spaces that belong to them. */
function pieces(text: string, language: Language): string[] {
  if (!('Segmenter' in Intl)) return text.match(/\S+\s*/g) ?? [];
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'word' });
    segmenters.set(language, segmenter);
  }
  const found: string[] = [];
  let opening = ''; // brackets and quotes wait for the word they open
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    const last = found.at(-1);
    if (isWordLike) {
      // "don" + "’" + "t": nothing between, so still the same piece
      if (last && !opening && /[\p{L}\p{N}]['’-]$/u.test(last)) found[found.length - 1] = last + segment;
      else found.push(opening + segment);
      opening = '';
    } else if (opening || !last || (OPENS.test(segment) && !/\S$/.test(last))) opening += segment;
    else found[found.length - 1] = last + segment;
  }
  if (opening) found.push(opening);
  return found;
}

const breath = (piece: string): number =>
  /[.!?…。！？؟][\p{Pe}\p{Pf}"'’”]*\s*$/u.test(piece) ? 5 : /[,;:—–、，،؛][\p{Pe}\p{Pf}"'’”]*\s*$/u.test(piece) ? 2 : 0;

/** In: words a second (0: all at once). Out: the pieces in order, and the seconds until the last one stands. */
export function reveal(text: string, language: Language, speed: number): { words: RevealedWord[]; seconds: number } {
  if (speed <= 0) return { words: [{ text, at: 0 }], seconds: 0 };
  let at = 0;
  const words = pieces(text, language).map((piece) => {
    const word = { text: piece, at };
    // long words take longer; a beat of three letters is the unit, so that Japanese and German read in the same time
    at += (0.4 + piece.length / 9 + breath(piece) * 0.6) / speed;
    return word;
  });
  return { words, seconds: at };
}

/** Seconds a person needs to read the line, for auto mode. */
export const readingTime = (text: string, language: Language): number => (language === 'ja' ? text.length / 9 : text.length / 17);
