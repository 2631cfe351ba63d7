// Only in `npm run dev`: an edited script or translation reaches the running game at the same place, with everything
// chosen; a mistake is shown over the game until it is mended. Part of `main`.
import { render } from 'preact';
import type { Program } from './engine/program';
import { keptOf } from './game/play';
import { renew } from './game/renew';
import type { House } from './page/house';
import { drawInspector } from './page/inspector';

/** What the story plugin sends when a file under scenes/ has changed. */
export interface StoryNews {
  chapter: string;
  /** Mistakes with place and caret; empty when there are none, and only then program and text can be trusted. */
  errors: string;
  warnings: string;
  program: Program;
  /** Language -> line id -> text. */
  text: Record<string, Record<string, string>>;
  /** Line id -> file:line. */
  places: Record<string, string>;
}

/** In: the house, and what to do with a new program so that later plays begin with it. */
export function hotStory(house: House, adopt: (chapter: string, program: Program) => void): void {
  const { play, playing, words } = house;
  const over = document.createElement('div');
  over.className = 'authors';
  document.body.append(over);
  let program: Program | null = null;
  let places: Record<string, string> = {};

  const board = document.createElement('pre');
  board.className = 'mistakes';
  board.setAttribute('role', 'alert');

  function show(errors: string): void {
    board.textContent = errors;
    if (errors) document.body.append(board);
    else board.remove();
  }

  function take(news: StoryNews): void {
    show(news.errors);
    if (news.errors) return;
    if (news.warnings) console.warn(news.warnings);
    program = news.program;
    places = news.places;
    adopt(news.chapter, news.program);
    const kept = keptOf(play.getState());
    if (kept?.chapter === news.chapter) {
      const { kept: renewed } = renew(news.program, kept);
      playing.restore({ program: news.program, start: news.program.start, version: 'edited' }, renewed);
    }
    words.replace(news.text);
    document.documentElement.dataset.edited = String(Number(document.documentElement.dataset.edited ?? 0) + 1);
  }

  import.meta.hot?.on('story:news', take);
  const ask = (chapter: string) => import.meta.hot?.send('story:ask', { chapter });
  play.subscribe((now, before) => {
    if (now.chapter && now.chapter !== before.chapter) ask(now.chapter);
  });

  let open = false;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'F2') return;
    event.preventDefault();
    open = !open;
    render(open ? drawInspector({ house, program: () => program, places: () => places }) : null, over);
  });
}
