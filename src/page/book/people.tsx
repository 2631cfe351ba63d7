// How people stand to you, in words: five steps from hostile to bound, shown once somebody has been met.
import { PEOPLE } from '../../game/cast';
import { variablesOf } from '../../game/play';
import { BONDS, bondOf, related, relation } from '../../game/relationships';
import { useHouse, useStore, useWords } from '../house';
import { Portrait } from '../portrait';

export function People() {
  const { play } = useHouse();
  const words = useWords();
  const current = useStore(play, (p) => p);
  const variables = variablesOf(current);
  const heard = new Set([...current.past, ...(current.now ? [current.now] : [])].map((m) => m.line?.speaker));
  const met = related(variables).filter((p) => heard.has(p));
  if (met.length === 0) return <p class="lede">{words.say('people.empty')}</p>;
  return (
    <ul class="cast">
      {PEOPLE.filter((p) => met.includes(p)).map((person) => {
        const bond = bondOf(relation(variables, person));
        return (
          <li key={person} data-speaker={person} data-bond={bond}>
            {current.chapter && <Portrait person={person} chapter={current.chapter} />}
            <h2>{words.say(`person.${person}`)}</h2>
            <p class="why">{words.say(`about.${person}`)}</p>
            <ol class="state" aria-label={words.say(`bond.${bond}`)}>
              {BONDS.map((b) => (
                <li key={b} class={b === bond ? 'on' : undefined} aria-current={b === bond ? 'true' : undefined}>
                  <i class={b === bond ? 'lamp lit' : 'lamp'} />
                  {words.say(`bond.${b}`)}
                </li>
              ))}
            </ol>
          </li>
        );
      })}
    </ul>
  );
}
