// What can be wrong with a script, and how it is told: where, what was found, what was expected, what was probably meant.

export interface Problem {
  file: string;
  /** Counted from 1, like editors do. */
  line: number;
  column: number;
  length: number;
  /** Stable name of the rule: `unknown-face`. */
  code: string;
  message: string;
  found?: string;
  expected?: string;
  suggestion?: string;
  severity: 'error' | 'warning';
}

/** A stretch of a source text, as offsets. */
export interface Span {
  start: number;
  end: number;
}

export interface Details {
  found?: string | undefined;
  expected?: string | undefined;
  suggestion?: string | null | undefined;
  severity?: 'error' | 'warning';
}

/** One file's text, able to say on which line an offset lies. */
export class Source {
  readonly #starts: number[] = [0];

  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  /** Line and column, both from 1, of an offset. */
  place(offset: number): { line: number; column: number } {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (this.#starts[low] as number) + 1 };
  }

  problem(span: Span, code: string, message: string, details: Details = {}): Problem {
    const { line, column } = this.place(Math.min(span.start, this.text.length));
    const rest = this.text.slice(span.start, span.end).split('\n', 1)[0] ?? '';
    const { found, expected, suggestion, severity = 'error' } = details;
    return {
      file: this.name,
      line,
      column,
      length: Math.max(1, rest.length),
      code,
      message,
      ...(found === undefined ? {} : { found }),
      ...(expected === undefined ? {} : { expected }),
      ...(suggestion ? { suggestion } : {}),
      severity,
    };
  }
}

/** The known word nearest to a mistyped one, or null when none is near. In: any case. Out: as known. */
export function nearest(word: string, known: Iterable<string>): string | null {
  const limit = Math.max(1, Math.floor(word.length / 3));
  let best: string | null = null;
  let least = limit + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Insertions, deletions, replacements and swaps of neighbours between two words. */
function editDistance(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (older[j - 2] ?? 0) + 1);
      row[j] = cost;
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}

/** A problem for a terminal: place and message on one line, the spot under a caret, what was found and expected. */
export function describe(problem: Problem, text?: string): string {
  const { file, line, column, length, message, found, expected, suggestion, severity } = problem;
  const head = `${file}:${line}:${column}: ${severity === 'warning' ? 'warning: ' : ''}${message}`;
  const spot = text?.split('\n')[line - 1]?.replace(/\r$/, '');
  const rows = [head];
  if (spot !== undefined) {
    const before = spot.slice(0, column - 1).replace(/[^\t]/g, ' ');
    rows.push(`  ${spot}`, `  ${before}${'^'.repeat(Math.max(1, Math.min(length, spot.length - column + 1)))}`);
  }
  if (found !== undefined) rows.push(`  found: ${found}`);
  if (expected !== undefined) rows.push(`  expected: ${expected}`);
  if (suggestion !== undefined) rows.push(`  did you mean: ${suggestion}`);
  return rows.join('\n');
}
