// IndexedDB behind the game's Storage; where the browser refuses it (private windows, blocked site data) every call
// rejects and the stores say so. Saves are records of their own, so that one broken value never costs another.
import { createStore, del, get, keys, setMany } from 'idb-keyval';
import type { Storage } from '../game/storage';

/** Opens the game's own database. Nothing is touched until the first call. */
export function browserStorage(): Storage {
  let opened: ReturnType<typeof createStore> | undefined;
  const shelf = () => (opened ??= createStore('the-fifth-table', 'kept'));
  return {
    get: async (key) => get(key, shelf()),
    set: async (...entries) => setMany(entries, shelf()), // one transaction
    remove: async (key) => del(key, shelf()),
    keys: async (prefix) => (await keys<string>(shelf())).filter((key) => key.startsWith(prefix)),
  };
}

/** Asks that the browser keep what we store when it runs short of room. Refusal changes nothing we could mend. */
export const askToKeep = async (): Promise<void> => void (await navigator.storage?.persist?.().catch(() => false));
