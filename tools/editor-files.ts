// What the Yarn Spinner extension of an editor reads: our commands, speakers and the files that belong together. Made from the
// vocabulary, so that what completes is what compiles.
import { FUNCTIONS } from '../src/engine/functions';
import type { Parameter, ValueType } from '../src/engine/vocabulary';
import { COMMANDS } from '../src/game/cues';

const TYPES: Record<ValueType, string> = { bool: 'bool', number: 'number', string: 'string', any: 'any' };

/** `scenes/commands.ysls.json`: commands and functions with their parameters. */
export function commandList(): string {
  const commands = Object.entries(COMMANDS as Record<string, readonly Parameter[]>).map(([name, parameters]) => ({
    yarnName: name,
    definitionName: name,
    language: 'typescript',
    documentation: `<<${[name, ...parameters.map(({ name: word, optional }) => (optional ? `[${word}]` : word))].join(' ')}>>`,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      type: parameter.number ? 'number' : 'string',
      documentation: wordsOf(parameter),
      ...(parameter.optional ? { defaultValue: '' } : {}),
    })),
  }));
  const functions = Object.entries(FUNCTIONS).map(([name, { parameters, returns, variadic }]) => ({
    yarnName: name,
    definitionName: name,
    language: 'typescript',
    parameters: parameters.map((type, index) => ({
      name: `value${index + 1}`,
      type: TYPES[type],
      ...(variadic && index === parameters.length - 1 ? { isParamsArray: true } : {}),
    })),
    return: { type: TYPES[returns] },
  }));
  return `${JSON.stringify({ version: 2, commands, functions }, null, 2)}\n`;
}

function wordsOf({ number, oneOf }: Parameter): string {
  if (number) return `${number.min} to ${number.max}`;
  if (typeof oneOf === 'function') return 'a face of that person';
  return oneOf?.join(', ') ?? 'any word';
}

/** `scenes/<chapter>/<chapter>.yarnproject`: the scripts of a chapter, its languages and where the commands are listed. */
export function projectFile(languages: readonly string[]): string {
  const localisation = Object.fromEntries(languages.map((language) => [language, { strings: `${language}.json` }]));
  return `${JSON.stringify(
    {
      projectFileVersion: 3,
      sourceFiles: ['*.yarn'],
      excludeFiles: [],
      localisation,
      baseLanguage: 'en',
      definitions: '../commands.ysls.json',
      compilerOptions: {},
    },
    null,
    2,
  )}\n`;
}
