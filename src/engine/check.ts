// Holds a chapter to its types: enums, declarations, smart variables, and every place that demands a bool or a text.
import { Inference, reportUnknownNode } from './infer';
import { nearest, type Source } from './problems';
import { everyStatement, linesOf, type NodeEntry, type StoryTree } from './story-tree';
import type { Expr, Statement } from './syntax';
import { type EnumType, isHole, nameOf, settle, type Type, unify } from './types';
import { checkCommand } from './words';

type Of<Kind extends Statement['kind']> = Statement & { kind: Kind };

export function check(story: StoryTree): void {
  const infer = new Inference(story);
  const all = [...story.nodes.values()].map((entry) => ({ entry, statements: [...everyStatement(entry.tree.body)] }));
  const each = <Kind extends Statement['kind']>(kind: Kind, visit: (statement: Of<Kind>, source: Source) => void) => {
    for (const { entry, statements } of all) {
      for (const statement of statements) if (statement.kind === kind) visit(statement as Of<Kind>, entry.source);
    }
  };
  // What says most about types comes first.
  each('enum', (statement, source) => checkEnum(story, statement, source));
  each('declare', (statement, source) => checkDeclare(story, infer, statement, source));
  each('set', (statement, source) => checkSet(story, infer, statement, source));
  for (const { entry, statements } of all) {
    for (const when of entry.tree.when) demandBool(infer, when.test, entry.source);
    for (const statement of statements) checkStatement(story, infer, statement, entry);
  }
  infer.finish();
  checkSmart(story);
  settleVariables(story);
}

function checkEnum(story: StoryTree, statement: Of<'enum'>, source: Source): void {
  const { name, place, cases } = statement;
  if (story.enums.has(name) || ['bool', 'number', 'string', 'any'].includes(name)) {
    story.report(source, place, 'double-enum', `There is another type called "${name}".`, { found: `"${name}"` });
    return;
  }
  const given = cases.filter((entry) => entry.raw !== null);
  const type: EnumType = { kind: 'enum', name, raw: 'string', cases: new Map() };
  story.enums.set(name, type);
  const first = given[0]?.raw;
  if (first?.kind === 'value' && typeof first.value === 'number') type.raw = 'number';
  for (const entry of cases) {
    const raw = entry.raw;
    let value = raw?.kind === 'value' ? raw.value : entry.name;
    if (raw && (raw.kind !== 'value' || typeof raw.value === 'boolean')) {
      story.report(source, raw, 'enum-raw-value', 'The value of a case must be a plain number or text.', {
        found: raw.kind === 'member' ? 'a case of an enum' : raw.kind,
        expected: '1 or "text"',
      });
    } else if (raw && raw.kind === 'value' && typeof raw.value !== type.raw) {
      story.report(source, raw, 'enum-raw-type', `The cases of "${name}" must all be numbers or all be texts.`, {
        found: typeof raw.value,
        expected: type.raw,
      });
    } else if (!raw && given.length > 0) {
      story.report(source, entry, 'enum-raw-missing', `Where one case of "${name}" has a value, all must.`, {
        found: `${entry.name} without a value`,
        expected: type.raw === 'number' ? `${entry.name} = 1` : `${entry.name} = "${entry.name}"`,
      });
    } else if ([...type.cases.values()].includes(value) && !type.cases.has(entry.name)) {
      story.report(source, raw ?? entry, 'enum-raw-double', `Another case of "${name}" has this value.`, {
        found: `${value}`,
        expected: 'a value of its own',
      });
      value = entry.name;
    }
    if (type.cases.has(entry.name))
      story.report(source, entry, 'double-case', `"${name}" has two cases called "${entry.name}".`, { found: `"${entry.name}"` });
    else type.cases.set(entry.name, value);
  }
}

/** Whether an expression is a fixed value; a variable declared as anything else is a smart one. */
export function isConstant(expr: Expr): boolean {
  if (expr.kind === 'unary') return expr.operator === '-' && expr.operand.kind === 'value';
  return expr.kind === 'value' || expr.kind === 'member';
}

function checkDeclare(story: StoryTree, infer: Inference, statement: Of<'declare'>, source: Source): void {
  const { variable: name, place, value, as } = statement;
  const known = story.variables.get(name);
  if (known?.declared) {
    const where = `${known.place.source.name}:${known.place.source.place(known.place.start).line}`;
    story.report(source, place, 'double-declaration', `${name} is declared already (${where}).`, { found: name });
    return;
  }
  const variable = infer.variable(name, source, place);
  variable.declared = true;
  variable.place = { source, ...place };
  if (isConstant(value)) variable.first = value;
  else variable.smart = value;
  const wanted = as ? namedType(story, as.name) : variable.type;
  if (as && !wanted) {
    const types = ['bool', 'number', 'string', ...story.enums.keys()];
    story.report(source, as, 'unknown-type', `There is no type called "${as.name}".`, {
      found: `"${as.name}"`,
      expected: 'bool, number, string or an enum',
      suggestion: nearest(as.name, types),
    });
    unify(variable.type, infer.typeOf(value, source));
  }
  if (wanted && unify(variable.type, wanted)) {
    const given = infer.typeOf(value, source);
    if (!unify(given, wanted)) {
      const kind = nameOf(as ? wanted : variable.type);
      story.report(source, value, 'wrong-type', `${name} is a ${kind} and cannot begin as a ${nameOf(given)}.`, {
        found: nameOf(given),
        expected: kind,
      });
    }
  } else if (wanted) {
    story.report(source, place, 'wrong-type', `${name} is used as a ${nameOf(variable.type)} elsewhere.`, {
      found: nameOf(wanted),
      expected: nameOf(variable.type),
    });
  }
}

function namedType(story: StoryTree, name: string): Type | null {
  const basic = name.toLowerCase();
  if (basic === 'bool' || basic === 'number' || basic === 'string') return basic;
  return story.enums.get(name) ?? null;
}

function checkSet(story: StoryTree, infer: Inference, statement: Of<'set'>, source: Source): void {
  const { variable: name, place, value, operator } = statement;
  const variable = infer.variable(name, source, place);
  if (variable.smart) {
    story.report(source, place, 'set-smart', `${name} is a smart variable: it follows from others and cannot be set.`, {
      found: name,
      expected: 'a variable declared with a plain value',
    });
    return;
  }
  if (!operator) {
    infer.demand(value, variable.type, source, `${name} cannot be set to this.`);
    return;
  }
  const left: Expr = { kind: 'variable', name, ...place };
  infer.typeOf({ kind: 'binary', operator, left, right: value, start: place.start, end: value.end }, source);
}

const demandBool = (infer: Inference, test: Expr | null, source: Source) => {
  if (test) infer.demand(test, 'bool', source, 'A condition must be true or false.');
};

function checkStatement(story: StoryTree, infer: Inference, statement: Statement, { source }: NodeEntry): void {
  for (const line of linesOf(statement)) {
    demandBool(infer, line.condition?.test ?? null, source);
    for (const part of line.parts) if (typeof part !== 'string') infer.typeOf(part, source);
  }
  switch (statement.kind) {
    case 'if':
      for (const clause of statement.clauses) demandBool(infer, clause.test, source);
      break;
    case 'once':
      demandBool(infer, statement.test, source);
      break;
    case 'call':
      infer.typeOf(statement.value, source);
      break;
    case 'jump':
      checkJump(story, infer, statement, source);
      break;
    case 'command':
      for (const part of statement.parts) if (typeof part !== 'string') infer.typeOf(part, source);
      checkCommand(story, statement, source);
  }
}

function checkJump(story: StoryTree, infer: Inference, { target, place }: Of<'jump'>, source: Source): void {
  if (typeof target !== 'string') infer.demand(target, 'string', source, 'Where to go must be a text: the title of a node.');
  const title = typeof target === 'string' ? target : target.kind === 'value' ? target.value : null;
  if (typeof title === 'string') reportUnknownNode(story, title, source, place);
}

/** Smart variables must not go round in a circle. */
function checkSmart(story: StoryTree): void {
  const done = new Set<string>();
  const reported = new Set<string>();
  const visit = (name: string, path: string[]): void => {
    const variable = story.variables.get(name);
    if (!variable?.smart || done.has(name)) return;
    if (path.includes(name)) {
      const circle = path.slice(path.indexOf(name));
      if (circle.some((member) => reported.has(member))) return;
      for (const member of circle) reported.add(member);
      story.report(variable.place.source, variable.place, 'smart-circle', `${name} depends on itself.`, {
        found: [...circle, name].join(' → '),
        expected: 'an expression that ends in plain variables',
      });
      return;
    }
    for (const used of variablesIn(variable.smart)) visit(used, [...path, name]);
    done.add(name);
  };
  for (const name of story.variables.keys()) visit(name, []);
}

/** Variables an expression reads. */
export function variablesIn(expr: Expr): string[] {
  switch (expr.kind) {
    case 'variable':
      return [expr.name];
    case 'unary':
      return variablesIn(expr.operand);
    case 'binary':
      return [...variablesIn(expr.left), ...variablesIn(expr.right)];
    case 'call':
      return expr.args.flatMap(variablesIn);
    default:
      return [];
  }
}

/** Every variable now has a type, or nobody can tell what it is. */
function settleVariables(story: StoryTree): void {
  for (const variable of story.variables.values()) {
    const type = settle(variable.type);
    if (isHole(type) && type.only === 'any') {
      const { source, ...span } = variable.place;
      const names = [...story.variables.values()].filter((other) => other.declared).map((other) => other.name);
      story.report(source, span, 'unknown-variable', `Nothing says what ${variable.name} is.`, {
        found: variable.name,
        expected: `<<declare ${variable.name} = ...>>`,
        suggestion: nearest(variable.name, names),
      });
    }
  }
}
