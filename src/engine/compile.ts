// From script files to a program: parse, gather, check, emit. Pure; runs in the build, in tools and in tests, never in a player's browser.
import { check } from './check';
import { emit } from './emit';
import { gather } from './gather';
import { parse } from './parse';
import { type Problem, Source } from './problems';
import type { Program } from './program';
import { claimedSpeaker } from './speakers';
import { type LineEntry, StoryTree } from './story-tree';
import type { Vocabulary } from './vocabulary';

export interface ScriptFile {
  name: string;
  text: string;
}

/** A line as translators and pages see it: without its speaker, expressions as {0}, {1} in their order. */
export interface CompiledLine {
  text: string;
  /** As written, the speaker before it. */
  full: string;
  file: string;
  line: number;
  node: string;
  speaker: string | null;
  tags: string[];
  /** False where the script has no `#line:` id yet and the compiler made one up. */
  tagged: boolean;
}

export interface Compiled {
  program: Program;
  lines: Record<string, CompiledLine>;
  problems: Problem[];
}

/** In: the files of one chapter, in reading order. Out: its program (only to be run when no problem is an error), its lines, its problems. */
export function compile(files: readonly ScriptFile[], vocabulary: Vocabulary): Compiled {
  const problems: Problem[] = [];
  const story = new StoryTree(vocabulary, problems);
  for (const { name, text } of files) {
    const source = new Source(name, text);
    story.files.push({ source, tree: parse(source, problems) });
  }
  gather(story);
  check(story);
  const program = emit(story, '');
  program.start = startOf(story, program);
  if (!vocabulary.open) warnOfUntagged(story);
  const lines: Record<string, CompiledLine> = {};
  for (const entry of story.lines.values()) if (entry.shadow === null) lines[entry.line.id] ??= compiledLine(entry);
  problems.sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column);
  return { program, lines, problems };
}

/** One warning a file: without ids, lines can be neither translated nor found again by a save. */
function warnOfUntagged(story: StoryTree): void {
  for (const { source } of story.files) {
    const untagged = [...story.lines.values()].filter((entry) => entry.source === source && !entry.line.tagged && entry.shadow === null);
    const [first] = untagged;
    if (!first) continue;
    const many = untagged.length === 1 ? 'One line has' : `${untagged.length} lines have`;
    story.report(source, first.line, 'no-line-id', `${many} no id yet.`, {
      expected: '#line:... (story:tag adds them)',
      severity: 'warning',
    });
  }
}

/** The node tagged `start`, else the first in which anything happens. */
function startOf(story: StoryTree, program: Program): string {
  const titles = [...story.nodes.values()].map((entry) => entry.group ?? entry.name);
  const tagged = titles.find((title) => program.nodes[title]?.tags?.includes('start'));
  return tagged ?? titles.find((title) => program.nodes[title]?.code.length) ?? titles[0] ?? '';
}

function compiledLine(entry: LineEntry): CompiledLine {
  const { line, source, node, speaker } = entry;
  let count = 0;
  const full = line.parts.map((part) => (typeof part === 'string' ? part : `{${count++}}`)).join('');
  const text = speaker === null ? full : full.slice(claimedSpeaker(line.parts)?.length ?? 0);
  const tags = line.tags.map((tag) => tag.text).filter((tag) => !tag.startsWith('line:'));
  return {
    text: text.replace(/\\:/g, ':'),
    full,
    file: source.name,
    line: source.place(line.start).line,
    node,
    speaker,
    tags,
    tagged: line.tagged,
  };
}
