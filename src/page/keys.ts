// Hands on the page: keys, wheel, taps and two fingers, turned into the few things a reader does. Everything here can
// also be done with a button on the screen.
import type { Playing } from '../game/play';
import { QUICK } from '../game/saves';
import type { Doors } from './house';
import type { Reader } from './reader';
import { isLeaf, type ViewStore } from './view';

interface Hands {
  reader: Reader;
  playing: Playing;
  view: ViewStore;
  doors: Doors;
}

/** Things that have a press of their own. */
const CONTROLS = 'button, a, input, select, textarea, summary, label, dialog';
const onControl = (target: EventTarget | null): boolean => target instanceof Element && target.closest(CONTROLS) !== null;
const choices = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.choice, .look')];

/** Moves the focus among the choices, round and round; down from nowhere is the first. */
function moveFocus(by: 1 | -1): boolean {
  const all = choices();
  if (all.length === 0) return false;
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length;
  all[next]?.focus();
  return true;
}

/** Opens the third eye where it stirs. */
const look = (sight: string): void => document.querySelector<HTMLElement>(`[data-see="${sight}"]`)?.click();

/** Listens for as long as the page lives. Out: what stops it. */
export function takeHands({ reader, playing, view, doors }: Hands): () => void {
  const end = new AbortController();
  const options = { signal: end.signal };
  const reading = () => view.getState().screen === 'play';
  const goOn = () => {
    if (!reader.press()) moveFocus(1);
  };

  const keys: Record<string, () => void> = {
    Enter: goOn,
    ' ': goOn,
    PageUp: playing.rollBack,
    PageDown: playing.rollForward,
    ArrowDown: () => void moveFocus(1),
    ArrowUp: () => void moveFocus(-1),
    Escape: () => doors.open('preferences'),
    h: () => view.setState((v) => ({ hidden: !v.hidden })),
    a: () => reader.mode('auto'),
    s: () => reader.mode('skip'),
    l: () => doors.open('history'),
    n: () => doors.open('notebook'),
    c: () => doors.open('codex'),
    e: () => look('half'),
    o: () => look('open'),
    q: () => void doors.save(QUICK),
  };

  document.addEventListener(
    'keydown',
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (!reading()) {
        if (event.key === 'Escape' && isLeaf(view.getState().screen)) doors.close();
        return;
      }
      if ((event.key === 'Enter' || event.key === ' ') && onControl(event.target)) return;
      const digit = Number(event.key);
      if (digit >= 1 && digit <= 9) return choices()[digit - 1]?.click();
      const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (!act || (event.repeat && !event.key.startsWith('Page') && !event.key.startsWith('Arrow'))) return;
      event.preventDefault();
      act();
    },
    options,
  );

  // a mouse on the running foot takes no focus: the next Enter should turn the page, not press the same word again
  document.addEventListener(
    'mousedown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('.foot')) event.preventDefault();
    },
    options,
  );

  let fingers = 0;
  document.addEventListener(
    'click',
    (event) => {
      if (!reading() || onControl(event.target) || fingers > 1) return;
      if (window.getSelection()?.isCollapsed === false) return;
      if (event.target instanceof Element && event.target.closest('.card, .foot')) return;
      reader.press();
    },
    options,
  );

  // A wheel or a touch pad sends many small turns for one: the first counts, then a rest.
  let rested = 0;
  document.addEventListener(
    'wheel',
    (event) => {
      if (!reading() || event.ctrlKey || Math.abs(event.deltaY) < 4 || event.timeStamp < rested) return;
      const scroller = event.target instanceof Element ? event.target.closest('.words') : null;
      if (scroller && scroller.scrollHeight > scroller.clientHeight + 4) return;
      rested = event.timeStamp + 140;
      if (event.deltaY < 0) playing.rollBack();
      else playing.rollForward();
    },
    { ...options, passive: true },
  );

  // Two fingers, drawn towards the end of the line: back. Towards its start: forward again.
  let from: number | null = null;
  const middle = (touches: TouchList) => [...touches].reduce((sum, t) => sum + t.clientX, 0) / touches.length;
  document.addEventListener(
    'touchstart',
    (event) => {
      fingers = event.touches.length;
      from = fingers === 2 && reading() ? middle(event.touches) : null;
    },
    { ...options, passive: true },
  );
  document.addEventListener(
    'touchmove',
    (event) => {
      if (from === null || event.touches.length !== 2) return;
      const moved = (middle(event.touches) - from) * (document.documentElement.dir === 'rtl' ? -1 : 1);
      if (Math.abs(moved) < 48) return;
      from = null;
      if (moved > 0) playing.rollBack();
      else playing.rollForward();
    },
    { ...options, passive: true },
  );
  return () => end.abort();
}
