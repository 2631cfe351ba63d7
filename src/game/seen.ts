// Which lines this player has ever read, in any play: what skip may run over, and which choices were taken before.
import type { Storage } from './storage';

const KEY = 'seen';

/** In: storage. Out: the set with a promise of its first reading. Written at most every two seconds. */
export function createSeen(storage: Storage) {
  const seen = new Set<string>();
  let waiting: ReturnType<typeof setTimeout> | null = null;
  const ready = storage
    .get(KEY)
    .catch(() => undefined)
    .then((stored) => {
      if (Array.isArray(stored)) for (const id of stored) if (typeof id === 'string') seen.add(id);
    });
  return {
    ready,
    has: (id: string): boolean => seen.has(id),
    add(id: string): void {
      if (seen.has(id)) return;
      seen.add(id);
      if (waiting) return;
      waiting = setTimeout(() => {
        waiting = null;
        void storage.set([KEY, [...seen]]).catch(() => undefined);
      }, 2000);
    },
  };
}

export type Seen = ReturnType<typeof createSeen>;
