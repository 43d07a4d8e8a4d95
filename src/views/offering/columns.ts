import { enumerate } from '../format.ts';
import { fold } from '../list/text.ts';
import type { Lookup } from './lookup.ts';

/** The columns of a file, in order, with the other names that people give them, folded. `told` is what the catalogue adds and never reads back. */
export const COLUMNS = {
  organisation: { header: 'kommun', others: ['verksamhet', 'organisation', 'enhet'] },
  id: { header: 'id', others: [] },
  name: { header: 'insats', others: ['namn', 'insatser', 'insatsens namn', 'insatsnamn'] },
  participants: { header: 'deltagare', others: ['antal', 'antal deltagare', 'personer', 'antal personer', 'platser'] },
  cost: { header: 'kostnad_per_ar_kr', others: ['kostnad', 'kostnad per ar', 'kostnad kr', 'arskostnad', 'budget', 'kostnad per ar kr'] },
  note: { header: 'anteckning', others: ['anteckningar', 'kommentar', 'notering'] },
  told: { header: 'bedomning', others: ['bedomning'] },
} as const;
export type Column = keyof typeof COLUMNS;
export const ORDER = Object.keys(COLUMNS) as Column[];

/** How the columns of a file are understood. */
export interface Layout {
  /** What each column holds; a column of the visitor's own has its header. */
  readonly columns: readonly (Column | { readonly own: string })[];
  readonly header: boolean;
  readonly problems: readonly string[];
}

function columnOf(cell: string): Column | undefined {
  const text = fold(cell);
  return ORDER.find((column) => fold(COLUMNS[column].header) === text || (COLUMNS[column].others as readonly string[]).includes(text));
}

/** The layout of rows that aren't empty: from the header, or else from the column in which most cells name an intervention; undefined where none does. */
export function layoutOf(rows: readonly (readonly string[])[], lookup: Lookup): Layout | undefined {
  const [first = []] = rows;
  const named = first.map(columnOf);
  const own = (index: number) => ({ own: (first[index] ?? '').trim() });
  const toldOf = (columns: Layout['columns']) => {
    const names = columns.flatMap((column) => (typeof column === 'string' || column.own === '' ? [] : [`”${column.own}”`]));
    return names.length === 0 ? [] : [`${enumerate(names)}: kolumnen finns inte här. Det som stod där är sparat i anteckningen.`];
  };
  if (named.includes('id') || named.includes('name')) {
    const columns = named.map((column, index) => (column !== undefined && named.indexOf(column) === index ? column : own(index)));
    return { columns, header: true, problems: toldOf(columns) };
  }
  const width = Math.max(...rows.map((cells) => cells.length));
  const hits = Array.from({ length: width }, (_, index) => rows.filter((cells) => lookup.find(cells[index] ?? '') !== undefined).length);
  const best = hits.indexOf(Math.max(...hits));
  if ((hits[best] ?? 0) === 0) return undefined;
  if (lookup.find(first[best] ?? '') === undefined) {
    const columns = first.map((_, index) => (index === best ? 'name' : (named[index] ?? own(index))));
    return { columns, header: true, problems: toldOf(columns) };
  }
  const guess: readonly Column[] = ['participants', 'cost', 'note'];
  const columns = Array.from({ length: width }, (_, index): Layout['columns'][number] =>
    index === best ? 'name' : (guess[index < best ? index : index - 1] ?? { own: '' }),
  );
  return {
    columns,
    header: false,
    problems: ['Raderna saknar rubriker. De lästes som insats, deltagare, kostnad per år i kronor och anteckning. Kontrollera att det stämmer.'],
  };
}

/** What is said of a file in which no column names interventions. */
export function noInterventions(first: readonly string[]): string {
  const names = first
    .map((cell) => `”${cell.trim()}”`)
    .slice(0, 8)
    .join(', ');
  return `Där fanns ingen kolumn med insatser. Första raden är: ${names}. Döp kolumnen med insatsernas namn till ”insats” och läs in igen. Det du hade är kvar.`;
}
