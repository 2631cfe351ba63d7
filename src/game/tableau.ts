// What stands on the stage now. Plain data: stage, sound and page show it; showing it twice changes nothing.
import type { Face, Person } from './cast';
import type { Camera, Cue, Gaze, Mood, Place } from './cues';
import type { Ambience, Card, Music, Room } from './places';

export interface Seat {
  id: Person;
  at: Place;
  face: Face;
  /** Whom or where they look; null: as they were made. */
  gaze: Gaze | null;
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
      return cue.room === t.room ? t : { ...t, room: cue.room, people: [], speaking: null, camera: 'wide', mood: 'calm', card: null };
    case 'enter':
      return { ...t, people: [...t.people.filter((p) => p.id !== cue.person), { id: cue.person, at: cue.at, face: cue.face, gaze: null }] };
    case 'leave':
      return { ...t, people: t.people.filter((p) => p.id !== cue.person), speaking: t.speaking === cue.person ? null : t.speaking };
    case 'move':
      return seat(cue.person, { at: cue.at });
    case 'face':
      return seat(cue.person, { face: cue.face });
    case 'look':
      return seat(cue.person, { gaze: cue.at });
    case 'camera':
      return { ...t, camera: cue.on };
    case 'mood':
      return { ...t, mood: cue.mood };
    case 'music':
      return { ...t, music: cue.music };
    case 'ambience':
      return { ...t, ambience: cue.ambience };
    case 'card':
      return { ...t, card: cue.card };
    case 'outcome':
    case 'sound':
    case 'shake':
    case 'pause':
      return t;
    default:
      throw cue satisfies never;
  }
}
