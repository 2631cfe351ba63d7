import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chapterNames } from '../../tools/story-files';
import { keyboard, playEvening, touch } from './evening';
import { type House, openHouse, type Reader } from './harness';

/** Software WebGL need not draw every drift of a long evening. */
const calm = { context: { reducedMotion: 'reduce' } } as const;
/** Every other chapter on a device of its own: all of them are played through, and each device plays. */
const WAYS = (
  [
    ['khaured-fortress', 'landscape'],
    ['trinity-station', 'landscape'],
    ['kirks-cabin', 'iphone'],
    ['fifth-table', 'android'], // the finest screen for the shortest chapter
  ] as const
).filter(([chapter]) => chapterNames().includes(chapter));

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

const main = (name: string) => reader.page.getAttribute('main', `data-${name}`);

/** The line of the autosave as it lies in the browser's storage. */
const keptLine = () =>
  reader.page.evaluate(
    () =>
      new Promise<string | undefined>((done) => {
        const open = indexedDB.open('the-fifth-table');
        open.onsuccess = () => {
          const get = open.result.transaction('kept').objectStore('kept').get('save/auto');
          get.onsuccess = () => {
            open.result.close();
            done(get.result?.play.now.line?.id);
          };
        };
      }),
  );

describe('the first evening', () => {
  it('is played to its card by the keyboard alone', async () => {
    reader = await house.visit('desktop', calm);
    await reader.page.keyboard.press('Tab');
    await reader.page.focus('[data-do="start"]');
    await reader.press('Enter');
    await reader.waitLine();
    const { lines, chosen } = await playEvening(reader, keyboard);
    await reader.shot('card');
    expect(chosen.length).toBeGreaterThanOrEqual(7);
    expect(lines.length).toBeGreaterThan(80);
    expect(await main('screen')).toBe('play');
  });

  it.each(WAYS)('%s is played to its card by touch: %s', async (chapter, device) => {
    reader = await house.visit(device, { ...calm, query: `?chapter=${chapter}` });
    await reader.waitLine();
    const { chosen } = await playEvening(reader, touch, (options) => options.length - 1);
    await reader.shot(`card-${chapter}`);
    expect(chosen.length).toBeGreaterThanOrEqual(5);
    expect(await reader.page.textContent('[data-card] h1')).toBeTruthy();
  });

  it('keeps its place over a reload, and Continue brings it back', async () => {
    reader = await house.visit('desktop');
    await reader.start();
    for (let i = 0; i < 4; i++) await reader.next();
    const line = await reader.line();
    await expect.poll(keptLine, { timeout: 20_000 }).toBe(line?.id); // kept by itself, a moment after it is shown
    await reader.reload();
    await reader.page.waitForSelector('[data-do="continue"]');
    await reader.shot('continue');
    await reader.use('[data-do="continue"]');
    expect(await reader.waitLine()).toEqual(line);
    await reader.press('PageUp');
    expect((await reader.line())?.id).not.toBe(line?.id);
  });

  it('shows the whole line in the page while it is typed; one press completes, the next goes on', async () => {
    reader = await house.visit('desktop', { preferences: { textSpeed: 4 } });
    const first = await reader.start();
    expect(first?.text.length).toBeGreaterThan(30);
    expect(await reader.page.locator('.line[data-typing]').count()).toBe(1);
    await reader.press();
    expect(await reader.page.locator('.line[data-typing]').count()).toBe(0);
    expect(await reader.line()).toEqual(first);
    await reader.press(' ');
    expect((await reader.line())?.id).not.toBe(first?.id);
  });

  it('rolls back over a choice by key, wheel, button and two fingers, and forward again', async () => {
    reader = await house.visit('iphone');
    await reader.start();
    while ((await reader.options()).length === 0) await reader.next(() => reader.tap());
    const before = await reader.line();
    const [option = ''] = await reader.options();
    const ways: [string, () => Promise<void>][] = [
      ['key', () => reader.press('PageUp')],
      ['wheel', () => reader.page.mouse.wheel(0, -120)],
      ['button', () => reader.use('[data-do="back"]')],
      ['two fingers', () => twoFingers(reader, 60)],
    ];
    for (const [way, back] of ways) {
      await reader.use(`[data-option="${option}"]`);
      await expect.poll(async () => (await reader.line())?.id, { message: way }).not.toBe(before?.id);
      const after = await reader.line();
      await back();
      await expect.poll(async () => (await reader.line())?.id, { message: way }).toBe(before?.id);
      expect((await reader.options()).length, way).toBeGreaterThan(1);
      await reader.press('PageDown');
      await expect.poll(async () => (await reader.line())?.id, { message: way }).toBe(after?.id);
      await reader.page.waitForTimeout(160);
      await reader.press('PageUp');
    }
  });

  it('keeps every rendering in the notebook, and takes it out again when it is rolled back over', async () => {
    reader = await house.visit('desktop');
    await reader.start();
    for (let i = 0; i < 80 && (await reader.page.locator('.renderings').count()) === 0; i++) {
      const [option] = await reader.options();
      if (option) await reader.use(`[data-option="${option}"]`);
      else await reader.press();
    }
    const heard = (await reader.line())?.text ?? '';
    await reader.shot('rendering');
    await reader.press('2');
    await reader.press('n');
    await reader.page.waitForSelector('[data-note]');
    expect(await reader.page.textContent('[data-note] .heard')).toBe(heard);
    await reader.shot('notebook');
    await reader.press('Escape');
    await reader.page.waitForSelector('.words');
    await reader.press('PageUp');
    await reader.press('n');
    await reader.page.waitForSelector('main[data-screen="notebook"] .leaf .lede');
    expect(await reader.page.locator('[data-note]').count()).toBe(0);
  });

  it('returns to a line out of the history', async () => {
    reader = await house.visit('desktop');
    await reader.start();
    for (let i = 0; i < 5; i++) await reader.next();
    await reader.use('[data-do="history"]');
    const first = reader.page.locator('[data-return]').first();
    const id = await first.getAttribute('data-return');
    await reader.shot('history');
    await first.click();
    expect((await reader.waitLine()).id).toBe(id);
  });

  it('saves quickly, saves in a slot, and reads on from either', async () => {
    reader = await house.visit('desktop');
    await reader.start();
    for (let i = 0; i < 3; i++) await reader.next();
    const saved = await reader.line();
    await reader.use('[data-do="save"]');
    await expect.poll(() => reader.page.textContent('[role="status"]')).toContain('Saved');
    await reader.next();
    await reader.use('[data-do="menu"]');
    await reader.page.locator('[data-leaf="saves"]').click();
    await reader.page.locator('[data-slot="slot-01"] [data-do="keep"]').click();
    await reader.page.waitForSelector('[data-slot="slot-01"] [data-do="load"]');
    await reader.shot('saves');
    await reader.page.locator('[data-slot="quick"] [data-do="load"]').click();
    expect(await reader.waitLine()).toEqual(saved);
  });

  it('runs by itself in auto, and over what was read in skip', async () => {
    reader = await house.visit('desktop', { preferences: { textSpeed: 0, autoPause: 0 } });
    const first = await reader.start();
    await reader.press('a');
    await expect.poll(async () => (await reader.line())?.id, { timeout: 15_000 }).not.toBe(first?.id);
    await reader.press();
    for (let i = 0; i < 4; i++) await reader.press();
    const far = await reader.line();
    for (let i = 0; i < 12; i++) await reader.press('PageUp');
    await reader.press('s');
    await expect.poll(async () => (await reader.line())?.id, { timeout: 15_000 }).toBe(far?.id);
  });
});

/** Two fingers drawn sideways by this many pixels, through the browser's own protocol. */
async function twoFingers(who: Reader, by: number): Promise<void> {
  const client = await who.context.newCDPSession(who.page);
  const points = (x: number) => [
    { x, y: 300, id: 0 },
    { x: x + 80, y: 300, id: 1 },
  ];
  await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: points(120) });
  for (let i = 1; i <= 4; i++)
    await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: points(120 + (by * i) / 4) });
  await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
