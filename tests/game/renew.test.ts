import { describe, expect, it } from 'vitest';
import type { Program } from '../../src/engine/program';
import { createPlay, keptOf, playing } from '../../src/game/play';
import { renew } from '../../src/game/renew';
import { readChapter } from '../../tools/story-files';
import { story } from './program';

/** A play that has gone on for so many lines, in the real position format of the compiler. */
function played(lines: number) {
  const chapter = readChapter('human-ship');
  const store = createPlay();
  const does = playing(store);
  does.begin({ program: chapter.program, start: chapter.program.start, version: 'a' }, 'human-ship', 3);
  for (let i = 0; i < lines; i++) {
    const offer = store.getState().now?.offers[0];
    if (offer) does.choose(offer.id);
    else does.advance();
  }
  const kept = keptOf(store.getState());
  if (!kept) throw new Error('nothing was played');
  return { program: chapter.program, kept };
}

/** The program with one line taken out of it. */
function without(program: Program, id: string): Program {
  const nodes = Object.entries(program.nodes).map(([title, node]) => {
    const code = node.code.map((step) => (step[0] === 'line' && step[1] === id ? (['command', ['pause 0.1']] as const) : step));
    return [title, { ...node, code }];
  });
  return { ...program, nodes: Object.fromEntries(nodes) };
}

describe('a play taken into an edited story', () => {
  it('of an unchanged story is the same play', () => {
    const { program, kept } = played(14);
    const again = renew(program, JSON.parse(JSON.stringify(kept)));
    expect(again.found).toBe('line');
    expect(again.kept.now.line).toEqual(kept.now.line);
    expect(again.kept.past.map((m) => m.line?.id)).toEqual(kept.past.map((m) => m.line?.id));
  });

  it('goes on from the nearest earlier line when its own is gone, with everything it knew', () => {
    const { program, kept } = played(9);
    const lost = kept.now.line?.id ?? '';
    const before = kept.past.findLast((m) => m.line && m.line.id !== lost)?.line?.id;
    const { kept: renewed, found } = renew(without(program, lost), kept);
    expect(found).toBe('earlier');
    expect(renewed.now.line?.id).toBe(before);
    expect(renewed.now.state.variables).toEqual(kept.now.state.variables);
    const store = createPlay();
    const does = playing(store);
    does.restore({ program: without(program, lost), start: program.start, version: 'b' }, renewed);
    does.advance();
    expect(store.getState().now?.line?.id ?? store.getState().now?.offers[0]?.id).toBeTruthy();
    does.rollBack();
    does.rollBack();
    does.advance();
    expect(store.getState().now?.line).not.toBeNull();
  });

  it('into another story altogether begins it, and says so', () => {
    const { kept } = played(5);
    const { kept: renewed, found } = renew(story.program, kept);
    expect(found).toBe('start');
    expect(renewed.now.line?.id).toBe('a1');
  });
});
