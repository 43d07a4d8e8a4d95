import writeXlsxFile, { type Cell, type Sheet } from 'write-excel-file/universal';
import { routes } from '../../routes.ts';
import { guarded } from '../../spreadsheet.ts';
import { paths, type TableName } from '../files.ts';
import { absolute, modifiedOn, type Publication } from '../publication.ts';
import type { CellValue, Column } from './column.ts';
import { cellText } from './csv.ts';
import { dictionary, type TableCells, tableOf } from './tables.ts';
import { withoutTimes } from './zip.ts';

/** The sheets with tables, in their order. */
const SHEETS: readonly (readonly [TableName, string])[] = [
  ['interventions', 'Insatser'],
  ['evaluations', 'Utvärderingar'],
  ['findings', 'Fynd'],
  ['figures', 'Siffror'],
];

/** How wide a column is, in signs. */
const WIDTHS: Partial<Record<Column<never>['type'], number>> = { text: 40, texts: 40, address: 40, ids: 30, id: 26 };

/** The catalogue as a workbook: a sheet for each table, what the columns mean, and what the file is. The same content gives the same bytes. */
export async function workbook(publication: Publication): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    ...SHEETS.map(([name, sheet]) => sheetOf(sheet, tableOf(name, publication))),
    sheetOf('Förklaringar', dictionary(publication)),
    aboutSheet(publication),
  ];
  return withoutTimes(new Uint8Array(await (await writeXlsxFile(sheets).toBlob()).arrayBuffer()));
}

function sheetOf(sheet: string, { columns, rows }: TableCells): Sheet<Blob> {
  return {
    sheet,
    data: [columns.map(({ name }) => bold(name)), ...rows.map((row) => row.map(cell))],
    columns: columns.map(({ type }) => ({ width: WIDTHS[type] ?? 16 })),
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
  };
}

function aboutSheet(publication: Publication): Sheet<Blob> {
  const { catalogue, name, version, publisher, licences } = publication;
  const rows: readonly (readonly [string, string])[] = [
    ['Hämtad ur', name],
    ['Version', version],
    ['Innehållet senast ändrat', modifiedOn(catalogue) ?? 'Uppgift saknas'],
    ['Utgivare', publisher?.name ?? 'Ingen organisation har tagit på sig utgivarskapet'],
    ['Licens', `${licences.data.name}, ${licences.data.url}`],
    ['Filens adress', absolute(publication, routes.asset(paths.workbook))],
    ['Mer om öppna data', absolute(publication, routes.openData)],
  ];
  return { sheet: 'Om filen', data: rows.map(([what, text]) => [bold(what), cell(text)]), columns: [{ width: 28 }, { width: 80 }] };
}

function bold(value: string): Cell {
  return { value, type: String, fontWeight: 'bold' };
}

function cell(value: CellValue): Cell {
  if (typeof value === 'number') return { value, type: Number };
  const text = guarded(cellText(value));
  return text === '' ? null : { value: text, type: String };
}
