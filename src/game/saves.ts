// The shelf of saves. Writing keeps the one before under a second name; reading falls back to it; what cannot be read is
// set aside under a third, never deleted, and the player is told once.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Kept, keptOf, type PlayStore } from './play';
import { makeSave, type Save } from './save';
import type { Storage } from './storage';

export const SLOTS = 60;
export const AUTO = 'auto';
export const QUICK = 'quick';

/** What the player is told, once: storage refused or full, a save set aside, a save from a newer release. */
export type SaveProblem = 'refused' | 'aside' | 'newer';

export interface Shelf {
  /** Slot name -> its save. */
  saves: Readonly<Record<string, Save>>;
  /** True once storage has been read. */
  ready: boolean;
  problem: SaveProblem | null;
  /** Serial of the last write that is safely stored; the page says so. */
  written: number;
}

export type SavesStore = StoreApi<Shelf>;
const PREFIX = 'save/';
const EARLIER = 'earlier/';
const ASIDE = 'aside/';

/**
 * The shelf over a storage. In: storage, the play to save from, clock (milliseconds). Out: the store and what can be done.
 * Nothing rejects: what goes wrong becomes `problem`.
 */
export function createSaves(storage: Storage, play: PlayStore, clock: () => number) {
  const store = createStore<Shelf>(() => ({ saves: {}, ready: false, problem: null, written: 0 }));
  const tell = (problem: SaveProblem) => store.setState({ problem });
  const put = (save: Save) => store.setState((s) => ({ saves: { ...s.saves, [save.slot]: save } }));

  async function readSlot(key: string): Promise<void> {
    const { readSave } = await import('./save-schema');
    const stored = await storage.get(key);
    const reading = readSave(stored);
    if ('save' in reading) return put(reading.save);
    tell(reading.fault === 'newer' ? 'newer' : 'aside');
    if (reading.fault === 'newer') return; // left where it is for the release that can read it
    await storage.set([`${ASIDE}${key}/${clock()}`, stored]);
    const before = readSave(await storage.get(EARLIER + key));
    if ('save' in before) put(before.save);
    await storage.remove(key);
  }

  async function readAll(): Promise<void> {
    try {
      for (const key of await storage.keys(PREFIX)) await readSlot(key).catch(() => tell('refused'));
    } catch {
      tell('refused');
    }
    store.setState({ ready: true });
  }

  // Begun at once, in one transaction: a page that is being left has no second chance, and transactions keep their order.
  async function write(save: Save): Promise<void> {
    const key = PREFIX + save.slot;
    // the running autosave renews its forerunner at choices only: two copies of a long evening with every line would be felt
    const renews = save.slot !== AUTO || save.play.now.chosen !== null;
    const before = renews ? store.getState().saves[save.slot] : undefined;
    put(save); // play goes on even where storage is refused: the save lasts as long as the page
    try {
      await (before ? storage.set([EARLIER + key, before], [key, save]) : storage.set([key, save]));
      store.setState((s) => ({ written: s.written + 1 }));
    } catch {
      tell('refused');
    }
  }

  return {
    store,
    ready: readAll(),
    /** Saves the play as it stands. Resolves when written or refused; does nothing without a play. */
    async save(slot: string, story: string, picture: string | null = null): Promise<void> {
      const kept: Kept | null = keptOf(play.getState());
      if (kept) await write(makeSave(slot, kept, story, clock(), picture ?? store.getState().saves[slot]?.picture ?? null));
    },
    async remove(slot: string): Promise<void> {
      store.setState((s) => ({ saves: Object.fromEntries(Object.entries(s.saves).filter(([name]) => name !== slot)) }));
      await storage.remove(PREFIX + slot).catch(() => tell('refused'));
    },
    /** The player has read what went wrong. */
    told(): void {
      store.setState({ problem: null });
    },
  };
}

export type Saves = ReturnType<typeof createSaves>;

/** The save played last, whichever slot it is in: what Continue continues. */
export const latest = (shelf: Shelf): Save | null =>
  Object.values(shelf.saves).reduce<Save | null>((a, b) => (a && a.time >= b.time ? a : b), null);
