// The explorer must find what a writer cannot see: each kind of mistake planted once, and none reported where there is none.
import { describe, expect, test } from 'vitest';
import { explore } from '../../src/engine/explore';
import { exploreChapter } from '../../tools/explore-chapter';
import { chapterNames, readChapter } from '../../tools/story-files';
import { compileText, node } from './help';

const look = (script: string, limits = {}) => explore(compileText(script).program, 'Start', { plays: 20, ...limits });

const SOUND = `${node(`<<declare $brave = false>>
Who goes? #line:q
-> I do. #line:i
    <<set $brave to true>>
-> Not I. #line:n
<<if $brave>>
    Brave. #line:b
    <<jump Sea>>
<<endif>>
<<outcome tale home>>`)}title: Sea
---
Waves. #line:w
-> Sail on, being brave <<if $brave>> #line:s
<<outcome tale sea>>
===
`;

test('a sound story has nothing to report', () => {
  expect(look(SOUND)).toMatchObject({
    nodes: ['Start', 'Sea'],
    unreachable: [],
    deadEnds: [],
    optionsNeverShown: [],
    variablesNeverRead: [],
    oneSided: [],
    outcomes: { 'tale home': 1, 'tale sea': 2 },
    outcomesNeverReached: [],
    lines: 6,
    linesCovered: 6,
    complete: true,
  });
});

test('a node nobody goes to', () => {
  const found = look(`${SOUND}title: Nowhere\n---\nUnheard. #line:u\n===\n`);
  expect(found.unreachable).toEqual(['Nowhere']);
  expect(found.linesNeverSaid).toEqual(['u']);
});

test('an option that can never show', () => {
  expect(
    look(SOUND.replace('<<if $brave>> #line:s', '<<if $brave>> #line:s\n-> Turn back <<if not $brave>> #line:t')).optionsNeverShown,
  ).toEqual(['t']);
});

test('a variable nobody reads, not even one that only counts itself', () => {
  const script = SOUND.replace('Who goes?', '<<declare $steps = 0>>\n<<set $steps += 1>>\n<<declare $idle = $steps > 2>>\nWho goes?');
  expect(look(script).variablesNeverRead).toEqual(['$steps']);
});

test('an outcome that cannot be reached, and the condition before it', () => {
  const found = look(SOUND.replace('<<outcome tale sea>>', '<<if not $brave>>\n<<outcome tale drowned>>\n<<endif>>\n<<outcome tale sea>>'));
  expect(found.outcomesNeverReached).toEqual(['tale drowned']);
  expect(found.oneSided).toMatchObject([{ node: 'Sea', always: false }]);
});

describe('dead ends', () => {
  const ends = (script: string) => look(script).deadEnds.map(({ node: title, why, route }) => [title, why.split(/[.:]/)[0], route]);

  test('no option can be chosen', () => {
    expect(ends(SOUND.replace('being brave <<if $brave>>', 'being afraid <<if not $brave>>'))).toEqual([
      ['Sea', 'None of the options can be chosen', ['i']],
    ]);
  });

  test('the story ends without an outcome', () => {
    expect(ends(SOUND.replace('<<outcome tale home>>', 'Home. #line:h'))).toEqual([['Start', 'The story ends without an outcome', ['n']]]);
  });

  test('a jump goes nowhere', () => {
    expect(ends(SOUND.replace('<<jump Sea>>', '<<jump {"Ocean"}>>'))).toMatchObject([['Start', expect.stringContaining('"Ocean"'), ['i']]]);
  });

  test('the story goes round and can never end', () => {
    const found = ends(
      `${SOUND.replace('<<jump Sea>>', '<<jump Round>>')}title: Round\n---\nRound. #line:r\n-> Again #line:g\n<<jump Round>>\n===\n`,
    );
    expect(found).toEqual([['Round', 'From here the story goes round and can never end', ['i']]]);
  });
});

test('a story that goes round without a choice is caught, whether it counts or not', () => {
  const round = 'From here the story goes round and can never end.';
  for (const count of ['', '<<set $n += 1>>\n']) {
    const found = look(
      node(`<<declare $n = 0>>\n-> Go #line:g\n    Round {$n} #line:r\n${count}<<jump Start>>`).replace('-> Go #line:g\n    ', ''),
    );
    expect(found.deadEnds.map(({ why }) => why)).toEqual([round]);
  }
});

test('plays that differ only in what nobody reads are one play', () => {
  const steps = Array.from(
    { length: 12 },
    (_, index) => `Step ${index}\n-> Left\n    <<set $left += 1>>\n-> Right\n    <<set $right += 1>>`,
  );
  const found = look(node(`<<declare $left = 0>>\n<<declare $right = 0>>\n${steps.join('\n')}`));
  expect(found.situations).toBe(12);
  expect(found.complete).toBe(true);
});

test('a story that draws lots is followed every way', () => {
  const found = look(node('=> a #line:a\n=> b #line:b\n=> c #line:c\n<<if random() < 0.2>>\n    Rare #line:r\n<<endif>>'));
  expect(found).toMatchObject({ linesCovered: 4, complete: true });
});

test('a story too big for the limit says that it was not seen whole', () => {
  const steps = Array.from(
    { length: 8 },
    (_, index) => `<<declare $s${index} = 0>>\n-> Left\n    <<set $s${index} to 1>>\n-> Right\n    <<set $s${index} to 2>>`,
  );
  const reads = Array.from({ length: 8 }, (_, index) => `{$s${index}}`).join(' ');
  expect(look(node(`${steps.join('\n')}\n${reads}`), { situations: 50 }).complete).toBe(false);
});

describe.each(chapterNames())('the real story: %s', (name) => {
  const { program } = readChapter(name);
  const found = exploreChapter(name, program, { situations: 60_000, plays: 1500 });

  test('every node can be reached, every option chosen, every line heard', () => {
    expect(found.unreachable).toEqual([]);
    expect(found.optionsNeverShown).toEqual([]);
    expect(found.linesNeverSaid).toEqual([]);
  });

  test('there is no dead end, and no condition that comes out one way only', () => {
    expect(found.deadEnds).toEqual([]);
    expect(found.oneSided).toEqual([]);
    expect(found.outcomesNeverReached).toEqual([]);
  });

  test('every variable is read, the virtues by later chapters', () => {
    const virtues = ['$candor', '$guard', '$mercy', '$bond'];
    expect(found.variablesNeverRead.filter((variable) => !virtues.includes(variable))).toEqual([]);
  });
});
