// Gives every line of a script an id. Kept apart from the command so that it can be tested on texts.
import { gather } from '../src/engine/gather';
import { parse } from '../src/engine/parse';
import { type Problem, Source } from '../src/engine/problems';
import { StoryTree } from '../src/engine/story-tree';

const ID = /#line:([a-z]+)(\d+)/g;

/** Letters a chapter's ids begin with: those its files use most, else the initials of its name. */
export function prefixOf(chapter: string, texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const [, letters] of text.matchAll(ID)) counts.set(letters as string, (counts.get(letters as string) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1])[0];
  return (
    most?.[0] ??
    chapter
      .split('-')
      .map((word) => word[0])
      .join('')
  );
}

/** The next free number by tens. */
export function nextNumber(prefix: string, texts: readonly string[]): number {
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(ID)].filter(([, letters]) => letters === prefix).map(([, , digits]) => Number(digits)),
  );
  return Math.floor(Math.max(0, ...numbers) / 10) * 10 + 10;
}

/** In: a script, the ids' letters, the first free number. Out: the script with an id behind every line and option, and how many were added. */
export function tagLines(text: string, prefix: string, first: number): { text: string; added: number } {
  const problems: Problem[] = [];
  const source = new Source('script', text);
  const story = new StoryTree({ commands: {}, functions: {}, speakers: () => null, open: true }, problems);
  story.files.push({ source, tree: parse(source, problems) });
  gather(story);
  // A line of a group may not be reached by title while its headers are broken; it is tagged once they are mended.
  const lines = [...story.lines.values()].filter(({ line, shadow }) => !line.tagged && shadow === null).map(({ line }) => line);
  let number = first;
  const tags = lines
    .sort((a, b) => a.start - b.start)
    .map((line) => {
      const tag = ` #line:${prefix}${String(number).padStart(4, '0')}`;
      number += 10;
      return { at: line.tail, tag };
    });
  let tagged = text;
  for (const { at, tag } of tags.reverse()) tagged = tagged.slice(0, at) + tag + tagged.slice(at);
  return { text: tagged, added: tags.length };
}
