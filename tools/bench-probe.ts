// Runs inside the page before the game: notes when things are first seen, how long a press takes to become the next line, and
// how long each animation frame's JavaScript ran. It only watches; nothing of the game knows of it.

export interface Noted {
  /** Milliseconds since the page was asked for (press: of the first press on Start). */
  press: number | null;
  line: number | null;
  pictures: number | null;
  stage: number | null;
  /** Milliseconds from a press to the next line's text, for lines the script does not hold back on purpose. */
  turns: number[];
  /** Milliseconds of JavaScript in each animation frame. */
  frames: number[];
}

declare global {
  interface Window {
    noted: Noted;
    tellBench?: (what: string) => void;
  }
}

export function probe(): void {
  const noted: Noted = { press: null, line: null, pictures: null, stage: null, turns: [], frames: [] };
  window.noted = noted;
  let turning: { since: number; from: string | undefined } | null = null;
  const lineNow = () => document.querySelector<HTMLElement>('main[data-screen="play"] [data-line]');

  const look = () => {
    const now = performance.now();
    const line = lineNow();
    const text = line?.textContent;
    if (line && text) {
      if (noted.line === null) {
        noted.line = now;
        window.tellBench?.('line');
      }
      if (turning && line.dataset.line !== turning.from) {
        noted.turns.push(now - turning.since);
        turning = null;
      }
    }
    if (turning && document.querySelector('[data-held]')) turning = null;
    if (noted.stage === null && document.querySelector('main[data-stage="webgl"]')) {
      noted.stage = now;
      window.tellBench?.('stage');
    }
  };
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-line', 'data-stage', 'data-held'],
  });

  document.addEventListener('pointerdown', () => (noted.press ??= performance.now()), true);
  document.addEventListener('keydown', () => (turning = { since: performance.now(), from: lineNow()?.dataset.line }), true);

  const seen = (image: HTMLImageElement) => image.complete && image.naturalWidth > 0;
  const waitForPictures = () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('main[data-screen="play"] .pictures img')];
    if (images.length > 0 && images.every(seen)) {
      noted.pictures = performance.now();
      window.tellBench?.('pictures');
    } else setTimeout(waitForPictures, 16);
  };
  waitForPictures();

  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) =>
    request((time) => {
      const start = performance.now();
      callback(time);
      noted.frames.push(performance.now() - start);
    });
}
