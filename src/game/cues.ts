// What a script can ask of the stage: commands of the closed vocabulary, turned into typed cues.
// Adding a cue: a row in COMMANDS, a member of Cue, a case in `cueFrom`; the compiler names the places you forgot.
import type { Parameter } from '../engine/vocabulary';
import { CAST, type Face, facesOf, isPerson, PEOPLE, type Person, posesOf } from './cast';
import { CHAPTERS } from './chapters';
import {
  AMBIENCES,
  type Ambience,
  CARDS,
  type Card,
  EFFECTS,
  type Effect,
  EVENTS,
  type Event,
  MUSIC,
  type Music,
  ROOMS,
  type Room,
} from './places';

export const PLACES = ['left', 'centre', 'right'] as const;
export const MOODS = ['calm', 'alarm', 'dim'] as const;
export const TRANSITIONS = ['fade', 'lift-door', 'slab', 'hologram', 'lamp', 'cut'] as const;
export const EYES = ['closed', 'half', 'open'] as const;
export const RING = ['on', 'off'] as const;
export type Place = (typeof PLACES)[number];
export type Mood = (typeof MOODS)[number];
export type Eye = (typeof EYES)[number];
export type Transition = (typeof TRANSITIONS)[number];
export type Gaze = Person | 'left' | 'right' | 'away';
export type Camera = 'wide' | 'near' | Person;

/** Cues that change what stands on the stage, and (last four) cues that pass. */
export type Cue =
  | { kind: 'room'; room: Room; via: Transition }
  | { kind: 'enter'; person: Person; at: Place; face: Face }
  | { kind: 'leave'; person: Person }
  | { kind: 'move'; person: Person; at: Place }
  | { kind: 'face'; person: Person; face: Face }
  | { kind: 'pose'; person: Person; pose: string }
  | { kind: 'look'; person: Person; at: Gaze }
  | { kind: 'camera'; on: Camera }
  | { kind: 'mood'; mood: Mood }
  | { kind: 'eye'; person: Person; eye: Eye }
  | { kind: 'event'; event: Event | null }
  | { kind: 'ring'; on: boolean }
  | { kind: 'layer'; layer: number }
  | { kind: 'music'; music: Music | null }
  | { kind: 'ambience'; ambience: Ambience | null }
  | { kind: 'card'; card: Card }
  | { kind: 'outcome'; chapter: string; name: string }
  | { kind: 'sound'; effect: Effect; at: Place }
  | { kind: 'shake'; strength: 'soft' | 'hard' }
  | { kind: 'pause'; seconds: number };

const figures = PEOPLE.filter((id) => CAST[id].figure);
const person: Parameter = { name: 'person', oneOf: figures };
const face: Parameter = { name: 'face', oneOf: (before) => facesOf(before[0] ?? '') };
const place: Parameter = { name: 'place', oneOf: PLACES };
const orNone = (words: readonly string[]) => [...words, 'none'];

/** The commands of a script and what each argument may be. */
export const COMMANDS = {
  room: [
    { name: 'room', oneOf: ROOMS },
    { name: 'transition', oneOf: TRANSITIONS, optional: true },
  ],
  enter: [person, place, { ...face, optional: true }],
  leave: [person],
  move: [person, place],
  face: [person, face],
  pose: [person, { name: 'pose', oneOf: (before) => posesOf(before[0] ?? '') }],
  look: [person, { name: 'at', oneOf: [...figures, 'left', 'right', 'away'] }],
  camera: [{ name: 'on', oneOf: ['wide', 'near', ...figures] }],
  mood: [{ name: 'mood', oneOf: MOODS }],
  eye: [person, { name: 'eye', oneOf: EYES }],
  event: [{ name: 'event', oneOf: orNone(EVENTS) }],
  ring: [{ name: 'ring', oneOf: RING }],
  layer: [{ name: 'layer', number: { min: 1, max: 5 } }],
  music: [{ name: 'piece', oneOf: orNone(MUSIC) }],
  ambience: [{ name: 'ambience', oneOf: orNone(AMBIENCES) }],
  card: [{ name: 'card', oneOf: CARDS }],
  outcome: [{ name: 'chapter', oneOf: CHAPTERS }, { name: 'outcome' }],
  sound: [
    { name: 'effect', oneOf: EFFECTS },
    { ...place, optional: true },
  ],
  shake: [{ name: 'strength', oneOf: ['soft', 'hard'] }],
  pause: [{ name: 'seconds', number: { min: 0.1, max: 5 } }],
} as const satisfies Record<string, readonly Parameter[]>;

/** A checked command as a cue. In: name and arguments as the machine gives them. Throws on a word the checker would have refused. */
export function cueFrom(name: string, args: readonly string[]): Cue {
  const [a = '', b = '', c] = args;
  const some = <T extends string>(word: string) => (word === 'none' ? null : (word as T));
  switch (name as keyof typeof COMMANDS) {
    case 'room':
      return { kind: 'room', room: a as Room, via: (b || 'fade') as Transition };
    case 'enter':
      return { kind: 'enter', person: who(a), at: b as Place, face: c ?? 'neutral' };
    case 'leave':
      return { kind: 'leave', person: who(a) };
    case 'move':
      return { kind: 'move', person: who(a), at: b as Place };
    case 'face':
      return { kind: 'face', person: who(a), face: b };
    case 'pose':
      return { kind: 'pose', person: who(a), pose: b };
    case 'look':
      return { kind: 'look', person: who(a), at: b as Gaze };
    case 'camera':
      return { kind: 'camera', on: a as Camera };
    case 'mood':
      return { kind: 'mood', mood: a as Mood };
    case 'eye':
      return { kind: 'eye', person: who(a), eye: b as Eye };
    case 'event':
      return { kind: 'event', event: some<Event>(a) };
    case 'ring':
      return { kind: 'ring', on: a === 'on' };
    case 'layer':
      return { kind: 'layer', layer: Number(a) };
    case 'music':
      return { kind: 'music', music: some<Music>(a) };
    case 'ambience':
      return { kind: 'ambience', ambience: some<Ambience>(a) };
    case 'card':
      return { kind: 'card', card: a as Card };
    case 'outcome':
      return { kind: 'outcome', chapter: a, name: b };
    case 'sound':
      return { kind: 'sound', effect: a as Effect, at: (b || 'centre') as Place };
    case 'shake':
      return { kind: 'shake', strength: a as 'soft' | 'hard' };
    case 'pause':
      return { kind: 'pause', seconds: Number(a) };
    default:
      throw new Error(`No cue is called "${name}".`);
  }
}

function who(id: string): Person {
  if (!isPerson(id)) throw new Error(`Nobody in the cast is called "${id}".`);
  return id;
}
