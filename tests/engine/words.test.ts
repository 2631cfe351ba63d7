// The closed vocabulary: an unknown word stops the build where it stands and says what was probably meant.
import { expect, test } from 'vitest';
import { describe as tell } from '../../src/engine/problems';
import { vocabularyOf } from '../../tools/story-files';
import { compileText, node } from './help';

const ship = vocabularyOf('human-ship');
const errorsOf = (body: string) => compileText(node(body), ship).problems.filter((problem) => problem.severity === 'error');
const refuse = (body: string) =>
  errorsOf(body).map(({ code, line, column, length, suggestion }) => [code, line, column, length, suggestion]);

test.each([
  ['<<rom ship-bay>>', ['unknown-command', 3, 3, 3, 'room']],
  ['<<room ship-bey>>', ['unknown-room', 3, 8, 8, 'ship-bay']],
  ['<<enter ksenna left>>', ['unknown-person', 3, 9, 6, 'ksena']],
  ['<<face ksena dri>>', ['unknown-face', 3, 14, 3, 'dry']],
  ['<<face hale dry>>', ['unknown-face', 3, 13, 3, undefined]],
  ['    <<sound dor>>', ['unknown-effect', 3, 13, 3, 'door']],
  ['<<room>>', ['argument-missing', 3, 1, 8, undefined]],
  ['<<leave ksena left>>', ['argument-surplus', 3, 15, 4, undefined]],
  ['<<pause 60>>', ['bad-number', 3, 9, 2, undefined]],
  ['<<pause soon>>', ['bad-number', 3, 9, 4, undefined]],
  ['<<{"room"} ship-bay>>', ['unknown-command', 3, 3, 8, undefined]],
  ['Alcuim: No.', ['unknown-speaker', 3, 1, 6, 'Alcuin']],
  ['alcuin: No.', ['unknown-speaker', 3, 1, 6, 'Alcuin']],
  ['{visitd("Start")}', ['unknown-function', 3, 2, 6, 'visited']],
  ['<<jump Strat>>', ['unknown-node', 3, 8, 5, 'Start']],
  ['<<jump {"Strat"}>>', ['unknown-node', 3, 8, 9, 'Start']],
  ['{visited("Strat")}', ['unknown-node', 3, 10, 7, 'Start']],
  ['<<endiff>>', ['unknown-command', 3, 3, 6, 'endif']],
  ['title: Next\n---\n<<stop>>', ['forgotten-end', 4, 1, 3, undefined]],
])('%s', (body, problem) => {
  expect(refuse(body)).toEqual([problem]);
});

test.each([
  '<<room ship-bay>>',
  '<<room ship-bay cut>>',
  '<<face {"ksena"} dry>>',
  '<<pause 0.8>>',
  'Ksena: It smells of: coins.',
  'He counts to ten: one.',
  'At 10:45 it rings.',
])('%s is fine', (body) => {
  expect(refuse(body)).toEqual([]);
});

test('every problem of a file comes in one run, in order', () => {
  const problems = errorsOf('<<rom ship-bay>>\nAlcuim: No.\n<<if $x>\n<<endif>>\n<<jump Strat>>');
  expect(problems.map(({ code, line }) => [code, line])).toEqual([
    ['unknown-command', 3],
    ['unknown-speaker', 4],
    ['unclosed-command', 5],
    ['unknown-node', 7],
  ]);
});

test('a problem is told with its place, a caret, what was found and what was probably meant', () => {
  const text = node('  <<face ksena dri>>');
  const [problem] = compileText(text, ship).problems;
  expect(problem && tell(problem, text)).toBe(
    [
      'test.yarn:3:16: <<face>> knows no face called "dri" for "ksena".',
      '    <<face ksena dri>>',
      '                 ^^^',
      '  found: "dri"',
      '  expected: one of neutral, stern, warm, doubt, grief, dry',
      '  did you mean: dry',
    ].join('\n'),
  );
});

test('lines without ids are told once a file, as a warning', () => {
  const { problems } = compileText(node('One\nTwo #line:two\nThree'), ship);
  expect(problems).toMatchObject([{ code: 'no-line-id', line: 3, severity: 'warning', message: '2 lines have no id yet.' }]);
});
