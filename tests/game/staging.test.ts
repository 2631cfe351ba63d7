// Who stands where, in random plays of the real story: nobody in somebody else's place, no cue for somebody who is not there.
import { describe, expect, it } from 'vitest';
import { carriedSamples } from '../../src/game/carried';
import type { Chapter } from '../../src/game/chapters';
import { watchStaging } from '../../tools/staging';
import { chapterNames, readChapter } from '../../tools/story-files';

describe('the stage of', () => {
  it.each(chapterNames())('%s is never asked for what cannot be', (name) => {
    const { program } = readChapter(name);
    const { faults } = watchStaging(name as Chapter, program, 120, name === 'fifth-table' ? carriedSamples() : [{}]);
    expect(Object.fromEntries(faults)).toEqual({});
  });
});
