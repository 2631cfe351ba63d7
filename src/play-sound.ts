// Brings sound in at the first gesture, never before, and lets it follow the play. Part of `main`: page and sound do not
// know each other.
import type { PlayStore } from './game/play';
import type { PreferencesStore } from './game/preferences';
import { notify, type ViewStore } from './page/view';
import type { Sound } from './sound/sound';

interface Parts {
  play: PlayStore;
  /** Music and ambience of the open chapter in the order its script calls for them, as `music/human-ship`. */
  score: () => Promise<readonly string[]>;
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

/** What will probably sound next is fetched this long after a change, when the player has begun to read (milliseconds). */
const LATER = 6000;

export function playSound({ play, score, preferences, view }: Parts): void {
  let sound: Sound | null = null;
  let asked = false;

  const heard = () => {
    const { screen, under } = view.getState();
    const tableau = play.getState().now?.tableau;
    if (screen === 'title' || under === 'title' || !tableau) sound?.show({ music: 'title', ambience: null });
    else sound?.show(tableau);
    ahead();
  };

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const fetched = new Set<string>();
  /** The next piece and the next room's air, while the player reads. */
  function ahead(): void {
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const tableau = play.getState().now?.tableau;
      if (!sound || !tableau) return;
      const names = await score().catch((): readonly string[] => []);
      for (const now of [`music/${tableau.music}`, `ambience/${tableau.ambience}`]) {
        const kind = now.split('/')[0] ?? '';
        const next = names.slice(names.indexOf(now) + 1).find((name) => name.startsWith(kind));
        if (!next || fetched.has(next)) continue;
        fetched.add(next);
        await sound.fetchAhead(next).catch(() => fetched.delete(next));
      }
    }, LATER);
  }

  const whereSpeaks = () => {
    const { line, tableau } = play.getState().now ?? {};
    return tableau?.people.find((seat) => seat.id === line?.speaker)?.at;
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
    const hidden = document.visibilityState === 'hidden';
    if (!hidden || preferences.getState().muteAway) sound?.away(hidden);
  });
  preferences.subscribe((p) => sound?.volumes(p));
  view.subscribe((v, before) => {
    if (v.screen !== before.screen || v.under !== before.under) heard();
    if (v.line !== before.line) sound?.talk(v.line === 'typing' ? (play.getState().now?.line?.speaker ?? null) : null, whereSpeaks());
  });
  play.subscribe((p, before) => {
    const sight = p.now?.tableau.sight ?? 'closed';
    if (sight !== (before.now?.tableau.sight ?? 'closed')) sound?.play(sight === 'closed' ? 'eye-close' : `eye-${sight}`);
    if (p.passing.serial === before.passing.serial) return;
    heard();
    if (p.passing.forward) {
      if (before.now && !p.now?.chosen) sound?.play('advance');
      for (const cue of p.passing.cues) if (cue.kind === 'sound') sound?.play(cue.effect, cue.at);
    } else if (before.now && p.now) sound?.play('rollback');
  });
}
