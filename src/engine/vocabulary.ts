// The closed set of words a script may use beyond the language itself. The game fills it in; the checker holds scripts to it.

/** One argument of a command. A list of words is closed; `number` wants a numeral within bounds. */
export interface Parameter {
  name: string;
  /** Allowed words; may depend on the arguments before it (a face belongs to a person). */
  oneOf?: readonly string[] | ((before: readonly string[]) => readonly string[]);
  number?: { min: number; max: number };
  optional?: true;
}

export type ValueType = 'bool' | 'number' | 'string' | 'any';

export interface FunctionSignature {
  parameters: readonly ValueType[];
  /** Accepts further arguments of the last parameter's type. */
  variadic?: true;
  returns: ValueType;
}

export interface Vocabulary {
  commands: Readonly<Record<string, readonly Parameter[]>>;
  functions: Readonly<Record<string, FunctionSignature>>;
  /** Names that may stand before a colon in this file; everything else there is a mistake. `null`: any name goes. */
  speakers(file: string): readonly string[] | null;
  /** Commands and functions not listed here, and nodes of other files, are left to whoever runs the story. */
  open?: true;
}
