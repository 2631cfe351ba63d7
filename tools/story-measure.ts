// npm run story:measure [CHAPTER ...]: plays each chapter at random many times and prints what a player meets: how much of it one
// play sees, how much hangs on choices, how long one reads between two of them, and how often each verb comes. Seeded: the same
// story gives the same figures.
import { begin, step } from '../src/engine/machine';
import type { Program } from '../src/engine/program';
import type { Offer, State, Value } from '../src/engine/story';
import { carriedSamples } from '../src/game/carried';
import type { Chapter } from '../src/game/chapters';
import { mannerOf } from '../src/game/notebook';
import { entryOf, isStir, rulingOf, sightOf, thingOf } from '../src/game/verbs';
import { watchStaging } from './staging';
import { chapterNames, readChapter } from './story-files';

const PLAYS = 400;
/** A play this long goes round in a circle. */
const LONGEST = 6000;

interface Played {
  /** Lines and options that were read. */
  heard: Set<string>;
  /** Most lines between two choices; the third eye's stir is one only where it is opened. */
  longest: readonly string[];
  choices: number;
  offers: Map<string, Offer>;
}

function played(program: Program, seed: number, carried: Record<string, Value>): Played {
  let random = seed * 2654435761;
  const draw = (below: number) => {
    random = (Math.imul(random, 1664525) + 1013904223) >>> 0;
    return Math.floor((random / 2 ** 32) * below);
  };
  const found: Played = { heard: new Set(), longest: [], choices: 0, offers: new Map() };
  let state: State = begin(program, program.start, seed);
  state = { ...state, variables: { ...state.variables, ...carried } };
  let run: string[] = [];
  const rest = () => {
    if (run.length > found.longest.length) found.longest = run;
    run = [];
  };
  for (let n = 0; n < LONGEST && state.wait !== 'end'; n++) {
    const able = state.offers.filter((offer) => offer.available);
    const taken = able[draw(able.length)];
    if (state.wait === 'choice' && !taken) break;
    if (taken && sightOf(taken) !== 'closed') {
      found.choices++;
      rest();
    }
    const next = step(program, state, taken ? { kind: 'choose', index: taken.index } : { kind: 'go' });
    for (const event of next.events) {
      if (event.kind === 'line') {
        found.heard.add(event.id);
        run.push(event.id);
      } else if (event.kind === 'options') {
        const stir = isStir(event.offers);
        for (const offer of event.offers) {
          found.offers.set(offer.id, offer);
          if (!stir) found.heard.add(offer.id);
        }
      }
    }
    state = next.state;
  }
  rest();
  return found;
}

const middle = (list: number[]): number => list.sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

for (const name of process.argv.length > 2 ? process.argv.slice(2) : chapterNames()) {
  const { program, lines } = readChapter(name);
  const roots = name === 'fifth-table' ? carriedSamples() : [{}];
  const plays = Array.from({ length: PLAYS }, (_, n) => played(program, n + 1, roots[n % roots.length] ?? {}));
  const offers = new Map(plays.flatMap((play) => [...play.offers]));
  const count = (is: (offer: Offer) => unknown) => [...offers.values()].filter(is).length;
  const all = Object.keys(lines).filter((id) => !sightOf(offers.get(id) ?? { tags: [] }));
  const always = all.filter((id) => plays.every((play) => play.heard.has(id))).length;
  const longest = plays.map((play) => play.longest).reduce((one, two) => (two.length > one.length ? two : one));
  const shares = plays.map((play) => all.filter((id) => play.heard.has(id)).length / all.length);
  const { unseen } = watchStaging(name as Chapter, program, PLAYS, roots);
  console.log(
    [
      `${name}: one play sees ${percent(middle(shares))} of ${all.length} lines and options, at most ${percent(Math.max(...shares))}`,
      `${percent(1 - always / all.length)} are not in every play`,
      `${middle(plays.map((play) => play.choices))} choices a play, at most ${longest.length} lines without one (${longest[0]} to ${longest.at(-1)})`,
      `renderings ${count((o) => mannerOf(o.tags))}, halves ${count((o) => sightOf(o) === 'half')}, opens ${count((o) => sightOf(o) === 'open')}, ` +
        `rulings ${count(rulingOf)}, things ${count(thingOf)}, log ${count(entryOf)}`,
      `spoken from outside the picture: ${unseen.size ? [...unseen.keys()].sort().join(' ') : 'nothing'}`,
    ].join('\n  '),
  );
}
