// What the bench measures in a browser: the way to the first line on a slow phone and on a fast one, then a long reading.
import { type Browser, type BrowserContextOptions, type CDPSession, chromium, type Page } from 'playwright-core';
import type { Preferences } from '../src/game/preferences';
import { type Noted, probe } from './bench-probe';
import { ARGUMENTS, findBrowser } from './browser';
import { keepPreferences } from './keep';

const PHONE = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const DESK = { viewport: { width: 1280, height: 720 } };
/** 1.6 Mbit/s down, 0.75 up, 150 ms; the processor slowed four times. */
const SLOW = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const PATIENCE = 60_000;
/** The compiler wraps inner functions in a helper of its own, which the page must have, too. */
const PROBE = `globalThis.__name = (it) => it; (${probe})()`;

/**
 * A Chromium; with `graphics` it draws WebGL in software. Software graphics also delays every first paint by seconds on a busy
 * machine, which no phone does, so the title is timed in a browser without.
 */
export async function startBrowser(graphics: boolean): Promise<Browser> {
  const found = findBrowser();
  const env = { ...(process.env as Record<string, string>), ...found.env };
  const args = graphics ? ARGUMENTS : [...ARGUMENTS.filter((argument) => !/gl|gpu|swiftshader/.test(argument)), '--disable-gpu'];
  return chromium.launch({ executablePath: found.path, args, env });
}

async function visit(browser: Browser, slow: boolean) {
  const context = await browser.newContext(PHONE);
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  if (slow) {
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  }
  return { context, page, session };
}

/** Milliseconds until the title can be read by somebody on a slow phone who has never been here. */
export async function title(browser: Browser, address: string): Promise<number> {
  const { context, page } = await visit(browser, true);
  try {
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0, undefined, {
      timeout: PATIENCE,
      polling: 200,
    });
    return await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN);
  } finally {
    await context.close();
  }
}

/** Bytes as they came over the wire, by request, from the moment the page is asked for. */
function weigh(session: CDPSession) {
  const requests = new Map<string, { script: boolean; url: string; bytes: number }>();
  const entry = (id: string) => {
    const known = requests.get(id) ?? { script: false, url: '', bytes: 0 };
    requests.set(id, known);
    return known;
  };
  session.on('Network.requestWillBeSent', ({ requestId, request, type }) =>
    Object.assign(entry(requestId), { url: request.url, script: type === 'Script' }),
  );
  session.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    entry(requestId).bytes += Math.max(0, encodedDataLength);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    entry(requestId).bytes = encodedDataLength;
  });
  const sum = (which: (request: { script: boolean; url: string }) => boolean) =>
    [...requests.values()].filter(which).reduce((total, { bytes }) => total + bytes, 0);
  return {
    all: () => sum(() => true),
    scripts: () => sum(({ script }) => script),
    named: (part: RegExp) => sum(({ url }) => part.test(url)),
  };
}

export interface Opening {
  line: number;
  pictures: number | null;
  stage: number | null;
  bytes: number;
  scripts: number;
  stageScripts: number;
}

/** One visit by a reader who has never been here: title, Start, first line, pictures, stage. */
export async function open(browser: Browser, address: string, slow: boolean): Promise<Opening> {
  const { context, page, session } = await visit(browser, slow);
  try {
    const weights = weigh(session);
    let atLine = { bytes: 0, scripts: 0 };
    await page.exposeFunction('tellBench', (what: string) => {
      if (what === 'line') atLine = { bytes: weights.all(), scripts: weights.scripts() };
    });
    await page.addInitScript(PROBE);
    await page.goto(address, { waitUntil: 'commit', timeout: PATIENCE });
    await page.waitForSelector('html[data-ready] [data-do="start"]', { timeout: PATIENCE });
    await page.locator('[data-do="start"]').tap();
    const until = (what: keyof Noted, timeout: number) =>
      page
        .waitForFunction((name) => window.noted[name] !== null, what, { timeout, polling: 100 })
        .then(
          () => true,
          () => false,
        );
    await until('line', PATIENCE);
    await until('pictures', slow ? 15_000 : 5_000);
    await until('stage', slow ? 20_000 : 8_000);
    const noted = await page.evaluate(() => window.noted);
    const since = (moment: number | null) => (moment === null || noted.press === null ? null : moment - noted.press);
    return {
      line: since(noted.line) ?? Number.NaN,
      pictures: since(noted.pictures),
      stage: since(noted.stage),
      ...atLine,
      stageScripts: weights.named(/\/stage-[^/]*\.js$/),
    };
  } finally {
    await context.close();
  }
}

async function begin(browser: Browser, address: string, device: BrowserContextOptions, chosen: Partial<Preferences>) {
  const context = await browser.newContext(device);
  const page = await context.newPage();
  await keepPreferences(page, address, { textSpeed: 0, ...chosen });
  await page.addInitScript(PROBE);
  await page.goto(address, { waitUntil: 'commit' });
  await page.waitForSelector('html[data-ready] [data-do="start"]');
  await page.click('[data-do="start"]');
  await page.waitForSelector('[data-line]', { state: 'attached' });
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { context, page, session };
}

/** One press, or the first option, or a new evening after the end card. Out: whether a line was turned by a press. */
async function turn(page: Page): Promise<boolean> {
  const [option, over] = await page.evaluate(() => [
    document.querySelector('[data-option]:not([aria-disabled="true"])') !== null,
    document.querySelector('[data-card]') !== null,
  ]);
  if (over) {
    await page.click('[data-card] [data-do="title"]');
    await page.click('[data-chapter="human-ship"]'); // the first button continues by now
    await page.waitForSelector('[data-line]', { state: 'attached' });
    return false;
  }
  if (option) {
    await page.click('[data-option]:not([aria-disabled="true"])');
    return false;
  }
  const line = () => document.querySelector<HTMLElement>('[data-line]')?.dataset.line;
  const before = await page.evaluate(line);
  await page.keyboard.press('Enter');
  const moved = await page
    .waitForFunction(
      (from) =>
        document.querySelector<HTMLElement>('[data-line]')?.dataset.line !== from || document.querySelector('[data-option], [data-card]'),
      before,
      { timeout: 8000, polling: 'raf' },
    )
    .then(
      () => true,
      () => false,
    );
  return moved && (await page.evaluate(line)) !== before;
}

async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

export interface Reading {
  turns: number[];
  heapAt200: number;
  elements: number;
  frames: number[];
  lines: number;
}

/** Reads 200 lines at a desk, a press each. */
export async function read(browser: Browser, address: string): Promise<Reading> {
  const { context, page, session } = await begin(browser, address, DESK, {});
  try {
    await page.waitForSelector('main[data-stage="webgl"]', { timeout: PATIENCE }).catch(() => null);
    await page.evaluate(() => Object.assign(window.noted, { frames: [] }));
    let lines = 0;
    for (let tries = 0; lines < 200 && tries < 600; tries++) if (await turn(page)) lines++;
    const noted = await page.evaluate(() => window.noted);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    await page.evaluate(() => Object.assign(window.noted, { frames: [], turns: [] }));
    return { turns: noted.turns, frames: noted.frames, heapAt200: await heap(session), elements, lines };
  } finally {
    await context.close();
  }
}

/** Milliseconds of the page's main thread in a second while the reader only reads; `still` as under reduced motion. */
export async function rest(browser: Browser, address: string, still: boolean): Promise<number> {
  const { context, page, session } = await begin(browser, address, DESK, { still });
  try {
    await page.waitForSelector('main[data-stage="webgl"]', { timeout: PATIENCE }).catch(() => null);
    await page.waitForTimeout(8000); // until what comes next has been fetched
    const metrics = async () => new Map((await session.send('Performance.getMetrics')).metrics.map(({ name, value }) => [name, value]));
    const before = await metrics();
    await page.waitForTimeout(5000);
    const after = await metrics();
    const passed = (name: string) => (after.get(name) ?? 0) - (before.get(name) ?? 0);
    return (1000 * passed('TaskDuration')) / passed('Timestamp');
  } finally {
    await context.close();
  }
}
