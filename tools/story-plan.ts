// npm run story:plan FILE.yarn FILE.testplan: compiles a script and plays it by a plan. Exit 0 if every step holds.
import { readFileSync } from 'node:fs';
import { compile } from '../src/engine/compile';
import { describeAll } from './story-files';
import { PLAN_VOCABULARY, playPlan } from './test-plan';

const [script, plan] = process.argv.slice(2);
if (!script || !plan) {
  console.error('Which script and which plan? story:plan FILE.yarn FILE.testplan');
  process.exit(2);
}
const file = { name: script, text: readFileSync(script, 'utf8') };
const compiled = compile([file], PLAN_VOCABULARY);
const errors = compiled.problems.filter((problem) => problem.severity === 'error');
const failure = errors.length > 0 ? describeAll(errors, [file]) : playPlan(compiled, readFileSync(plan, 'utf8'));
if (failure !== null) {
  console.error(`${plan}: ${failure}`);
  process.exit(1);
}
console.log(`${plan}: every step holds`);
