// A moment is everything that can be seen between two presses: where the machine stands, what is on the stage, which
// words are on the page. Playing on, rolling back, loading and switching language are all: show this moment.

import { begin, step } from '../engine/machine';
import type { Program } from '../engine/program';
import type { Input, Offer, State, StoryEvent, Value } from '../engine/story';
import { CAST, type Person, personCalled } from './cast';
import type { Chapter } from './chapters';
import { type Cue, cueFrom } from './cues';
import { applyCue, emptyTableau, type Tableau } from './tableau';
import { isBeneath, sightOf } from './verbs';

/** A line on the page, by id: its words come from the language's table. */
export interface Spoken {
  id: string;
  speaker: Person | null;
  values: Value[];
  tags: string[];
}

/** A choice that was made: the option, and the line it answered. */
export interface Chosen {
  id: string;
  values: Value[];
  tags: string[];
  /** Id and values of the line the choice answered, if there was one. */
  to: { id: string; values: Value[] } | null;
}

export interface Moment {
  state: State;
  tableau: Tableau;
  line: Spoken | null;
  /** The spoken line under which `line` was seen with the third eye. */
  over?: Spoken | null;
  /** Choices on offer; empty while the story simply goes on. */
  offers: Offer[];
  /** The choice that led here. */
  chosen: Chosen | null;
}

/** Cues that pass: they are acted on once, when play moves forward, and never kept. */
export type Passing = Extract<Cue, { kind: 'sound' | 'shake' | 'pause' | 'room' }>;

export interface Turn {
  moment: Moment;
  passing: Passing[];
}

const spoken = (event: Extract<StoryEvent, { kind: 'line' }>, chapter: Chapter): Spoken => ({
  id: event.id,
  speaker: event.speaker === null ? null : personCalled(event.speaker, chapter),
  values: event.values,
  tags: event.tags,
});

/** What an event does to the moment; events of no interest to the page (node) leave it as it is. */
function take(moment: Moment, event: StoryEvent, chapter: Chapter, passing: Passing[]): Moment {
  switch (event.kind) {
    case 'command': {
      const cue = cueFrom(event.name, event.args);
      if (cue.kind === 'sound' || cue.kind === 'shake' || cue.kind === 'pause' || cue.kind === 'room') passing.push(cue);
      return { ...moment, tableau: applyCue(moment.tableau, cue) };
    }
    case 'line': {
      const line = spoken(event, chapter);
      // what is seen beneath a line leaves its speaker where they are; the next thing said shuts the eye
      if (isBeneath(line)) return { ...moment, line };
      return { ...moment, line, over: null, tableau: speakingIn(shut(moment.tableau), line.speaker) };
    }
    case 'options':
      return { ...moment, offers: event.offers };
    case 'node':
    case 'end':
      return moment;
    default:
      throw event satisfies never;
  }
}

const shut = (tableau: Tableau): Tableau => (tableau.sight && tableau.sight !== 'closed' ? { ...tableau, sight: 'closed' } : tableau);

function speakingIn(tableau: Tableau, speaker: Person | null): Tableau {
  const speaking = tableau.people.some((p) => p.id === speaker) ? speaker : null;
  const subject = speaking ?? tableau.subject ?? null;
  return speaking === tableau.speaking && subject === tableau.subject ? tableau : { ...tableau, speaking, subject };
}

/**
 * One press: runs the machine until there is something new to read or to choose. A line that leads straight to choices
 * is shown together with them, so that the player sees what is being answered.
 */
function turn(program: Program, from: Moment, input: Input, chapter: Chapter): Turn {
  const passing: Passing[] = [];
  let result = step(program, from.state, input);
  let moment: Moment = { ...from, state: result.state, line: null, over: from.over ?? from.line, offers: [], chosen: null };
  for (const event of result.events) moment = take(moment, event, chapter, passing);
  if (moment.line?.tags.includes('lastline') && result.state.wait === 'go') {
    result = step(program, result.state, { kind: 'go' });
    for (const event of result.events) moment = take(moment, event, chapter, passing);
    moment = { ...moment, state: result.state };
  }
  if (!moment.line || !isBeneath(moment.line)) moment.over = null;
  return { moment, passing };
}

/** In: also what other chapters carry into this one, in place of the script's own first values. */
export function firstTurn(program: Program, chapter: Chapter, start: string, seed: number, carried: State['variables'] = {}): Turn {
  const fresh = begin(program, start, seed);
  const state = { ...fresh, variables: { ...fresh.variables, ...carried } };
  return turn(program, { state, tableau: emptyTableau(), line: null, offers: [], chosen: null }, { kind: 'go' }, chapter);
}

export const nextTurn = (program: Program, from: Moment, chapter: Chapter): Turn => turn(program, from, { kind: 'go' }, chapter);

export function chooseTurn(program: Program, from: Moment, offer: Offer, chapter: Chapter): Turn {
  const sight = sightOf(offer);
  const looking = sight ? { ...from, tableau: { ...from.tableau, sight } } : from;
  const after = turn(program, looking, { kind: 'choose', index: offer.index }, chapter);
  const to = from.line && { id: from.line.id, values: from.line.values };
  return { ...after, moment: { ...after.moment, chosen: { id: offer.id, values: offer.values, tags: offer.tags, to } } };
}

export const figureOf = (person: Person | null): boolean => person !== null && CAST[person].figure;
