// The four verbs as the script writes them: tags on options and lines. Translate, see, convene and remember are choices like
// any other, so that they save, roll back, replay and can be explored; here is how the page tells which is which.
import type { Offer } from '../engine/story';
import type { Chosen } from './moment';

export const SIGHTS = ['closed', 'half', 'open'] as const;
export const CHAIR = ['floor', 'order', 'motion', 'recess'] as const;
export const THINGS = ['glasses', 'book', 'photograph', 'ale', 'parka', 'menu', 'coin', 'seal', 'comm'] as const;
export const LOG = ['keep', 'soft', 'out', 'strike'] as const;

export type Sight = (typeof SIGHTS)[number];
export type Ruling = (typeof CHAIR)[number];
export type Thing = (typeof THINGS)[number];
export type Entry = (typeof LOG)[number];

interface Tagged {
  tags: readonly string[];
}

/** What stands behind `verb:` among a line's tags, if it is one of these words. */
function tagged<T extends string>(words: readonly T[], verb: string): (line: Tagged) => T | null {
  return ({ tags }) => {
    const found = tags.find((tag) => tag.startsWith(`${verb}:`))?.slice(verb.length + 1);
    return words.find((word) => word === found) ?? null;
  };
}

/** See: how far an option opens the third eye. */
export const sightOf = tagged(SIGHTS, 'see');
/** Convene: what an option does from the chair. */
export const rulingOf = tagged(CHAIR, 'convene');
/** Remember: which thing an option picks up. */
export const thingOf = tagged(THINGS, 'thing');
/** Remember: what an option does to the log. */
export const entryOf = tagged(LOG, 'log');
/** To whom a ruling goes. */
export const addressed = ({ tags }: Tagged): string | null => tags.find((tag) => tag.startsWith('to:'))?.slice(3) ?? null;

/** What is seen beneath a spoken line, not said. */
export const isBeneath = ({ tags }: Tagged): boolean => tags.includes('beneath');

/** The offers are not a question but the stir of the eye: whoever only reads on leaves it shut. */
export const isStir = (offers: readonly Offer[]): boolean => offers.length > 0 && offers.every((o) => sightOf(o) !== null);
/** The offer that leaves the eye as it is. */
export const leftShut = (offers: readonly Offer[]): Offer | null => (isStir(offers) && offers.find((o) => sightOf(o) === 'closed')) || null;

/** A sentence of the log as it stands. */
export interface LogLine {
  id: string;
  values: Chosen['values'];
  manner: Entry;
}

/** The log so far: what was dictated, and what was left out of it (not its words). A struck line strikes the one before it. */
export function logOf(choices: readonly Chosen[]): LogLine[] {
  return choices.flatMap((c) => {
    const manner = entryOf(c);
    return manner ? [{ id: c.id, values: c.values, manner }] : [];
  });
}

/** A choice the reader would call one: leaving the eye shut is none. */
export const isChoice = (chosen: Chosen): boolean => sightOf(chosen) !== 'closed';
