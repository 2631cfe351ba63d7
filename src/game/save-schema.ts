// What must hold before a stored value is believed to be a save. One that fails is set aside by the store, not used.
// Loaded only when there is something to read: the first line should not wait for it.
import * as v from 'valibot';
import { isPerson, type Person } from './cast';
import { CHAPTERS } from './chapters';
import { ENGINE_VERSION, SAVE_VERSION, type Save } from './save';

const value = v.union([v.boolean(), v.number(), v.string()]);
const words = v.array(v.string());
const position = v.object({ node: v.string(), index: v.number() });
const offer = v.object({ index: v.number(), id: v.string(), values: v.array(value), tags: words, available: v.boolean() });
const person = v.custom<Person>((x) => typeof x === 'string' && isPerson(x));

const state = v.looseObject({
  wait: v.picklist(['go', 'choice', 'end']),
  at: position,
  returns: v.array(position),
  variables: v.record(v.string(), value),
  visits: v.record(v.string(), v.number()),
  seen: v.record(v.string(), v.number()),
  saliency: v.string(),
  random: v.number(),
  offers: v.array(offer),
});

const tableau = v.looseObject({
  room: v.nullable(v.string()),
  people: v.array(v.object({ id: person, at: v.string(), face: v.string(), gaze: v.nullable(v.string()) })),
  speaking: v.nullable(person),
  mood: v.string(),
  camera: v.string(),
  music: v.nullable(v.string()),
  ambience: v.nullable(v.string()),
  card: v.nullable(v.string()),
});

const said = v.object({ id: v.string(), values: v.array(value) });
const moment = v.object({
  state,
  tableau,
  line: v.nullable(v.object({ id: v.string(), speaker: v.nullable(person), values: v.array(value), tags: words })),
  offers: v.array(offer),
  chosen: v.nullable(v.object({ id: v.string(), values: v.array(value), tags: words, to: v.nullable(said) })),
});

const schema = v.object({
  version: v.literal(SAVE_VERSION),
  engine: v.literal(ENGINE_VERSION),
  story: v.string(),
  slot: v.string(),
  time: v.number(),
  picture: v.nullable(v.pipe(v.string(), v.startsWith('data:image/'), v.maxLength(60_000))),
  play: v.object({ chapter: v.picklist(CHAPTERS), seed: v.number(), past: v.array(moment), now: moment }),
});

export type Reading = { save: Save } | { fault: 'newer' | 'broken' };

/**
 * A stored value as a save. The value itself is handed on, not a checked copy: moments share their unchanged parts, and
 * a copy of each would be many times the size.
 */
export function readSave(stored: unknown): Reading {
  const version = typeof stored === 'object' && stored !== null && 'version' in stored ? stored.version : null;
  if (typeof version === 'number' && version > SAVE_VERSION) return { fault: 'newer' };
  return v.is(schema, stored) ? { save: stored as unknown as Save } : { fault: 'broken' };
}
