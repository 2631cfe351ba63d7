// Every rule of the language, played: a script and a plan of what it must say, side by side in plays/.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile';
import { PLAN_VOCABULARY, playPlan } from '../../tools/test-plan';

const folder = new URL('./plays/', import.meta.url);

test.each(readdirSync(folder).filter((name) => name.endsWith('.yarn')))('%s', (name) => {
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  const compiled = compile([{ name, text: read(name) }], PLAN_VOCABULARY);
  expect(compiled.problems.filter((problem) => problem.severity === 'error')).toEqual([]);
  expect(playPlan(compiled, read(name.replace('.yarn', '.testplan')))).toBeNull();
});
