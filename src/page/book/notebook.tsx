// The notebook: what was heard, what was said instead, and how the one became the other. In the cabin it is the log, sentence
// by sentence, as it stands; what was left out shows as a gap, and what was struck can still be read.
import { renderings } from '../../game/notebook';
import { choicesOf } from '../../game/play';
import { logOf } from '../../game/verbs';
import { useHouse, useStore, useWords } from '../house';

function Log({ lines }: { lines: ReturnType<typeof logOf> }) {
  const words = useWords();
  return (
    <>
      <p class="lede">{words.say('notebook.log')}</p>
      <ol class="notes log">
        {lines.map(({ id, values, manner }) => (
          <li key={id} data-note={id} data-entry={manner}>
            {manner === 'out' ? (
              <p class="manner">{words.say('log.out')}</p>
            ) : (
              <p class="said">{manner === 'strike' ? <s>{words.line(id, values)}</s> : words.line(id, values)}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

export function Notebook() {
  const { play } = useHouse();
  const words = useWords();
  const choices = choicesOf(useStore(play, (p) => p));
  const chapter = useStore(play, (p) => p.chapter);
  const notes = renderings(choices);
  const log = logOf(choices);
  if (notes.length + log.length === 0)
    return <p class="lede">{words.say(chapter === 'kirks-cabin' ? 'notebook.logEmpty' : 'notebook.empty')}</p>;
  return (
    <>
      {notes.length > 0 && (
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
      )}
      {log.length > 0 && <Log lines={log} />}
    </>
  );
}
