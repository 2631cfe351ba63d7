// Saves of every release, kept for ever: each must still be believed, find its place in today's script, and play on to an end.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { step } from '../../src/engine/machine';
import { renew } from '../../src/game/renew';
import { readSave } from '../../src/game/save-schema';
import { readChapter } from '../../tools/story-files';
import { inputFor } from './help';

const folder = new URL('../saves/', import.meta.url);
const saves = (existsSync(folder) ? readdirSync(folder) : []).flatMap((release) =>
  readdirSync(new URL(`${release}/`, folder)).map((name) => `${release}/${name}`),
);
const programs = new Map<string, ReturnType<typeof readChapter>['program']>();

function programOf(chapter: string) {
  const program = programs.get(chapter) ?? readChapter(chapter).program;
  programs.set(chapter, program);
  return program;
}

test.each(saves)('%s', (name) => {
  const reading = readSave(JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!('save' in reading)) throw new Error(`The save is ${reading.fault}.`);
  const { play } = reading.save;
  const program = programOf(play.chapter);
  const { kept, found } = renew(program, play);
  // The start of the chapter is as good as losing the save; only a save made there may go there.
  expect(found === 'start' && play.past.length > 0).toBe(false);
  expect(kept.past.length).toBe(play.past.length);
  expect(kept.now.state.variables).toMatchObject(play.now.state.variables);
  let { state } = kept.now;
  for (let count = 0; state.wait !== 'end' && count < 5000; count++) state = step(program, state, inputFor(state, count)).state;
  expect(state.wait).toBe('end');
});

test('there are saves of a release', () => {
  expect(saves.length).toBeGreaterThan(0);
});
