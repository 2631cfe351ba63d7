// What a player adjusts. Checked field by field when read, so that one bad value never costs the others.
import { createStore, type StoreApi } from 'zustand/vanilla';
import { isLanguage, type Language } from './languages';
import type { Storage } from './storage';

export const TYPEFACES = ['story', 'plain', 'legible', 'system'] as const;
export const LEADINGS = ['close', 'set', 'open'] as const;

export interface Preferences {
  language: Language;
  /** Words a second, 4 to 40; 0: the whole line at once. */
  textSpeed: number;
  /** Share of the designed size, 0.8 to 2. */
  textSize: number;
  typeface: (typeof TYPEFACES)[number];
  leading: (typeof LEADINGS)[number];
  highContrast: boolean;
  /** Pictures stand still: no drift, no shake, cuts and fades only. Follows the system until chosen. */
  still: boolean;
  /** Seconds auto mode waits after a line is whole, besides reading time. */
  autoPause: number;
  /** Skip runs over lines never seen before, too. */
  skipUnseen: boolean;
  /** Volumes, 0 to 1. */
  master: number;
  music: number;
  ambience: number;
  effects: number;
  voices: number;
  /** Both ears hear the same. */
  mono: boolean;
  /** Effects are told in words as well. */
  captions: boolean;
  /** Silence while another tab or app is in front. */
  muteAway: boolean;
}

export const defaults = (language: Language, still: boolean): Preferences => ({
  language,
  textSpeed: 16,
  textSize: 1,
  typeface: 'story',
  leading: 'set',
  highContrast: false,
  still,
  autoPause: 1.5,
  skipUnseen: false,
  master: 0.8,
  music: 0.7,
  ambience: 0.7,
  effects: 0.8,
  voices: 0,
  mono: false,
  captions: false,
  muteAway: true,
});

const within = (low: number, high: number) => (v: unknown) => typeof v === 'number' && v >= low && v <= high;
const flag = (v: unknown) => typeof v === 'boolean';
const among = (words: readonly string[]) => (v: unknown) => typeof v === 'string' && words.includes(v);
const volume = within(0, 1);

/** What each field may hold. */
const FIELDS: { [K in keyof Preferences]: (v: unknown) => boolean } = {
  language: isLanguage,
  textSpeed: within(0, 40),
  textSize: within(0.8, 2),
  typeface: among(TYPEFACES),
  leading: among(LEADINGS),
  highContrast: flag,
  still: flag,
  autoPause: within(0, 10),
  skipUnseen: flag,
  master: volume,
  music: volume,
  ambience: volume,
  effects: volume,
  voices: volume,
  mono: flag,
  captions: flag,
  muteAway: flag,
};

/** The fields of a stored record that hold what they should; anything else is left out. */
export function readable(stored: unknown): Partial<Preferences> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter(([key, value]) => Object.hasOwn(FIELDS, key) && FIELDS[key as keyof Preferences](value)),
  );
}

export type PreferencesStore = StoreApi<Preferences>;
const KEY = 'preferences';

/**
 * The preferences, kept as they change. Only what the player chose is stored, so that a default may change later.
 * In: where to keep them, first values. Out: the store, and a promise that it holds what was kept.
 */
export function createPreferences(storage: Storage, first: Preferences): { store: PreferencesStore; ready: Promise<void> } {
  const store = createStore<Preferences>(() => first);
  let chosen: Partial<Preferences> = {};
  const ready = storage
    .get(KEY)
    .catch(() => undefined)
    .then((stored) => {
      chosen = { ...readable(stored), ...chosen };
      store.setState(chosen);
    });
  store.subscribe((now, before) => {
    const changed = Object.entries(now).filter(([key, value]) => value !== before[key as keyof Preferences]);
    chosen = { ...chosen, ...Object.fromEntries(changed) };
    // refused storage is told by the saves; preferences simply last as long as the page
    void storage.set([KEY, chosen]).catch(() => undefined);
  });
  return { store, ready };
}
