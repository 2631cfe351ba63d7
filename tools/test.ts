// npm test: types, lint, story, unit, build and browser, each told with its time; the last line sums tests and gates.
// Everything runs even when something before it failed, because a reader of the report wants all of it at once.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(import.meta.dirname, '..');
const BIN = path.join(ROOT, 'node_modules/.bin');

interface Counted {
  passed: number;
  failed: number;
}

/** What vitest's JSON reporter writes, as far as it is counted here. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

function run(command: string, args: string[]): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(path.join(BIN, command), args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' });
    child.on('error', () => resolve(false));
    child.on('exit', (code) => resolve(code === 0));
  });
}

/** A command that holds or does not: one gate. */
const gate =
  (command: string, ...args: string[]) =>
  async (): Promise<Counted> => {
    const held = await run(command, args);
    return { passed: Number(held), failed: Number(!held) };
  };

/** A vitest project: its tests, a file that could not even be read counted as one failure. */
const tests = (project: string) => async (): Promise<Counted> => {
  const file = path.join(os.tmpdir(), `fifth-table-${project}-${process.pid}.json`);
  const held = await run('vitest', [
    'run',
    '--configLoader',
    'runner',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  try {
    const report = JSON.parse(fs.readFileSync(file, 'utf8')) as Report;
    const unread = report.testResults.filter((result) => result.status === 'failed' && result.assertionResults.length === 0).length;
    const failed = report.numFailedTests + unread;
    return { passed: report.numPassedTests, failed: held || failed > 0 ? failed : 1 };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    fs.rmSync(file, { force: true });
  }
};

const SECTIONS: [name: string, work: () => Promise<Counted>][] = [
  ['types', gate('tsc', '--noEmit')],
  ['types of the sound sources', gate('tsc', '-p', 'assets/sources')],
  ['lint', gate('biome', 'ci', '.')],
  ['story', gate('tsx', 'tools/story-check.ts')],
  ['unit', tests('unit')],
  ['build', gate('vite', 'build', '--configLoader', 'runner', '--logLevel', 'warn')],
  ['browser', tests('browser')],
];

const told: string[] = [];
const sum: Counted = { passed: 0, failed: 0 };
for (const [name, work] of SECTIONS) {
  console.log(`\n— ${name}`);
  const start = performance.now();
  const { passed, failed } = await work();
  sum.passed += passed;
  sum.failed += failed;
  told.push(
    `${name.padEnd(8)} ${failed === 0 ? 'holds' : 'fails'}  ${`${passed} passed, ${failed} failed`.padEnd(24)} ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
}
console.log(`\n${told.join('\n')}\n\n${sum.passed} passed, ${sum.failed} failed`);
process.exitCode = sum.failed === 0 ? 0 : 1;
