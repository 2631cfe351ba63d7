// What every component of the page may reach: the stores, the words, the reader, and the doors that lead elsewhere.
import { createContext } from 'preact';
import { useContext, useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Chapter } from '../game/chapters';
import type { Playing, PlayStore } from '../game/play';
import type { PreferencesStore } from '../game/preferences';
import type { RecordsStore } from '../game/records';
import type { Save } from '../game/save';
import type { Saves } from '../game/saves';
import type { Seen } from '../game/seen';
import type { Reader } from './reader';
import type { Leaf, ViewStore } from './view';
import type { Words } from './words';

/** Ways from one screen to another. */
export interface Doors {
  begin(chapter: Chapter): Promise<void>;
  resume(save: Save): Promise<void>;
  save(slot: string): Promise<void>;
  open(leaf: Leaf): void;
  /** Out of the book, to whatever lies under it. */
  close(): void;
  title(): void;
}

export interface House {
  play: PlayStore;
  playing: Playing;
  preferences: PreferencesStore;
  saves: Saves;
  records: RecordsStore;
  seen: Seen;
  words: Words;
  view: ViewStore;
  reader: Reader;
  doors: Doors;
  /** Holds the pictures; the same element for as long as the page lives. */
  stage: HTMLElement;
}

export const HouseContext = createContext<House | null>(null);

export function useHouse(): House {
  const house = useContext(HouseContext);
  if (!house) throw new Error('A component stands outside the house.');
  return house;
}

/** A part of a store, drawn again when that part changes. */
export function useStore<S, T>(store: StoreApi<S>, pick: (state: S) => T): T {
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  const picker = useRef(pick);
  picker.current = pick;
  const value = pick(store.getState());
  const shown = useRef(value);
  shown.current = value;
  useLayoutEffect(
    () =>
      store.subscribe((state) => {
        if (!Object.is(picker.current(state), shown.current)) redraw(0);
      }),
    [store],
  );
  return value;
}

/** The words, drawn again when the language changes. */
export function useWords(): Words {
  const { words } = useHouse();
  const [, redraw] = useReducer((n: number) => n + 1, 0);
  useLayoutEffect(() => words.subscribe(() => redraw(0)), [words]);
  return words;
}
