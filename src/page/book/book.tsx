// Menus are pages of one book: a list of contents at the edge, one leaf open. Loaded when first needed.
import './book.css';
import { useEffect, useRef } from 'preact/hooks';
import { useHouse, useStore, useWords } from '../house';
import { BOOK, type Leaf } from '../view';
import { Codex } from './codex';
import { Credits } from './credits';
import { History } from './history';
import { Notebook } from './notebook';
import { People } from './people';
import { Preferences } from './preferences';
import { Saves } from './saves';

const LEAVES = {
  history: History,
  notebook: Notebook,
  people: People,
  codex: Codex,
  saves: Saves,
  preferences: Preferences,
  credits: Credits,
};
/** Leaves that have nothing to show while no story is open. */
const OF_THE_STORY: readonly Leaf[] = ['history', 'notebook', 'people', 'codex'];

export interface BookProps {
  leaf: Leaf;
}

export function Book({ leaf }: BookProps) {
  const { doors, view } = useHouse();
  const words = useWords();
  const under = useStore(view, (v) => v.under);
  const heading = useRef<HTMLHeadingElement>(null);
  const Content = LEAVES[leaf];
  useEffect(() => {
    if (leaf !== 'history') window.scrollTo(0, 0); // the history opens at its end
    heading.current?.focus({ preventScroll: true });
  }, [leaf]);
  return (
    <>
      <nav class="contents" aria-label={words.say('book.contents')}>
        <button type="button" class="back" data-do="close" onClick={doors.close}>
          <i class="lamp" />
          {words.say(under === 'play' ? 'book.toStory' : 'book.toTitle')}
        </button>
        <ol>
          {BOOK.filter((l) => under === 'play' || !OF_THE_STORY.includes(l)).map((l) => (
            <li key={l}>
              <button type="button" data-leaf={l} aria-current={l === leaf ? 'page' : undefined} onClick={() => doors.open(l)}>
                {words.say(`book.${l}`)}
              </button>
            </li>
          ))}
          {under === 'play' && (
            <li>
              <button type="button" data-do="title" onClick={doors.title}>
                {words.say('card.title')}
              </button>
            </li>
          )}
        </ol>
      </nav>
      <article class="leaf">
        <h1 ref={heading} tabIndex={-1}>
          {words.say(`book.${leaf}`)}
        </h1>
        <Content />
      </article>
    </>
  );
}
