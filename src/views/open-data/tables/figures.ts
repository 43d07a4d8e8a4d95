import { type Figure, figureSchema } from '../../../domain/finding.ts';
import type { ItemOf } from '../item-schemas.ts';
import { type Column, fieldColumn, optionsOf, withLabels } from './column.ts';

/** A figure with the finding that it belongs to. */
export interface FigureRow {
  readonly finding: ItemOf<'findings'>;
  readonly figure: Figure;
}

/** The figures of the findings, a row for each, in the order of the findings. */
export function figureRows(findings: readonly ItemOf<'findings'>[]): FigureRow[] {
  return findings.flatMap((finding) => finding.figures.map((figure) => ({ finding, figure })));
}

const authored = fieldColumn<FigureRow>(figureSchema, 'authored');
const of = (name: 'evaluation' | 'intervention' | 'outcome', label: string): Column<FigureRow> => ({
  name,
  label,
  meaning: `${label} som fyndet gäller, med samma id som i tabellen findings.`,
  type: 'id',
  origin: 'authored',
  value: ({ finding }) => finding[name],
});

/** The columns of the figures, in their order. New ones are put last: see docs/open-data.md. */
export const FIGURE_COLUMNS: readonly Column<FigureRow>[] = [
  {
    name: 'finding',
    label: 'Fynd',
    meaning: 'Fyndet som siffran hör till, med samma id som i tabellen findings.',
    type: 'id',
    origin: 'computed',
    value: ({ finding }) => finding.id,
  },
  of('evaluation', 'Utvärdering'),
  of('intervention', 'Insats'),
  { ...of('outcome', 'Utfall'), vocabulary: 'outcomes' },
  ...withLabels({ ...authored('role', { type: 'id', value: ({ figure }) => figure.role }), values: optionsOf('role') }, 'roleLabel'),
  authored('label', { type: 'text', value: ({ figure }) => figure.label }),
  authored('value', { type: 'number', unit: 'se unit', value: ({ figure }) => figure.value }),
  authored('from', { label: 'Spannets början', type: 'number', unit: 'se unit', value: ({ figure }) => figure.from }),
  authored('to', { label: 'Spannets slut', type: 'number', unit: 'se unit', value: ({ figure }) => figure.to }),
  ...withLabels({ ...authored('unit', { type: 'id', value: ({ figure }) => figure.unit }), values: optionsOf('unit') }, 'unitLabel'),
  ...withLabels({ ...authored('precision', { type: 'id', value: ({ figure }) => figure.precision }), values: optionsOf('precision') }, 'precisionLabel'),
];
