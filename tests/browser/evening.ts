// A whole chapter, played by any hands: shared by the tests that differ in nothing but the hands.
import type { Reader } from './harness';

/** What stands on the page, so that a press can be told to have done something. */
const standing = (reader: Reader) =>
  reader.page.evaluate(() => {
    const options = [...document.querySelectorAll<HTMLElement>('[data-option]:not([aria-disabled])')].map((e) => e.dataset.option);
    return {
      card: document.querySelector('[data-card]') !== null,
      line: document.querySelector<HTMLElement>('[data-line]')?.dataset.line ?? '',
      options,
    };
  });

export interface Hands {
  goOn(reader: Reader): Promise<void>;
  choose(reader: Reader, option: string): Promise<void>;
}

/** Plays until the card. In: which of the options to take each time. Out: the lines read and the options taken, in order. */
export async function playEvening(reader: Reader, hands: Hands, pick: (options: readonly string[]) => number = () => 0) {
  const lines: string[] = [];
  const chosen: string[] = [];
  for (let presses = 0; presses < 2500; presses++) {
    const now = await standing(reader);
    if (now.card) return { lines, chosen };
    if (now.line && now.line !== lines.at(-1)) lines.push(now.line);
    const options = now.options.filter((o): o is string => o !== undefined);
    if (options.length) {
      const option = options[pick(options) % options.length] ?? '';
      chosen.push(option);
      await hands.choose(reader, option);
      await reader.page.waitForSelector(`[data-option="${option}"]`, { state: 'detached' });
    } else await hands.goOn(reader);
  }
  throw new Error(`No card after 2500 presses; the last line was ${lines.at(-1)}.`);
}

export const keyboard: Hands = {
  goOn: (reader) => reader.press('Enter'),
  async choose(reader, option) {
    for (let i = 0; i < 8; i++) {
      await reader.press('ArrowDown');
      if ((await reader.page.evaluate(() => (document.activeElement as HTMLElement).dataset.option)) === option) break;
    }
    await reader.press('Enter');
  },
};

export const touch: Hands = {
  goOn: (reader) => reader.tap(),
  choose: (reader, option) => reader.use(`[data-option="${option}"]`),
};
