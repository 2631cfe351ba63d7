// Plays a chapter at random and watches who stands where: what a reader of the script cannot see, since it depends on the way taken.
import { begin, step } from '../src/engine/machine';
import type { Program } from '../src/engine/program';
import type { State, Value } from '../src/engine/story';
import { personCalled } from '../src/game/cast';
import type { Chapter } from '../src/game/chapters';
import { cueFrom } from '../src/game/cues';
import { figureOf } from '../src/game/moment';
import { applyCue, emptyTableau, type Tableau } from '../src/game/tableau';

/** A play this long goes round in a circle. */
const LONGEST = 6000;

export interface Staging {
  /** Lines at which two people stand in one place, or to which a cue led for somebody who is not there. */
  faults: Map<string, string>;
  /** Lines of somebody with a figure who is heard from outside the picture while others stand in it. */
  unseen: Map<string, string>;
}

function doubled({ people }: Tableau): string | null {
  const two = people.find((p, i) => people.some((q, j) => j < i && q.at === p.at));
  return two ? `${people.filter((p) => p.at === two.at).map((p) => p.id)} both at ${two.at}` : null;
}

/** In: a chapter's program, how many plays, what other chapters carry into them in turn. */
export function watchStaging(chapter: Chapter, program: Program, plays: number, carried: readonly Record<string, Value>[]): Staging {
  const found: Staging = { faults: new Map(), unseen: new Map() };
  for (let seed = 1; seed <= plays; seed++) play(chapter, program, seed, carried[seed % carried.length] ?? {}, found);
  return found;
}

function play(chapter: Chapter, program: Program, seed: number, carried: Record<string, Value>, found: Staging): void {
  let random = seed * 2654435761;
  const draw = (below: number) => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return Math.floor((random / 2 ** 32) * below);
  };
  const fresh = begin(program, program.start, seed);
  let state: State = { ...fresh, variables: { ...fresh.variables, ...carried } };
  let tableau = emptyTableau();
  let absent: string | null = null;
  for (let n = 0; n < LONGEST && state.wait !== 'end'; n++) {
    const able = state.offers.filter((offer) => offer.available);
    const taken = able[draw(able.length)];
    if (state.wait === 'choice' && !taken) return;
    const next = step(program, state, taken ? { kind: 'choose', index: taken.index } : { kind: 'go' });
    for (const event of next.events) {
      if (event.kind === 'command') {
        const cue = cueFrom(event.name, event.args);
        if ('person' in cue && cue.kind !== 'enter' && cue.kind !== 'leave' && !tableau.people.some((p) => p.id === cue.person))
          absent ??= event.text;
        tableau = applyCue(tableau, cue);
      } else if (event.kind === 'line') {
        const fault = doubled(tableau) ?? (absent && `<<${absent}>> for nobody there`);
        if (fault) found.faults.set(event.id, fault);
        absent = null;
        const speaker = event.speaker === null ? null : personCalled(event.speaker, chapter);
        const outside = speaker && figureOf(speaker) && tableau.people.length > 0 && !tableau.people.some((p) => p.id === speaker);
        if (outside && !tableau.event) found.unseen.set(event.id, speaker);
      }
    }
    state = next.state;
  }
}
