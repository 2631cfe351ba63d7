// The parser meets nonsense: it never throws, never hangs, and every problem it tells lies inside the file.
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explore } from '../../src/engine/explore';
import { begin, step } from '../../src/engine/machine';
import { resume } from '../../src/engine/resume';
import { compileText, inputFor, node } from './help';

const corpus = ['plays', 'refusals'].flatMap((name) => {
  const folder = new URL(`./${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.yarn'))
    .map((file) => readFileSync(new URL(file, folder), 'utf8'));
});

const PIECES =
  '<<|>>|{|}|$a|$b|(|)|->|=>|===|---|title: Start|when: always|when: |\n|\n    |\t|"|\\|//|#line:a|#|if |else|elseif |endif|once|endonce|set |declare |to |= |enum E|case C|endenum|jump Start|detour |return|stop|call f()|.C|E.C|1|true|and|not |-|+|==|:|\u00e9|\u6c34|\ud83d\udd4a|\ufeff|\r\n|[b]|[/]|%'.split(
    '|',
  );

/** Compiles; whatever is told must lie in the file. */
function survives(text: string): void {
  const { problems } = compileText(text);
  const rows = text.split('\n');
  for (const { line, column, message } of problems) {
    expect(message).not.toBe('');
    expect(line).toBeGreaterThan(0);
    expect(line).toBeLessThanOrEqual(rows.length);
    expect(column).toBeGreaterThan(0);
    expect(column).toBeLessThanOrEqual((rows[line - 1]?.length ?? 0) + 1);
  }
}

const quick = { numRuns: 300, interruptAfterTimeLimit: 2500 };

test('any text at all', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), survives), quick);
});

test('pieces of the language in any order', () => {
  const soup = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(''));
  fc.assert(fc.property(soup, survives), quick);
  fc.assert(fc.property(soup.map(node), survives), quick);
});

test('real scripts with a piece cut out, doubled, or put in somewhere else', () => {
  const broken = fc
    .tuple(fc.constantFrom(...corpus), fc.nat(), fc.nat(30), fc.nat(), fc.constantFrom('', ...PIECES))
    .map(([text, from, length, to, piece]) => {
      const start = from % text.length;
      const cut = text.slice(start, start + length);
      const rest = text.slice(0, start) + text.slice(start + length);
      const at = to % (rest.length + 1);
      return rest.slice(0, at) + piece + cut + rest.slice(at);
    });
  fc.assert(fc.property(broken, survives), quick);
});

test('very deep and very long scripts', () => {
  survives(node(`{${'('.repeat(50_000)}`));
  survives(node(`{${'-'.repeat(50_000)}1}`));
  survives(node(`{${'not '.repeat(20_000)}true}`));
  survives(node(`{1${' + 1'.repeat(3_000)}}`));
  survives(node(Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}-> ${depth}`).join('\n')));
  survives(node('<<if true>>\n'.repeat(2_000) + '<<endif>>\n'.repeat(2_000)));
  survives('title: A\n---\n'.repeat(500));
});

const BLOCKS =
  '<<if $a>>|<<if $b > 1>>|<<elseif $a>>|<<else>>|<<endif>>|<<once>>|<<endonce>>|<<set $a to not $a>>|<<set $b += 1>>|-> opt|-> opt <<if $a>>|-> opt <<once>>|    inner|    -> sub|        deep|=> g|=> g2 <<if $b < 3>>||line {$b} {$a}|Name: said {$s}|<<jump Start>>|<<jump B>>|<<detour B>>|<<detour G>>|<<return>>|<<stop>>|<<bow {$b} "low">>|===\ntitle: B\n---|===\ntitle: G\nwhen: $a\n---|===\ntitle: G\nwhen: once\n---|{random()}|{visited_count("B")}|line <<once if $s>>'.split(
    '|',
  );
const EXPECTED = /circle|does not exist|nobody offers/;

test('stories put together at random play, are saved, resumed and explored without surprises', () => {
  const stories = fc.array(fc.constantFrom(...BLOCKS), { maxLength: 40 });
  const plays = (blocks: string[], seed: number) => {
    const declared = '<<declare $a = false>>\n<<declare $b = 0>>\n<<declare $s = $b > 2>>';
    const { program, problems } = compileText(node(`${declared}\n${blocks.join('\n')}`));
    if (problems.some((problem) => problem.severity === 'error')) return;
    let state = begin(program, 'Start', seed);
    try {
      for (let count = 0; count < 40 && state.wait !== 'end'; count++) {
        state = step(program, state, inputFor(state, count + seed)).state;
        if (state.wait !== 'end')
          expect(resume(program, JSON.parse(JSON.stringify(state))).state).toMatchObject({ at: state.at, returns: state.returns });
      }
    } catch (error) {
      if (!EXPECTED.test((error as Error).message)) throw error;
    }
    explore(program, 'Start', { situations: 40, plays: 2 });
  };
  fc.assert(fc.property(stories, fc.nat(50), plays), { numRuns: 200, interruptAfterTimeLimit: 3000 });
});
