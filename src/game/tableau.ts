// What stands on the stage now. Plain data: stage, sound and page show it; showing it twice changes nothing.
import type { Face, Person } from './cast';
import type { Camera, Cue, Eye, Gaze, Mood, Place } from './cues';
import type { Ambience, Card, Event, Music, Room } from './places';

export interface Seat {
  id: Person;
  at: Place;
  face: Face;
  /** What their hands do; absent: they are at rest. */
  pose?: string;
  /** Whom or where they look; null: as they were made. */
  gaze: Gaze | null;
  /** The third eye of those who have one; absent: closed. */
  eye?: Eye;
}

export interface Tableau {
  room: Room | null;
  people: Seat[];
  /** Who speaks the current line, if anybody on the stage does. */
  speaking: Person | null;
  /** Who spoke last: a view for one face stays on them while nobody speaks. */
  subject?: Person | null;
  mood: Mood;
  camera: Camera;
  music: Music | null;
  /** How many layers of the music sound, from 1; absent: the base alone. */
  layer?: number;
  /** A picture of room and people painted together, shown in place of both. */
  event?: Event | null;
  /** How far the player's own third eye is open: the room loses its colour. */
  sight?: Eye;
  /** Whether the ring of delegations' lights is on the table. */
  ring?: boolean;
  /** How the chapter came out, once it has. */
  outcome?: { chapter: string; name: string } | null;
  ambience: Ambience | null;
  /** A full-page card (the end of an evening) in place of words. */
  card: Card | null;
}

export const emptyTableau = (): Tableau => ({
  room: null,
  people: [],
  speaking: null,
  mood: 'calm',
  camera: 'wide',
  music: null,
  ambience: null,
  card: null,
});

/** The tableau after a cue. Never changes its input; cues that pass (sound, shake, pause) give the same tableau back. */
export function applyCue(t: Tableau, cue: Cue): Tableau {
  const seat = (id: Person, change: Partial<Seat>): Tableau => ({
    ...t,
    people: t.people.map((p) => (p.id === id ? { ...p, ...change } : p)),
  });
  switch (cue.kind) {
    case 'room': // a new room starts empty: whoever is there enters it
      return cue.room === t.room
        ? t
        : { ...t, room: cue.room, people: [], speaking: null, camera: 'wide', mood: 'calm', event: null, card: null };
    case 'enter':
      return { ...t, people: [...t.people.filter((p) => p.id !== cue.person), { id: cue.person, at: cue.at, face: cue.face, gaze: null }] };
    case 'leave':
      return { ...t, people: t.people.filter((p) => p.id !== cue.person), speaking: t.speaking === cue.person ? null : t.speaking };
    case 'move':
      return seat(cue.person, { at: cue.at });
    case 'face':
      return seat(cue.person, { face: cue.face });
    case 'pose':
      return seat(cue.person, { pose: cue.pose });
    case 'look':
      return seat(cue.person, { gaze: cue.at });
    case 'camera':
      return { ...t, camera: cue.on };
    case 'mood':
      return { ...t, mood: cue.mood };
    case 'eye':
      return seat(cue.person, { eye: cue.eye });
    case 'event':
      return { ...t, event: cue.event };
    case 'ring':
      return { ...t, ring: cue.on };
    case 'layer':
      return { ...t, layer: cue.layer };
    case 'music':
      return cue.music === t.music ? t : { ...t, music: cue.music, layer: 1 };
    case 'ambience':
      return { ...t, ambience: cue.ambience };
    case 'card':
      return { ...t, card: cue.card };
    case 'outcome':
      return { ...t, outcome: { chapter: cue.chapter, name: cue.name } };
    case 'sound':
    case 'shake':
    case 'pause':
      return t;
    default:
      throw cue satisfies never;
  }
}
