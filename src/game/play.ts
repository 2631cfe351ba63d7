// The play in progress: every moment since the chapter began, the one on screen, and those rolled back over. Choices,
// flags and relationships live in the moments' states, so that rollback, saves and roll-forward carry them without help.
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Program } from '../engine/program';
import type { Value } from '../engine/story';
import type { Chapter } from './chapters';
import { type Chosen, chooseTurn, firstTurn, type Moment, nextTurn, type Passing, type Turn } from './moment';
import { leftShut } from './verbs';

/** A chapter ready to be played. */
export interface Story {
  program: Program;
  /** Title of the first node. */
  start: string;
  /** Changes whenever the chapter's script does. */
  version: string;
}

export interface Play {
  chapter: Chapter | null;
  seed: number;
  /** Earlier moments, oldest first. */
  past: readonly Moment[];
  now: Moment | null;
  /** Moments rolled back over, nearest first. */
  future: readonly Moment[];
  /** How the moment was come by: a number that never repeats; whether by playing on; and the cues that pass, then. */
  passing: { serial: number; forward: boolean; cues: readonly Passing[] };
}

/** What of a play is worth keeping in a save. */
export type Kept = Pick<Play, 'seed' | 'past'> & { chapter: Chapter; now: Moment };

export type PlayStore = StoreApi<Play>;
export const createPlay = (): PlayStore =>
  createStore<Play>(() => ({ chapter: null, seed: 0, past: [], now: null, future: [], passing: { serial: 0, forward: false, cues: [] } }));

const quiet = (play: Play) => ({ serial: play.passing.serial + 1, forward: false, cues: [] });
const loud = (play: Play, turn: Turn) => ({ serial: play.passing.serial + 1, forward: true, cues: turn.passing });
const sameChoice = (a: Chosen | null, id: string): boolean => a?.id === id;

/** What a player can do to a play. Each is one change of the store; none does anything when it makes no sense. */
export function playing(store: PlayStore) {
  let program: Program | null = null;
  const get = store.getState;

  /** Takes the turn, or the future's own moment where the player goes the way already gone. */
  function forward(make: (now: Moment, chapter: Chapter, program: Program) => Turn, same: (next: Moment) => boolean): void {
    const play = get();
    if (!play.now || !play.chapter || !program) return;
    const past = [...play.past, play.now];
    const [next, ...rest] = play.future;
    const turn = make(play.now, play.chapter, program);
    if (next && same(next)) store.setState({ past, now: next, future: rest, passing: loud(play, turn) });
    else store.setState({ past, now: turn.moment, future: [], passing: loud(play, turn) });
  }

  /** Takes the offer with this line id. Nothing where it is not on offer, or its condition fails. */
  function choose(id: string): void {
    const offer = get().now?.offers.find((o) => o.id === id);
    if (!offer?.available) return;
    forward(
      (now, chapter, p) => chooseTurn(p, now, offer, chapter),
      (next) => sameChoice(next.chosen, id),
    );
  }

  return {
    /** A chapter from its first line, with what others carry into it. */
    begin(story: Story, chapter: Chapter, seed: number, carried: Readonly<Record<string, Value>> = {}): void {
      program = story.program;
      const turn = firstTurn(program, chapter, story.start, seed, carried);
      store.setState({ chapter, seed, past: [], now: turn.moment, future: [], passing: loud(get(), turn) });
    },
    /** A play as a save kept it. */
    restore(story: Story, kept: Kept): void {
      program = story.program;
      const { chapter, seed, past, now } = kept;
      store.setState({ chapter, seed, past, now, future: [], passing: quiet(get()) });
    },
    /** The next line, an eye that stirs left shut. Nothing while choices are open or the story has ended. */
    advance(): void {
      const now = get().now;
      const closed = now && leftShut(now.offers);
      if (closed) choose(closed.id);
      if (closed || now?.state.wait !== 'go') return;
      forward(
        (now, chapter, p) => nextTurn(p, now, chapter),
        () => true,
      );
    },
    choose,
    /** One moment back; over choices, too. */
    rollBack(): void {
      const play = get();
      const before = play.past.at(-1);
      if (!before || !play.now) return;
      store.setState({ past: play.past.slice(0, -1), now: before, future: [play.now, ...play.future], passing: quiet(play) });
    },
    /** One moment forward again, as it was played. */
    rollForward(): void {
      const play = get();
      const [next, ...future] = play.future;
      if (!next || !play.now) return;
      store.setState({ past: [...play.past, play.now], now: next, future, passing: quiet(play) });
    },
    /** Back to the moment at this place in the past. */
    returnTo(index: number): void {
      const play = get();
      const then = play.past[index];
      if (!then || !play.now) return;
      const future = [...play.past.slice(index + 1), play.now, ...play.future];
      store.setState({ past: play.past.slice(0, index), now: then, future, passing: quiet(play) });
    },
    /** Leaves the play; the title screen shows nothing of it. */
    close(): void {
      program = null;
      store.setState({ chapter: null, past: [], now: null, future: [], passing: quiet(get()) });
    },
  };
}

export type Playing = ReturnType<typeof playing>;

/** Every choice made so far, in order. */
export const choicesOf = (play: Play): Chosen[] =>
  [...play.past, ...(play.now ? [play.now] : [])].flatMap((m) => (m.chosen ? [m.chosen] : []));

/** Flags, relationships and virtues as they stand. */
export const variablesOf = (play: Play): Readonly<Record<string, Value>> => play.now?.state.variables ?? {};

export const keptOf = ({ chapter, seed, past, now }: Play): Kept | null => (chapter && now ? { chapter, seed, past, now } : null);
