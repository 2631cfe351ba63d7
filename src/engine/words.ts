// Holds commands to the vocabulary: their names, how many words follow, and which words these may be.
import { nearest, type Source, type Span } from './problems';
import type { StoryTree } from './story-tree';
import type { Statement } from './syntax';
import type { Parameter } from './vocabulary';

/** A word of a command; `text` is null where an expression decides at play time. */
interface Word extends Span {
  text: string | null;
}

export function checkCommand(story: StoryTree, statement: Statement & { kind: 'command' }, source: Source): void {
  if (story.vocabulary.open) return;
  const [name, ...args] = wordsOf(statement, source);
  if (!name) return;
  const commands = story.vocabulary.commands;
  if (name.text === null || !Object.hasOwn(commands, name.text)) {
    const suggestion = name.text === null ? null : nearest(name.text, [...Object.keys(commands), ...LANGUAGE]);
    const found = name.text === null ? 'an expression' : `<<${name.text}>>`;
    story.report(
      source,
      name,
      'unknown-command',
      name.text === null ? 'The name of a command must be written out.' : `There is no command called "${name.text}".`,
      { found, expected: 'a command of the game', suggestion },
    );
    return;
  }
  const parameters = commands[name.text] as readonly Parameter[];
  const least = parameters.filter((parameter) => !parameter.optional).length;
  const usage = `<<${[name.text, ...parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name))].join(' ')}>>`;
  const surplus = args[parameters.length];
  if (args.length < least) {
    story.report(source, statement, 'argument-missing', `<<${name.text}>> lacks its ${parameters[args.length]?.name}.`, {
      found: `${args.length} of ${least} words`,
      expected: usage,
    });
  } else if (surplus) {
    story.report(source, surplus, 'argument-surplus', `<<${name.text}>> has a word too many.`, {
      found: `"${surplus.text ?? '{...}'}"`,
      expected: usage,
    });
  }
  for (const [index, parameter] of parameters.entries()) {
    const arg = args[index];
    if (arg?.text != null) checkArgument(story, source, name.text, parameter, arg as Word & { text: string }, args.slice(0, index));
  }
}

function checkArgument(
  story: StoryTree,
  source: Source,
  command: string,
  parameter: Parameter,
  arg: Word & { text: string },
  before: Word[],
): void {
  const { oneOf, number, name } = parameter;
  if (number) {
    const value = /^-?\d+(\.\d+)?$/.test(arg.text) ? Number(arg.text) : Number.NaN;
    if (value >= number.min && value <= number.max) return;
    story.report(source, arg, 'bad-number', `The ${name} of <<${command}>> must be a number from ${number.min} to ${number.max}.`, {
      found: `"${arg.text}"`,
      expected: `${number.min} to ${number.max}`,
    });
    return;
  }
  if (!oneOf) return;
  // What a word may be can hang on the ones before it; where those are open, so is this one.
  if (typeof oneOf === 'function' && before.some((word) => word.text === null)) return;
  const allowed = typeof oneOf === 'function' ? oneOf(before.map((word) => word.text as string)) : oneOf;
  if (allowed.includes(arg.text)) return;
  const who = typeof oneOf === 'function' && before[0] ? ` for "${before[0].text}"` : '';
  story.report(source, arg, `unknown-${name}`, `<<${command}>> knows no ${name} called "${arg.text}"${who}.`, {
    found: `"${arg.text}"`,
    expected: `one of ${allowed.join(', ')}`,
    suggestion: nearest(arg.text, allowed),
  });
}

const LANGUAGE = [
  'if',
  'elseif',
  'else',
  'endif',
  'set',
  'declare',
  'jump',
  'detour',
  'return',
  'stop',
  'once',
  'endonce',
  'enum',
  'case',
  'endenum',
  'call',
];

/** The words between the brackets, each with its place. */
function wordsOf(statement: Statement & { kind: 'command' }, source: Source): Word[] {
  const from = statement.start + 2;
  const inside = source.text.slice(from, source.text.indexOf('>>', Math.max(from, lastExpressionEnd(statement))));
  return [...inside.matchAll(/"(?:[^"\\]|\\.)*"|(?:\{[^}]*\}|[^\s"{])+/g)].map((match) => {
    const start = from + match.index;
    const word = match[0];
    const text = word.startsWith('"') ? word.slice(1, -1) : word;
    return { text: word.includes('{') ? null : text, start, end: start + word.length };
  });
}

/** A `>>` inside an inline expression does not end the command. */
function lastExpressionEnd(statement: Statement & { kind: 'command' }): number {
  return Math.max(0, ...statement.parts.map((part) => (typeof part === 'string' ? 0 : part.end)));
}
