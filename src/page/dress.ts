// Preferences put on the page as attributes and custom properties: the style sheets do the rest.
import { LANGUAGES } from '../game/languages';
import type { Preferences, PreferencesStore } from '../game/preferences';
import type { Words } from './words';

const FACES = {
  story: null,
  plain: 'var(--plain-face)',
  legible: 'Legible, var(--plain-face)',
  system: 'system-ui, sans-serif',
} as const satisfies Record<Preferences['typeface'], string | null>;
const LEADING = { close: '0.9', set: '1', open: '1.22' } as const satisfies Record<Preferences['leading'], string>;

/** Keeps the page dressed as the preferences say. Out: what stops it. */
export function dress(preferences: PreferencesStore, words: Words, legible: () => Promise<unknown>): () => void {
  const root = document.documentElement;
  const put = (name: string, value: string | null) =>
    value === null ? root.style.removeProperty(name) : root.style.setProperty(name, value);
  const wear = (p: Preferences) => {
    put('--text-scale', String(p.textSize));
    put('--leading-scale', LEADING[p.leading]);
    put('--chosen-face', FACES[p.typeface]);
    root.toggleAttribute('data-still', p.still);
    if (p.highContrast) root.dataset.contrast = 'more';
    else delete root.dataset.contrast;
    if (p.typeface === 'legible') void legible().catch(() => undefined);
  };
  const speak = () => {
    root.lang = words.language;
    root.dir = LANGUAGES[words.language].dir;
  };
  wear(preferences.getState());
  speak();
  const stops = [preferences.subscribe(wear), words.subscribe(speak)];
  return () => {
    for (const stop of stops) stop();
  };
}
