// The real story: compiled without a problem, walked from start to end, and complete in every language that is there.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readMarkup, renderLine } from '../../src/engine/markup';
import { cueFrom } from '../../src/game/cues';
import { chapterNames, describeAll, languagesOf, readChapter, readTranslation } from '../../tools/story-files';
import { choices, play } from './help';

describe.each(chapterNames())('%s', (name) => {
  const chapter = readChapter(name);
  const { program, lines, problems, files } = chapter;

  test('compiles', () => {
    expect(describeAll(problems, files)).toBe('');
  });

  test('every line has its id in the script', () => {
    expect(Object.values(lines).filter((line) => !line.tagged)).toEqual([]);
  });

  test('every play comes to an end, every command is a cue, every line has words', () => {
    const walk = (seed: number, list: number[]) => {
      const { states, events } = play(program, program.start, seed, list);
      expect(states.at(-1)?.wait).toBe('end');
      for (const event of events) {
        if (event.kind === 'command') cueFrom(event.name, event.args);
        if (event.kind === 'line') expect(renderLine(lines[event.id]?.text ?? '', event.values, 'en').text).not.toBe('');
      }
    };
    fc.assert(fc.property(fc.integer(), choices(), walk), { numRuns: 100 });
  });

  const slots = (text: string) => (text.match(/\{\d+\}/g) ?? []).sort();

  test.each(['en', ...languagesOf(name)])('words in %s: same slots, sound markup, no strangers', (language) => {
    const words =
      language === 'en' ? Object.fromEntries(Object.entries(lines).map(([id, line]) => [id, line.text])) : readTranslation(name, language);
    for (const [id, text] of Object.entries(words)) {
      expect(lines[id], id).toBeDefined();
      expect(slots(text), id).toEqual(slots(lines[id]?.text ?? ''));
      expect(readMarkup(text, language).faults, id).toEqual([]);
    }
  });
});
