// Everything read so far, in today's language, and the way back to any of it. The nearest lines come first into the
// page; earlier ones when asked for, so that a long evening stays light.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Moment } from '../../game/moment';
import { isBeneath, isChoice } from '../../game/verbs';
import { useHouse, useStore, useWords } from '../house';

const PAGE = 60;

function Entry({ moment, onReturn }: { moment: Moment; onReturn: (() => void) | null }) {
  const words = useWords();
  // a line that the script no longer has is passed over
  const chosen = moment.chosen && isChoice(moment.chosen) && words.line(moment.chosen.id, moment.chosen.values) ? moment.chosen : null;
  const line = moment.line && words.line(moment.line.id, moment.line.values) ? moment.line : null;
  return (
    <>
      {chosen && (
        <li class="chosen">
          <p class="name">
            <i class="lamp lit" />
            <span class="away">{words.say('history.chosen')}</span>
          </p>
          <p class="line">{words.line(chosen.id, chosen.values)}</p>
        </li>
      )}
      {line && (
        <li class={isBeneath(line) ? 'told beneath' : line.speaker ? undefined : 'told'} data-speaker={line.speaker ?? undefined}>
          {line.speaker && (
            <p class="name">
              <span class="sc">{words.say(`person.${line.speaker}`)}</span>
            </p>
          )}
          <p class="line" data-entry={line.id}>
            {words.line(line.id, line.values)}
          </p>
          {onReturn && (
            <button type="button" class="word return" data-return={line.id} onClick={onReturn}>
              {words.say('history.return')}
            </button>
          )}
        </li>
      )}
    </>
  );
}

export function History() {
  const { doors, play, playing } = useHouse();
  const words = useWords();
  const past = useStore(play, (p) => p.past);
  const now = useStore(play, (p) => p.now);
  const [shown, setShown] = useState(PAGE);
  const end = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => end.current?.scrollIntoView({ block: 'end' }), []);
  const moments = now ? [...past, now] : [];
  const from = Math.max(0, moments.length - shown);
  if (moments.length === 0) return <p class="lede">{words.say('history.empty')}</p>;
  return (
    <>
      {from > 0 && (
        <button type="button" class="word earlier" onClick={() => setShown(shown + PAGE)}>
          {words.say('history.earlier')}
        </button>
      )}
      <ol class="script">
        {moments.slice(from).map((moment, i) => {
          const index = from + i;
          const back = () => {
            playing.returnTo(index);
            doors.close();
          };
          return <Entry key={index} moment={moment} onReturn={index < past.length ? back : null} />;
        })}
        <li ref={end} aria-hidden="true" />
      </ol>
    </>
  );
}
