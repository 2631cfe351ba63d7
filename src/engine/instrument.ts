// For the explorer: a copy of a program that says, by a command nobody else uses, which side of each condition it takes.
import type { CompiledNode, Expression, Instruction, Program } from './program';

/** One condition of the story: where it stands, and the id of the first line behind it, if there is one. */
export interface ConditionPlace {
  node: string;
  index: number;
  line: string | null;
}

export interface Instrumented {
  program: Program;
  conditions: ConditionPlace[];
}

/** Name of the command that reports a side: arguments are the condition's number and `true` or `false`. */
export const MARK = '*side*';

export function instrument(program: Program): Instrumented {
  const conditions: ConditionPlace[] = [];
  const nodes = Object.entries(program.nodes).map(([title, node]) => [title, marked(title, node, conditions)] as const);
  return { program: { ...program, nodes: Object.fromEntries(nodes) }, conditions };
}

const mark = (number: number, side: boolean): Instruction => ['command', [`${MARK} ${number} ${side}`]];

/** Behind each `unless` goes the mark of its true side; the false side goes over a mark at the end of the node. */
function marked(title: string, node: CompiledNode, conditions: ConditionPlace[]): CompiledNode {
  const moved: number[] = [];
  let length = 0;
  for (const instruction of node.code) {
    moved.push(length);
    length += instruction[0] === 'unless' ? 2 : 1;
  }
  const to = (target: number) => moved[target] ?? length;
  const code: Instruction[] = [];
  const sides: { number: number; at: number; target: number }[] = [];
  for (const [index, instruction] of node.code.entries()) {
    if (instruction[0] === 'unless') {
      const number = conditions.push({ node: title, index, line: lineBehind(node.code, index) }) - 1;
      sides.push({ number, at: code.length, target: to(instruction[2]) });
      code.push(instruction, mark(number, true));
    } else code.push(retargeted(instruction, to));
  }
  // What fell off the end of the node still ends it, before the marks.
  code.push(['return']);
  for (const { number, at, target } of sides) {
    const [, condition] = code[at] as ['unless', Expression, number];
    code[at] = ['unless', condition, code.length];
    code.push(mark(number, false), ['goto', target]);
  }
  return { ...node, code };
}

function lineBehind(code: readonly Instruction[], index: number): string | null {
  const line = code.slice(index).find((instruction) => instruction[0] === 'line');
  return line?.[0] === 'line' ? line[1] : null;
}

function retargeted(instruction: Instruction, to: (target: number) => number): Instruction {
  switch (instruction[0]) {
    case 'goto':
      return ['goto', to(instruction[1])];
    case 'options':
      return [
        'options',
        instruction[1].map(([id, values, tags, target, condition, once]) => [id, values, tags, to(target), condition, once]),
      ];
    case 'choose':
      return [
        'choose',
        instruction[1].map(([content, condition, weight, target, once]) => [content, condition, weight, to(target), once]),
        to(instruction[2]),
      ];
    default:
      return instruction;
  }
}
