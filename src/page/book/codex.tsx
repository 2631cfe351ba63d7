// What has been come across so far, and no more: places one has stood in, verbs one has used.
import { OUTCOMES } from '../../game/carried';
import { CHAPTERS } from '../../game/chapters';
import type { Moment } from '../../game/moment';
import { mannerOf } from '../../game/notebook';
import { entryOf, rulingOf, sightOf, thingOf } from '../../game/verbs';
import { useHouse, useStore, useWords } from '../house';

const VERBS = {
  translate: (o) => mannerOf(o.tags) !== null,
  see: (o) => sightOf(o) !== null,
  convene: (o) => rulingOf(o) !== null,
  remember: (o) => thingOf(o) !== null || entryOf(o) !== null,
} as const satisfies Record<string, (offer: Moment['offers'][number]) => boolean>;
type Verb = keyof typeof VERBS;

export function Codex() {
  const { play, records } = useHouse();
  const words = useWords();
  const past = useStore(play, (p) => p.past);
  const now = useStore(play, (p) => p.now);
  const finished = useStore(records, (r) => r.finished);
  const moments = now ? [...past, now] : [...past];
  const rooms = [...new Set(moments.flatMap((m) => m.tableau.room ?? []))];
  const used = (Object.keys(VERBS) as Verb[]).filter((verb) => moments.some((m) => m.offers.some(VERBS[verb])));
  const ended = CHAPTERS.filter((chapter) => finished[chapter]);
  return (
    <div class="codex">
      {used.length > 0 && (
        <section>
          <h2>{words.say('codex.verbs')}</h2>
          {used.map((verb) => (
            <article key={verb} data-verb={verb}>
              <h3>{words.say(`codex.verb.${verb}.name`)}</h3>
              <p>{words.say(`codex.verb.${verb}`)}</p>
            </article>
          ))}
        </section>
      )}
      <section>
        <h2>{words.say('codex.places')}</h2>
        {rooms.map((room) => (
          <article key={room} data-place={room}>
            <h3>{words.say(`place.${room}`)}</h3>
            <p>{words.say(`room.${room}`)}</p>
          </article>
        ))}
      </section>
      {ended.length > 0 && (
        <section>
          <h2>{words.say('codex.records')}</h2>
          {ended.map((chapter) => (
            <article key={chapter} data-record={chapter}>
              <h3>{words.say(`chapter.${chapter}`)}</h3>
              <p>
                {words.say(`outcome.${chapter}.${finished[chapter]?.outcome}.title`)}
                {' · '}
                {words.say('codex.of', { n: OUTCOMES[chapter].length })}
              </p>
            </article>
          ))}
        </section>
      )}
    </div>
  );
}
