// A card in place of words: the end of an evening. What lies behind it stays, darker.
import type { Card as CardName } from '../game/places';
import type { Tableau } from '../game/tableau';
import { useHouse, useWords } from './house';

/** Which words a card has: the end of a chapter speaks of how it came out. */
const wordsOf = (card: CardName, outcome: Tableau['outcome']): string =>
  card === 'end' && outcome ? `outcome.${outcome.chapter}.${outcome.name}` : `card.${card}`;

export function Card({ card, outcome = null }: { card: CardName; outcome?: Tableau['outcome'] }) {
  const { doors, playing } = useHouse();
  const words = useWords();
  const key = wordsOf(card, outcome);
  return (
    <section class="card" aria-labelledby="card-title" data-card={card}>
      <div role="log">
        <h1 id="card-title">{words.say(`${key}.title`)}</h1>
        <p>{words.say(`${key}.text`)}</p>
        <p class="lede">{words.say(`card.${card}.promise`)}</p>
      </div>
      <nav class="doors" aria-label={words.say('play.reading')}>
        <button type="button" class="choice" data-do="notebook" onClick={() => doors.open('notebook')}>
          <span>{words.say('card.notebook')}</span>
        </button>
        <button type="button" class="choice" data-do="back" onClick={playing.rollBack}>
          <span>{words.say('card.back')}</span>
        </button>
        <button type="button" class="choice" data-do="title" onClick={doors.title}>
          <span>{words.say('card.title')}</span>
        </button>
      </nav>
    </section>
  );
}
