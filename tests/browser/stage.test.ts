// The moving pictures: Phaser takes the plain ones over without a jump, sleeps when nothing moves, and its absence or loss
// costs the reader nothing.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type House, openHouse, type Reader, type Visit } from './harness';

let house: House;
let reader: Reader;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
afterEach(() => reader.leave());

const STAGE = '**/assets/stage-*.js';
const drawn = (how: string) => reader.page.waitForSelector(`main[data-stage="${how}"]`, { timeout: 60_000 });
const picture = () => reader.page.locator('.pictures').screenshot();

/** Goes on until somebody stands in a room. */
async function untilSomebody(): Promise<void> {
  for (let i = 0; i < 40 && (await reader.page.locator('main[data-people]').count()) === 0; i++) await reader.next();
  await reader.page.waitForSelector('main[data-people]');
}

/** Mean difference of two pictures, of 255, seen by a browser. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const page = await house.browser.newPage();
  const mean = await page.evaluate(
    async (pictures) => {
      const pixels = await Promise.all(
        pictures.map(async (source) => {
          const image = new Image();
          image.src = `data:image/png;base64,${source}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const g = canvas.getContext('2d');
          g?.drawImage(image, 0, 0);
          return g?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray();
        }),
      );
      const [one, two] = pixels as [Uint8ClampedArray, Uint8ClampedArray];
      let sum = 0;
      for (let i = 0; i < one.length; i++) sum += Math.abs((one[i] ?? 0) - (two[i] ?? 0));
      return one.length === two.length ? (sum / one.length) * (4 / 3) : 255; // the fourth value is always opaque
    },
    [a.toString('base64'), b.toString('base64')],
  );
  await page.close();
  return mean;
}

/** Is anything drawn? An even picture of this size is packed into a few hundred bytes. */
const alive = (shot: Buffer): boolean => shot.length > 20_000;

const still: Visit = { context: { reducedMotion: 'reduce' }, preferences: { textSpeed: 0, still: true } };

const withoutWebGL: Visit['before'] = (context) =>
  context.addInitScript(() => {
    const real = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, kind: string, ...more: unknown[]) {
      return kind.includes('webgl') ? null : Reflect.apply(real, this, [kind, ...more]);
    } as typeof real;
  });

/** How many people should be seen in the plain pictures, how many are, and whether any of them holds a second pose. */
const company = () =>
  reader.page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLImageElement>('.pictures img')].filter(
      (e) => Number(getComputedStyle(e).opacity) > 0.9,
    );
    const files = shown.map((e) => e.currentSrc.split('/').pop() ?? '');
    return {
      asked: document.querySelector('main')?.dataset.people?.split(' ').filter(Boolean).length ?? 0,
      seen: files.filter((name) => /^(pose-)?(450|900)-/.test(name)).length,
      posed: files.some((name) => name.startsWith('pose-')),
    };
  });

/** Opens the game with Phaser held back until it is let go. */
async function visitBeforeStage(device: Parameters<House['visit']>[0]): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const go = new Promise<void>((done) => {
    letGo = done;
  });
  reader = await house.visit(device, {
    ...still,
    before: (context) =>
      context.route(STAGE, async (route) => {
        await go;
        await route.continue();
      }),
  });
  return letGo;
}

const canvas = () => reader.page.locator('.pictures canvas');
const loseContext = (lose: boolean) =>
  canvas().evaluate((element: HTMLCanvasElement, lost) => {
    const kept = window as unknown as { loss?: WEBGL_lose_context | null };
    kept.loss ??= element.getContext('webgl')?.getExtension('WEBGL_lose_context') ?? null;
    if (lost) kept.loss?.loseContext();
    else kept.loss?.restoreContext();
  }, lose);

describe('the stage', () => {
  it.each(['desktop', 'iphone', 'landscape'] as const)('takes the plain pictures over without a jump: %s', async (device) => {
    const letGo = await visitBeforeStage(device);
    await reader.start();
    await untilSomebody();
    await drawn('image');
    await reader.page.waitForTimeout(1500);
    const before = await picture();
    letGo();
    await drawn('webgl');
    await reader.page.waitForTimeout(2500);
    const after = await picture();
    await reader.shot('stage');
    expect(alive(before)).toBe(true);
    expect(await difference(before, after)).toBeLessThan(1);
    expect(await reader.page.locator('.pictures img').count()).toBe(0);
    expect(reader.problems).toEqual([]);
  });

  it('asks for no frames while nothing moves', async () => {
    reader = await house.visit('desktop', {
      ...still,
      before: (context) =>
        context.addInitScript(() => {
          const counted = window as unknown as { frames: number };
          const ask = window.requestAnimationFrame.bind(window);
          counted.frames = 0;
          window.requestAnimationFrame = (then) => {
            counted.frames++;
            return ask(then);
          };
        }),
    });
    await reader.start();
    await drawn('webgl');
    await reader.page.waitForTimeout(3000);
    const frames = () => reader.page.evaluate(() => (window as unknown as { frames: number }).frames);
    const first = await frames();
    await reader.page.waitForTimeout(1500);
    expect((await frames()) - first).toBe(0);
    expect(reader.problems).toEqual([]);
  });

  it('shows plain pictures while the graphics context is lost, and the same picture when it is back', async () => {
    reader = await house.visit('landscape', still);
    await reader.start();
    await untilSomebody();
    await drawn('webgl');
    await reader.page.waitForTimeout(2000);
    const before = await picture();
    await loseContext(true);
    await drawn('image');
    await reader.page.waitForTimeout(2000);
    expect(await difference(before, await picture())).toBeLessThan(1.5);
    await loseContext(false);
    await drawn('webgl');
    await reader.page.waitForTimeout(2000);
    expect(await difference(before, await picture())).toBeLessThan(0.05);
  });

  it('stays with plain pictures where there is no WebGL', async () => {
    reader = await house.visit('desktop', { ...still, before: withoutWebGL });
    await reader.start();
    await untilSomebody();
    await drawn('image');
    await reader.page.waitForTimeout(2500);
    expect(await reader.page.getAttribute('main', 'data-stage')).toBe('image');
    expect(alive(await picture())).toBe(true);
    await reader.next();
    expect(reader.problems).toEqual([]);
  });

  it('shows everybody in plain pictures, whatever their hands do', async () => {
    reader = await house.visit('desktop', { ...still, query: '?chapter=trinity-station', before: withoutWebGL });
    await reader.waitLine();
    let poses = 0;
    for (let i = 0; i < 150 && poses < 6; i++) {
      const [option] = await reader.options();
      if (option) await reader.use(`[data-option="${option}"]`);
      else await reader.next();
      await expect.poll(async () => company().then(({ asked, seen }) => seen - asked), { timeout: 20_000 }).toBe(0);
      if ((await company()).posed) poses++;
    }
    expect(poses).toBe(6);
    expect(reader.problems).toEqual([]);
  });

  it('fills its place again when the phone is turned in the middle of a line', async () => {
    reader = await house.visit('iphone', still);
    await reader.start();
    await drawn('webgl');
    const line = await reader.line();
    await reader.page.setViewportSize({ width: 844, height: 390 });
    await reader.page.waitForTimeout(1500);
    expect(await reader.line()).toEqual(line);
    const [box, host] = [await canvas().boundingBox(), await reader.page.locator('.pictures').boundingBox()];
    expect(box).toEqual(host);
    await reader.shot('turned');
    expect(alive(await picture())).toBe(true);
  });
});
