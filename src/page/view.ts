// What the page itself is doing: which screen is open, how reading goes on, what is being told. Never saved.
import { createStore, type StoreApi } from 'zustand/vanilla';

export const BOOK = ['history', 'notebook', 'people', 'codex', 'saves', 'preferences', 'credits'] as const;
export type Leaf = (typeof BOOK)[number];
export type Screen = 'title' | 'play' | Leaf;
export const isLeaf = (screen: Screen): screen is Leaf => (BOOK as readonly Screen[]).includes(screen);

export interface View {
  screen: Screen;
  /** Where a leaf of the book closes to. */
  under: 'title' | 'play';
  /** Read: by the player's press. Auto: after reading time. Skip: at once, over lines seen before. */
  mode: 'read' | 'auto' | 'skip';
  /** The current line: held back by a pause, being typed, or whole. */
  line: 'held' | 'typing' | 'whole';
  /** The words are hidden, to look at the picture. */
  hidden: boolean;
  /** A chapter is being fetched. */
  busy: boolean;
  /** What draws the stage now. */
  stage: 'image' | 'webgl' | 'canvas' | 'none';
  /** A word key told once at the edge of the screen, and a number so that the same can be told twice. */
  notice: { key: string; serial: number } | null;
}

export type ViewStore = StoreApi<View>;

export const createView = (): ViewStore =>
  createStore<View>(() => ({
    screen: 'title',
    under: 'title',
    mode: 'read',
    line: 'whole',
    hidden: false,
    busy: false,
    stage: 'none',
    notice: null,
  }));

export const notify = (view: ViewStore, key: string): void =>
  view.setState((v) => ({ notice: { key, serial: (v.notice?.serial ?? 0) + 1 } }));
