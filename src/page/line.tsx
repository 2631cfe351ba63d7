// The current line. The whole of it is in the page from the start; words not yet said are only not yet seen.
import type { Spoken } from '../game/moment';
import { useHouse, useStore, useWords } from './house';
import { reveal } from './reveal';

/** `last`: nothing is awaited but the reader's press. */
export function Line({ line, last }: { line: Spoken; last: boolean }) {
  const { preferences, view } = useHouse();
  const words = useWords();
  const speed = useStore(preferences, (p) => p.textSpeed);
  const state = useStore(view, (v) => v.line);
  const more = useStore(view, (v) => last && v.line === 'whole' && v.mode === 'read');
  const text = words.line(line.id, line.values);
  const typed = state === 'typing' ? reveal(text, words.language, speed).words : [{ text, at: 0 }];
  return (
    <>
      {line.speaker && (
        <p class="name">
          <span class="sc">{words.say(`person.${line.speaker}`)}</span>
        </p>
      )}
      <p class="line" data-typing={state === 'typing' || undefined}>
        <span data-line={line.id} data-speaker={line.speaker ?? undefined}>
          {state === 'typing'
            ? typed.map((word, i) => (
                <span key={i} class="w" style={{ '--at': `${word.at.toFixed(2)}s` }}>
                  {word.text}
                </span>
              ))
            : text}
        </span>
        <i class="more" data-lit={more || undefined} aria-hidden="true" />
      </p>
    </>
  );
}
