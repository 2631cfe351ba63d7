import { describe, expect, it } from 'vitest';
import type { Program } from '../../src/engine/program';
import { carriedFrom, carriedSamples, isComplete } from '../../src/game/carried';
import { choicesOf, createPlay, playing } from '../../src/game/play';
import { createRecords } from '../../src/game/records';
import { scoreOf } from '../../src/game/score';
import { memoryStorage } from '../../src/game/storage';
import { isChoice, isStir, leftShut, logOf } from '../../src/game/verbs';

/** Somebody says something with something beneath it; then a log is dictated; then the chapter ends. */
const program: Program = {
  start: 'Start',
  variables: { $fortress_stillness: 5 },
  smart: {},
  nodes: {
    Start: {
      code: [
        ['command', ['room khaur fade']],
        ['command', ['music fortress']],
        ['command', ['enter nerov left neutral']],
        ['line', 'a1', 'Nerov', [], ['lastline']],
        [
          'options',
          [
            ['shut', [], ['see:closed'], 9, null, null],
            ['half', [], ['see:half'], 6, null, null],
            ['open', [], ['see:open'], 9, false, null],
          ],
        ],
        ['goto', 9],
        ['set', '$fortress_stillness', 4],
        ['line', 'b1', null, [], ['beneath']],
        ['line', 'b2', null, [], ['beneath']],
        ['line', 'c1', 'Nerov', [], ['lastline']],
        [
          'options',
          [
            ['in', [], ['log:keep'], 11, null, null],
            ['out', [], ['log:out'], 11, null, null],
          ],
        ],
        ['line', 'd1', null, [], []],
        ['command', ['outcome khaured-fortress the-leash']],
        ['command', ['card end']],
        ['stop'],
      ],
    },
  },
};

function open(carried = {}) {
  const store = createPlay();
  const does = playing(store);
  does.begin({ program, start: 'Start', version: 'x' }, 'khaured-fortress', 1, carried);
  return { store, does, now: () => store.getState().now };
}

describe('the eye', () => {
  it('stirs without asking: reading on leaves it shut, and is no choice one would call so', () => {
    const { store, does, now } = open();
    expect(isStir(now()?.offers ?? [])).toBe(true);
    expect(leftShut(now()?.offers ?? [])?.id).toBe('shut');
    does.advance();
    expect(now()?.line?.id).toBe('c1');
    expect(now()?.tableau.sight ?? 'closed').toBe('closed');
    expect(choicesOf(store.getState()).filter(isChoice)).toEqual([]);
  });

  it('looks beneath the line that was said, drains the room, and is shut by the next thing said', () => {
    const { does, now } = open();
    does.choose('half');
    expect(now()).toMatchObject({ line: { id: 'b1' }, over: { id: 'a1' }, tableau: { sight: 'half', speaking: 'nerov' } });
    does.advance();
    expect(now()).toMatchObject({ line: { id: 'b2' }, over: { id: 'a1' } });
    does.advance();
    expect(now()).toMatchObject({ line: { id: 'c1' }, over: null, tableau: { sight: 'closed' } });
  });

  it('rolls back with what it cost, and forward again', () => {
    const { does, now } = open();
    does.choose('half');
    expect(now()?.state.variables.$fortress_stillness).toBe(4);
    does.rollBack();
    expect(now()?.state.variables.$fortress_stillness).toBe(5);
    does.choose('half');
    expect(now()?.line?.id).toBe('b1');
  });

  it('cannot be opened without the stillness for it', () => {
    const { does, now } = open();
    const before = now();
    does.choose('open');
    expect(now()).toBe(before);
  });
});

describe('the log', () => {
  it('keeps what was dictated and remembers that something was left out', () => {
    const { store, does } = open();
    does.advance();
    does.choose('out');
    expect(logOf(choicesOf(store.getState()))).toEqual([{ id: 'out', values: [], manner: 'out' }]);
  });
});

describe('records', () => {
  const finish = (does: ReturnType<typeof open>['does']) => {
    does.advance();
    does.choose('in');
    does.advance();
  };

  it('are written when a chapter ends, and are there the next time', async () => {
    const storage = memoryStorage();
    const { store, does, now } = open();
    const records = createRecords(storage, store, () => 12);
    finish(does);
    expect(now()?.tableau).toMatchObject({ card: 'end', outcome: { name: 'the-leash' } });
    expect(records.store.getState().finished['khaured-fortress']).toMatchObject({ outcome: 'the-leash', time: 12 });
    await records.ready;
    await new Promise((done) => setTimeout(done));
    const again = createRecords(storage, createPlay(), () => 13);
    await again.ready;
    expect(again.store.getState().finished['khaured-fortress']?.outcome).toBe('the-leash');
  });

  it.each([[null], ['nonsense'], [{ 'human-ship': { outcome: 'unheard-of', variables: {} }, moon: 3 }]])(
    'pass over what is none: %j',
    async (stored) => {
      const storage = memoryStorage(new Map([['records', stored]]));
      const { store, ready } = createRecords(storage, createPlay(), () => 0);
      await ready;
      expect(store.getState()).toEqual({ finished: {}, ready: true });
    },
  );

  it('fill the variables of chapter five, and say none where there is no record', () => {
    const variables = { $candor: 2, $fortress_tazil: 'Tried', $fortress_stillness: 3 };
    const carried = carriedFrom({ 'khaured-fortress': { outcome: 'the-leash', variables, time: 0 } });
    expect(carried).toMatchObject({
      $table_fortress: 'the-leash',
      $table_tazil: 'tried',
      $table_stillness: 3,
      $table_candor: 2,
      $table_ship: 'none',
      $table_failures: 1,
    });
    expect(isComplete({})).toBe(false);
    expect(open(carried).now()?.state.variables.$table_fortress).toBe('the-leash');
  });

  it('are tried for the explorer in every outcome, all of them failures among them', () => {
    const samples = carriedSamples();
    expect(new Set(samples.map((s) => s.$table_trinity)).size).toBe(6);
    expect(samples.filter((s) => s.$table_failures === 4).length).toBeGreaterThan(1);
  });
});

describe('the score', () => {
  it('is what a script calls for, in its order', () => {
    expect(scoreOf(program)).toEqual(['music/fortress']);
  });
});
