// What the stores ask of the machine they run on: a place to keep things. The device room answers with IndexedDB,
// tests with a map. Values are plain data; nothing here throws on a missing key.

export interface Storage {
  get(key: string): Promise<unknown>;
  /** All of these or none. Rejects when the browser refuses (storage full, private window). */
  set(...entries: [key: string, value: unknown][]): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every key that begins with this. */
  keys(prefix: string): Promise<string[]>;
}

/** Keeps everything until the page closes: for tests, and where the browser refuses storage. */
export function memoryStorage(held = new Map<string, unknown>()): Storage {
  return {
    get: async (key) => structuredClone(held.get(key)),
    set: async (...entries) => {
      for (const [key, value] of structuredClone(entries)) held.set(key, value);
    },
    remove: async (key) => void held.delete(key),
    keys: async (prefix) => [...held.keys()].filter((key) => key.startsWith(prefix)),
  };
}
