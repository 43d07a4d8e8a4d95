import { VOCABULARY_TITLES, type TableName } from '../files.ts';
import { itemsOf } from '../items.ts';
import type { Publication } from '../publication.ts';
import { type CellValue, type Column, COLUMN_TYPES } from './column.ts';
import { EVALUATION_COLUMNS } from './evaluations.ts';
import { FIGURE_COLUMNS, figureRows } from './figures.ts';
import { FINDING_COLUMNS } from './findings.ts';
import { INTERVENTION_COLUMNS } from './interventions.ts';

/** A table ready to be written: the names of the columns, and what stands in each row. */
export interface TableCells {
  readonly columns: readonly Pick<Column<never>, 'name' | 'type' | 'label'>[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The columns of every table, for the dictionary and the promise that they stay. */
export const TABLE_COLUMNS: Readonly<Record<TableName, readonly Column<never>[]>> = {
  interventions: INTERVENTION_COLUMNS,
  evaluations: EVALUATION_COLUMNS,
  findings: FINDING_COLUMNS,
  figures: FIGURE_COLUMNS,
};

/** A table with all its rows. */
export function tableOf(name: TableName, publication: Publication): TableCells {
  switch (name) {
    case 'interventions':
      return cells(INTERVENTION_COLUMNS, itemsOf('interventions', publication), publication);
    case 'evaluations':
      return cells(EVALUATION_COLUMNS, itemsOf('evaluations', publication), publication);
    case 'findings':
      return cells(FINDING_COLUMNS, itemsOf('findings', publication), publication);
    case 'figures':
      return cells(FIGURE_COLUMNS, figureRows(itemsOf('findings', publication)), publication);
    default:
      return name satisfies never;
  }
}

function cells<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { catalogue }: Publication): TableCells {
  return { columns, rows: rows.map((row) => columns.map(({ value }) => value(row, catalogue))) };
}

/** What the dictionary says of a column. */
export interface Explained {
  readonly table: TableName | 'dictionary';
  readonly column: Omit<Column<never>, 'value'>;
}

/** Where what stands in a column comes from, in words. */
export const ORIGINS = { authored: 'skriven av en redaktör', computed: 'framtagen av katalogen' } as const;

/** The columns of the dictionary itself. */
const DICTIONARY_COLUMNS: readonly Column<Explained>[] = [
  told('table', 'Tabell', 'Tabellen som kolumnen står i, samma som filens namn.', ({ table }) => table),
  told('column', 'Kolumn', 'Kolumnens namn i filens första rad.', ({ column }) => column.name),
  told('label', 'Benämning', 'Vad kolumnen heter på svenska.', ({ column }) => column.label),
  told('meaning', 'Betydelse', 'Vad som står i kolumnen.', ({ column }) => column.meaning),
  told('type', 'Typ', 'Hur värdena ska läsas.', ({ column }) => COLUMN_TYPES[column.type]),
  told('unit', 'Enhet', 'Vad talen räknas i. Tom för det som inte är tal.', ({ column }) => column.unit),
  told('values', 'Värden', 'De värden som kan förekomma, med vad vart och ett betyder. Tom där vad som helst kan stå.', ({ column }) => valuesOf(column)),
  told('origin', 'Ursprung', 'Om en redaktör har skrivit uppgiften eller katalogen har tagit fram den.', ({ column }) => ORIGINS[column.origin]),
];

/** Every column of every table, explained, and last those of the explanation itself. */
export const EXPLAINED: readonly Explained[] = [
  ...Object.entries(TABLE_COLUMNS).flatMap(([table, columns]) => columns.map((column): Explained => ({ table: table as TableName, column }))),
  ...DICTIONARY_COLUMNS.map((column): Explained => ({ table: 'dictionary', column })),
];

/** The dictionary: a row for each column of the tables. */
export function dictionary(publication: Publication): TableCells {
  return cells(DICTIONARY_COLUMNS, EXPLAINED, publication);
}

function told(name: string, label: string, meaning: string, value: (row: Explained) => CellValue): Column<Explained> {
  return { name, label, meaning, type: name === 'values' ? 'texts' : 'text', origin: 'computed', value };
}

/** The values that a column can hold, in words. Empty where anything may stand. */
export function valuesOf({ values, vocabulary, type }: Explained['column']): string[] {
  if (vocabulary !== undefined) return [`id ur ordlistan ${vocabulary} (${VOCABULARY_TITLES[vocabulary]})`];
  if (type === 'boolean') return ['ja', 'nej'];
  return Object.entries(values ?? {}).map(([value, label]) => (value === label ? value : `${value} (${label})`));
}
