// Saves outlive the script they were made with: each kind of edit, and the place a play goes on from afterwards.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { begin, step } from '../../src/engine/machine';
import { resume } from '../../src/engine/resume';
import type { State } from '../../src/engine/story';
import { chapterNames, readChapter } from '../../tools/story-files';
import { choices, compileText, inputFor, node, play } from './help';

const before = node(
  '<<declare $trust = 1>>\nOne #line:a\n<<set $trust += 1>>\nTwo #line:b\n-> Yes #line:y\n    Three #line:c\n-> No #line:n\nFour #line:d',
);

/** The state of a play after so many steps. */
function after(script: string, steps: number): State {
  const { program } = compileText(script);
  let state = begin(program, 'Start', 1);
  for (let count = 0; count < steps; count++) state = step(program, state, inputFor(state, 0)).state;
  return state;
}

/** Takes a state into another script. Out: how it was found, behind which line, and what comes next. */
function into(script: string, state: State, earlier: string[] = []) {
  const { program } = compileText(script);
  const resumed = resume(program, state, earlier);
  const next = step(program, resumed.state, { kind: 'go' }).events.find((event) => event.kind !== 'node' && event.kind !== 'command');
  const waits = resumed.state.offers.map((offer) => offer.id).join(' ');
  return [resumed.found, resumed.line, waits || (next?.kind === 'line' ? next.id : next?.kind), resumed.state.variables.$trust];
}

test('in an unchanged script it is the same state', () => {
  const programs = [compileText(before).program, ...chapterNames().map((name) => readChapter(name).program)];
  for (const program of programs) {
    const same = (seed: number, list: number[]) => {
      const { states } = play(program, program.start, seed, list);
      for (const state of states.filter((_, index) => (index + seed) % 7 === 0 && index < states.length - 1)) {
        const text = JSON.stringify(state);
        const { state: again, found } = resume(program, JSON.parse(text));
        expect(found).toBe('line');
        expect(again).toEqual(state);
      }
    };
    fc.assert(fc.property(fc.nat(6), choices(), same), { numRuns: 10 });
  }
});

test('a line added or removed before it, or reworded', () => {
  const state = after(before, 2);
  expect(into(before.replace('One', 'Zero #line:z\nOne'), state)).toEqual(['line', 'b', 'options', 2]);
  expect(into(before.replace('One #line:a\n', ''), state)).toEqual(['line', 'b', 'options', 2]);
  expect(into(before.replace('Two', 'The second'), state)).toEqual(['line', 'b', 'options', 2]);
});

test('the line itself removed: the nearest earlier one, else the start of the node', () => {
  const state = after(before, 2);
  const without = before.replace('Two #line:b\n', '');
  expect(into(without, state, ['b', 'a'])).toEqual(['earlier', 'a', 'options', 2]);
  expect(into(without, state)).toEqual(['node', null, 'a', 2]);
});

test('the line moved to another node, or its node split or renamed', () => {
  const state = after(before, 2);
  const split = before.replace('Two', '<<jump Second>>\n===\ntitle: Second\n---\nTwo');
  expect(into(split, state)).toEqual(['line', 'b', 'options', 2]);
  expect(into(before.replace('title: Start', 'title: Beginning'), state)).toEqual(['line', 'b', 'options', 2]);
});

test('choices on offer are offered again as they are now', () => {
  const state = after(before, 3);
  expect(into(before, state)).toEqual(['line', 'b', 'y n', 2]);
  expect(into(before.replace('-> Yes', '-> Perhaps #line:p\n-> Yes'), state)).toEqual(['line', 'b', 'p y n', 2]);
  const gone = node('<<declare $trust = 1>>\nOne #line:a\nTwo #line:b\nFour #line:d');
  expect(into(gone, state)).toEqual(['earlier', 'b', 'd', 2]);
});

test('inside an option just taken', () => {
  const state = after(before, 4);
  expect(into(before.replace('    Three', '    Two and a half #line:h\n    Three'), state)).toEqual(['line', 'c', 'd', 2]);
});

test('a variable renamed, one added, one that changed its kind', () => {
  const { program } = compileText(
    node('<<declare $bond = 0>>\n<<declare $oath = true>>\n<<declare $trust = "none">>\nOne #line:a\n{$bond} {$oath} {$trust}'),
  );
  const { state } = resume({ ...program, renamed: { $trust: '$bond' } }, after(before, 2));
  expect(state.variables).toEqual({ $bond: 2, $oath: true, $trust: 'none' });
  const { state: changed, reset } = resume(program, after(before, 2));
  expect(changed.variables.$trust).toBe('none');
  expect(reset).toEqual(['$trust']);
});

const detour = `${node('One #line:a\n<<detour Inner>>\nTwo #line:b')}title: Inner\n---\nInner #line:i\nStill #line:j\n===\n`;

test('inside a detour, the way back is found again', () => {
  const state = after(detour, 2);
  const changed = detour.replace('One', 'Zero #line:z\nOne').replace('<<detour Inner>>', '<<bow>>\n<<detour Inner>>');
  const { program } = compileText(changed);
  const lines = play(program, 'Start', 1, [0])
    .events.filter((event) => event.kind === 'line')
    .map((event) => event.id);
  expect(lines).toEqual(['z', 'a', 'i', 'j', 'b']);
  let now = resume(program, state).state;
  const rest: string[] = [];
  while (now.wait !== 'end') {
    const next = step(program, now, { kind: 'go' });
    for (const event of next.events) if (event.kind === 'line') rest.push(event.id);
    now = next.state;
  }
  expect(rest).toEqual(['j', 'b']);
});

test('a play that had ended goes on where the story was continued', () => {
  const state = after(before, 9);
  expect(state.wait).toBe('end');
  expect(into(before.replace('Four #line:d', 'Four #line:d\nFive #line:e'), state)).toEqual(['line', 'd', 'e', 2]);
});

test('nothing left of it: the beginning, with what was', () => {
  expect(into('title: Other\n---\n<<declare $trust = 0>>\nNew #line:new\n{$trust}\n===\n', after(before, 2))).toEqual([
    'start',
    null,
    'new',
    2,
  ]);
});
