/** Rows as CSV that opens in a Swedish Excel: semicolons, a byte-order mark, and the line ends of Windows. @throws when the writer can't be fetched. */
export async function csvText(rows: readonly (readonly string[])[]): Promise<string> {
  const { default: Papa } = await import('papaparse');
  return `\uFEFF${Papa.unparse(rows as string[][], { delimiter: ';', newline: '\r\n' })}`;
}

/** Hands a file to the browser to be saved. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser reads the file after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
