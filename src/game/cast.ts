// Everybody the story can name: who they are, in which chapter they speak under which name, which faces they have.
// One list for the checker (unknown person or face stops the build), the stage, the voices and the pages.
import type { Chapter } from './chapters';

const COMMON_FACES = ['neutral', 'stern', 'warm', 'doubt', 'grief'] as const;

interface Role {
  /** The name scripts put before the colon. */
  name: string;
  chapter: Chapter;
  /** The face nobody else has. */
  own: string;
  /** True where a sculpted figure exists; the others are heard only. */
  figure: boolean;
}

export const CAST = {
  ksena: { name: 'Ksena', chapter: 'human-ship', own: 'dry', figure: true },
  alcuin: { name: 'Alcuin', chapter: 'human-ship', own: 'wary', figure: true },
  'kirk-liaison': { name: 'Kirk', chapter: 'human-ship', own: 'wince', figure: true },
  hale: { name: 'Hale', chapter: 'human-ship', own: 'rueful', figure: true },
  hildreth: { name: 'Hildreth', chapter: 'human-ship', own: 'forgiving', figure: true },
  osric: { name: 'Osric', chapter: 'human-ship', own: 'shrewd', figure: true },
  crewman: { name: 'Crewman', chapter: 'human-ship', own: 'neutral', figure: false },
} as const satisfies Record<string, Role>;

export type Person = keyof typeof CAST;
export type Face = string;

export const PEOPLE = Object.keys(CAST) as Person[];
export const isPerson = (name: string): name is Person => Object.hasOwn(CAST, name);

/** Every face a person can be given, `neutral` first. */
export function facesOf(person: string): readonly string[] {
  return isPerson(person) ? [...new Set([...COMMON_FACES, CAST[person].own])] : COMMON_FACES;
}

/** Names that may stand before a colon in a chapter. */
export function speakersIn(chapter: string): string[] {
  return PEOPLE.filter((id) => CAST[id].chapter === chapter).map((id) => CAST[id].name);
}

/** The person behind a speaker's name: two people called Kirk never share a chapter. */
export function personCalled(name: string, chapter: Chapter): Person | null {
  return PEOPLE.find((id) => CAST[id].name === name && CAST[id].chapter === chapter) ?? null;
}
