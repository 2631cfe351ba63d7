// Words on their way to the page: values, markup, and the plural rules of each language.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMarkup, renderLine } from '../../src/engine/markup';

test('values are put in where the line says', () => {
  expect(renderLine('{1} of {0}, {0}', [3, true], 'en').text).toBe('True of 3, 3');
  expect(renderLine('{0} and {1}', [0.1 + 0.2], 'en').text).toBe('0.3 and {1}');
});

test('marks name a stretch of the text', () => {
  const { text, marks, faults } = readMarkup('A [b]bold[/b] [wave speed=2 slow=true name="x y"]word[/wave][pause=500/] here', 'en');
  expect(text).toBe('A bold word here');
  expect(faults).toEqual([]);
  expect(marks).toEqual([
    { name: 'b', start: 2, length: 4, properties: {} },
    { name: 'wave', start: 7, length: 4, properties: { speed: 2, slow: true, name: 'x y' } },
    { name: 'pause', start: 11, length: 0, properties: { pause: 500 } },
  ]);
});

test('marks may cross, and [/] closes them all', () => {
  expect(readMarkup('[a]1[b]2[/a]3[/]', 'en').marks.map(({ name, start, length }) => [name, start, length])).toEqual([
    ['a', 0, 2],
    ['b', 1, 2],
  ]);
});

test('points swallow one of the blanks around them, unless told otherwise', () => {
  expect(['A [a/] B', 'A [a trimwhitespace=false/] B', 'A [nomarkup/] B'].map((line) => readMarkup(line, 'en').text)).toEqual([
    'A B',
    'A  B',
    'A  B',
  ]);
});

test('numbers may be keys, and marks come in the order they open', () => {
  expect(readMarkup('[select value=2 1=one 2=two /]', 'en').text).toBe('two');
  expect(readMarkup('[a][b][c]X[/b][/a]X[/c]', 'en').marks.map((mark) => mark.name)).toEqual(['a', 'b', 'c']);
});

test('[character] is a mark like any other', () => {
  expect(readMarkup('[character name="Hale"]Hale: [/character]Sit.', 'en').marks[0]).toEqual({
    name: 'character',
    start: 0,
    length: 6,
    properties: { name: 'Hale' },
  });
});

test('plurals follow the language', () => {
  const polish = '[plural value={0} one="% gość" few="% goście" other="% gości"/]';
  expect([1, 3, 5, 22].map((n) => renderLine(polish, [n], 'pl').text)).toEqual(['1 gość', '3 goście', '5 gości', '22 goście']);
  const arabic = '[plural value={0} zero="z" one="o" two="t" few="f" many="m" other="x"/]';
  expect([0, 1, 2, 5, 11, 100].map((n) => renderLine(arabic, [n], 'ar').text).join('')).toBe('zotfmx');
});

test('mistakes in markup are told, and the text stays readable', () => {
  expect(readMarkup('[b]open', 'en')).toMatchObject({ text: 'open', faults: ['[b] is never closed.'] });
  expect(readMarkup('shut[/b]', 'en')).toMatchObject({ text: 'shut', faults: ['[/b] closes nothing.'] });
  expect(readMarkup('1 [ 2', 'en').text).toBe('1 [ 2');
  expect(readMarkup('[select value=x a="1"/]', 'en').faults).toEqual(['[select] has no words for "x".']);
});

test('any text can be read, and marks lie inside it', () => {
  const pieces = fc.array(
    fc.constantFrom(
      '[',
      ']',
      '/',
      '[/]',
      '[a]',
      '[/a]',
      '[b=1/]',
      '\\',
      ' ',
      'x',
      '"',
      '=',
      '[nomarkup]',
      '[/nomarkup]',
      '[plural value=1 one="%"/]',
    ),
    { maxLength: 30 },
  );
  const inside = (parts: string[]) => {
    const { text, marks } = readMarkup(parts.join(''), 'en');
    for (const { start, length } of marks) expect(start + length).toBeLessThanOrEqual(text.length);
  };
  fc.assert(fc.property(pieces, inside), { numRuns: 300 });
});
