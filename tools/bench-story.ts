// What the bench measures of the story without a browser: compiling the real one and a generated long one, and exploring.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { compile } from '../src/engine/compile';
import type { Vocabulary } from '../src/engine/vocabulary';
import { chapterNames, readChapter } from './story-files';

const ROOT = path.resolve(import.meta.dirname, '..');
const WORDS_A_LINE = 12;
const LINES_A_NODE = 60;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds to compile every chapter, each in the median of five. */
export function compileReal(): number {
  const once = () => timed(() => void chapterNames().map((name) => readChapter(name)));
  return Array.from({ length: 5 }, once).sort((a, b) => a - b)[2] ?? Number.NaN;
}

/** A story of about this many words, with speakers, choices, conditions and a variable a node. */
function invent(words: number): string {
  const line = Array.from({ length: WORDS_A_LINE }, (_, i) => `word${i}`).join(' ');
  const nodes = Math.ceil(words / (WORDS_A_LINE * LINES_A_NODE));
  let id = 0;
  const said = () => `${id % 3 ? 'Ksena: ' : ''}${line} #line:g${(id++).toString(36)}`;
  return Array.from({ length: nodes }, (_, n) => {
    const body = Array.from({ length: LINES_A_NODE - 6 }, said).join('\n');
    const choice = `-> ${said()}\n    <<set $v${n} = true>>\n    ${said()}\n-> ${said()}\n    ${said()}`;
    const condition = `<<if $v${n}>>\n    ${said()}\n<<else>>\n    ${said()}\n<<endif>>`;
    const on = n + 1 < nodes ? `<<jump N${n + 1}>>` : '<<stop>>';
    return `title: N${n}\n---\n<<declare $v${n} = false>>\n${body}\n${choice}\n${condition}\n${on}\n===\n`;
  }).join('');
}

/** Seconds to compile a generated story of this many words. Throws when it does not compile: then nothing was measured. */
export function compileLong(words: number): number {
  const text = invent(words);
  const vocabulary: Vocabulary = { commands: {}, functions: {}, speakers: () => null, open: true };
  let problems: { severity: string; message: string }[] = [];
  const seconds = timed(() => {
    problems = compile([{ name: 'long.yarn', text }], vocabulary).problems;
  });
  const wrong = problems.find(({ severity }) => severity === 'error');
  if (wrong) throw new Error(`The generated story does not compile: ${wrong.message}`);
  return seconds / 1000;
}

/** Seconds to play every path; null where the explorer is not there or does not come to an end. */
export function explore(): number | null {
  if (!fs.existsSync(path.join(ROOT, 'tools/story-explore.ts'))) return null;
  try {
    const tsx = path.join(ROOT, 'node_modules/.bin/tsx');
    const told = execFileSync(tsx, ['tools/story-explore.ts', '--json'], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      timeout: 300_000,
    });
    return (JSON.parse(told) as { seconds: number }).seconds;
  } catch {
    return null;
  }
}
