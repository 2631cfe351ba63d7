// The reading itself: holds a line back while the stage has a pause, lets it type, and goes on by press, by itself (auto)
// or over what was read before (skip). The only place on the page with timers.
import type { Passing } from '../game/moment';
import type { Playing, PlayStore } from '../game/play';
import type { PreferencesStore } from '../game/preferences';
import type { Seen } from '../game/seen';
import { leftShut } from '../game/verbs';
import { readingTime, reveal } from './reveal';
import { isLeaf, type ViewStore } from './view';
import type { Words } from './words';

export interface ReaderParts {
  play: PlayStore;
  playing: Playing;
  preferences: PreferencesStore;
  seen: Seen;
  view: ViewStore;
  words: Words;
}

const SKIP_PACE = 60; // milliseconds a line stands while skipping: fast, but each can be seen to have been there
const heldFor = (cues: readonly Passing[]): number => cues.reduce((sum, cue) => sum + (cue.kind === 'pause' ? cue.seconds : 0), 0);

export function createReader({ play, playing, preferences, seen, view, words }: ReaderParts) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const after = (seconds: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, seconds * 1000);
  };
  const now = () => play.getState().now;
  const text = () => {
    const line = now()?.line;
    return line ? words.line(line.id, line.values) : '';
  };
  const reading = () => view.getState().screen === 'play';

  function whole(): void {
    clearTimeout(timer);
    view.setState({ line: 'whole' });
    const moment = now();
    if (moment?.state.wait !== 'go' && !leftShut(moment?.offers ?? [])) {
      stopSkipping();
      return;
    }
    const { mode } = view.getState();
    if (mode === 'auto' && reading()) after(preferences.getState().autoPause + readingTime(text(), words.language), playing.advance);
    if (mode === 'skip' && reading()) after(SKIP_PACE / 1000, playing.advance);
  }

  function stopSkipping(): void {
    if (view.getState().mode === 'skip') view.setState({ mode: 'read' });
  }

  function type(): void {
    const { seconds } = reveal(text(), words.language, preferences.getState().textSpeed);
    if (seconds > 0) {
      view.setState({ line: 'typing' });
      after(seconds, whole);
    } else whole();
  }

  /** A new moment: by playing on, or (shown whole at once) by rolling back, loading, jumping. */
  function show(): void {
    clearTimeout(timer);
    const moment = now();
    if (!moment) return;
    const { passing } = play.getState();
    const line = moment.line;
    const known = line === null || seen.has(line.id);
    if (view.getState().mode === 'skip' && !known && !preferences.getState().skipUnseen) stopSkipping();
    if (line) seen.add(line.id);
    const held = heldFor(passing.cues);
    if (!passing.forward || view.getState().mode === 'skip') whole();
    else if (held > 0) {
      view.setState({ line: 'held' });
      after(held, type);
    } else type();
  }

  let serial = play.getState().passing.serial;
  const stops = [
    play.subscribe((s) => {
      if (s.passing.serial === serial) return;
      serial = s.passing.serial;
      show();
    }),
    words.subscribe(() => {
      if (view.getState().line !== 'held') whole(); // a changed language shows its line at once
    }),
    view.subscribe((v, before) => {
      if (v.mode !== before.mode && v.mode !== 'read' && v.line === 'whole') whole();
      if (v.screen !== before.screen && before.screen === 'play') {
        clearTimeout(timer);
        view.setState({ mode: 'read', ...(v.line === 'held' ? { line: 'whole' as const } : {}) });
      } else if (v.screen === 'play' && isLeaf(before.screen) && v.line === 'typing') whole();
    }),
  ];

  return {
    /** Enter, Space, click, tap: complete what is coming, else go on. Out: false where a choice has to be made. */
    press(): boolean {
      const v = view.getState();
      if (v.hidden) {
        view.setState({ hidden: false });
        return true;
      }
      if (v.mode !== 'read') view.setState({ mode: 'read' });
      if (v.line === 'held') type();
      else if (v.line === 'typing') whole();
      else if (now()?.offers.length && !leftShut(now()?.offers ?? [])) return false;
      else playing.advance();
      return true;
    },
    mode(mode: 'auto' | 'skip'): void {
      view.setState((v) => ({ mode: v.mode === mode ? 'read' : mode }));
    },
    stop(): void {
      clearTimeout(timer);
      for (const stop of stops) stop();
    },
  };
}

export type Reader = ReturnType<typeof createReader>;
