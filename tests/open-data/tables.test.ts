import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { TABLES } from '../../src/views/open-data/files.ts';
import { listOf } from '../../src/views/open-data/json-files.ts';
import type { CellValue, Column } from '../../src/views/open-data/tables/column.ts';
import { csvOf } from '../../src/views/open-data/tables/csv.ts';
import { dictionary, EXPLAINED, TABLE_COLUMNS, tableOf } from '../../src/views/open-data/tables/tables.ts';
import { catalogueWith, publicationOf } from './publication.ts';

const real = publicationOf();

/** A file as a Swedish spreadsheet would read it. */
function read(csv: string): { readonly names: readonly string[]; readonly rows: readonly Record<string, string>[] } {
  const { data, errors } = Papa.parse<string[]>(csv.replace(/^\uFEFF/, ''), { delimiter: ';', newline: '\r\n', skipEmptyLines: true });
  expect(errors).toEqual([]);
  const [names = [], ...rows] = data;
  return { names, rows: rows.map((row) => Object.fromEntries(names.map((name, index) => [name, row[index] ?? '']))) };
}

const column = (name: string, type: Column<unknown>['type'] = 'text') => ({ name, label: name, type });
const written = (value: CellValue) => csvOf({ columns: [column('a')], rows: [[value]] }).split('\r\n')[1];

describe('A CSV file for a Swedish spreadsheet', () => {
  test.each(TABLES)('%s begins with a byte-order mark, has semicolons and the line ends of Windows', (name) => {
    const csv = csvOf(tableOf(name, real));
    expect(csv.startsWith(`\uFEFF${TABLE_COLUMNS[name].map((entry) => entry.name).join(';')}\r\n`)).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toContain('\r');
  });

  test.each<[string, CellValue, string]>([
    ['a decimal has a comma', 3.5, '3,5'],
    ['a negative number stays a number', -7, '-7'],
    ['thousands have no space', 16700, '16700'],
    ['nothing known is an empty cell', null, ''],
    ['what is left out is an empty cell', undefined, ''],
    ['yes', true, 'ja'],
    ['no', false, 'nej'],
    ['a list has bars', ['ips', 'osa'], 'ips | osa'],
    ['a formula is text', '=SUMMA(A1:A9)', "'=SUMMA(A1:A9)"],
    ['a formula in a list is text', ['@a', 'b'], "'@a | b"],
    ['a text with a minus first is text', '-ja', "'-ja"],
    ['quotes and semicolons stay', 'a;"b"', '"a;""b"""'],
  ])('%s', (_, value, cell) => {
    expect(written(value)).toBe(cell);
  });

  test('no cell of the real files can run as a formula', () => {
    const cells = [...TABLES.map((name) => tableOf(name, real)), dictionary(real)].flatMap((table) =>
      read(csvOf(table)).rows.flatMap((row) => Object.values(row)),
    );
    expect(cells.length).toBeGreaterThan(3000);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-\d+(,\d+)?$/.test(cell))).toEqual([]);
  });

  test('a catalogue without entries gives the names of the columns alone', () => {
    const empty = publicationOf(catalogueWith());
    for (const name of TABLES) expect(read(csvOf(tableOf(name, empty)))).toEqual({ names: TABLE_COLUMNS[name].map((entry) => entry.name), rows: [] });
  });
});

describe('The tables say what the JSON files say', () => {
  test('every intervention, with its rating', () => {
    const items = listOf('interventions', real).items;
    const { rows } = read(csvOf(tableOf('interventions', real)));
    expect(rows.map(({ id, verdict, headline, certainty, evaluationCount, url }) => ({ id, verdict, headline, certainty, evaluationCount, url }))).toEqual(
      items.map(({ id, computed: { rating, evaluationCount, url } }) => ({
        id,
        verdict: rating.verdict,
        headline: rating.headline,
        certainty: rating.certainty ?? '',
        evaluationCount: String(evaluationCount),
        url,
      })),
    );
  });

  test('every figure, as a number', () => {
    const { rows } = read(csvOf(tableOf('figures', real)));
    const number = (text: string | undefined) => (text ? Number(text.replace(',', '.')) : undefined);
    const figures = listOf('findings', real).items.flatMap(({ id, figures: own }) =>
      own.map(({ label, value, from, to, unit }) => ({ finding: id, label, value, from, to, unit })),
    );
    expect(figures.length).toBeGreaterThan(50);
    expect(
      rows.map(({ finding, label, value, from, to, unit }) => ({ finding, label, value: number(value), from: number(from), to: number(to), unit })),
    ).toEqual(figures);
  });

  test('a placement without a category leaves its part empty, so that parts can be paired', () => {
    const { rows } = read(csvOf(tableOf('interventions', real)));
    const parts = (text: string | undefined) => (text ?? '').split(' | ').length;
    for (const { areas, categories, themes, timings } of rows) expect([parts(categories), parts(themes), parts(timings)]).toEqual(Array(3).fill(parts(areas)));
  });
});

describe('The dictionary', () => {
  test('explains every column of every table once, in their order', () => {
    const { rows } = read(csvOf(dictionary(real)));
    for (const name of TABLES) {
      expect(rows.filter(({ table }) => table === name).map((row) => row['column'])).toEqual(read(csvOf(tableOf(name, real))).names);
    }
    expect(rows.filter(({ table }) => table === 'dictionary').map((row) => row['column'])).toEqual(read(csvOf(dictionary(real))).names);
    for (const row of rows) for (const key of ['label', 'meaning', 'type', 'origin']) expect(row[key], JSON.stringify(row)).not.toBe('');
  });

  test('names no column twice', () => {
    for (const name of TABLES) expect(new Set(TABLE_COLUMNS[name].map((entry) => entry.name)).size).toBe(TABLE_COLUMNS[name].length);
  });

  test('lists every value that a column with a list of values really has', () => {
    for (const { table, column: explained } of EXPLAINED) {
      if (table === 'dictionary' || explained.values === undefined) continue;
      const at = TABLE_COLUMNS[table].findIndex(({ name }) => name === explained.name);
      const found = tableOf(table, real).rows.flatMap((row) => row[at] ?? []);
      expect(
        found.filter((value) => !Object.keys(explained.values ?? {}).includes(String(value))),
        `${table}.${explained.name}`,
      ).toEqual([]);
    }
  });

  test('counts in a unit where there are numbers', () => {
    const numbers = EXPLAINED.filter(({ column: { type } }) => type === 'number' || type === 'integer');
    expect(numbers.filter(({ column: { unit } }) => unit === undefined).map(({ column: { name } }) => name)).toEqual([]);
  });
});
