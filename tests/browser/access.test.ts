import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Device, type House, openHouse, type Reader } from './harness';

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

const LEAVES = ['history', 'notebook', 'people', 'saves', 'preferences', 'credits'] as const;

/** Nothing sticks out of the page to the side. */
const overflow = () => reader.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);

async function look(name: string): Promise<void> {
  await reader.page.waitForTimeout(350);
  await reader.shot(name);
  expect(await reader.axe(), name).toEqual([]);
  expect(await overflow(), name).toBeLessThanOrEqual(0);
}

describe('every screen', () => {
  it.each([
    ['desktop', 'en'],
    ['iphone', 'en'],
    ['landscape', 'ar'],
    ['iphone', 'ar'],
  ] as [Device, string][])('is clean by axe and fits: %s, %s', async (device, language) => {
    reader = await house.visit(device, { query: `?lang=${language}` });
    await reader.page.waitForSelector(`html[lang="${language}"]`);
    await look(`screen-title-${language}`);
    await reader.start();
    await look(`screen-play-${language}`);
    while ((await reader.options()).length === 0) await reader.next();
    await look(`screen-choices-${language}`);
    await reader.use('[data-do="menu"]');
    for (const leaf of LEAVES) {
      await reader.page.locator(`[data-leaf="${leaf}"]`).click();
      await reader.page.waitForSelector(`main[data-screen="${leaf}"] .leaf`);
      await look(`screen-${leaf}-${language}`);
    }
  });

  it('holds text at 200 %', async () => {
    reader = await house.visit('iphone', { preferences: { textSpeed: 0, textSize: 2 } });
    await reader.start();
    while ((await reader.options()).length === 0) await reader.next();
    await look('large-choices');
    const box = await reader.page.locator('[data-option]').last().boundingBox();
    expect(box?.height).toBeGreaterThan(0);
  });

  it('gives a screen reader each line once, in order, with its speaker, while it is still being typed', async () => {
    reader = await house.visit('desktop', { preferences: { textSpeed: 6 } });
    await reader.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      // what a screen reader announces: text that is added to a live region
      new MutationObserver((changes) => {
        for (const change of changes) {
          if (!(change.target instanceof Element ? change.target : change.target.parentElement)?.closest('[role="log"]')) continue;
          for (const node of change.addedNodes) {
            const line = node instanceof Element ? node.querySelector('[data-line]') : null;
            if (line?.textContent) heard.push(line.textContent);
          }
        }
      }).observe(document.body, { childList: true, subtree: true, characterData: true });
    });
    const read: string[] = [];
    read.push((await reader.start())?.text ?? '');
    for (let i = 0; i < 4; i++) {
      await reader.press();
      await reader.press();
      read.push((await reader.line())?.text ?? '');
    }
    const heard = await reader.page.evaluate(() => (window as unknown as { heard: string[] }).heard);
    expect(heard).toEqual(read.slice(-heard.length));
    expect(heard.length).toBeGreaterThanOrEqual(4);
  });

  it('stands still when the system asks for it', async () => {
    reader = await house.visit('desktop', { context: { reducedMotion: 'reduce' } });
    await reader.start();
    await reader.page.waitForSelector('main[data-stage="webgl"]');
    expect(await reader.page.getAttribute('html', 'data-still')).toBe('');
    await reader.page.waitForTimeout(1200);
    const canvas = reader.page.locator('.pictures');
    const one = await canvas.screenshot();
    await reader.page.waitForTimeout(900);
    const two = await canvas.screenshot();
    expect(one.equals(two)).toBe(true);
  });

  it('can be played with a gamepad alone', async () => {
    reader = await house.visit('desktop', {
      before: (context) =>
        context.addInitScript(() => {
          const pad = { buttons: Array.from({ length: 17 }, () => ({ pressed: false })), axes: [0, 0, 0, 0] };
          Object.assign(window, { pad });
          navigator.getGamepads = () => [pad as unknown as Gamepad, null];
        }),
    });
    const push = async (button: number) => {
      for (const pressed of [true, false])
        await reader.page.evaluate(
          ([at, down]) => {
            const { pad } = window as unknown as { pad: { buttons: { pressed: boolean }[] } };
            const one = pad.buttons[at as number];
            if (one) one.pressed = down as boolean;
            return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))); // looked at once a frame
          },
          [button, pressed],
        );
    };
    const [south, east, start, down] = [0, 1, 9, 13];
    const focused = () => reader.page.evaluate(() => (document.activeElement as HTMLElement).dataset.do);
    const pushed = async () => {
      await push(down);
      return focused();
    };
    await expect.poll(pushed).toBe('start'); // the title is there before anybody listens to a gamepad
    await push(south);
    const first = await reader.waitLine();
    for (let i = 0; i < 40 && (await reader.options()).length === 0; i++) await push(south);
    const asked = (await reader.line())?.id;
    expect((await reader.options()).length).toBeGreaterThan(1);
    await push(down);
    await push(south);
    await expect.poll(async () => (await reader.options()).length).toBe(0);
    expect((await reader.line())?.id).not.toBe(first.id);
    await push(east);
    await expect.poll(async () => (await reader.line())?.id).toBe(asked);
    await push(start);
    await reader.page.waitForSelector('[data-screen="preferences"]');
    await push(east);
    await reader.page.waitForSelector('[data-screen="play"]');
  });
});
