// The title page. The same page stands in index.html, in plain HTML, so that it can be read before this has loaded:
// change both together (a test compares them).
import { isComplete } from '../game/carried';
import { CHAPTERS } from '../game/chapters';
import { LANGUAGE_CODES, LANGUAGES, type Language } from '../game/languages';
import { latest } from '../game/saves';
import { useHouse, useStore, useWords } from './house';
import { TitlePicture } from './title-picture';

const NUMERALS = ['I', 'II', 'III', 'IV', 'V'] as const;

export function TitleScreen() {
  const { doors, preferences, records, saves, view } = useHouse();
  const words = useWords();
  const save = useStore(saves.store, latest);
  const busy = useStore(view, (v) => v.busy);
  const language = useStore(preferences, (p) => p.language);
  const finished = useStore(records, (r) => r.finished);
  const where = save?.play.chapter;

  return (
    <>
      <TitlePicture lit={(chapter) => finished[chapter] !== undefined} next={where ?? 'human-ship'} />
      <header class="masthead">
        <h1>{words.say('title.name')}</h1>
        <p>{words.say('title.motto')}</p>
      </header>
      <nav class="begin" aria-label={words.say('title.begin')}>
        <button
          type="button"
          data-do={save ? 'continue' : 'start'}
          aria-busy={busy}
          onClick={() => (save ? doors.resume(save) : doors.begin('human-ship'))}
        >
          <i class="lamp lit" />
          <span>{words.say(save ? 'title.continue' : 'title.start')}</span>
          <small>{where ? words.say(`chapter.${where}`) : words.say('title.startNote')}</small>
        </button>
      </nav>
      <nav class="seats" aria-label={words.say('title.chapters')}>
        <ol>
          {CHAPTERS.map((chapter, i) => {
            const open = chapter !== 'fifth-table' || isComplete(finished);
            const outcome = finished[chapter]?.outcome;
            const told = outcome ? `outcome.${chapter}.${outcome}.title` : open ? null : 'title.fourLamps';
            return (
              <li key={chapter} data-lamp={chapter} data-lit={outcome ? '' : undefined}>
                <button type="button" data-chapter={chapter} aria-disabled={!open} onClick={() => open && doors.begin(chapter)}>
                  <span class="num sc">{NUMERALS[i]}</span>
                  <span>{words.say(`chapter.${chapter}`)}</span>
                  <small>{told && words.say(told)}</small>
                </button>
              </li>
            );
          })}
        </ol>
      </nav>
      <nav class="bar" aria-label={words.say('title.game')}>
        <label class="tongue">
          <span class="away">{words.say('preferences.language')}</span>
          <select value={language} onChange={(e) => preferences.setState({ language: e.currentTarget.value as Language })}>
            {LANGUAGE_CODES.map((code) => (
              <option key={code} value={code} lang={code}>
                {LANGUAGES[code].name}
              </option>
            ))}
          </select>
        </label>
        {(['preferences', 'saves', 'credits'] as const).map((leaf) => (
          <button key={leaf} type="button" data-leaf={leaf} onClick={() => doors.open(leaf)}>
            {words.say(`book.${leaf}`)}
          </button>
        ))}
      </nav>
    </>
  );
}
