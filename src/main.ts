// Builds each part once and introduces them to each other; the only place that touches the browser's globals.
// What persists is state: every picture, sound and word below follows a store, and none of them calls another.
import './page/styles/play.css';
import 'virtual:fonts/latin';
import { chapters } from 'virtual:story';
import { h, render } from 'preact';
import { watchGamepads } from './device/gamepad';
import { watchPresence, watchStill } from './device/presence';
import { askToKeep, browserStorage } from './device/storage';
import type { Program } from './engine/program';
import { carriedFrom } from './game/carried';
import { type Chapter, isChapter } from './game/chapters';
import { chooseLanguage, isLanguage, type Language } from './game/languages';
import { createPlay, playing as playingOf, type Story } from './game/play';
import { createPreferences, defaults } from './game/preferences';
import { createRecords } from './game/records';
import { AUTO, createSaves } from './game/saves';
import { scoreOf } from './game/score';
import { createSeen } from './game/seen';
import { App } from './page/app';
import { dress } from './page/dress';
import { type House, HouseContext } from './page/house';
import { takeHands } from './page/keys';
import { pressPad } from './page/pad';
import { createReader } from './page/reader';
import { createView, isLeaf, notify } from './page/view';
import { createWords } from './page/words';
import { playSound } from './play-sound';
import type { ShownStage } from './show-stage';

const pageWords = import.meta.glob<{ default: Record<string, string> }>('./page/words/*.json');
const query = new URLSearchParams(location.search);
const fonts = {
  latin: async () => undefined,
  arabic: () => import('virtual:fonts/arabic'),
  japanese: () => import('virtual:fonts/japanese'),
} as const;

const storage = browserStorage();
const still = watchStill((wish) => preferences.store.setState({ still: wish }));
const preferences = createPreferences(storage, defaults(chooseLanguage([query.get('lang'), document.documentElement.lang]), still.now));
const play = createPlay();
const playing = playingOf(play);
const seen = createSeen(storage);
const saves = createSaves(storage, play, Date.now);
const records = createRecords(storage, play, Date.now);
const view = createView();
const words = createWords({
  page: async (language) => {
    const fetchTable = pageWords[`./page/words/${language}.json`];
    if (!fetchTable) throw new Error(`No words for "${language}".`);
    return (await fetchTable()).default;
  },
  story: async (chapter, language) => (await (chapters[chapter]?.text[language] ?? chapters[chapter]?.text.en)?.())?.default ?? {}, // English until it has been translated
  font: (script) => fonts[script](),
});
const reader = createReader({ play, playing, preferences: preferences.store, seen, view, words });
const pictures = document.createElement('div');
pictures.className = 'pictures';
// Pictures come after words, in a part of their own.
let shown: Promise<ShownStage> | undefined;
const stage = () =>
  (shown ??= import('./show-stage').then((m) => m.showStage({ host: pictures, play, preferences: preferences.store, view })));
const prepare = (chapter: Chapter) =>
  void stage().then(
    (s) => s.prepare(chapter),
    () => notify(view, 'play.picturesLost'),
  );

const programs = new Map<Chapter, Promise<Program>>();
/** A chapter's program, fetched once; asked for again if it did not come. */
function programOf(chapter: Chapter): Promise<Program> {
  const known = programs.get(chapter);
  if (known) return known;
  const coming = (chapters[chapter]?.program() ?? Promise.reject(new Error(`No chapter "${chapter}".`))).then((m) => m.default);
  coming.catch(() => programs.delete(chapter));
  programs.set(chapter, coming);
  return coming;
}

/** A chapter's program and words; told in a sentence if they cannot be had, with everything as it was. */
async function fetchStory(chapter: Chapter): Promise<Story | null> {
  const found = chapters[chapter];
  if (!found) return null;
  view.setState({ busy: true });
  try {
    const [program] = await Promise.all([programOf(chapter), words.open(chapter)]);
    return { program, start: found.start, version: found.story };
  } catch {
    notify(view, 'play.chapterLost');
    return null;
  } finally {
    view.setState({ busy: false });
  }
}

const versionOf = (): string => chapters[play.getState().chapter ?? '']?.story ?? '';
const enter = () => view.setState({ screen: 'play', under: 'play' });

const doors: House['doors'] = {
  async begin(chapter) {
    prepare(chapter);
    const story = await fetchStory(chapter);
    if (!story) return;
    await records.ready;
    const carried = chapter === 'fifth-table' ? carriedFrom(records.store.getState().finished) : {};
    playing.begin(story, chapter, crypto.getRandomValues(new Uint32Array(1))[0] ?? 1, carried);
    enter();
    void askToKeep();
  },
  async resume(save) {
    prepare(save.play.chapter);
    const story = await fetchStory(save.play.chapter);
    if (!story) return;
    if (save.story === story.version) playing.restore(story, save.play);
    else {
      const { renew } = await import('./game/renew');
      const { kept, found } = renew(story.program, save.play);
      playing.restore(story, kept);
      if (found !== 'line') notify(view, `play.moved.${found}`);
    }
    enter();
  },
  async save(slot) {
    const picture =
      slot === AUTO
        ? null
        : await stage().then(
            (s) => s.snapshot(),
            () => null,
          );
    await saves.save(slot, versionOf(), picture);
    if (slot !== AUTO && saves.store.getState().problem === null) notify(view, 'play.saved');
  },
  open(leaf) {
    const { screen } = view.getState();
    if (isLeaf(screen)) history.replaceState({ leaf }, '');
    else history.pushState({ leaf }, '');
    view.setState({ screen: leaf });
  },
  close() {
    if (isLeaf(view.getState().screen)) history.back(); // the browser's own way back closes the book, too
  },
  title() {
    void saves.save(AUTO, versionOf()).then(() => playing.close());
    view.setState({ screen: 'title', under: 'title' });
  },
};

window.addEventListener('popstate', ({ state }) => {
  const { screen, under } = view.getState();
  if (!state?.leaf && isLeaf(screen)) view.setState({ screen: under });
});

/** Where the title page looks before anything else is there. */
function remember(language: Language): void {
  try {
    localStorage.setItem('language', language);
  } catch {
    // refused storage: the browser's own languages choose next time
  }
}

function speak(language: Language): void {
  remember(language);
  words.speak(language).catch(() => {
    preferences.store.setState({ language: words.language });
    notify(view, 'play.wordsLost');
  });
}

// Autosave at every choice, on leaving, and with every line a moment after it is shown, so that a crash costs a line at
// most. A run of quick presses is kept as it goes, not only when it ends.
const KEEP_EVERY = 150; // milliseconds
const keep = () => void saves.save(AUTO, versionOf());
let resting: ReturnType<typeof setTimeout> | undefined;
play.subscribe((now, before) => {
  if (!now.now || now.now === before.now) return;
  if (now.now.chosen) return keep();
  if (resting) return;
  resting = setTimeout(() => {
    resting = undefined;
    keep();
  }, KEEP_EVERY);
});

async function open(): Promise<void> {
  await Promise.all([preferences.ready, words.speak(preferences.store.getState().language)]);
  const asked = query.get('lang');
  if (isLanguage(asked)) {
    remember(asked);
    preferences.store.setState({ language: asked });
  }
  await words.speak(preferences.store.getState().language);
  preferences.store.subscribe((p, before) => {
    if (p.language !== before.language) speak(p.language);
  });
  dress(preferences.store, words, () => import('virtual:fonts/legible'));
  const house: House = {
    play,
    playing,
    preferences: preferences.store,
    saves,
    records: records.store,
    seen,
    words,
    view,
    reader,
    doors,
    stage: pictures,
  };
  const root = document.documentElement;
  const pressed = root.dataset.pressed;
  root.dataset.ready = '';
  document.querySelector('main')?.remove();
  render(h(HouseContext.Provider, { value: house, children: h(App, {}) }), document.body);
  takeHands({ reader, playing, view, doors });
  watchGamepads((button) => pressPad(view.getState().screen === 'play', button));
  if (import.meta.env.DEV) {
    const { hotStory } = await import('./hot-story');
    hotStory(house, (name, program) => isChapter(name) && programs.set(name, Promise.resolve(program)));
  }
  playSound({
    play,
    score: async () => {
      const { chapter } = play.getState();
      return chapter ? scoreOf(await programOf(chapter)) : [];
    },
    preferences: preferences.store,
    view,
  });
  watchPresence(keep, () => undefined);
  // what Start will need, while the title is being read
  void programOf('human-ship').catch(() => undefined);
  void words.open('human-ship').catch(() => undefined);
  const chapter = query.get('chapter');
  if (chapter && isChapter(chapter) && chapters[chapter]) await doors.begin(chapter);
  else if (pressed && isChapter(pressed) && chapters[pressed]) await doors.begin(pressed);
  else if (pressed === 'start') await saves.ready.then(() => doors.begin('human-ship'));
  else if (pressed === 'preferences' || pressed === 'saves' || pressed === 'credits') doors.open(pressed);
}

void open();
