// A gamepad as presses: buttons by their place on the standard layout, the left stick as its cross. Looks only while one is
// connected and the page is seen.

/** Names by the standard layout, https://w3c.github.io/gamepad/#remapping. */
export type PadButton =
  | 'south'
  | 'east'
  | 'west'
  | 'north'
  | 'l1'
  | 'r1'
  | 'l2'
  | 'r2'
  | 'select'
  | 'start'
  | 'up'
  | 'down'
  | 'left'
  | 'right';

const BUTTONS: readonly (PadButton | null)[] = [
  ...(['south', 'east', 'west', 'north', 'l1', 'r1', 'l2', 'r2', 'select', 'start'] as const),
  ...[null, null],
  ...(['up', 'down', 'left', 'right'] as const),
];
/** Held down, these press again: first after this, then every so many milliseconds. */
const AGAIN: ReadonlySet<PadButton> = new Set(['up', 'down', 'left', 'right', 'l1', 'r1']);
const FIRST = 420;
const NEXT = 130;
/** A stick pushed this far is a press. */
const PUSHED = 0.6;

/** Which buttons a pad holds down. */
function held(pad: Gamepad): Set<PadButton> {
  const down = new Set(BUTTONS.filter((name, i): name is PadButton => name !== null && pad.buttons[i]?.pressed === true));
  const [x = 0, y = 0] = pad.axes;
  if (y < -PUSHED) down.add('up');
  if (y > PUSHED) down.add('down');
  if (x < -PUSHED) down.add('left');
  if (x > PUSHED) down.add('right');
  return down;
}

/** Calls `press` for each button that goes down, and again while it is held where that makes sense. Out: what stops it. */
export function watchGamepads(press: (button: PadButton) => void): () => void {
  if (!('getGamepads' in navigator)) return () => undefined; // only where the page came safely
  const end = new AbortController();
  const since = new Map<PadButton, number>();
  let frame = 0;

  function look(time: number): void {
    const pads = navigator.getGamepads().filter((pad) => pad !== null);
    frame = pads.length > 0 ? requestAnimationFrame(look) : 0;
    const down = new Set(pads.flatMap((pad) => [...held(pad)]));
    for (const button of since.keys()) if (!down.has(button)) since.delete(button);
    for (const button of down) {
      const due = since.get(button);
      if (due !== undefined && (!AGAIN.has(button) || time < due)) continue;
      since.set(button, time + (due === undefined ? FIRST : NEXT));
      press(button);
    }
  }
  const begin = () => {
    if (frame === 0) frame = requestAnimationFrame(look);
  };
  window.addEventListener('gamepadconnected', begin, { signal: end.signal });
  if (navigator.getGamepads().some((pad) => pad !== null)) begin(); // pressed before we listened
  return () => {
    end.abort();
    cancelAnimationFrame(frame);
  };
}
