import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OUTCOMES } from '../../src/game/carried';
import { CAST } from '../../src/game/cast';
import { CHAPTERS } from '../../src/game/chapters';
import { LANGUAGE_CODES } from '../../src/game/languages';
import { MANNERS } from '../../src/game/notebook';
import { CARDS, EVENTS, ROOMS } from '../../src/game/places';
import { BONDS } from '../../src/game/relationships';
import { CHAIR, LOG } from '../../src/game/verbs';
import { BOOK } from '../../src/page/view';
import { createWords } from '../../src/page/words';

const FOLDER = path.resolve(import.meta.dirname, '../../src/page/words');
const table = (language: string): Record<string, string> => JSON.parse(fs.readFileSync(path.join(FOLDER, `${language}.json`), 'utf8'));
const english = table('en');
const holes = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([hole]) => hole).sort();

describe('the words of the page', () => {
  it.each(LANGUAGE_CODES)('are whole in %s, with the same holes to fill', (language) => {
    const words = table(language);
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(words)) {
      expect(text.trim(), key).not.toBe('');
      expect(holes(text), key).toEqual(holes(english[key] ?? ''));
    }
  });

  it('name everybody and everything a script can bring onto the page', () => {
    const needed = [
      ...Object.keys(CAST).map((p) => `person.${p}`),
      ...CHAPTERS.map((c) => `chapter.${c}`),
      ...ROOMS.flatMap((r) => [`room.${r}`, `place.${r}`]),
      ...EVENTS.map((e) => `event.${e}`),
      ...MANNERS.map((m) => `manner.${m}`),
      ...BONDS.map((b) => `bond.${b}`),
      ...CHAPTERS.flatMap((c) => OUTCOMES[c].flatMap((o) => [`outcome.${c}.${o}.title`, `outcome.${c}.${o}.text`])),
      ...CHAIR.map((r) => `ruling.${r}`),
      ...LOG.map((e) => `log.${e}`),
      ...CARDS.flatMap((c) => ['title', 'text', 'promise'].map((part) => `card.${c}.${part}`)),
      ...BOOK.map((leaf) => `book.${leaf}`),
    ];
    expect(needed.filter((key) => !(key in english))).toEqual([]);
  });
});

describe('the speaker of words', () => {
  const sources = {
    page: async (language: string) => ({ hello: `hello in ${language}` }),
    story: async (chapter: string, language: string) => ({ a1: `{0} in ${language} of ${chapter}` }),
    font: async () => undefined,
  };

  it('changes the page and an open chapter together', async () => {
    const words = createWords(sources);
    await words.speak('en');
    await words.open('human-ship');
    expect([words.say('hello'), words.line('a1', [true])]).toEqual(['hello in en', 'true in en of human-ship']);
    await words.speak('ar');
    expect([words.say('hello'), words.line('a1', ['x'])]).toEqual(['hello in ar', 'x in ar of human-ship']);
  });

  it('keeps the language it has when the next one does not come', async () => {
    const words = createWords({
      ...sources,
      page: async (language) => (language === 'ja' ? Promise.reject(new Error('lost')) : sources.page(language)),
    });
    await words.speak('en');
    await expect(words.speak('ja')).rejects.toThrow('lost');
    expect(words.language).toBe('en');
    expect(words.say('hello')).toBe('hello in en');
  });

  it('the last of two wishes wins, whichever comes first', async () => {
    let late: (table: Record<string, string>) => void = () => undefined;
    const words = createWords({
      ...sources,
      page: (language) => (language === 'ja' ? new Promise((done) => (late = done)) : sources.page(language)),
    });
    await words.speak('en');
    const first = words.speak('ja');
    await words.speak('es');
    late({ hello: 'late' });
    await first;
    expect(words.language).toBe('es');
  });

  it('knows nothing of a line that is not there', async () => {
    const words = createWords(sources);
    await words.speak('en');
    expect(words.line('nowhere')).toBe('');
  });
});
