// The one element everything stands in: its attributes tell the state (and the style sheets) what is shown, its
// children are the pictures and one screen.
import type { ComponentType } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BookProps } from './book/book';
import { useHouse, useStore, useWords } from './house';
import { Notice } from './notice';
import { PlayScreen } from './play-screen';
import { TitleScreen } from './title-screen';
import { isLeaf } from './view';

/** The pictures' element, which belongs to nobody here: it is put in once and left alone. */
function Stage({ host }: { host: HTMLElement }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.replaceChildren(host), [host]);
  return <div class="stage" aria-hidden="true" ref={place} />;
}

/** The menus come when they are first asked for, or when there is nothing better to do. */
function useBook(needed: boolean): ComponentType<BookProps> | null {
  const [Book, setBook] = useState<{ it: ComponentType<BookProps> } | null>(null);
  useEffect(() => {
    const fetchIt = () => void import('./book/book').then((m) => setBook({ it: m.Book }));
    if (needed) fetchIt();
    else {
      const idle = setTimeout(fetchIt, 4000);
      return () => clearTimeout(idle);
    }
  }, [needed]);
  return Book?.it ?? null;
}

export function App() {
  const { view, play, preferences, stage } = useHouse();
  const words = useWords();
  const screen = useStore(view, (v) => v.screen);
  const under = useStore(view, (v) => v.under);
  const drawn = useStore(view, (v) => v.stage);
  const hidden = useStore(view, (v) => v.hidden);
  const room = useStore(play, (p) => p.now?.tableau.room ?? null);
  const people = useStore(play, (p) => p.now?.tableau.people.map((s) => `${s.id}:${s.face}`).join(' ') ?? '');
  const chapter = useStore(play, (p) => p.chapter);
  const renderings = useStore(play, (p) => p.now?.offers.some((o) => o.tags.some((t) => t.startsWith('rendering:'))) ?? false);
  const large = useStore(preferences, (p) => p.textSize >= 1.5);
  const leaf = isLeaf(screen);
  const Book = useBook(leaf);
  const kind = [
    screen === 'title' ? 'title' : leaf ? 'book' : 'play',
    large && 'large',

    renderings && 'translate',
    hidden && 'bare',
  ];

  useEffect(() => {
    document.title = words.say('title.name');
  });

  return (
    <main
      class={kind.filter(Boolean).join(' ')}
      data-screen={screen}
      data-setting={screen === 'title' || under === 'title' ? 'fifth-table' : (chapter ?? 'fifth-table')}
      data-stage={drawn}
      data-room={room ?? undefined}
      data-people={people || undefined}
    >
      <Stage host={stage} />
      {screen === 'title' && <TitleScreen />}
      {screen === 'play' && <PlayScreen />}
      {isLeaf(screen) && (Book ? <Book leaf={screen} /> : <p class="waiting">{words.say('page.opening')}</p>)}
      <Notice />
    </main>
  );
}
