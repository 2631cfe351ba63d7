import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type Reader } from './harness';

let house: House;
let reader: Reader;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(async () => {
  expect(reader.problems).toEqual([]);
  await reader.leave();
});

const html = (name: string) => reader.page.getAttribute('html', name);
const ARABIC = /[\u0600-\u06ff]/;

async function speak(language: string): Promise<void> {
  await reader.use('[data-do="menu"]');
  await reader.page.locator(`input[name="language"][value="${language}"]`).check({ force: true });
  await reader.page.waitForSelector(`html[lang="${language}"]`);
}

describe('languages', () => {
  it('switches to Arabic in the middle of a line: the line, the history and the menus, at once and without losing the place', async () => {
    reader = await house.visit('desktop', { preferences: { textSpeed: 4 } });
    await reader.start();
    await reader.press();
    await reader.press();
    const english = await reader.line();
    await speak('ar');
    expect(await html('dir')).toBe('rtl');
    await reader.shot('preferences-ar');
    await reader.page.locator('[data-leaf="history"]').click();
    const entry = await reader.page.textContent(`[data-entry="${english?.id}"]`);
    expect(entry).toMatch(ARABIC);
    expect(entry).not.toMatch(/[a-z]{3}/);
    await reader.shot('history-ar');
    await reader.press('Escape');
    const arabic = await reader.waitLine(english?.id);
    expect(arabic.text).toBe(entry);
    expect(await reader.page.locator('.line[data-typing]').count()).toBe(0);
    await reader.shot('play-ar');
    await speak('en');
    await reader.press('Escape');
    expect(await reader.waitLine()).toEqual(english);
  });

  it.each(['es', 'ja', 'ar'])('opens in the language of the browser: %s', async (language) => {
    reader = await house.visit('iphone', { context: { locale: language } });
    expect(await html('lang')).toBe(language);
    const title = await reader.page.textContent('h1');
    expect(title).not.toBe('The Fifth Table');
    await reader.shot(`title-${language}`);
    const line = await reader.start();
    expect(line?.text).not.toMatch(/\b(the|and)\b/);
    for (let i = 0; i < 3; i++) await reader.next();
    await reader.shot(`play-${language}`);
  });

  it.each(['en', 'ar'])('the title page in index.html says what the page says once it has come: %s', async (language) => {
    reader = await house.visit('desktop', { query: `?lang=${language}` });
    const words = () => [...document.querySelectorAll('main :is(h1, p, button)')].map((e) => e.textContent?.replace(/\s+/g, ' ').trim());
    const live = await reader.page.evaluate(words);
    await reader.page.route(/\.js$/, (route) => route.abort());
    const before = reader.problems.length;
    await reader.page.reload();
    expect(await reader.page.evaluate(words)).toEqual(live.filter((text) => text !== ''));
    reader.problems.splice(before); // the scripts were kept away on purpose
  });

  it('a link chooses the language, and it is kept', async () => {
    reader = await house.visit('desktop', { query: '?lang=es' });
    expect(await html('lang')).toBe('es');
    await reader.page.goto(reader.address);
    await reader.page.waitForSelector('html[data-ready]');
    expect(await html('lang')).toBe('es');
  });

  it('fetches fonts only for the script in use', async () => {
    const fonts: string[] = [];
    reader = await house.visit('desktop', {
      before: async (_context, page) => void page.on('request', (r) => r.url().endsWith('.woff2') && fonts.push(r.url())),
    });
    await reader.start();
    expect(fonts.filter((f) => /arabic|japanese/.test(f))).toEqual([]);
    await speak('ja');
    await expect.poll(() => fonts.filter((f) => /japanese/.test(f)).length).toBeGreaterThan(0);
    expect(fonts.filter((f) => /arabic/.test(f))).toEqual([]);
  });
});
