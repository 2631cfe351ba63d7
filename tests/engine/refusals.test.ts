// Scripts that must be refused, one mistake each: the file's name up to the first dot is the rule it breaks.
// Each must get exactly one error, so that one mistake never buries another.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compile } from '../../src/engine/compile';
import { PLAN_VOCABULARY } from '../../tools/test-plan';

const folder = new URL('./refusals/', import.meta.url);

test.each(readdirSync(folder))('%s', (name) => {
  const text = readFileSync(new URL(name, folder), 'utf8');
  const { problems } = compile([{ name, text }], PLAN_VOCABULARY);
  const told = problems.filter((problem) => problem.severity === 'error').map(({ code, line, column }) => ({ code, line, column }));
  expect(told.map(({ code }) => code)).toEqual([name.split('.')[0]]);
  expect(told[0]?.line).toBeGreaterThan(0);
  expect(told[0]?.column).toBeGreaterThan(0);
});
