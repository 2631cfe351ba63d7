// The pictures of each chapter, loaded with it, so that nobody fetches what is not shown.
import type { Art } from './art/kinds';
import type { Chapter } from './chapters';
import type { Room } from './places';
import type { Tableau } from './tableau';

export * from './art/kinds';

const CHAPTERS: Record<Chapter, () => Promise<{ art: Art }>> = {
  'human-ship': () => import('./art/human-ship'),
  'khaured-fortress': () => import('./art/khaured-fortress'),
  'trinity-station': () => import('./art/trinity-station'),
  'kirks-cabin': () => import('./art/kirks-cabin'),
  'fifth-table': () => import('./art/fifth-table'),
};

export const artOf = async (chapter: Chapter): Promise<Art> => (await CHAPTERS[chapter]()).art;

/** What is to be seen of a tableau: an event picture stands in for room and people, once it has been painted. */
export function staged(tableau: Tableau, art: Art): Tableau {
  const event = tableau.event && (`event-${tableau.event}` as const);
  return event && art.rooms[event] ? { ...tableau, room: event as Room, people: [], camera: 'wide' } : tableau;
}
