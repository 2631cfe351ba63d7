// npx tsx tools/story-scale.ts [MOST WORDS]: how compiling and stepping grow with the length of a story. CPU time, so that a busy machine does not blur it.
import { compile } from '../src/engine/compile';
import { begin, step } from '../src/engine/machine';
import { generateStory } from './generate-story';
import { PLAN_VOCABULARY } from './test-plan';

const most = Number(process.argv[2] ?? 1_000_000);
const seconds = () => process.cpuUsage().user / 1e6;

console.log('     words    lines  compile s   ms/1k words  program MB  heap MB   µs/step');
for (const words of [10_000, 30_000, 100_000, 300_000, 1_000_000].filter((size) => size <= most)) {
  const files = generateStory(words);
  const start = seconds();
  const { program, lines } = compile(files, PLAN_VOCABULARY);
  const compiling = seconds() - start;
  const heap = process.memoryUsage().heapUsed / 1e6;
  let state = begin(program, program.start, 1);
  const from = seconds();
  let steps = 0;
  for (; steps < 20_000 && state.wait !== 'end'; steps++) {
    state = step(program, state, state.wait === 'go' ? { kind: 'go' } : { kind: 'choose', index: steps % 2 }).state;
  }
  const stepping = ((seconds() - from) / steps) * 1e6;
  const row = [
    words,
    Object.keys(lines).length,
    compiling.toFixed(2),
    ((compiling * 1000) / (words / 1000)).toFixed(2),
    (JSON.stringify(program).length / 1e6).toFixed(1),
    heap.toFixed(0),
    stepping.toFixed(1),
  ];
  console.log(row.map((cell, index) => String(cell).padStart([10, 8, 10, 13, 11, 8, 9][index] ?? 10)).join(' '));
}
