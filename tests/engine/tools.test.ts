// The writers' tools: line ids, translations that miss or lag behind, the plugin's modules.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { CompiledLine } from '../../src/engine/compile';
import { commandList, projectFile } from '../../tools/editor-files';
import { chapterNames, languagesOf, SCENES, shortHash, translate } from '../../tools/story-files';
import { story } from '../../tools/story-plugin';
import { nextNumber, prefixOf, tagLines } from '../../tools/tag-lines';
import { compileText, node } from './help';

test('ids go behind text, condition and tags, before a comment, on by tens', () => {
  const script = node(
    'Hello // a\nBye <<if true>> #x // b\n-> Take <<once>>\n    in {1 + 1}  \n=> Group #line:hs0040\nLast #line:hs0013\nAgain #shadow:hs0013',
  );
  const { text, added } = tagLines(script, prefixOf('human-ship', [script]), nextNumber('hs', [script]));
  expect(added).toBe(4);
  expect(text).toContain(
    'Hello #line:hs0050 // a\nBye <<if true>> #x #line:hs0060 // b\n-> Take <<once>> #line:hs0070\n    in {1 + 1} #line:hs0080  \n=> Group',
  );
  expect(tagLines(text, 'hs', 500)).toEqual({ text, added: 0 });
  expect(Object.values(compileText(text.replace('Again #shadow', 'Last #shadow')).lines).every((line) => line.tagged)).toBe(true);
});

test('a chapter without ids begins with the initials of its name', () => {
  expect(prefixOf('human-ship', [''])).toBe('hs');
  expect(nextNumber('hs', [''])).toBe(10);
});

test('translations are missing, stale or orphaned', () => {
  const { lines } = compileText(node('One #line:a\nTwo #line:b\nThree #line:c'));
  const words = { a: 'Uno', b: 'Dos', x: 'Nada' };
  const stamps = { a: shortHash('One'), b: shortHash('Twice') };
  expect(translate(lines as Record<string, CompiledLine>, words, stamps)).toEqual({
    text: { a: 'Uno', b: 'Dos', c: 'Three' },
    missing: ['c'],
    stale: ['b'],
    orphans: ['x'],
  });
});

const scenes = mkdtempSync(join(tmpdir(), 'scenes-'));
afterAll(() => rmSync(scenes, { recursive: true }));

function load(part: string, script: string) {
  mkdirSync(join(scenes, 'human-ship'), { recursive: true });
  writeFileSync(join(scenes, 'human-ship', '1-a.yarn'), script);
  writeFileSync(join(scenes, 'human-ship', 'es.json'), '{"a":"Hola {0}"}');
  const said: string[] = [];
  const context = {
    warn: (message: string) => said.push(message),
    error: ({ message, loc }: { message: string; loc: { line: number } }) => {
      throw new Error(`${loc.line}: ${message}`);
    },
  };
  const plugin = story(scenes) as unknown as { load(this: typeof context, id: string): string };
  return { module: plugin.load.call(context, `\0virtual:story${part}`), said };
}

const values = (module: string) => JSON.parse(/^export default (.*);$/s.exec(module)?.[1] ?? '');

test('the plugin makes a list of chapters, a program, and words by language', () => {
  const script = node('Ksena: Hello {1} #line:a\nBye #line:b');
  const list = load('', script).module;
  expect(list).toContain('start: "Start"');
  expect(list).toContain('import("virtual:story/human-ship/es")');
  expect(values(load('/human-ship/program', script).module).nodes.Start.code[0]).toEqual(['line', 'a', 'Ksena', [1], []]);
  expect(values(load('/human-ship/en', script).module)).toEqual({ a: 'Hello {0}', b: 'Bye' });
  const spanish = load('/human-ship/es', script);
  expect(values(spanish.module)).toEqual({ a: 'Hola {0}', b: 'Bye' });
  expect(spanish.said).toEqual(['human-ship in es: 1 of 2 lines are English still.']);
});

test('a script with a mistake stops the build at its place', () => {
  expect(() => load('/human-ship/program', node('Fine #line:a\n<<face ksena dri>>'))).toThrow(/^4: .*dri.*did you mean: dry/s);
});

test('what the editor completes is what compiles (else run tools/story-editor.ts)', () => {
  expect(readFileSync(join(SCENES, 'commands.ysls.json'), 'utf8')).toBe(commandList());
  for (const name of chapterNames()) {
    expect(readFileSync(join(SCENES, name, `${name}.yarnproject`), 'utf8')).toBe(projectFile(languagesOf(name)));
  }
});
