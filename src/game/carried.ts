// What the four records leave for the fifth table: variables its script declares, filled from how each chapter ended.
import type { Value } from '../engine/story';
import type { Chapter } from './chapters';
import { VIRTUES } from './relationships';

/** How a chapter ended: the outcome's name and every variable of its story at that moment. */
export interface Finished {
  outcome: string;
  variables: Readonly<Record<string, Value>>;
  /** When, in milliseconds since 1970. */
  time: number;
}
export type Finishes = Readonly<Partial<Record<Chapter, Finished>>>;

/** Outcomes of each chapter, in the order the codex lists them. */
export const OUTCOMES = {
  'human-ship': ['structure', 'half-page', 'smooth-lie', 'walked-out'],
  'khaured-fortress': ['on-our-terms', 'the-leash', 'the-closed-gate', 'two-khaurs'],
  'trinity-station': ['one-commander', 'the-committee', 'two-banners', 'exodus', 'three-fleets'],
  'kirks-cabin': ['sent', 'kept', 'erased', 'the-call'],
  'fifth-table': ['a-signed-page', 'an-open-hand', 'a-shut-gate', 'a-long-recess', 'the-empty-chair', 'all-failed'],
} as const satisfies Record<Chapter, readonly string[]>;

/** Outcomes that count as failures of their record. */
const FAILED: readonly string[] = ['smooth-lie', 'walked-out', 'the-leash', 'two-khaurs', 'exodus', 'three-fleets', 'erased'];
const GUESTS = ['human-ship', 'khaured-fortress', 'trinity-station', 'kirks-cabin'] as const;
/** As much of a virtue as one chapter can lend. */
const MOST = 3;
/** Fates of Tazil as the script's numbers or words may call them, and the word carried on. */
const word = (value: Value | undefined): string =>
  String(value ?? 'none')
    .split('.')
    .at(-1)
    ?.toLowerCase() ?? 'none';

/** The fifth chair is lit when the other four records are there. */
export const isComplete = (finished: Finishes): boolean => GUESTS.every((chapter) => finished[chapter]);

/** In: the records. Out: the variables of chapter five that come from them; a record that is missing says `none`. */
export function carriedFrom(finished: Finishes): Record<string, Value> {
  const [ship, fortress, trinity, cabin] = GUESTS.map((chapter) => finished[chapter]);
  const gained = (value: Value | undefined) => Math.max(0, Math.min(MOST, Number(value ?? 0)));
  const sum = (name: string) => GUESTS.reduce((all, chapter) => all + gained(finished[chapter]?.variables[`$${name}`]), 0);
  return {
    $table_ship: ship?.outcome ?? 'none',
    $table_fortress: fortress?.outcome ?? 'none',
    $table_tazil: word(fortress?.variables.$fortress_tazil),
    $table_trinity: trinity?.outcome ?? 'none',
    $table_cabin: cabin?.outcome ?? 'none',
    $table_first_choice: word(ship?.variables.$ship_first_choice),
    $table_stillness: Number(fortress?.variables.$fortress_stillness ?? 0),
    $table_failures: GUESTS.filter((chapter) => FAILED.includes(finished[chapter]?.outcome ?? '')).length,
    ...Object.fromEntries(VIRTUES.map((name) => [`$table_${name}`, sum(name)])),
  };
}

/** Plays of chapter five to try for the explorer: every outcome at least once beside every other's default, and seeded mixtures. */
export function carriedSamples(count = 120): Record<string, Value>[] {
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  let seed = 7;
  const draw = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed >>> 8;
  };
  const sample = (n: number, mixed: boolean): Finishes => {
    const index = () => (mixed ? draw() : n);
    const fates = ['Dead', 'Tried', 'Escaped'];
    const firsts = ['answered', 'corrected', 'taught', 'bowed'];
    return Object.fromEntries(
      GUESTS.map((chapter) => {
        const variables = {
          $fortress_tazil: pick(fates, index()),
          $ship_first_choice: pick(firsts, index()),
          $fortress_stillness: index() % 6,
          ...Object.fromEntries(VIRTUES.map((name, i) => [`$${name}`, (index() + (mixed ? 0 : i)) % 4])),
        };
        return [chapter, { outcome: pick(OUTCOMES[chapter], index()), variables, time: 0 }];
      }),
    );
  };
  /** Every record a failure: each chapter's first kind of it, or its last. */
  const failures = (last: boolean): Finishes =>
    Object.fromEntries(
      GUESTS.map((chapter) => {
        const failed = OUTCOMES[chapter].filter((outcome) => FAILED.includes(outcome));
        return [chapter, { outcome: (last ? failed.at(-1) : failed[0]) ?? '', variables: {}, time: 0 }];
      }),
    );
  const all = Array.from({ length: count }, (_, n) => sample(n, n >= 20));
  return [{}, ...[failures(false), failures(true), ...all].map(carriedFrom)];
}
