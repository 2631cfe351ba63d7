// The shelf: the story's own two slots first, then sixty of the player's, twelve to a page.
import { useEffect, useState } from 'preact/hooks';
import type { Save } from '../../game/save';
import { AUTO, QUICK, SLOTS } from '../../game/saves';
import { useHouse, useStore, useWords } from '../house';

const ON_A_PAGE = 12;
const slotName = (n: number) => `slot-${String(n).padStart(2, '0')}`;

function Slot({ name, label, save, keep }: { name: string; label: string; save: Save | undefined; keep: boolean }) {
  const { doors, saves, view } = useHouse();
  const words = useWords();
  const writable = keep && name !== AUTO && view.getState().under === 'play';
  const line = save?.play.now.line;
  return (
    <li class={save ? 'slot' : 'slot empty'} data-slot={name}>
      <figure>{save?.picture && <img src={save.picture} alt="" />}</figure>
      <p class="meta">
        <span>{label}</span>
        {save && (
          <time dateTime={new Date(save.time).toISOString()}>
            {new Date(save.time).toLocaleString(words.language, { dateStyle: 'medium', timeStyle: 'short' })}
          </time>
        )}
      </p>
      {save && <p class="said">{line ? words.line(line.id, line.values) : words.say(`chapter.${save.play.chapter}`)}</p>}
      <p class="acts">
        {save && (
          <button type="button" class="word" data-do="load" onClick={() => void doors.resume(save)}>
            {words.say('saves.load')}
          </button>
        )}
        {writable && (
          <button type="button" class="word" data-do="keep" onClick={() => void doors.save(name)}>
            {words.say(save ? 'saves.overwrite' : 'saves.keep')}
          </button>
        )}
        {save && (
          <button type="button" class="word" data-do="delete" onClick={() => void saves.remove(name)}>
            {words.say('saves.delete')}
          </button>
        )}
        {!save && !writable && <span class="none">{words.say('saves.empty')}</span>}
      </p>
    </li>
  );
}

export function Saves() {
  const { saves, play, words: source } = useHouse();
  const words = useWords();
  const shelf = useStore(saves.store, (s) => s.saves);
  const playing = useStore(play, (p) => p.now !== null);
  const [page, setPage] = useState(0);
  const [, redraw] = useState(0);
  const chapters = [...new Set(Object.values(shelf).map((s) => s.play.chapter))].join();
  useEffect(() => {
    // a save tells its place by its line: that chapter's words are needed even if it is not open
    void Promise.all(chapters.split(',').filter(Boolean).map(source.open)).then(
      () => redraw((n) => n + 1),
      () => undefined,
    );
  }, [chapters, source]);
  const own = Array.from({ length: ON_A_PAGE }, (_, i) => page * ON_A_PAGE + i + 1);
  return (
    <>
      <p class="lede">{words.say('saves.lede')}</p>
      <ol class="slots">
        {page === 0 && <Slot name={AUTO} label={words.say('saves.auto')} save={shelf[AUTO]} keep={false} />}
        {page === 0 && <Slot name={QUICK} label={words.say('saves.quick')} save={shelf[QUICK]} keep={playing} />}
        {own.map((n) => (
          <Slot key={n} name={slotName(n)} label={words.say('saves.slot', { n })} save={shelf[slotName(n)]} keep={playing} />
        ))}
      </ol>
      <nav class="pages" aria-label={words.say('saves.pages')}>
        {Array.from({ length: SLOTS / ON_A_PAGE }, (_, i) => (
          <button key={i} type="button" class="word" aria-current={i === page ? 'page' : undefined} onClick={() => setPage(i)}>
            {words.say('saves.page', { n: i + 1 })}
          </button>
        ))}
      </nav>
    </>
  );
}
