// Makes stories of any length, shaped like ours: nodes of some thirty lines, choices, conditions, flags, commands, detours.
import type { ScriptFile } from '../src/engine/compile';

const WORDS = 'the lamp over round table waits while nobody says what both sides came to hear and somebody counts bolts in a wall'.split(
  ' ',
);
const WORDS_A_LINE = 12;
const LINES_A_NODE = 30;

/** In: about how many words. Out: script files of a few thousand lines each. The same number makes the same story. */
export function generateStory(words: number): ScriptFile[] {
  const nodes = Math.max(2, Math.round(words / WORDS_A_LINE / LINES_A_NODE));
  let state = 1;
  const pick = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
  let id = 0;
  const line = () => `${Array.from({ length: WORDS_A_LINE }, () => WORDS[pick(WORDS.length)]).join(' ')}. #line:gen${id++}`;
  const body = (node: number) => {
    const rows: string[] = [`<<set $flag${node % 50} to ${node % 2 === 0}>>`, '<<bow low>>'];
    while (rows.length < LINES_A_NODE) {
      const kind = pick(8);
      if (kind === 0)
        rows.push(`<<if $flag${pick(50)} and $count > ${pick(9)}>>`, `    ${line()}`, '<<else>>', `    ${line()}`, '<<endif>>');
      else if (kind === 1) rows.push(`-> ${line()}`, `    ${line()}`, '    <<set $count += 1>>', `-> ${line()}`, `    ${line()}`);
      else if (kind === 2) rows.push(`Hale: ${line()}`);
      else rows.push(line());
    }
    return rows.join('\n');
  };
  const declare = `title: Facts\n---\n<<declare $count = 0>>\n${Array.from({ length: 50 }, (_, index) => `<<declare $flag${index} = false>>`).join('\n')}\n===\n`;
  const texts = Array.from({ length: nodes }, (_, index) => {
    const next = index + 1 < nodes ? `<<jump Node${index + 1}>>` : '<<stop>>';
    return `title: Node${index}\n---\n${body(index)}\n${next}\n===\n`;
  });
  const files: ScriptFile[] = [];
  for (let start = 0; start < texts.length; start += 100) {
    files.push({ name: `${start}.yarn`, text: (start === 0 ? declare : '') + texts.slice(start, start + 100).join('\n') });
  }
  return files;
}
