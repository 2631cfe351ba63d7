// npm run story:explore [CHAPTER or FILES] [-- --json]: plays every path of the story and tells what no play reaches. Exit 1 if there is such.
import { resolve } from 'node:path';
import { compile } from '../src/engine/compile';
import type { Exploration } from '../src/engine/explore';
import type { Program } from '../src/engine/program';
import { exploreChapter } from './explore-chapter';
import { chapterNames, readChapter, readScript } from './story-files';
import { PLAN_VOCABULARY } from './test-plan';

/** Seconds all chapters together may take before the search is cut short. */
const PATIENCE = 45;

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const files = wanted.filter((word) => word.endsWith('.yarn'));
const names = chapterNames().filter((name) => wanted.length === 0 || wanted.includes(name));
const programs: [name: string, program: () => Program][] = files.length
  ? [
      [
        'files',
        () =>
          compile(
            files.map((file) => readScript(resolve(file))),
            PLAN_VOCABULARY,
          ).program,
      ],
    ]
  : names.map((name) => [name, () => readChapter(name).program]);

const reports = programs.map(([chapter, read]) => {
  const started = performance.now();
  const program = read();
  const enough = () => performance.now() - started > (PATIENCE * 1000) / programs.length;
  return { chapter, ...exploreChapter(chapter, program, { enough, plays: 1000 }), seconds: Math.round(performance.now() - started) / 1000 };
});

/** Chapters as one: what the contract names, summed or joined. */
function together() {
  const all = <Key extends keyof Exploration>(key: Key) => reports.flatMap((report) => report[key] as unknown[]);
  const sum = (key: 'lines' | 'linesCovered' | 'seconds' | 'situations' | 'plays') =>
    reports.reduce((total, report) => total + report[key], 0);
  return {
    nodes: all('nodes').length,
    unreachable: all('unreachable'),
    deadEnds: all('deadEnds'),
    optionsNeverShown: all('optionsNeverShown'),
    variablesNeverRead: all('variablesNeverRead'),
    oneSided: all('oneSided'),
    outcomes: Object.assign({}, ...reports.map((report) => report.outcomes)),
    outcomesNeverReached: all('outcomesNeverReached'),
    lines: sum('lines'),
    linesCovered: sum('linesCovered'),
    linesNeverSaid: all('linesNeverSaid'),
    situations: sum('situations'),
    plays: sum('plays'),
    complete: reports.every((report) => report.complete),
    seconds: sum('seconds'),
  };
}

const report = together();
if (process.argv.includes('--json')) console.log(JSON.stringify(report, null, 2));
else for (const chapter of reports) tell(chapter);
// What a search cut short did not find may still be there; a dead end it found is one.
const faults = report.complete
  ? [report.unreachable, report.deadEnds, report.optionsNeverShown, report.outcomesNeverReached]
  : [report.deadEnds];
process.exitCode = faults.some((list) => list.length > 0) ? 1 : 0;

function tell(found: (typeof reports)[number]): void {
  const { chapter, nodes, lines, linesCovered, situations, plays, seconds, complete } = found;
  const share = ((linesCovered / Math.max(1, lines)) * 100).toFixed(1);
  console.log(`${chapter}: ${nodes.length} nodes, ${linesCovered} of ${lines} lines heard (${share} %)`);
  console.log(
    `  ${situations} situations${complete ? ', all of them' : ': too many to see them all'}; ${plays} random plays; ${seconds} s`,
  );
  for (const { node, line, why, route } of found.deadEnds)
    console.log(`  dead end in ${node}${line ? ` behind ${line}` : ''}: ${why} Way there: ${route.join(' ') || 'none'}`);
  for (const { node, line, always } of found.oneSided)
    console.log(`  a condition in ${node}${line ? ` before ${line}` : ''} is always ${always}`);
  const lists: [string, string[]][] = [
    ['nodes never reached', found.unreachable],
    ['options never shown', found.optionsNeverShown],
    ['lines never said', found.linesNeverSaid],
    ['outcomes never reached', found.outcomesNeverReached],
    ['variables never read', found.variablesNeverRead],
  ];
  for (const [what, list] of lists) if (list.length > 0) console.log(`  ${what}: ${list.join(' ')}`);
  for (const [outcome, length] of Object.entries(found.outcomes)) console.log(`  outcome ${outcome}: ${length} choices at least`);
}
