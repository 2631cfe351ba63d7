// How people stand to the player: numbers in the story's variables, words on the page.
import type { Value } from '../engine/story';
import { PEOPLE, type Person } from './cast';

export const BONDS = ['hostile', 'wary', 'civil', 'trusting', 'bound'] as const;
export type Bond = (typeof BONDS)[number];
export const VIRTUES = ['candor', 'guard', 'mercy', 'bond'] as const;
export type Virtue = (typeof VIRTUES)[number];

type Variables = Readonly<Record<string, Value>>;

/** `$rel_kirk_liaison` for `kirk-liaison`. */
export const relationVariable = (person: Person): string => `$rel_${person.replace(/-/g, '_')}`;

const numberOf = (v: Value | undefined): number => (typeof v === 'number' ? v : 0);

/** -3 to +3; 0 for somebody who has no opinion yet. */
export const relation = (variables: Variables, person: Person): number =>
  Math.max(-3, Math.min(3, numberOf(variables[relationVariable(person)])));

/** The number in words: what the player is shown. */
export function bondOf(value: number): Bond {
  if (value <= -2) return 'hostile';
  if (value < 0) return 'wary';
  if (value === 0) return 'civil';
  return value < 3 ? 'trusting' : 'bound';
}

export const virtue = (variables: Variables, name: Virtue): number => numberOf(variables[`$${name}`]);

/** Everybody the story keeps a relationship with so far. */
export const related = (variables: Variables): Person[] => PEOPLE.filter((p) => relationVariable(p) in variables);
