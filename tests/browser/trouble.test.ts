import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type Reader } from './harness';

let house: House;
let reader: Reader;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => reader.leave());

const told = () => reader.page.textContent('.notices');
const playOn = async () => {
  for (let i = 0; i < 4; i++) await reader.next();
};

describe('when something is missing', () => {
  it('without WebGL the pictures stay and everything can be played', async () => {
    reader = await house.visit('desktop', {
      before: (context) =>
        context.addInitScript(() => {
          const real = HTMLCanvasElement.prototype.getContext;
          Object.assign(HTMLCanvasElement.prototype, {
            getContext(this: HTMLCanvasElement, kind: string, ...rest: unknown[]) {
              return kind.includes('webgl') ? null : (real as (...all: unknown[]) => unknown).call(this, kind, ...rest);
            },
          });
        }),
    });
    await reader.start();
    await playOn();
    await reader.page.waitForTimeout(1500);
    expect(await reader.page.getAttribute('main', 'data-stage')).toBe('image');
    await playOn();
    await reader.shot('no-webgl');
    expect(reader.problems.filter((p) => !/webgl/i.test(p))).toEqual([]);
  });

  it('a lost graphics context is made up for by images, and comes back', async () => {
    reader = await house.visit('desktop');
    await reader.start();
    await reader.page.waitForSelector('main[data-stage="webgl"]');
    const extension = await reader.page.evaluateHandle(() => {
      const canvas = document.querySelector<HTMLCanvasElement>('.pictures canvas');
      const gl = canvas?.getContext('webgl2') ?? canvas?.getContext('webgl');
      return gl?.getExtension('WEBGL_lose_context') ?? null;
    });
    await extension.evaluate((e) => e?.loseContext());
    await reader.page.waitForSelector('main[data-stage="image"]');
    await playOn();
    await extension.evaluate((e) => e?.restoreContext());
    await reader.page.waitForSelector('main[data-stage="webgl"]');
    await playOn();
  });

  it('pictures that cannot be fetched are asked for again, then done without, and said once', async () => {
    let asked = 0;
    reader = await house.visit('desktop', {
      before: (context) =>
        context.route(/\/(640|1280|1920|450|900|depth|lights|sky|normal|faces)[^/]*\.(avif|webp)$/, (route) => {
          asked++;
          return route.abort();
        }),
    });
    await reader.start();
    await playOn();
    await expect.poll(told, { timeout: 10_000 }).toContain('picture could not be fetched');
    expect(asked).toBeGreaterThan(1);
    await playOn();
  });

  it('nothing is heard or fetched to be heard before the first gesture; lost sound costs no line', async () => {
    const sounds: string[] = [];
    reader = await house.visit('desktop', {
      before: (context) =>
        context.route(/\.(webm|mp3)$/, (route) => {
          sounds.push(route.request().url());
          return route.abort();
        }),
    });
    await reader.page.waitForTimeout(800);
    expect(sounds).toEqual([]);
    await reader.start();
    await expect.poll(() => sounds.length, { timeout: 10_000 }).toBeGreaterThan(0);
    await playOn();
  });

  it('sound that was taken away comes back by itself, or at the next gesture', async () => {
    reader = await house.visit('desktop', {
      before: (context) =>
        context.addInitScript(() => {
          const Real = window.AudioContext;
          window.AudioContext = class extends Real {
            constructor(...given: ConstructorParameters<typeof Real>) {
              super(...given);
              (window as unknown as { heard: AudioContext }).heard = this;
            }
          };
        }),
    });
    const state = () => reader.page.evaluate(() => (window as unknown as { heard?: AudioContext }).heard?.state);
    await reader.start();
    await expect.poll(state, { timeout: 10_000 }).toBe('running');
    await reader.page.evaluate(() => (window as unknown as { heard: AudioContext }).heard.suspend());
    await expect.poll(state, { timeout: 10_000 }).toBe('running');
    // As on a phone during a call: asking is no use until somebody touches the page.
    await reader.page.evaluate(async () => {
      const { heard } = window as unknown as { heard: AudioContext };
      heard.resume = () => new Promise(() => undefined);
      await heard.suspend();
    });
    await reader.page.waitForTimeout(300);
    expect(await state()).toBe('suspended');
    await reader.page.evaluate(() => Reflect.deleteProperty((window as unknown as { heard: AudioContext }).heard, 'resume'));
    await playOn();
    await expect.poll(state, { timeout: 10_000 }).toBe('running');
  });

  it('without any device to hear it on the game plays on', async () => {
    reader = await house.visit('desktop', {
      before: (context) =>
        context.addInitScript(() => {
          Object.assign(window, { AudioContext: undefined, webkitAudioContext: undefined, Audio: undefined });
        }),
    });
    await reader.start();
    await playOn();
  });

  it('a broken save is set aside, not deleted, and the player is told in one sentence', async () => {
    reader = await house.visit('desktop');
    await reader.start();
    await playOn();
    await reader.use('[data-do="save"]');
    await expect.poll(told, { timeout: 20_000 }).toContain('Saved'); // its picture takes a while on a busy machine
    await reader.page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const open = indexedDB.open('the-fifth-table');
          open.onerror = () => fail(open.error);
          open.onsuccess = () => {
            const change = open.result.transaction('kept', 'readwrite');
            change.objectStore('kept').put({ version: 1, half: 'a save' }, 'save/quick');
            change.oncomplete = () => done();
          };
        }),
    );
    await reader.reload();
    await expect.poll(told).toContain('has been put aside, not deleted');
    await reader.use('.problem button');
    await reader.use('[data-do="continue"]');
    await reader.waitLine();
    const kept = await reader.page.evaluate(
      () =>
        new Promise<string[]>((done) => {
          const open = indexedDB.open('the-fifth-table');
          open.onsuccess = () => {
            const all = open.result.transaction('kept').objectStore('kept').getAllKeys();
            all.onsuccess = () => done(all.result.map(String));
          };
        }),
    );
    expect(kept.some((key) => key.startsWith('aside/save/quick/'))).toBe(true);
  });

  it('where storage is refused the story is played all the same, and says so', async () => {
    reader = await house.visit('desktop', {
      before: (context) =>
        context.addInitScript(() =>
          Object.defineProperty(window, 'indexedDB', {
            get: () => ({
              open: () => {
                throw new DOMException('no', 'SecurityError');
              },
            }),
          }),
        ),
    });
    await reader.start();
    await expect.poll(told).toContain('keeps nothing for us');
    await playOn();
  });

  it('a language that cannot be fetched leaves the page as it was, and says so', async () => {
    reader = await house.visit('desktop', {
      before: (context) => context.route(/\/(ja|human-ship-ja)-[^/]*\.js(on)?$/, (route) => route.abort()),
    });
    await reader.start();
    await reader.use('[data-do="menu"]');
    await reader.page.locator('input[name="language"][value="ja"]').check({ force: true });
    await expect.poll(told).toContain('could not be fetched');
    expect(await reader.page.getAttribute('html', 'lang')).toBe('en');
    await reader.press('Escape');
    await playOn();
  });

  it('the title can be read before any script has come, and an early press is remembered', async () => {
    let letThrough: () => void = () => undefined;
    const held = new Promise<void>((done) => {
      letThrough = done;
    });
    const context = await house.browser.newContext({ locale: 'es-ES', viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    await page.route(/\.js$/, async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(house.address, { waitUntil: 'commit' });
    await page.waitForSelector('[data-do="start"]');
    expect(await page.getAttribute('html', 'lang')).toBe('es');
    await page.click('[data-do="start"]');
    letThrough();
    await page.waitForSelector('[data-line]');
    await context.close();
    reader = await house.visit('desktop');
  });
});
