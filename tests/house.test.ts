// Guards the floor plan: arrows between the rooms of src point one way, no files go round in a circle, none grows too long,
// and nothing that is kept in the repository names a machine or a registry.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..');
const SRC = path.join(ROOT, 'src');
const LIMIT = 250;

/** Which rooms a room may look into, besides itself. Files that lie in src itself belong to `main`. */
const ARROWS: Record<string, readonly string[]> = {
  main: ['stage', 'sound', 'page', 'device', 'game', 'engine'],
  stage: ['game', 'engine'],
  sound: ['game', 'engine'],
  page: ['game', 'engine'],
  device: ['game', 'engine'],
  game: ['engine'],
  engine: [],
};

/** Files longer than the limit, each with the reason why it is better whole. */
const LONG: Record<string, string> = {};

const slashed = (file: string) => file.split(path.sep).join('/');
const sources = fs
  .readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map(slashed)
  .filter((file) => /\.(ts|tsx|js|css)$/.test(file));
const scripts = sources.filter((file) => /\.(ts|tsx|js)$/.test(file));
const roomOf = (file: string) => (file.includes('/') ? (file.split('/')[0] ?? '') : 'main');

function resolveImport(from: string, asked: string): string | null {
  if (!asked.startsWith('.')) return null;
  const target = slashed(path.join(path.dirname(from), asked.split('?')[0] ?? ''));
  return ['', '.ts', '.tsx', '.d.ts', '/index.ts'].map((end) => target + end).find((file) => scripts.includes(file)) ?? null;
}

/** Every file's imports within src: type-only ones count for the arrows, but cannot make a circle at run time. */
function importsOf(file: string): { to: string; typeOnly: boolean }[] {
  const text = fs.readFileSync(path.join(SRC, file), 'utf8').replace(/^\s*\/\/.*$|\/\*[\s\S]*?\*\//gm, '');
  const pattern = /\b(import|export)(\s+type\b)?(?:[\s\w{},*$]*?\bfrom)?\s*\(?\s*['"]([^'"\n]+)['"]/g;
  return [...text.matchAll(pattern)].flatMap(([, , type, asked]) => {
    const to = resolveImport(file, asked ?? '');
    return to ? [{ to, typeOnly: type !== undefined }] : [];
  });
}

const graph = new Map(scripts.map((file) => [file, importsOf(file)]));

function circles(): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const walk = (file: string, way: string[]): void => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      return;
    }
    state.set(file, 'open');
    for (const { to, typeOnly } of graph.get(file) ?? []) if (!typeOnly) walk(to, [...way, file]);
    state.set(file, 'done');
  };
  for (const file of scripts) walk(file, []);
  return found;
}

describe('the house', () => {
  it('has only the rooms of the plan', () => {
    expect([...new Set(scripts.map(roomOf))].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  it('lets arrows point one way', () => {
    const wrong = [...graph].flatMap(([file, imports]) =>
      imports
        .filter(({ to }) => roomOf(to) !== roomOf(file) && !ARROWS[roomOf(file)]?.includes(roomOf(to)))
        .map(({ to }) => `src/${file} -> src/${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('reaches out of src only for pictures, sound and the story', () => {
    const wrong = scripts.flatMap((file) => {
      const asked = [...fs.readFileSync(path.join(SRC, file), 'utf8').matchAll(/from\s+['"](\.[^'"]+)['"]/g)].map(([, way]) => way ?? '');
      const outside = asked.filter((way) => !slashed(path.join('src', path.dirname(file), way)).match(/^(src|assets|scenes)\//));
      return outside.map((way) => `src/${file} -> ${way}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has no circles', () => {
    expect(circles()).toEqual([]);
  });

  it('keeps the engine pure', () => {
    const impure = /\b(window|document|navigator|localStorage|fetch|setTimeout|Date\.now|Math\.random)\b/;
    const engine = scripts.filter((file) => roomOf(file) === 'engine');
    const code = (file: string) =>
      fs.readFileSync(path.join(SRC, file), 'utf8').replace(/\/\/.*$|\/\*[\s\S]*?\*\/|'[^'\n]*'|`[^`]*`/gm, '');
    expect(engine.filter((file) => impure.test(code(file)))).toEqual([]);
  });

  it(`has no file over ${LIMIT} lines`, () => {
    const long = sources.filter((file) => fs.readFileSync(path.join(SRC, file), 'utf8').trimEnd().split('\n').length > LIMIT);
    expect(long.filter((file) => !(file in LONG))).toEqual([]);
    expect(
      Object.keys(LONG).filter((file) => !long.includes(file)),
      'listed, but short enough',
    ).toEqual([]);
  });
});

describe('the repository', () => {
  const tracked = (() => {
    const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT, encoding: 'utf8' });
    const text =
      /\.(ts|tsx|js|mjs|json|css|html|md|yarn|testplan|sh|py|c|toml|yml|yaml|webmanifest|svg|txt)$|^(\.npmrc|\.gitignore|\.ci\/run|LICENSE.*)$/;
    return list.split('\0').filter((file) => text.test(file) && fs.existsSync(path.join(ROOT, file)));
  })();
  // put together here so that this file does not find itself
  const forbidden = new RegExp(
    `(^|[\\s"'\`(=])/(${['work', 'home', 'root', 'Users'].join('|')})/\\w|registry\\.${'npmjs'}|_auth${'Token'}|localhost:\\d`,
    'm',
  );

  it('names no machine and no registry', () => {
    const naming = tracked.flatMap((file) => {
      const found = fs.readFileSync(path.join(ROOT, file), 'utf8').match(forbidden);
      return found ? [`${file}: ${found[0].trim()}`] : [];
    });
    expect(naming).toEqual([]);
  });

  it('pins every dependency exactly', () => {
    const { dependencies, devDependencies } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)));
    expect(loose).toEqual([]);
  });
});
