// A play kept with an older script, taken into today's: every moment finds its line again, so that rolling back works in
// it too. Loaded only when a save's story is not the one that is served.
import type { Program } from '../engine/program';
import { type Found, resume } from '../engine/resume';
import { type Moment, nextTurn } from './moment';
import type { Kept } from './play';

/** As many earlier lines as are tried when a line is gone. */
const LOOK_BACK = 40;

/**
 * In: today's program, the play as kept. Out: the play as it can go on, and how well the place of
 * its last moment was found: at the line, at an earlier one, at the start of its node or of the chapter.
 */
export function renew(program: Program, kept: Kept): { kept: Kept; found: Found } {
  const all = [...kept.past, kept.now];
  const linesBefore = (index: number): string[] =>
    all
      .slice(Math.max(0, index - LOOK_BACK), index + 1)
      .flatMap((moment) => moment.line?.id ?? [])
      .reverse();
  const anew = (moment: Moment, index: number) => {
    const { state, found, line } = resume(program, moment.state, linesBefore(index));
    return { moment: { ...moment, state, offers: state.offers }, found, line };
  };
  const past = kept.past.map((moment, index) => anew(moment, index).moment);
  const { moment, found, line } = anew(kept.now, past.length);
  if (found === 'line') return { kept: { ...kept, past, now: moment }, found };
  const there = line === null ? undefined : past.findLast((earlier) => earlier.line?.id === line);
  const now = there
    ? { ...there, state: moment.state, offers: moment.offers }
    : nextTurn(program, { ...moment, line: null, offers: [] }, kept.chapter).moment;
  return { kept: { ...kept, past, now }, found };
}
