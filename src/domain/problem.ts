/** Where in an entry's data something is: keys and positions in lists, outermost first. */
export type DataPath = readonly (string | number)[];

/** Line and column in a file, both from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** What an editor is told: what is wrong, why it matters and what to do. Always in Swedish. */
export interface Advice {
  readonly what: string;
  readonly why: string;
  readonly how: string;
}

/** Something wrong in a file, where it stands. The file is relative to the project's root. */
export interface Problem extends Advice, Position {
  readonly rule: string;
  readonly file: string;
}

/** In the order in which an editor would walk through the files. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule) || a.what.localeCompare(b.what),
  );
}
