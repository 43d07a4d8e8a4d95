import { csvText } from './save-file.ts';

/** The table as a CSV file. */
export async function csvFile(rows: readonly (readonly string[])[]): Promise<Blob> {
  return new Blob([await csvText(rows)], { type: 'text/csv;charset=utf-8' });
}

/** The table as a workbook: the header in bold and in view, the columns wide enough to read, text wrapped. Every cell is text. */
export async function xlsxFile(rows: readonly (readonly string[])[], sheet: string): Promise<Blob> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const [first] = rows;
  const cells = rows.map((row, index) =>
    row.map((value) => ({ value, type: String, wrap: true, alignVertical: 'top' as const, ...(index === 0 ? { fontWeight: 'bold' as const } : {}) })),
  );
  const columns = (first ?? []).map((_, index) => ({ width: index === 0 ? 18 : index === 1 ? 26 : 48 }));
  return writeXlsxFile(cells, { sheet, columns, stickyRowsCount: 1, stickyColumnsCount: 2, orientation: 'landscape' }).toBlob();
}

/** The day that it is, in Swedish: "22 november 2026". */
export function today(): string {
  return new Date().toLocaleDateString('sv', { day: 'numeric', month: 'long', year: 'numeric' });
}
