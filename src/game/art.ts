// The pictures of each chapter, loaded with it, so that nobody fetches what is not shown.
import type { Art } from './art/kinds';
import type { Chapter } from './chapters';
import type { Room } from './places';
import type { Tableau } from './tableau';
import { THINGS } from './verbs';

export * from './art/kinds';

const CHAPTERS: Record<Chapter, () => Promise<{ art: Art }>> = {
  'human-ship': () => import('./art/human-ship'),
  'khaured-fortress': () => import('./art/khaured-fortress'),
  'trinity-station': () => import('./art/trinity-station'),
  'kirks-cabin': () => import('./art/kirks-cabin'),
  'fifth-table': () => import('./art/fifth-table'),
};

export const artOf = async (chapter: Chapter): Promise<Art> => (await CHAPTERS[chapter]()).art;

/** A room that has not been painted yet borrows the walls of the one next to it. */
const NEIGHBOURS: Partial<Record<Room, Room>> = {
  'ship-corridor-night': 'ship-bay',
  'fortress-private': 'fortress-council',
  'fortress-meditation': 'fortress-remembrance',
  'warship-planning': 'warship-deck',
  moon: 'tent-after',
  'trinity-cube': 'trinity-outside',
  'trinity-names': 'trinity-corridor',
  archive: 'table',
  'table-door': 'table',
  ...Object.fromEntries(THINGS.map((thing) => [`thing-${thing}`, 'cabin-lamp'])),
};

/** What is to be seen of a tableau: an event picture stands in for room and people, once it has been painted. */
export function staged(tableau: Tableau, art: Art): Tableau {
  const event = tableau.event && (`event-${tableau.event}` as const);
  if (event && art.rooms[event]) return { ...tableau, room: event as Room, people: [], camera: 'wide' };
  if (!tableau.room || art.rooms[tableau.room]) return tableau;
  return { ...tableau, room: NEIGHBOURS[tableau.room] ?? tableau.room };
}
