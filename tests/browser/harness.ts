// What every browser test needs: the built game served on a free port, a Chromium, and a reader at some device who presses,
// taps and looks. Everything that went wrong meanwhile (console, page, network, a request off the origin) is kept in `problems`.
import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { Preferences } from '../../src/game/preferences';
import { ARGUMENTS, findBrowser } from '../../tools/browser';
import { keepPreferences } from '../../tools/keep';
import { type Served, serve } from '../../tools/serve';

const SHOTS = path.resolve(import.meta.dirname, '../output');
const WAIT = 60_000; // long, because the machine may be busy with something else; nothing here measures speed

const phone = { hasTouch: true, isMobile: true };
export const DEVICES = {
  desktop: { viewport: { width: 1280, height: 720 } },
  iphone: { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, ...phone },
  android: { viewport: { width: 412, height: 915 }, deviceScaleFactor: 2.625, ...phone },
  landscape: { viewport: { width: 844, height: 390 }, deviceScaleFactor: 2, ...phone },
} as const satisfies Record<string, BrowserContextOptions>;
export type Device = keyof typeof DEVICES;

export interface Visit {
  /** Added to the address: "?lang=ar". */
  query?: string;
  /** More of Playwright's own: locale, reducedMotion, offline, storageState. */
  context?: BrowserContextOptions;
  /** What this reader has chosen before. Text comes whole at once, so that one press is one line, unless a test says else. */
  preferences?: Partial<Preferences>;
  /** Runs before the game is opened: routes to block, storage to refuse. */
  before?: (context: BrowserContext, page: Page) => Promise<unknown>;
}

export interface Seen {
  id: string;
  text: string;
  speaker: string | null;
}

function watch(page: Page, origin: string, problems: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    if (why !== 'net::ERR_ABORTED') problems.push(`request: ${request.url()} ${why}`); // a reload aborts what was on its way
  });
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`request: ${response.url()} ${response.status()}`);
  });
  page.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (asked !== origin && !['data:', 'blob:'].includes(protocol)) problems.push(`off the origin: ${request.url()}`);
  });
}

/** A reader at a device: what they do and what they see. */
export class Reader {
  constructor(
    readonly page: Page,
    readonly context: BrowserContext,
    readonly address: string,
    readonly device: Device,
    readonly problems: string[],
  ) {}

  /** Presses Start (or another part of the title page) by the device's own means, and waits for the first line or options. */
  async start(selector = '[data-do="start"]'): Promise<Seen | null> {
    await this.use(selector);
    await this.page.waitForSelector('[data-line], [data-option]', { state: 'attached', timeout: WAIT });
    return this.line();
  }

  /** Touches on a phone, clicks at a desk. */
  async use(selector: string): Promise<void> {
    const target = this.page.locator(selector).first();
    await (this.touches ? target.tap() : target.click());
  }

  get touches(): boolean {
    return this.device !== 'desktop';
  }

  async press(key = 'Enter'): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** A tap (or click) on the picture, where nothing else is. */
  async tap(x?: number, y?: number): Promise<void> {
    const { width, height } = this.page.viewportSize() ?? { width: 0, height: 0 };
    const at = [x ?? width / 2, y ?? height / 3] as const;
    await (this.touches ? this.page.touchscreen.tap(...at) : this.page.mouse.click(...at));
  }

  /** The current line, or null where there is none (options alone, a card, another screen). */
  line(): Promise<Seen | null> {
    return this.page.evaluate(() => {
      const all = document.querySelectorAll<HTMLElement>('[data-line]');
      const line = all[all.length - 1];
      return line ? { id: line.dataset.line ?? '', text: line.textContent ?? '', speaker: line.dataset.speaker ?? null } : null;
    });
  }

  /** Waits for a line: this one, or any. */
  async waitLine(id?: string): Promise<Seen> {
    await this.page.waitForSelector(id ? `[data-line="${id}"]` : '[data-line]', { state: 'attached', timeout: WAIT });
    const line = await this.line();
    if (!line) throw new Error(`The line ${id ?? ''} was there and went.`);
    return line;
  }

  /** The options on the page, by id; those with `aria-disabled` left out. */
  options(): Promise<string[]> {
    return this.page.$$eval('[data-option]:not([aria-disabled="true"])', (all) => all.map((e) => (e as HTMLElement).dataset.option ?? ''));
  }

  /** Goes on until something else stands on the page: the next line, options, another screen. Out: what stands there. */
  async next(by: () => Promise<void> = () => this.press()): Promise<Seen | null> {
    const state = () => {
      const lines = document.querySelectorAll<HTMLElement>('[data-line]');
      const options = document.querySelectorAll('[data-option]').length;
      return `${document.querySelector('main')?.dataset.screen} ${lines[lines.length - 1]?.dataset.line} ${options}`;
    };
    const before = await this.page.evaluate(state);
    for (const until = Date.now() + WAIT; Date.now() < until; ) {
      await by();
      for (let i = 0; i < 10; i++) {
        if ((await this.page.evaluate(state)) !== before) return this.line();
        await this.page.waitForTimeout(20);
      }
    }
    throw new Error(`Nothing follows ${before}.`);
  }

  /** A picture of the page under tests/output, named by device. */
  async shot(name: string): Promise<void> {
    fs.mkdirSync(SHOTS, { recursive: true });
    await this.page.screenshot({ path: path.join(SHOTS, `${name}-${this.device}.png`) });
  }

  /** What axe finds against WCAG 2.2 AA and its own good practice: one sentence each, none when all is well. */
  async axe(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.flatMap((v) => v.nodes.map((node) => `${v.id}: ${v.help} (${node.target.join(' ')})`));
  }

  async reload(): Promise<void> {
    await this.page.reload({ waitUntil: 'commit' });
    await this.page.waitForSelector('html[data-ready]', { timeout: WAIT });
  }

  leave(): Promise<void> {
    return this.context.close();
  }
}

export interface House {
  address: string;
  browser: Browser;
  /** Opens the game on a device, in a browser profile of its own, and waits until it can be pressed. */
  visit(device: Device, visit?: Visit): Promise<Reader>;
  close(): Promise<void>;
}

/** Serves the built game and starts a browser; throws a sentence when either is missing. */
export async function openHouse(under = '/'): Promise<House> {
  const found = findBrowser();
  const served: Served = await serve({ under });
  const env = { ...(process.env as Record<string, string>), ...found.env };
  const browser = await chromium.launch({ executablePath: found.path, args: ARGUMENTS, env });
  return {
    address: served.address,
    browser,
    async visit(device, { query = '', context: more, preferences = { textSpeed: 0 }, before } = {}) {
      const context = await browser.newContext({ locale: 'en-GB', ...DEVICES[device], ...more });
      context.setDefaultTimeout(WAIT);
      const page = await context.newPage();
      await keepPreferences(page, served.address, preferences);
      await before?.(context, page);
      const problems: string[] = [];
      watch(page, new URL(served.address).origin, problems);
      await page.goto(served.address + query, { waitUntil: 'commit' });
      await page.waitForSelector('html[data-ready]', { timeout: WAIT });
      return new Reader(page, context, served.address, device, problems);
    },
    async close() {
      await browser.close();
      await served.stop();
    },
  };
}
