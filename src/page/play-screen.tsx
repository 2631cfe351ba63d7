// Reading: the words in their band, the choices under them, the running foot. What is on the stage lies behind.
import { useEffect, useState } from 'preact/hooks';
import type { Spoken } from '../game/moment';
import { isStir } from '../game/verbs';
import { Captions } from './captions';
import { Card } from './card';
import { Choices } from './choices';
import { Foot } from './foot';
import { useHouse, useStore, useWords } from './house';
import { Line } from './line';
import { Ring } from './ring';
import { Stir } from './stir';
import { Things } from './things';

/** What is to be seen, in words, for those who do not see the stage: said when the room changes and over event pictures. */
function Scenery() {
  const { play } = useHouse();
  const words = useWords();
  const seen = useStore(play, ({ now }) => {
    const { event, room } = now?.tableau ?? {};
    return event ? `event.${event}` : room && `room.${room}`;
  });
  return <p class="away">{seen ? words.say(seen) : ''}</p>;
}

/** The spoken line under which something is seen. */
function Over({ line }: { line: Spoken }) {
  const words = useWords();
  return (
    <>
      {line.speaker && (
        <p class="name">
          <span class="sc">{words.say(`person.${line.speaker}`)}</span>
        </p>
      )}
      <p class="line over">{words.line(line.id, line.values)}</p>
    </>
  );
}

export function PlayScreen() {
  const { play, view, saves } = useHouse();
  const words = useWords();
  const now = useStore(play, (p) => p.now);
  const serial = useStore(play, (p) => p.passing.serial);
  const chapter = useStore(play, (p) => p.chapter);
  const line = useStore(view, (v) => v.line);
  const taught = useStore(saves.store, (s) => Object.keys(s.saves).length > 0);
  const [first, setFirst] = useState(true);
  useEffect(() => {
    if (first && serial > 1) setFirst(false);
  }, [first, serial]);
  if (!now) return null;
  if (now.tableau.card) return <Card card={now.tableau.card} outcome={now.tableau.outcome ?? null} />;
  const stirs = isStir(now.offers);
  const asked = now.offers.length > 0 && !stirs;
  const held = line === 'held';
  return (
    <>
      <h1 class="away">{chapter ? words.say(`chapter.${chapter}`) : ''}</h1>
      <div class="veil" />
      <Ring />
      <Captions />
      {asked && line === 'whole' && <Things offers={now.offers} />}
      <section
        class={`words${now.line?.speaker ? '' : ' told'}${asked ? ' asked' : ''}${now.over ? ' seen-through' : ''}`}
        data-speaker={(now.over ?? now.line)?.speaker ?? undefined}
      >
        <div class="said" role="log" aria-label={words.say('play.story')} data-held={held || undefined}>
          <Scenery />
          {!held && now.over && <Over line={now.over} />}
          {!held && now.line && <Line key={serial} line={now.line} last={!asked} />}
        </div>
        {stirs && line === 'whole' && <Stir offers={now.offers} />}
        {asked && line === 'whole' && <Choices offers={now.offers} />}
        {first && !taught && !asked && <p class="hint">{words.say('play.hint')}</p>}
      </section>
      <Foot />
    </>
  );
}
