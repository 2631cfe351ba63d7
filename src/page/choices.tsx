// Choices are sentences. One that cannot be taken stays in reach of focus and says why; the press is refused here.
// A choice that belongs to one of the four verbs carries in the margin what it does.
import type { Offer } from '../engine/story';
import { mannerOf } from '../game/notebook';
import { entryOf, rulingOf, thingOf } from '../game/verbs';
import { useHouse, useWords } from './house';

/** Key of the word in a choice's margin, if its verb has one. */
function headOf(offer: Offer): string | null {
  const manner = mannerOf(offer.tags);
  const ruling = rulingOf(offer);
  const entry = entryOf(offer);
  return (manner && `manner.${manner}`) ?? (ruling && `ruling.${ruling}`) ?? (entry && `log.${entry}`);
}

/** What the page says above the choices of a verb. */
function askOf(offers: readonly Offer[]): string | null {
  if (offers.some((o) => mannerOf(o.tags))) return 'translate.ask';
  if (offers.some((o) => rulingOf(o))) return 'convene.ask';
  if (offers.some((o) => entryOf(o))) return 'log.ask';
  return offers.some((o) => thingOf(o)) ? 'remember.ask' : null;
}

export function Choices({ offers }: { offers: readonly Offer[] }) {
  const { playing, seen } = useHouse();
  const words = useWords();
  const ask = askOf(offers);
  const kind = [ask && 'renderings', ask === 'remember.ask' && 'shelf'].filter(Boolean).join(' ');
  const choose = (offer: Offer) => {
    if (!offer.available) return;
    seen.add(offer.id);
    playing.choose(offer.id);
  };
  return (
    <>
      {ask && <p class="ask">{words.say(ask)}</p>}
      <ol class={`choices ${kind}`} aria-label={words.say('play.choices')}>
        {offers.map((offer) => {
          const head = headOf(offer);
          return (
            <li key={offer.id}>
              <button
                type="button"
                class="choice"
                data-option={offer.id}
                data-seen={seen.has(offer.id) || undefined}
                aria-disabled={!offer.available || undefined}
                onClick={() => choose(offer)}
              >
                {head && <b class="sc">{words.say(head)}</b>}
                <span>{words.line(offer.id, offer.values)}</span>
                {seen.has(offer.id) && <small>{words.say('play.takenBefore')}</small>}
                {!offer.available && <small>{words.say('play.notNow')}</small>}
              </button>
            </li>
          );
        })}
      </ol>
    </>
  );
}
