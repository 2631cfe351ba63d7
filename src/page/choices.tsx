// Choices are sentences. One that cannot be taken stays in reach of focus and says why; the press is refused here.
import type { Offer } from '../engine/story';
import { mannerOf } from '../game/notebook';
import { useHouse, useWords } from './house';

export function Choices({ offers }: { offers: readonly Offer[] }) {
  const { playing, seen } = useHouse();
  const words = useWords();
  const rendering = offers.some((o) => mannerOf(o.tags));
  const choose = (offer: Offer) => {
    if (!offer.available) return;
    seen.add(offer.id);
    playing.choose(offer.id);
  };
  return (
    <>
      {rendering && <p class="ask">{words.say('translate.ask')}</p>}
      <ol class={rendering ? 'choices renderings' : 'choices'} aria-label={words.say('play.choices')}>
        {offers.map((offer) => {
          const manner = mannerOf(offer.tags);
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
                {manner && <b class="sc">{words.say(`manner.${manner}`)}</b>}
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
