import { VERDICT_TEXTS } from '../labels.ts';
import { cell, type Cell, line, linesOr } from './cell.ts';
import type { ColumnOutcome, ComparisonColumn } from './column-parts.ts';
import { type Notice, noticesOf } from './notices.ts';
import { GROUND_ROWS, GROUP_ROWS, HEADLINE_ROWS, type RowPattern, USE_ROWS } from './rows.ts';

export interface ComparisonRow {
  readonly id: string;
  readonly label: string;
  /** One for each column, in the order of the columns. */
  readonly cells: readonly Cell[];
  readonly differs: boolean;
}

export interface RowGroup {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly ComparisonRow[];
}

/** Interventions side by side. */
export interface Comparison {
  readonly columns: readonly Pick<ComparisonColumn, 'id' | 'name' | 'abbreviation' | 'href'>[];
  readonly groups: readonly RowGroup[];
  /** What has to be known before the columns are read against each other. */
  readonly notices: readonly Notice[];
}

/**
 * Puts interventions side by side. Symmetric: another order of the columns gives the same rows and notices, with the cells in that order.
 * Takes each intervention once.
 */
export function compare(columns: readonly ComparisonColumn[]): Comparison {
  const row = ({ id, label, fill }: RowPattern): ComparisonRow => {
    const cells = columns.map(fill);
    return { id, label, cells, differs: new Set(cells.map((own) => JSON.stringify(own))).size > 1 };
  };
  const group = (id: string, label: string, patterns: readonly RowPattern[]): RowGroup => ({ id, label, rows: patterns.map(row) });
  return {
    columns: columns.map(({ id, name, abbreviation, href }) => ({ id, name, abbreviation, href })),
    groups: [
      group('rubrik', 'Bedömning', HEADLINE_ROWS),
      group('vem', 'För vem', GROUP_ROWS),
      group('tid', 'Tidigt eller sent stöd', areaPatterns(columns)),
      group('utfall', 'Utfall för utfall', outcomePatterns(columns)),
      group('underlag', 'Underlaget', GROUND_ROWS),
      group('anvandning', 'Riktlinjer, kommuner och källor', USE_ROWS),
    ],
    notices: noticesOf(columns),
  };
}

/** The groups with only the rows that differ. A row with a warning is always kept: a warning follows its intervention everywhere. */
export function differingRows(groups: readonly RowGroup[]): RowGroup[] {
  return groups
    .map((group) => ({ ...group, rows: group.rows.filter(({ differs, cells }) => differs || cells.some(({ warning }) => warning !== '')) }))
    .filter(({ rows }) => rows.length > 0);
}

/** How many rows the groups hold together. */
export function rowCount(groups: readonly RowGroup[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0);
}

function areaPatterns(columns: readonly ComparisonColumn[]): RowPattern[] {
  const areas = new Map(columns.flatMap(({ placements }) => placements.map(({ area }) => [area.id, area])));
  return [...areas.values()]
    .sort((a, b) => a.order - b.order)
    .map(({ id, label }) => ({
      id: `tid-${id}`,
      label,
      fill: ({ placements }) =>
        linesOr(
          placements.filter(({ area }) => area.id === id).map(({ timing, category }) => line(timing, { note: category })),
          'Inte placerad i området',
        ),
    }));
}

/** The outcomes of all columns: first those that decide the most headlines, then in the order of the vocabulary. */
function outcomePatterns(columns: readonly ComparisonColumn[]): RowPattern[] {
  const all = columns.flatMap(({ outcomes }) => outcomes);
  const deciding = (id: string) => all.filter((outcome) => outcome.id === id && outcome.primary).length;
  return [...new Map(all.map((outcome) => [outcome.id, outcome])).values()]
    .sort((a, b) => deciding(b.id) - deciding(a.id) || a.order - b.order)
    .map(({ id, label }) => ({ id: `utfall-${id}`, label, fill: ({ outcomes }) => outcomeCell(outcomes.find((outcome) => outcome.id === id)) }));
}

function outcomeCell(outcome: ColumnOutcome | undefined): Cell {
  const unstudied = VERDICT_TEXTS['inte-undersokt'].label;
  if (outcome === undefined) return cell({ missing: unstudied });
  const tag = outcome.primary ? 'Avgör rubriken' : '';
  if (outcome.findings.length === 0) return cell({ missing: unstudied, tag });
  return cell({
    certainty: { level: outcome.certainty, text: outcome.certaintyPhrase },
    verdict: { verdict: outcome.verdict, text: outcome.verdictLabel },
    tag,
    findings: outcome.findings.map(({ rival: _, ...finding }) => finding),
  });
}
