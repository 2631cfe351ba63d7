// The game as an author has it open: a real dev server over a copy of the story, and files that change under it.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ARGUMENTS, findBrowser } from '../../tools/browser';
import { firstPage } from '../../tools/first-page';
import { fonts } from '../../tools/fonts';
import { phaserSlim } from '../../tools/phaser-slim';
import { story } from '../../tools/story-plugin';

const ROOT = path.resolve(import.meta.dirname, '../..');
const scenes = fs.mkdtempSync(path.join(os.tmpdir(), 'scenes-'));
const script = path.join(scenes, 'human-ship/1-arrival.yarn');
let server: ViteDevServer;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  fs.cpSync(path.join(ROOT, 'scenes'), scenes, { recursive: true });
  server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    plugins: [story(scenes), fonts(), phaserSlim(), firstPage()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    server: { host: '127.0.0.1', port: 0 },
  });
  await server.listen();
  const found = findBrowser();
  browser = await chromium.launch({
    executablePath: found.path,
    args: ARGUMENTS,
    env: { ...(process.env as Record<string, string>), ...found.env },
  });
  page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: 'en-GB' });
  await page.goto(server.resolvedUrls?.local[0] ?? '');
  await page.waitForSelector('html[data-ready]', { timeout: 90_000 });
  await page.click('[data-do="start"]');
  await page.waitForSelector('[data-line]');
  await page.waitForSelector('html[data-edited]'); // the first news: what the author should know of the chapter
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  fs.rmSync(scenes, { recursive: true, force: true });
});

const edit = (change: (text: string) => string) => fs.writeFileSync(script, change(fs.readFileSync(script, 'utf8')));
const line = () => page.evaluate(() => document.querySelector('[data-line]')?.textContent ?? '');
const press = () => page.keyboard.press('Enter');

describe('a story edited while it is played', () => {
  it('shows the edited line at the same place, without a reload', async () => {
    await press();
    await press();
    await press();
    const before = await line();
    await page.evaluate(() => Object.assign(window, { same: true }));
    edit((text) => text.replace(before, 'A line that was not there a moment ago.'));
    await expect.poll(line).toBe('A line that was not there a moment ago.');
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
    edit((text) => text.replace('A line that was not there a moment ago.', before));
    await expect.poll(line).toBe(before);
  });

  it('shows a mistake over the game, with its place, and lets it go when it is mended', async () => {
    const before = await line();
    edit((text) => text.replace('<<sound door>>', '<<sound dor>>'));
    await expect.poll(() => page.textContent('.mistakes')).toMatch(/1-arrival\.yarn:\d+:\d+[\s\S]*door/);
    expect(await line()).toBe(before);
    edit((text) => text.replace('<<sound dor>>', '<<sound door>>'));
    await expect.poll(() => page.locator('.mistakes').count()).toBe(0);
  });

  it('opens the inspector with F2: variables, nodes, the place of the line', async () => {
    await page.keyboard.press('F2');
    await expect.poll(() => page.textContent('.inspector')).toMatch(/1-arrival\.yarn:\d+/);
    expect(await page.textContent('.inspector')).toContain('$rel_hale');
    await page.selectOption('.inspector select', 'HumanShip_Lift');
    await page.waitForSelector('main[data-room="ship-lift"]');
    await page.keyboard.press('F2');
    expect(await page.locator('.inspector').count()).toBe(0);
  });
});
