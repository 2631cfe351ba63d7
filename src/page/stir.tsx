// See: the third eye stirs. Nothing is asked; whoever only reads on leaves it shut. The lights of stillness say what it costs.
import type { Offer } from '../engine/story';
import { variablesOf } from '../game/play';
import { sightOf } from '../game/verbs';
import { useHouse, useStore, useWords } from './house';

/** Where each chapter keeps its stillness, and how much of it there was. */
const STILLNESS: Readonly<Record<string, { variable: string; most: number }>> = {
  'khaured-fortress': { variable: '$fortress_stillness', most: 5 },
  'fifth-table': { variable: '$table_sight', most: 1 },
};

/** The lights that are left, said in words to those who do not see them. */
function Lights() {
  const { play } = useHouse();
  const words = useWords();
  const kept = STILLNESS[useStore(play, (p) => p.chapter) ?? ''];
  const left = useStore(play, (p) => Number(variablesOf(p)[kept?.variable ?? ''] ?? 0));
  if (!kept) return null;
  return (
    <span class="stillness">
      <span class="away">{words.say('see.left', { n: left })}</span>
      {Array.from({ length: kept.most }, (_, i) => (
        <i key={i} class={i < left ? 'lamp lit' : 'lamp'} aria-hidden="true" />
      ))}
    </span>
  );
}

export function Stir({ offers }: { offers: readonly Offer[] }) {
  const { playing, seen } = useHouse();
  const words = useWords();
  const look = (offer: Offer) => {
    if (!offer.available) return;
    seen.add(offer.id);
    playing.choose(offer.id);
  };
  return (
    <fieldset class="stir" aria-label={words.say('see.stirs')}>
      <Lights />
      {offers.map((offer) => {
        const sight = sightOf(offer);
        if (!sight || sight === 'closed') return null;
        return (
          <button
            key={offer.id}
            type="button"
            class="look"
            data-option={offer.id}
            data-see={sight}
            data-seen={seen.has(offer.id) || undefined}
            aria-disabled={!offer.available || undefined}
            onClick={() => look(offer)}
          >
            <i class={`eye ${sight}`} aria-hidden="true" />
            {words.say(`see.${sight}`)}
            {!offer.available && <span class="away">{words.say('see.spent')}</span>}
          </button>
        );
      })}
    </fieldset>
  );
}
