// What holds for every play of every story: same inputs, same state; a state is JSON; stepping changes nothing it was given.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { begin, step } from '../../src/engine/machine';
import { chapterNames, readChapter } from '../../tools/story-files';
import { choices, compileText, freeze, inputFor, node, play } from './help';

const folder = new URL('./plays/', import.meta.url);
const SKIPPED = ['functions.yarn', 'enums.yarn', 'inference.yarn', 'expressions.yarn'];
const plays = readdirSync(folder)
  .filter((name) => name.endsWith('.yarn') && !SKIPPED.includes(name))
  .map((name) => [name, compileText(readFileSync(new URL(name, folder), 'utf8')).program] as const);
const chapters = chapterNames().map((name) => [name, readChapter(name).program] as const);

describe.each([...plays, ...chapters])('%s', (_name, program) => {
  const start = program.start;
  const runs = { numRuns: 15 };

  test('the same seed and inputs lead to the same states', () => {
    const same = (seed: number, list: number[]) => {
      expect(play(program, start, seed, list)).toEqual(play(program, start, seed, list));
    };
    fc.assert(fc.property(fc.integer(), choices(), same), runs);
  });

  test('every state survives JSON and plays on from there', () => {
    const survives = (seed: number, list: number[], stop: number) => {
      const { states } = play(program, start, seed, list);
      for (const state of states) expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      const state = states[stop % states.length];
      if (!state) return;
      const input = inputFor(state, stop);
      expect(step(program, JSON.parse(JSON.stringify(state)), input)).toEqual(step(program, state, input));
    };
    fc.assert(fc.property(fc.integer(), choices(), fc.nat(), survives), runs);
  });

  test('stepping changes neither the program nor the state it was given', () => {
    freeze(program);
    const untouched = (seed: number, list: number[]) => {
      let state = freeze(begin(program, start, seed));
      for (const number of list) state = freeze(step(program, state, freeze(inputFor(state, number))).state);
    };
    fc.assert(fc.property(fc.integer(), choices(), untouched), runs);
  });

  test('an input that does not fit changes nothing', () => {
    const ignored = (seed: number, list: number[], index: number) => {
      for (const state of play(program, start, seed, list).states) {
        if (state.wait !== 'choice') expect(step(program, state, { kind: 'choose', index }).state).toBe(state);
        else expect(step(program, state, { kind: 'go' }).state).toBe(state);
      }
    };
    fc.assert(fc.property(fc.integer(), choices(), fc.integer(), ignored), runs);
  });
});

test('commands come before the line they precede, and a step ends with its line', () => {
  const { program } = compileText(node('<<bow>>\n<<sit down>>\nOne\nTwo'));
  const { events } = step(program, begin(program, 'Start', 1), { kind: 'go' });
  expect(events.map((event) => event.kind)).toEqual(['node', 'command', 'command', 'line']);
  expect(events[2]).toEqual({ kind: 'command', name: 'sit', args: ['down'], text: 'sit down' });
});

test('a line that options follow is tagged lastline, and others are not', () => {
  const { program } = compileText(node('One\nTwo #soft\n-> Yes\n    Three\n    -> Deeper'));
  const lines = play(program, 'Start', 1, [0]).events.filter((event) => event.kind === 'line');
  expect(lines.map((line) => line.tags)).toEqual([[], ['soft', 'lastline'], ['lastline']]);
});

test('an option whose condition fails is shown but cannot be taken', () => {
  const { program } = compileText(node('-> Never <<if false>>\n-> Always'));
  const { state } = step(program, begin(program, 'Start', 1), { kind: 'go' });
  expect(state.offers.map((offer) => offer.available)).toEqual([false, true]);
  expect(step(program, state, { kind: 'choose', index: 0 }).state).toBe(state);
});

test('a circle without a line is stopped', () => {
  const { program } = compileText(node('<<jump Start>>'));
  expect(() => step(program, begin(program, 'Start', 1), { kind: 'go' })).toThrow(/circle.*Start/);
});

test('a jump into nowhere says where it went', () => {
  const { program } = compileText(node('<<jump {"Nowhere"}>>'));
  expect(() => step(program, begin(program, 'Start', 1), { kind: 'go' })).toThrow(/Nowhere/);
});

test('random choices of groups follow the seed', () => {
  const lines = ['a', 'b', 'c', 'd', 'e'].map((line) => `=> ${line}`).join('\n');
  const { program } = compileText(node(lines));
  const said = (seed: number) => JSON.stringify(play(program, 'Start', seed, [0]).events);
  const all = new Set(Array.from({ length: 60 }, (_, seed) => said(seed)));
  expect(all.size).toBe(5);
  expect(said(7)).toBe(said(7));
});
