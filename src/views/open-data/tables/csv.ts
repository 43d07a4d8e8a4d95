import Papa from 'papaparse';
import { guarded } from '../../spreadsheet.ts';
import type { CellValue } from './column.ts';
import type { TableCells } from './tables.ts';

/** A table as a CSV file that opens in a Swedish Excel: semicolons, a byte-order mark, decimal commas and the line ends of Windows. The first row holds the names of the columns. */
export function csvOf({ columns, rows }: TableCells): string {
  const text = Papa.unparse([columns.map(({ name }) => name), ...rows.map((row) => row.map(csvCell))], { delimiter: ';', newline: '\r\n' });
  return `\uFEFF${text}\r\n`;
}

/** A cell as text. Numbers keep their sign, so that they can be counted with; words that a spreadsheet would run are guarded. */
function csvCell(value: CellValue): string {
  return typeof value === 'number' ? String(value).replace('.', ',') : guarded(cellText(value));
}

/** What stands in a cell that is no number. */
export function cellText(value: Exclude<CellValue, number>): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'ja' : 'nej';
  return typeof value === 'string' ? value : value.join(' | ');
}
