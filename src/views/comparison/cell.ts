import type { CertaintyLevel } from '../labels.ts';

/** One line of a cell. */
export interface Line {
  readonly text: string;
  /** Where the text leads, or empty. */
  readonly href: string;
  /** What stands below it in smaller letters, or empty. */
  readonly note: string;
}

/** A finding as a cell has room for it: how sure first, then what, compared with what, and the figures. */
export interface CellFinding {
  readonly certainty: string;
  readonly result: string;
  /** What kind of comparison it was: "Jämfört med en annan insats". */
  readonly against: string;
  /** What it was compared with, in the words of the evaluation, or empty. */
  readonly comparator: string;
  readonly measure: string;
  readonly magnitude: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly evaluation: { readonly title: string; readonly href: string };
}

/** What one intervention has in one row. */
export interface Cell {
  readonly certainty: { readonly level: CertaintyLevel; readonly text: string } | undefined;
  readonly verdict: { readonly verdict: string; readonly text: string } | undefined;
  /** A short label: that the outcome decides the headline. */
  readonly tag: string;
  readonly lines: readonly Line[];
  readonly findings: readonly CellFinding[];
  readonly warning: string;
  /** What is missing, in words. Empty where something stands in the cell. */
  readonly missing: string;
}

const EMPTY: Cell = { certainty: undefined, verdict: undefined, tag: '', lines: [], findings: [], warning: '', missing: '' };

export function cell(parts: Partial<Cell>): Cell {
  return { ...EMPTY, ...parts };
}

export function line(text: string, { href = '', note = '' }: Partial<Omit<Line, 'text'>> = {}): Line {
  return { text, href, note };
}

/** The lines, or the words for there being none. */
export function linesOr(lines: readonly Line[], missing: string): Cell {
  return lines.length === 0 ? cell({ missing }) : cell({ lines });
}

/** The cell as plain text, one line for each thing that it says. */
export function cellText({ certainty, verdict, tag, lines, findings, warning, missing }: Cell): string {
  return [
    certainty?.text ?? '',
    verdict?.text ?? '',
    warning,
    tag,
    missing,
    ...lines.map(({ text, note }) => (note === '' ? text : `${text} (${note})`)),
    ...findings.map(findingText),
  ]
    .filter((part) => part !== '')
    .join('\n');
}

function findingText({ certainty, result, against, comparator, measure, magnitude, figures, evaluation }: CellFinding): string {
  const numbers = figures.map(({ label, value }) => `${label}: ${value}`).join('; ');
  return [`${certainty}: ${result}`, comparator === '' ? against : `${against}: ${comparator}`, `Mätt som: ${measure}`, magnitude, numbers, evaluation.title]
    .filter((part) => part !== '')
    .join('. ');
}
