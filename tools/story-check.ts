// npm run story:check [FILES]: compiles the chapters (or just the files named, on their own) and tells every problem. Exit 1 on an error.
import { dirname, resolve } from 'node:path';
import { compile } from '../src/engine/compile';
import type { Problem } from '../src/engine/problems';
import { chapterNames, describeAll, readChapter, readScript, SCENES, shown, vocabularyOf } from './story-files';

/** Files of one folder are checked together: they may share nodes and variables. */
function checkFiles(paths: string[]): { problems: Problem[]; told: string; lines: number }[] {
  const folders = new Set(paths.map((path) => dirname(resolve(path))));
  return [...folders].map((folder) => {
    const files = paths.filter((path) => dirname(resolve(path)) === folder).map((path) => readScript(resolve(path)));
    const chapter = dirname(folder) === resolve(SCENES) ? shown(folder).split('/').at(-1) : undefined;
    const vocabulary =
      chapter === undefined ? { commands: {}, functions: {}, speakers: () => null, open: true as const } : vocabularyOf(chapter);
    const { problems, lines } = compile(files, vocabulary);
    return { problems, told: describeAll(problems, files), lines: Object.keys(lines).length };
  });
}

function checkChapters() {
  return chapterNames().map((name) => {
    const { problems, files, lines } = readChapter(name);
    return { problems, told: describeAll(problems, files), lines: Object.keys(lines).length };
  });
}

const paths = process.argv.slice(2);
const results = paths.length > 0 ? checkFiles(paths) : checkChapters();
const problems = results.flatMap((result) => result.problems);
const errors = problems.filter((problem) => problem.severity === 'error').length;
for (const { told } of results) if (told) console.log(`${told}\n`);
const lines = results.reduce((sum, result) => sum + result.lines, 0);
console.log(`${lines} lines, ${errors} errors, ${problems.length - errors} warnings`);
process.exitCode = errors > 0 ? 1 : 0;
