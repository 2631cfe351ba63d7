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
  /** The pose with hands in use, beside `rest`, of those who lead a chapter. */
  pose?: string;
}

/** Chapter five calls up people of the other four, under names that cannot be mistaken there. */
const GUESTS: Partial<Record<Chapter, Readonly<Record<string, string>>>> = {
  'fifth-table': { Ksena: 'ksena', Milena: 'milena', Bonaventura: 'bonaventura', Kirk: 'kirk' },
};

export const CAST = {
  ksena: { name: 'Ksena', chapter: 'human-ship', own: 'dry', figure: true, pose: 'weighing' },
  alcuin: { name: 'Alcuin', chapter: 'human-ship', own: 'wary', figure: true },
  'kirk-liaison': { name: 'Kirk', chapter: 'human-ship', own: 'wince', figure: true },
  hale: { name: 'Hale', chapter: 'human-ship', own: 'rueful', figure: true },
  hildreth: { name: 'Hildreth', chapter: 'human-ship', own: 'forgiving', figure: true },
  osric: { name: 'Osric', chapter: 'human-ship', own: 'shrewd', figure: true },
  crewman: { name: 'Crewman', chapter: 'human-ship', own: 'neutral', figure: false },
  milena: { name: 'Milena', chapter: 'khaured-fortress', own: 'still', figure: true, pose: 'vowing' },
  petar: { name: 'Petar', chapter: 'khaured-fortress', own: 'grim', figure: true, pose: 'guarding' },
  ivana: { name: 'Ivana', chapter: 'khaured-fortress', own: 'knowing', figure: true },
  nerov: { name: 'Nerov', chapter: 'khaured-fortress', own: 'polite', figure: true },
  tazil: { name: 'Tazil', chapter: 'khaured-fortress', own: 'sneer', figure: true },
  torek: { name: 'Torek', chapter: 'khaured-fortress', own: 'weighing', figure: true },
  khaured: { name: 'Khaured', chapter: 'khaured-fortress', own: 'neutral', figure: false },
  scout: { name: 'Scout', chapter: 'khaured-fortress', own: 'neutral', figure: false },
  bonaventura: { name: 'Bonaventura', chapter: 'trinity-station', own: 'amused', figure: true, pose: 'calling' },
  zakharov: { name: 'Zakharov', chapter: 'trinity-station', own: 'contempt', figure: true, pose: 'pressing' },
  aria: { name: 'Aria', chapter: 'trinity-station', own: 'forgiving', figure: true, pose: 'offering' },
  vakr: { name: 'Vakr', chapter: 'trinity-station', own: 'remembering', figure: true, pose: 'telling' },
  aide: { name: 'Aide', chapter: 'trinity-station', own: 'neutral', figure: false },
  kirk: { name: 'Kirk', chapter: 'kirks-cabin', own: 'wry', figure: true, pose: 'aching' },
  spock: { name: 'Spock', chapter: 'kirks-cabin', own: 'patient', figure: true },
  mccoy: { name: 'McCoy', chapter: 'kirks-cabin', own: 'scolding', figure: true },
  gorkon: { name: 'Gorkon', chapter: 'kirks-cabin', own: 'courteous', figure: true },
  azetbur: { name: 'Azetbur', chapter: 'kirks-cabin', own: 'rank', figure: true },
  kor: { name: 'Kor', chapter: 'kirks-cabin', own: 'delighted', figure: true },
  david: { name: 'David', chapter: 'kirks-cabin', own: 'unforgiving', figure: true },
  computer: { name: 'Computer', chapter: 'kirks-cabin', own: 'neutral', figure: false },
  opposite: { name: 'Opposite', chapter: 'fifth-table', own: 'neutral', figure: true },
} as const satisfies Record<string, Role>;

export type Person = keyof typeof CAST;
export type Face = string;

export const PEOPLE = Object.keys(CAST) as Person[];
export const isPerson = (name: string): name is Person => Object.hasOwn(CAST, name);

/** Every face a person can be given, `neutral` first. */
export function facesOf(person: string): readonly string[] {
  return isPerson(person) ? [...new Set([...COMMON_FACES, CAST[person].own])] : COMMON_FACES;
}

/** Every pose a person can be given, `rest` first. */
export function posesOf(person: string): readonly string[] {
  const role: Role | null = isPerson(person) ? CAST[person] : null;
  return role?.pose ? ['rest', role.pose] : ['rest'];
}

/** Names that may stand before a colon in a chapter. */
export function speakersIn(chapter: string): string[] {
  const guests = Object.keys(GUESTS[chapter as Chapter] ?? {});
  return [...guests, ...PEOPLE.filter((id) => CAST[id].chapter === chapter).map((id) => CAST[id].name)];
}

/** The person behind a speaker's name: two people called Kirk never share a chapter. */
export function personCalled(name: string, chapter: Chapter): Person | null {
  const guest = GUESTS[chapter]?.[name];
  if (guest && isPerson(guest)) return guest;
  return PEOPLE.find((id) => CAST[id].name === name && CAST[id].chapter === chapter) ?? null;
}
