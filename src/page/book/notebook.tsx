// The interpreter's notebook: what was heard, what was said instead, and how the one became the other.
import { renderings } from '../../game/notebook';
import { choicesOf } from '../../game/play';
import { useHouse, useStore, useWords } from '../house';

export function Notebook() {
  const { play } = useHouse();
  const words = useWords();
  const notes = renderings(choicesOf(useStore(play, (p) => p)));
  if (notes.length === 0) return <p class="lede">{words.say('notebook.empty')}</p>;
  return (
    <>
      <p class="lede">{words.say('notebook.lede')}</p>
      <ol class="notes">
        {notes.map(({ manner, heard, said }) => (
          <li key={said.id} data-note={said.id}>
            {heard && <p class="heard">{words.line(heard.id, heard.values)}</p>}
            <p class="said">{words.line(said.id, said.values)}</p>
            <p class="manner">{words.say(`manner.${manner}`)}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
