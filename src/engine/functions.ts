// Functions every script may call, as the checker knows them; `evaluate` knows what they do.
import type { FunctionSignature, ValueType } from './vocabulary';

const takes = (returns: ValueType, ...parameters: ValueType[]): FunctionSignature => ({ parameters, returns });

export const FUNCTIONS: Readonly<Record<string, FunctionSignature>> = {
  visited: takes('bool', 'string'),
  visited_count: takes('number', 'string'),
  has_any_content: takes('bool', 'string'),
  random: takes('number'),
  random_range: takes('number', 'number', 'number'),
  random_range_float: takes('number', 'number', 'number'),
  dice: takes('number', 'number'),
  round: takes('number', 'number'),
  round_places: takes('number', 'number', 'number'),
  floor: takes('number', 'number'),
  ceil: takes('number', 'number'),
  inc: takes('number', 'number'),
  dec: takes('number', 'number'),
  decimal: takes('number', 'number'),
  int: takes('number', 'number'),
  min: takes('number', 'number', 'number'),
  max: takes('number', 'number', 'number'),
  string: takes('string', 'any'),
  number: takes('number', 'any'),
  bool: takes('bool', 'any'),
  format: { parameters: ['string', 'any'], variadic: true, returns: 'string' },
  format_invariant: takes('string', 'number'),
};
