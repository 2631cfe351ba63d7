// Which chapters have been played to an end, and how: what the title's lamps show and the fifth table reads. One record a
// chapter, the latest end wins. Kept apart from saves: deleting a save does not undo an evening.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { type Finished, type Finishes, OUTCOMES } from './carried';
import { type Chapter, isChapter } from './chapters';
import type { PlayStore } from './play';
import type { Storage } from './storage';

export interface Records {
  finished: Finishes;
  /** True once storage has been read. */
  ready: boolean;
}
export type RecordsStore = StoreApi<Records>;
const KEY = 'records';

/** A stored value as records; whatever in it is none is passed over. */
function readRecords(stored: unknown): Finishes {
  if (typeof stored !== 'object' || stored === null) return {};
  const good = Object.entries(stored).filter(([chapter, one]) => {
    if (!isChapter(chapter) || typeof one !== 'object' || one === null) return false;
    const { outcome, variables } = one as Partial<Finished>;
    return (OUTCOMES[chapter] as readonly unknown[]).includes(outcome) && typeof variables === 'object' && variables !== null;
  });
  return Object.fromEntries(good) as Finishes;
}

/** In: storage, the play to watch, a clock (milliseconds). Out: the store. Nothing rejects: without storage a record lasts as long as the page. */
export function createRecords(storage: Storage, play: PlayStore, clock: () => number) {
  const store: RecordsStore = createStore<Records>(() => ({ finished: {}, ready: false }));
  const ready = storage.get(KEY).then(
    (stored) => store.setState((s) => ({ finished: { ...readRecords(stored), ...s.finished }, ready: true })),
    () => store.setState({ ready: true }),
  );
  play.subscribe(({ now, passing }, before) => {
    const outcome = now?.tableau.outcome;
    if (!now || !outcome || !passing.forward || before.now?.tableau.outcome === outcome) return;
    const record: Finished = { outcome: outcome.name, variables: now.state.variables, time: clock() };
    const finished = { ...store.getState().finished, [outcome.chapter as Chapter]: record };
    store.setState({ finished });
    void ready.then(() => storage.set([KEY, store.getState().finished])).catch(() => undefined);
  });
  return { store, ready };
}
