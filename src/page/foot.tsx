// A running foot, as a book has: where we are, and the few things a reader does without leaving the page.
import { AUTO, QUICK } from '../game/saves';
import { useHouse, useStore, useWords } from './house';

export function Foot() {
  const { doors, play, playing, reader, view } = useHouse();
  const words = useWords();
  const mode = useStore(view, (v) => v.mode);
  const back = useStore(play, (p) => p.past.length > 0);
  const ahead = useStore(play, (p) => p.future.length > 0);
  const chapter = useStore(play, (p) => p.chapter);
  const room = useStore(play, (p) => p.now?.tableau.room ?? null);
  return (
    <footer class="foot">
      <p class="where">
        {chapter && words.say(`chapter.${chapter}`)}
        {room && (
          <>
            {' '}
            <span aria-hidden="true">·</span> {words.say(`place.${room}`)}
          </>
        )}
      </p>
      <nav class="aids" aria-label={words.say('play.reading')}>
        <button type="button" data-do="back" aria-disabled={!back} onClick={playing.rollBack}>
          {words.say('play.back')}
        </button>
        {ahead && (
          <button type="button" data-do="forward" onClick={playing.rollForward}>
            {words.say('play.forward')}
          </button>
        )}
        <button type="button" data-do="history" onClick={() => doors.open('history')}>
          {words.say('book.history')}
        </button>
        <button type="button" data-do="auto" aria-pressed={mode === 'auto'} onClick={() => reader.mode('auto')}>
          {words.say('play.auto')}
        </button>
        <button type="button" data-do="skip" aria-pressed={mode === 'skip'} onClick={() => reader.mode('skip')}>
          {words.say('play.skip')}
        </button>
        <button type="button" data-do="save" onClick={() => void doors.save(QUICK)}>
          {words.say('play.save')}
        </button>
        <button type="button" data-do="menu" onClick={() => void doors.save(AUTO).then(() => doors.open('preferences'))}>
          {words.say('play.menu')}
        </button>
      </nav>
    </footer>
  );
}
