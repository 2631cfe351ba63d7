// What a gamepad's buttons do: in the story the same keys a keyboard has, in the book and on the title a way from one control
// to the next. South presses, east goes back.

/** Keys of the story by the pad's buttons. */
const KEYS: Readonly<Record<string, string>> = {
  ...{ south: 'Enter', east: 'PageUp', west: 'l', north: 'h', l1: 'PageUp', r1: 'PageDown', l2: 'a', r2: 's' },
  ...{ select: 'n', start: 'Escape', up: 'ArrowUp', down: 'ArrowDown', left: 'ArrowUp', right: 'ArrowDown' },
};
const CONTROLS = 'button, a[href], input, select, summary, [tabindex="0"]';

const tell = (key: string): void => {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
};

/** The next control that can be seen, round and round. */
function step(by: 1 | -1): void {
  const all = [...document.querySelectorAll<HTMLElement>(CONTROLS)].filter((one) => one.checkVisibility() && !one.hasAttribute('disabled'));
  const at = all.indexOf(document.activeElement as HTMLElement);
  const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : (at + by + all.length) % all.length];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

/** One notch of a slider or a list; false where the focus is on neither. */
function turn(by: 1 | -1): boolean {
  const one = document.activeElement;
  if (one instanceof HTMLInputElement && one.type === 'range') {
    if (by > 0) one.stepUp();
    else one.stepDown();
  } else if (one instanceof HTMLSelectElement) one.selectedIndex = Math.max(0, Math.min(one.options.length - 1, one.selectedIndex + by));
  else return false;
  one.dispatchEvent(new Event('input', { bubbles: true }));
  one.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

/** In: whether the story is being read (else the title or the book is open), and the button. */
export function pressPad(reading: boolean, button: string): void {
  const focused = document.activeElement;
  if (button === 'south' && focused instanceof HTMLElement && focused.matches(CONTROLS)) focused.click();
  else if (reading) tell(KEYS[button] ?? '');
  else if (button === 'east' || button === 'start') tell('Escape');
  else if (button === 'left' || button === 'right') {
    const by = (button === 'right') === (document.documentElement.dir !== 'rtl') ? 1 : -1;
    if (!turn(by)) step(by);
  } else if (button === 'up' || button === 'down') step(button === 'down' ? 1 : -1);
  else if (button === 'l1' || button === 'r1') step(button === 'r1' ? 1 : -1);
}
