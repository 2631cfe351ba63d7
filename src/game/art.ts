// The pictures of each chapter, loaded with it, so that nobody fetches what is not shown.
import type { Art } from './art/kinds';
import type { Chapter } from './chapters';

export * from './art/kinds';

const CHAPTERS: Partial<Record<Chapter, () => Promise<{ art: Art }>>> = {
  'human-ship': () => import('./art/human-ship'),
};

/** A chapter's pictures; a chapter without any plays on words alone. */
export async function artOf(chapter: Chapter): Promise<Art> {
  return (await CHAPTERS[chapter]?.())?.art ?? { rooms: {}, people: {} };
}
