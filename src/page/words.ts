// Every visible word by key: the page's own (src/page/words) and the story's (by line id), through i18next. Languages
// come when they are chosen; until one is there whole, with its fonts, the page stays in the one before.
import { createInstance } from 'i18next';
import type { Value } from '../engine/story';
import { LANGUAGES, type Language, type Script } from '../game/languages';

type Table = Record<string, string>;

/** Where tables and fonts come from; `main` passes the real ones, tests their own. */
export interface WordSources {
  page(language: Language): Promise<Table>;
  /** A chapter's lines. */
  story(chapter: string, language: Language): Promise<Table>;
  font(script: Script): Promise<unknown>;
}

/** Fonts may be late or lost; the page then shows in what the system has. */
const PATIENCE = 2500;
const soon = (work: Promise<unknown>): Promise<unknown> =>
  Promise.race([work.catch(() => undefined), new Promise((done) => setTimeout(done, PATIENCE))]);

export function createWords(sources: WordSources) {
  const i18n = createInstance();
  /** Chapters whose lines are known or on their way. */
  const chapters = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();
  let wanted = '';

  const start = i18n.init({
    lng: 'en',
    fallbackLng: false,
    ns: ['page', 'story'],
    defaultNS: 'page',
    resources: {},
    keySeparator: false,
    nsSeparator: false,
    interpolation: { prefix: '{', suffix: '}', escapeValue: false },
  });

  async function addChapter(chapter: string, language: Language): Promise<void> {
    i18n.addResourceBundle(language, 'story', await sources.story(chapter, language), false, true);
  }

  async function fetchLanguage(language: Language): Promise<void> {
    if (!i18n.hasResourceBundle(language, 'page')) {
      const [page] = await Promise.all([sources.page(language), soon(sources.font(LANGUAGES[language].script))]);
      i18n.addResourceBundle(language, 'page', page);
    }
    await Promise.all([...chapters.keys()].map((chapter) => addChapter(chapter, language)));
  }

  return {
    /** The language on the page now. */
    get language(): Language {
      return i18n.language as Language;
    },
    /** Shows the page in this language once all of it is there. Rejects when its words cannot be fetched; then nothing changed. */
    async speak(language: Language): Promise<void> {
      wanted = language;
      await start;
      await fetchLanguage(language);
      if (wanted !== language) return; // another was chosen meanwhile
      await i18n.changeLanguage(language);
      for (const tell of listeners) tell();
    },
    /** Fetches a chapter's lines in the current language. Out: when `line` knows them. */
    open(chapter: string): Promise<void> {
      const known = chapters.get(chapter);
      if (known) return known;
      const coming = addChapter(chapter, i18n.language as Language);
      coming.catch(() => chapters.delete(chapter)); // asked for again next time
      chapters.set(chapter, coming);
      return coming;
    },
    /** Puts a chapter's lines in place of those known, in every language given (a script edited while it is played). */
    replace(tables: Record<string, Table>): void {
      for (const [language, table] of Object.entries(tables)) i18n.addResourceBundle(language, 'story', table, false, true);
      for (const tell of listeners) tell();
    },
    /** One of the page's own words; `count` picks the plural. */
    say: (key: string, values?: Record<string, Value>): string => i18n.t(key, values ?? {}) as string,
    /** A line of the story with its inline results filled in; an empty string for a line that is not (yet) known. */
    line(id: string, values: readonly Value[] = []): string {
      const shown = values.map((v) => (typeof v === 'number' ? new Intl.NumberFormat(i18n.language).format(v) : String(v)));
      return i18n.exists(id, { ns: 'story' }) ? (i18n.t(id, { ...shown, ns: 'story' }) as string) : '';
    },
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export type Words = ReturnType<typeof createWords>;
