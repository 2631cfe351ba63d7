// Types of the language and how the unknown ones are found: each expression gets a type or a hole, and holes are joined until
// all of them are filled or two answers contradict each other.
import type { Value } from './story';

export interface EnumType {
  kind: 'enum';
  name: string;
  raw: 'number' | 'string';
  cases: Map<string, Value>;
}

/** A type still to be found. `link` leads on once it has been joined with another; `only` narrows it before that. */
export interface Hole {
  kind: 'hole';
  link: Type | null;
  /** What `+` and `<` leave open. */
  only: 'addable' | 'any';
}

export type Basic = 'bool' | 'number' | 'string' | 'any' | 'wrong';
/** `any` takes every value; `wrong` stands for a mistake already reported and fits everywhere. */
export type Type = Basic | EnumType | Hole;

export const hole = (only: Hole['only'] = 'any'): Hole => ({ kind: 'hole', link: null, only });

/** The type behind the joins. */
export function settle(type: Type): Type {
  let at = type;
  while (typeof at === 'object' && at.kind === 'hole' && at.link) at = at.link;
  return at;
}

export const isHole = (type: Type): type is Hole => typeof type === 'object' && type.kind === 'hole';
export const isEnum = (type: Type): type is EnumType => typeof type === 'object' && type.kind === 'enum';

export function nameOf(type: Type): string {
  const settled = settle(type);
  if (typeof settled === 'string') return settled;
  return settled.kind === 'enum' ? settled.name : 'unknown';
}

/** Joins two types. Out: false when they contradict each other. */
export function unify(a: Type, b: Type): boolean {
  const left = settle(a);
  const right = settle(b);
  if (left === right) return true;
  if (isHole(left)) return fill(left, right);
  if (isHole(right)) return fill(right, left);
  return [left, right].some((type) => type === 'any' || type === 'wrong');
}

function fill(empty: Hole, type: Type): boolean {
  // `any` says nothing about a variable: a function taking anything must not decide what it is.
  if (type === 'any') return true;
  if (empty.only === 'addable') {
    if (isHole(type)) type.only = 'addable';
    else if (type === 'bool' || isEnum(type)) return false;
  }
  empty.link = type;
  return true;
}

/** Whether a value of one type may be handed to something expecting another: enums pass as what they are made of. */
export function fits(given: Type, wanted: Type): boolean {
  const from = settle(given);
  const to = settle(wanted);
  if (isEnum(from) && from !== to && (to === 'string' || to === 'number')) return from.raw === to;
  return unify(from, to);
}

/** What a variable holds before anything was set. */
export function emptyValue(type: Type): Value {
  const settled = settle(type);
  if (isEnum(settled)) return settled.cases.values().next().value ?? '';
  return settled === 'number' ? 0 : settled === 'bool' ? false : '';
}
