// Only in `npm run dev`: F2 shows authors where the play stands: the line with its file, variables with the moments they
// changed at, nodes to jump to, options to force, languages. In English only, because it never reaches a player.
import './styles/inspector.css';
import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { Program } from '../engine/program';
import type { Value } from '../engine/story';
import { LANGUAGE_CODES } from '../game/languages';
import { type Moment, nextTurn } from '../game/moment';
import { type House, HouseContext, useHouse, useStore, useWords } from './house';

interface Sources {
  house: House;
  program: () => Program | null;
  places: () => Record<string, string>;
}

interface Change {
  /** Which moment of the play, counted from 1. */
  at: number;
  to: Value;
}

/** Every variable with the values it has had, in order. */
function changes(moments: readonly Moment[]): Map<string, Change[]> {
  const found = new Map<string, Change[]>();
  for (const [index, { state }] of moments.entries()) {
    for (const [name, value] of Object.entries(state.variables)) {
      const past = found.get(name) ?? [];
      if (past.at(-1)?.to !== value) found.set(name, [...past, { at: index + 1, to: value }]);
    }
  }
  return found;
}

function Inspector({ program, places }: Omit<Sources, 'house'>) {
  const { play, playing, preferences } = useHouse();
  const words = useWords();
  const current = useStore(play, (p) => p);
  const [filter, setFilter] = useState('');
  const { now, past, chapter } = current;
  const story = program();
  if (!now || !chapter || !story) return <p>No story is open.</p>;

  const jump = (node: string) => {
    const { moment } = nextTurn(
      story,
      { ...now, state: { ...now.state, wait: 'go', at: { node, index: 0 }, returns: [], offers: [] } },
      chapter,
    );
    playing.restore(
      { program: story, start: story.start, version: 'edited' },
      { chapter, seed: current.seed, past: [...past, now], now: moment },
    );
  };
  const force = (id: string) => {
    const offers = now.state.offers.map((offer) => ({ ...offer, available: true }));
    const opened = { ...now, offers, state: { ...now.state, offers } };
    playing.restore({ program: story, start: story.start, version: 'edited' }, { chapter, seed: current.seed, past, now: opened });
    playing.choose(id);
  };
  const table = [...changes([...past, now])].filter(([name]) => name.includes(filter)).sort(([a], [b]) => a.localeCompare(b));
  return (
    <>
      <p>
        <b>{now.state.at.node}</b> · {now.line?.id ?? 'no line'} · {now.line ? places()[now.line.id] : ''} · moment {past.length + 1}
      </p>
      <p>
        {LANGUAGE_CODES.map((language) => (
          <button
            key={language}
            type="button"
            aria-pressed={language === words.language}
            onClick={() => preferences.setState({ language })}
          >
            {language}
          </button>
        ))}
        <select value={now.state.at.node} onChange={(e) => jump(e.currentTarget.value)} aria-label="Jump to node">
          {Object.keys(story.nodes).map((node) => (
            <option key={node}>{node}</option>
          ))}
        </select>
      </p>
      {now.offers.map((offer) => (
        <p key={offer.id}>
          <button type="button" onClick={() => force(offer.id)}>
            take {offer.id}
            {offer.available ? '' : ' (closed)'}
          </button>{' '}
          {offer.tags.join(' ')}
        </p>
      ))}
      <input
        type="search"
        placeholder="$variable"
        value={filter}
        onInput={(e) => setFilter(e.currentTarget.value)}
        aria-label="Filter variables"
      />
      <table>
        <tbody>
          {table.map(([name, list]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{String(list.at(-1)?.to)}</td>
              <td>
                {list
                  .slice(1)
                  .map(({ at, to }) => `${at}: ${to}`)
                  .join(', ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** The whole panel, to be drawn outside the game's own tree. */
export const drawInspector = ({ house, program, places }: Sources): VNode => (
  <HouseContext.Provider value={house}>
    <aside class="inspector">
      <Inspector program={program} places={places} />
    </aside>
  </HouseContext.Provider>
);
