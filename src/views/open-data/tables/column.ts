import type { z } from 'zod';
import type { Catalogue } from '../../../domain/catalogue.ts';
import type { VocabularyName } from '../../../domain/vocabulary.ts';
import { FIELD_LABELS, OPTION_LABELS } from '../../editor/labels.ts';
import { labelIn } from '../../format.ts';
import { meaningOf } from '../described.ts';

/** What a cell can hold. A list is written with a bar between its parts; nothing known is an empty cell. */
export type CellValue = string | number | boolean | readonly string[] | null | undefined;

/** How the cells of a column are to be read, with what the type is called in the dictionary. */
export const COLUMN_TYPES = {
  text: 'text',
  texts: 'flera texter, åtskilda av |',
  id: 'id',
  ids: 'flera id, åtskilda av |',
  integer: 'heltal',
  number: 'tal, med decimalkomma i CSV',
  day: 'dag, ÅÅÅÅ-MM-DD',
  time: 'år, år-månad eller dag',
  boolean: 'ja eller nej',
  address: 'adress',
} as const;

/** A column of a table: what it is called, what it means and what stands in it. The files and the dictionary are both made from it. */
export interface Column<Row> {
  /** The same within a version of the data, and where there is one, the field's name in JSON. */
  readonly name: string;
  /** What the column is called in Swedish. */
  readonly label: string;
  readonly meaning: string;
  readonly type: keyof typeof COLUMN_TYPES;
  readonly unit?: string;
  /** Every value that the column can hold, with what it is called. */
  readonly values?: Readonly<Record<string, string>>;
  /** The vocabulary that the ids are of. */
  readonly vocabulary?: VocabularyName;
  /** Whether an editor wrote it or the catalogue worked it out. */
  readonly origin: 'authored' | 'computed';
  readonly value: (row: Row, catalogue: Catalogue) => CellValue;
}

type Rest<Row> = Pick<Column<Row>, 'type' | 'value'> & Partial<Column<Row>>;
type Schema = Parameters<typeof meaningOf>[0] & z.ZodType;

/** What makes columns of the fields that a schema describes: the meaning is the schema's own words, the label that of the editor's form. */
export function fieldColumn<Row>(schema: Schema, origin: Column<Row>['origin']) {
  return (name: string, rest: Rest<Row>): Column<Row> => ({ name, label: FIELD_LABELS[name] ?? name, meaning: meaningOf(schema, name), origin, ...rest });
}

/** Two columns: the ids as they stand in the given one, and beside it what each is called in the vocabulary. */
export function withTerms<Row>(column: Column<Row> & { readonly vocabulary: VocabularyName }, name: string): [Column<Row>, Column<Row>] {
  const many = column.type === 'ids';
  const inWords = (id: string, { term }: Catalogue) => labelIn(term[column.vocabulary], id);
  return [column, inLabels(column, name, many, inWords)];
}

/** Two columns: the values as they stand in the given one, and beside it what each is called. */
export function withLabels<Row>(column: Column<Row> & { readonly values: Readonly<Record<string, string>> }, name: string): [Column<Row>, Column<Row>] {
  return [column, inLabels(column, name, false, (value) => column.values[value] ?? value)];
}

function inLabels<Row>(of: Column<Row>, name: string, many: boolean, inWords: (value: string, catalogue: Catalogue) => string): Column<Row> {
  return {
    name,
    label: `${of.label} i ord`,
    meaning: `Vad ${many ? 'id:na' : of.type === 'id' ? 'id:t' : 'värdet'} i kolumnen ${of.name} betyder.`,
    type: many ? 'texts' : 'text',
    origin: 'computed',
    value: (row, catalogue) => {
      const found = of.value(row, catalogue);
      if (Array.isArray(found)) return (found as readonly string[]).map((value) => inWords(value, catalogue));
      return found === null || found === undefined ? null : inWords(String(found), catalogue);
    },
  };
}

/** What the choices of a field are called in the editor's form. @throws Error for a field without choices */
export function optionsOf(field: string): Readonly<Record<string, string>> {
  const options = OPTION_LABELS[field];
  if (options === undefined) throw new Error(`"${field}" has no choices`);
  return options;
}
