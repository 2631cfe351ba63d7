// Brings sound in at the first gesture, never before, and lets it follow the play. Part of `main`: page and sound do not
// know each other.
import type { PlayStore } from './game/play';
import type { PreferencesStore } from './game/preferences';
import { notify, type ViewStore } from './page/view';
import type { Sound } from './sound/sound';

interface Parts {
  play: PlayStore;
  preferences: PreferencesStore;
  view: ViewStore;
}

const GESTURES = ['pointerup', 'keydown', 'touchend'] as const;
/** What a press on the page sounds like; everything else is the story's own. */
const soundOf = (target: EventTarget | null): string | null => {
  const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
  if (!button || button.ariaDisabled === 'true') return null;
  if (button.dataset.option) return 'choose';
  if (button.dataset.do === 'close' || button.dataset.do === 'back') return 'back';
  if (button.dataset.do === 'save' || button.dataset.do === 'keep') return 'save';
  return button.dataset.leaf || button.dataset.do ? 'page' : 'confirm';
};

export function playSound({ play, preferences, view }: Parts): void {
  let sound: Sound | null = null;
  let asked = false;

  const heard = () => {
    const { screen, under } = view.getState();
    const tableau = play.getState().now?.tableau;
    if (screen === 'title' || under === 'title' || !tableau) sound?.show({ music: 'title', ambience: null });
    else sound?.show(tableau);
  };

  async function begin(): Promise<void> {
    if (asked) return;
    asked = true;
    try {
      const { startSound } = await import('./sound/sound');
      sound = startSound({ volumes: preferences.getState(), onLost: () => notify(view, 'play.soundLost') });
      heard();
    } catch {
      asked = false; // asked for again at the next gesture
    }
  }

  for (const gesture of GESTURES) {
    document.addEventListener(gesture, () => {
      void begin();
      sound?.away(false); // a lock, a call or another app may have taken the sound: a touch takes it back
    });
  }
  document.addEventListener('click', ({ target }) => {
    const name = soundOf(target);
    if (name) sound?.play(name);
  });
  document.addEventListener('visibilitychange', () => {
    if (preferences.getState().muteAway) sound?.away(document.visibilityState === 'hidden');
  });
  preferences.subscribe((p) => sound?.volumes(p));
  view.subscribe((v, before) => {
    if (v.screen !== before.screen || v.under !== before.under) heard();
    if (v.line !== before.line) sound?.talk(v.line === 'typing' ? (play.getState().now?.line?.speaker ?? null) : null);
  });
  play.subscribe((p, before) => {
    if (p.passing.serial === before.passing.serial) return;
    heard();
    if (p.passing.forward) {
      if (before.now && !p.now?.chosen) sound?.play('advance');
      for (const cue of p.passing.cues) if (cue.kind === 'sound') sound?.play(cue.effect);
    } else if (before.now && p.now) sound?.play('rollback');
  });
}
