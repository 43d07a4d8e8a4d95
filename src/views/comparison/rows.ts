import { capitalised, count, enumerate } from '../format.ts';
import { UNKNOWN } from '../labels.ts';
import { cell, type Cell, line, linesOr } from './cell.ts';
import type { ComparisonColumn } from './column-parts.ts';

/** A row before it is filled: what it is called, and what a column has in it. */
export interface RowPattern {
  readonly id: string;
  readonly label: string;
  readonly fill: (column: ComparisonColumn) => Cell;
}

const NO_EVALUATION = 'Ingen utvärdering i katalogen';

export const HEADLINE_ROWS: readonly RowPattern[] = [
  {
    id: 'tillforlitlighet',
    label: 'Tillförlitlighet',
    fill: ({ headline }) => cell({ certainty: { level: headline.certainty, text: headline.certaintyPhrase } }),
  },
  {
    id: 'bedomning',
    label: 'Bedömning',
    fill: ({ headline }) =>
      cell({
        verdict: { verdict: headline.verdict, text: headline.sentence },
        lines: [headline.magnitude, headline.unstudied].filter((text) => text !== '').map((text) => line(text)),
        warning: headline.warning,
      }),
  },
];

export const GROUP_ROWS: readonly RowPattern[] = [
  {
    id: 'malgrupp',
    label: 'Målgrupp',
    fill: ({ groups, groupNote }) => cell({ lines: [line(enumerate(groups.map(({ label }) => label)), { note: groupNote })] }),
  },
  { id: 'niva', label: 'Nivå', fill: ({ level }) => cell({ lines: [line(level)] }) },
];

/** What the ratings rest on. */
export const GROUND_ROWS: readonly RowPattern[] = [
  {
    id: 'upplagg',
    label: 'Utvärderingar och upplägg',
    fill: ({ evaluations }) =>
      linesOr(
        evaluations.map(({ design, title, href }) => line(title, { href, note: design })),
        NO_EVALUATION,
      ),
  },
  { id: 'brister', label: 'Brister i utvärderingarna', fill: limitations },
  {
    id: 'kostnader',
    label: 'Kostnader',
    fill: ({ costs }) =>
      linesOr(
        costs.flatMap(({ figures, measure, title, href }) =>
          figures.length === 0 ? [line(title, { href, note: measure })] : figures.map((text) => line(text, { href })),
        ),
        UNKNOWN,
      ),
  },
];

export const USE_ROWS: readonly RowPattern[] = [
  {
    id: 'riktlinjer',
    label: 'Nationella riktlinjer',
    fill: ({ recommendations }) =>
      linesOr(
        recommendations.map(({ priority, condition, href }) => line(priority, { href, note: condition })),
        'Ingen rekommendation i katalogen',
      ),
  },
  {
    id: 'kommuner',
    label: 'Nämnda kommuner',
    fill: ({ municipalities }) =>
      linesOr(
        municipalities.map(({ label, href }) => line(label, { href })),
        UNKNOWN,
      ),
  },
  {
    id: 'kallor',
    label: 'Källor',
    fill: ({ sources }) =>
      linesOr(
        sources.map(({ short, href }) => line(short, { href })),
        UNKNOWN,
      ),
  },
  { id: 'granskad', label: 'Senast granskad', fill: ({ reviewed }) => cell({ lines: [line(reviewed)] }) },
];

/** Each limitation once, those that lower the certainty first, with how many of the evaluations have it. */
function limitations({ evaluations }: ComparisonColumn): Cell {
  if (evaluations.length === 0) return cell({ missing: NO_EVALUATION });
  const found = new Map<string, { readonly label: string; readonly serious: boolean; readonly severity: string; times: number }>();
  for (const { limitations: own } of evaluations) {
    for (const limitation of own) {
      const known = found.get(limitation.label);
      if (known) known.times += 1;
      else found.set(limitation.label, { ...limitation, times: 1 });
    }
  }
  const lines = [...found.values()]
    .sort((a, b) => Number(b.serious) - Number(a.serious) || b.times - a.times || a.label.localeCompare(b.label, 'sv'))
    .map(({ label, severity, times }) =>
      line(capitalised(label), {
        note: evaluations.length === 1 ? severity : `${severity}, ${times} av ${count(evaluations.length, 'utvärdering', 'utvärderingar')}`,
      }),
    );
  return linesOr(lines, 'Ingen brist är noterad');
}
