import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { workbook } from '../../src/views/open-data/tables/workbook.ts';
import { tableOf } from '../../src/views/open-data/tables/tables.ts';
import { withoutTimes } from '../../src/views/open-data/tables/zip.ts';
import { catalogueWith, publicationOf } from './publication.ts';

interface Packed {
  readonly text: string;
  readonly time: number;
}

/** Every file of a ZIP archive by name, with the time that the archive gives it. */
function filesIn(archive: Buffer): Map<string, Packed> {
  const files = new Map<string, Packed>();
  let at = archive.readUInt32LE(archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1')) + 16);
  while (archive.readUInt32LE(at) === 0x02014b50) {
    const [name = 0, extra = 0, comment = 0] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const local = archive.readUInt32LE(at + 42);
    const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
    const packed = archive.subarray(start, start + archive.readUInt32LE(at + 20));
    const text = (archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString('utf8');
    files.set(archive.toString('utf8', at + 46, at + 46 + name), { text, time: archive.readUInt32LE(local + 10) });
    at += 46 + name + extra + comment;
  }
  return files;
}

const sheet = (files: ReturnType<typeof filesIn>, number: number) => files.get(`xl/worksheets/sheet${number}.xml`)?.text ?? '';
const rowsIn = (xml: string) => [...xml.matchAll(/<row /g)].length;

test('the workbook has a sheet for each table, the explanations and what the file is', async () => {
  const publication = publicationOf();
  const files = filesIn(Buffer.from(await workbook(publication)));
  const names = [...(files.get('xl/workbook.xml')?.text ?? '').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name);
  expect(names).toEqual(['Insatser', 'Utvärderingar', 'Fynd', 'Siffror', 'Förklaringar', 'Om filen']);
  expect(rowsIn(sheet(files, 1))).toBe(publication.catalogue.interventions.length + 1);
  expect(rowsIn(sheet(files, 3))).toBe(tableOf('findings', publication).rows.length + 1);
  const words = files.get('xl/sharedStrings.xml')?.text ?? '';
  for (const text of ['1.2.3', 'CC0 1.0, http://creativecommons.org/publicdomain/zero/1.0/', 'Ingen organisation har tagit på sig utgivarskapet']) {
    expect(words).toContain(text);
  }
});

test('figures are numbers in the workbook, not text', async () => {
  const publication = publicationOf();
  const at = String.fromCharCode(65 + tableOf('figures', publication).columns.findIndex(({ name }) => name === 'value'));
  const figures = sheet(filesIn(Buffer.from(await workbook(publication))), 4);
  const cells = [...figures.matchAll(new RegExp(`<c r="${at}\\d+"[^>]*>`, 'g'))].slice(1).map(([cell]) => cell);
  expect(cells.length).toBeGreaterThan(20);
  expect(cells.filter((cell) => cell.includes('t="s"'))).toEqual([]);
});

test('no file in it has a time of its own, so that what is packed twice is alike', async () => {
  const files = filesIn(Buffer.from(await workbook(publicationOf(catalogueWith()))));
  expect(new Set([...files.values()].map(({ time }) => time))).toEqual(new Set([0x00210000]));
});

test('what is no archive is refused', () => {
  expect(() => withoutTimes(new Uint8Array(40))).toThrow('no ZIP archive');
});
