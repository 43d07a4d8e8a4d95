import type { OpenBase } from '../views/base/open-base.ts';
import { decode } from '../views/offering/decode.ts';
import { readJson } from '../views/offering/json.ts';
import { EMPTY_OFFERING, type Offered, type Offering } from '../views/offering/offering.ts';
import { type Reading, readRows } from '../views/offering/read-rows.ts';
import { writeRows } from '../views/offering/write-rows.ts';
import { csvText } from './save-file.ts';

/** Rows parted by semicolons, commas or, from a spreadsheet, tabs; or JSON. @throws when the reader can't be fetched. */
export async function readText(text: string, base: OpenBase): Promise<Reading> {
  const written = text.replace(/^\uFEFF/, '');
  if (written.trimStart().startsWith('{')) return readJson(written, base);
  const { default: Papa } = await import('papaparse');
  const { data } = Papa.parse<string[]>(written, { delimiter: delimiterOf(written) });
  return readRows(data, base);
}

/** What parts the columns, by the first line alone: further down, notes may hold anything. */
function delimiterOf(text: string): string {
  const line = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  return ['\t', ';', ','].find((sign) => line.includes(sign)) ?? ';';
}

/** A file as a browser gives it. */
export async function readFile(file: File, base: OpenBase): Promise<Reading> {
  const decoded = decode(new Uint8Array(await file.arrayBuffer()));
  if ('problem' in decoded) return { offering: EMPTY_OFFERING, rows: 0, problems: [`${decoded.problem} Det du hade är kvar.`] };
  return readText(decoded.text, base);
}

/** The offering as a file that Swedish Excel opens: semicolons, a byte-order mark, decimal commas. */
export async function writeCsv(offering: Offering, base: OpenBase): Promise<string> {
  const told = ({ intervention, known }: Offered) => {
    if (!known) return 'Finns inte i katalogen';
    const { sentence, certaintyPhrase } = base.headlineOf(intervention);
    return `${sentence}. ${certaintyPhrase}`;
  };
  return `${await csvText(writeRows(offering, base, told))}\r\n`;
}
