// First look at a parsed chapter: nodes and groups by name, line ids, shadows, speakers. What must be unique is held to it here.
import { readMarkup } from './markup';
import { nearest, type Source } from './problems';
import { claimedSpeaker, looksLikeName } from './speakers';
import { everyStatement, type LineEntry, linesOf, type NodeEntry, type StoryTree } from './story-tree';
import type { LineText } from './syntax';

export function gather(story: StoryTree): void {
  gatherNodes(story);
  gatherLines(story);
}

function gatherNodes(story: StoryTree): void {
  const byTitle = new Map<string, NodeEntry[]>();
  for (const { source, tree } of story.files) {
    for (const node of tree.nodes) {
      const entries = byTitle.get(node.title) ?? [];
      entries.push({ name: node.title, tree: node, source, group: null });
      byTitle.set(node.title, entries);
    }
  }
  for (const [title, entries] of byTitle) {
    const inGroup = entries.filter((entry) => entry.tree.when.length > 0);
    const alone = entries.filter((entry) => entry.tree.when.length === 0);
    const first = alone[0];
    if (inGroup.length > 0) gatherGroup(story, title, inGroup);
    else if (first) story.nodes.set(title, first);
    const doubled = inGroup.length > 0 ? alone : alone.slice(1);
    for (const entry of doubled) {
      const other = entries.find((candidate) => candidate !== entry) as NodeEntry;
      const where = `${other.source.name}:${other.source.place(other.tree.place.start).line}`;
      story.report(entry.source, entry.tree.place, 'double-title', `There is another node called "${title}" (${where}).`, {
        found: `"${title}"`,
        expected:
          inGroup.length > 0
            ? 'a "when:" header, as every member of a group needs one'
            : 'a title of its own, or a "when:" header on each of them',
      });
    }
  }
}

function gatherGroup(story: StoryTree, title: string, entries: NodeEntry[]): void {
  story.groups.set(title, entries);
  for (const [index, entry] of entries.entries()) {
    const subtitle = entry.tree.headers.find((header) => header.key === 'subtitle');
    entry.group = title;
    entry.name = `${title}.${subtitle?.value || index + 1}`;
    if (story.nodes.has(entry.name)) {
      story.report(
        entry.source,
        subtitle ?? entry.tree.place,
        'double-subtitle',
        `The group "${title}" has another member with this subtitle.`,
        {
          found: `"${subtitle?.value}"`,
          expected: 'a subtitle of its own',
        },
      );
    } else story.nodes.set(entry.name, entry);
  }
}

function gatherLines(story: StoryTree): void {
  const taken = new Map<string, LineEntry>();
  for (const entry of story.nodes.values()) {
    let count = 0;
    let onces = 0;
    const add = (line: LineText) => gatherLine(story, entry, line, ++count, taken);
    for (const statement of everyStatement(entry.tree.body)) {
      for (const line of linesOf(statement)) add(line);
      if (statement.kind === 'once') statement.id = `${entry.name}.once${++onces}`;
    }
  }
  for (const entry of story.lines.values()) if (entry.shadow !== null) checkShadow(story, entry, taken);
}

function gatherLine(story: StoryTree, node: NodeEntry, line: LineText, count: number, taken: Map<string, LineEntry>): void {
  if (!line.tagged) line.id = `${node.name}.${count}`;
  checkMarkup(story, node, line);
  const shadow = line.tags.find((tag) => tag.text.startsWith('shadow:'))?.text.slice('shadow:'.length);
  const entry: LineEntry = { line, source: node.source, node: node.name, speaker: null, shadow: shadow?.replace(/^line:/, '') ?? null };
  entry.speaker = takeSpeaker(story, node.source, line);
  story.lines.set(line, entry);
  if (!story.vocabulary.open && line.parts.join('') === '---') {
    const details = { found: '"---"', expected: '"===" before the headers of the next node' };
    story.report(node.source, line, 'forgotten-end', `The node "${node.tree.title}" was not closed before another began.`, details);
  }
  const other = taken.get(line.id);
  if (other) {
    const tag = line.tags.find((candidate) => candidate.text === `line:${line.id}`) ?? line;
    const where = `${other.source.name}:${other.source.place(other.line.start).line}`;
    story.report(node.source, tag, 'double-line-id', `The line id "${line.id}" is taken (${where}).`, {
      found: `#line:${line.id}`,
      expected: 'an id of its own; remove this one and run story:tag',
    });
  } else taken.set(line.id, entry);
}

function checkMarkup(story: StoryTree, node: NodeEntry, line: LineText): void {
  const text = line.parts.map((part, index) => (typeof part === 'string' ? part : `{${index}}`)).join('');
  const [fault] = readMarkup(text, 'en').faults;
  if (fault) story.report(node.source, line, 'markup', fault, { expected: 'a closing tag for each opening one; \\[ for a bracket' });
}

function takeSpeaker(story: StoryTree, source: Source, line: LineText): string | null {
  const claim = claimedSpeaker(line.parts);
  if (!claim) return null;
  const known = story.vocabulary.speakers(source.name);
  if (!known || known.includes(claim.name)) return claim.name;
  const suggestion = nearest(claim.name, known);
  if (!suggestion && !looksLikeName(claim.name)) return null;
  story.report(
    source,
    { start: line.start, end: line.start + claim.name.length },
    'unknown-speaker',
    `Nobody in this chapter is called "${claim.name}".`,
    {
      found: `"${claim.name}"`,
      expected: `one of ${known.join(', ')}; write \\: for a colon after other words`,
      suggestion,
    },
  );
  return claim.name;
}

/** A shadow says the words of another line again, and shares its translation. */
function checkShadow(story: StoryTree, entry: LineEntry, taken: Map<string, LineEntry>): void {
  const { line, source, shadow } = entry;
  const tag = line.tags.find((candidate) => candidate.text.startsWith('shadow:'));
  const original = taken.get(shadow as string);
  if (!original?.line.tagged || original.shadow !== null) {
    const known = [...taken.values()].filter((other) => other.line.tagged).map((other) => other.line.id);
    story.report(source, tag ?? line, 'unknown-shadow', `No line has the id "${shadow}".`, {
      found: `#shadow:${shadow}`,
      expected: 'the id of a line',
      suggestion: nearest(shadow as string, known),
    });
    return;
  }
  const expression = [...line.parts, ...original.line.parts].find((part) => typeof part !== 'string');
  if (expression) {
    story.report(source, line, 'shadow-with-expression', 'A line with an inline expression can neither be nor have a shadow.', {
      expected: 'text without {expressions}',
    });
  } else if (line.parts.join('') !== original.line.parts.join('')) {
    story.report(source, line, 'shadow-differs', 'A shadow must say exactly what its source says.', {
      found: `"${line.parts.join('')}"`,
      expected: `"${original.line.parts.join('')}"`,
    });
  }
}
