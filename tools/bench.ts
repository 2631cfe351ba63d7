// npm run bench [-- --json] [--runs N]: builds the game and prints the table of what must hold beside what was measured.
// Speeds depend on the machine and on what else it does, so nothing here fails: a person reads it and judges.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { type Opening, open, read, rest, startBrowser, title } from './bench-page';
import { compileLong, compileReal, explore } from './bench-story';
import { serve } from './serve';

const ROOT = path.resolve(import.meta.dirname, '..');
const json = process.argv.includes('--json');
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 5;
const say = (text: string) => void (json || console.error(text));

interface Row {
  name: string;
  what: string;
  unit: string;
  budget: number | null;
  measured: number | null;
}

const rows: Row[] = [];
const row = (name: string, what: string, unit: string, budget: number | null, measured: number | null | undefined, digits = 2) =>
  rows.push({ name, what, unit, budget, measured: measured == null || Number.isNaN(measured) ? null : Number(measured.toFixed(digits)) });

/** The value below which this share of the list lies; null for an empty list. */
function share(values: readonly (number | null)[], part: number): number | null {
  const sorted = values.filter((v): v is number => v !== null && !Number.isNaN(v)).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? null;
}
const over = (value: number | null, by: number) => (value === null ? null : value / by);

function weightOf(folder: string): number {
  const files = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => !/\.(br|gz)$/.test(file));
  return files.map((file) => fs.statSync(path.join(folder, file))).reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
}

say('Building ...');
const built = path.join(ROOT, 'node_modules/.cache/bench'); // a folder of its own, so that measuring disturbs nobody who plays
const vite = ['build', '--configLoader', 'runner', '--logLevel', 'error', '--outDir', built, '--emptyOutDir'];
execFileSync(path.join(ROOT, 'node_modules/.bin/vite'), vite, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
const { address, stop } = await serve({ root: built });
const plain = await startBrowser(false);
const titles: number[] = [];
for (let i = 0; i < runs; i++) titles.push(await title(plain, address));
await plain.close();

const browser = await startBrowser(true);
try {
  const visits = async (slow: boolean) => {
    const all: Opening[] = [];
    for (let i = 0; i < runs; i++) {
      all.push(await open(browser, address, slow));
      say(`${slow ? 'slow' : 'fast'} phone, visit ${i + 1} of ${runs}: first line after ${Math.round(all.at(-1)?.line ?? 0)} ms`);
    }
    return (pick: (visit: Opening) => number | null) => share(all.map(pick), 0.5);
  };
  const slow = await visits(true);
  const fast = await visits(false);
  row(
    'scriptsBeforeLine',
    'JavaScript over the wire before the first story line',
    'kB',
    40,
    over(
      slow((v) => v.scripts),
      1000,
    ),
    1,
  );
  row(
    'bytesBeforeLine',
    'everything over the wire before the first story line',
    'kB',
    120,
    over(
      slow((v) => v.bytes),
      1000,
    ),
    1,
  );
  row('title', 'title screen readable, slow phone', 's', 0.6, over(share(titles, 0.5), 1000));
  row(
    'lineSlow',
    'first story line after Start, slow phone',
    's',
    0.8,
    over(
      slow((v) => v.line),
      1000,
    ),
  );
  row(
    'lineFast',
    'first story line after Start, unthrottled',
    's',
    0.15,
    over(
      fast((v) => v.line),
      1000,
    ),
    3,
  );
  row(
    'pictures',
    'room and people seen behind it, slow phone',
    's',
    2.1,
    over(
      slow((v) => v.pictures),
      1000,
    ),
  );
  row(
    'stage',
    'Phaser stage in place of them, slow phone',
    's',
    4,
    over(
      slow((v) => v.stage),
      1000,
    ),
  );
  row(
    'stageScripts',
    'its JavaScript over the wire',
    'kB',
    110,
    over(
      slow((v) => v.stageScripts),
      1000,
    ),
    1,
  );

  say('Reading 200 lines ...');
  const reading = await read(browser, address);
  row('turnP50', 'press to the next line in the page, p50', 'ms', 2, share(reading.turns, 0.5));
  row('turnP95', 'press to the next line in the page, p95', 'ms', 8, share(reading.turns, 0.95));
  row('lines', 'lines turned, one press each', '', null, reading.lines, 0);
  row('heap', `JavaScript heap after ${reading.lines} lines`, 'MB', 5, reading.heapAt200 / 1e6);
  row('elements', `elements in the page after ${reading.lines} lines`, '', 300, reading.elements, 0);
  row('frameP95', "the stage's JavaScript step a frame, p95", 'ms', 2, share(reading.frames, 0.95));
  row('restStill', 'processor when nothing moves', 'ms/s', 0, await rest(browser, address, true), 1);
  row('restMoving', 'processor while the air moves', 'ms/s', null, await rest(browser, address, false), 1);
} finally {
  await browser.close();
  await stop();
}

say('Compiling and exploring ...');
row('offline', 'whole game, every language and size of picture', 'MB', 40, weightOf(built) / 1e6, 1);
row('compile', 'compile the story', 's', 1, compileReal() / 1000, 3);
row('compileHalf', 'compile a generated 500,000-word story', 's', null, compileLong(500_000));
row('compileLong', 'compile a generated 1,000,000-word story', 's', 20, compileLong(1_000_000));
row('explore', 'explore every path of the real story', 's', 60, explore());

if (json) console.log(JSON.stringify(Object.fromEntries(rows.map(({ name, ...rest }) => [name, rest])), null, 2));
else {
  console.log(`\n${'what'.padEnd(56)} ${'budget'.padStart(10)} ${'measured'.padStart(12)}`);
  for (const { what, unit, budget, measured } of rows) {
    const mark = measured === null || budget === null || measured <= budget ? '' : '  over';
    console.log(`${what.padEnd(56)} ${`${budget ?? '-'} ${unit}`.padStart(10)} ${`${measured ?? '-'} ${unit}`.padStart(12)}${mark}`);
  }
}
