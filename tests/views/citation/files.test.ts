import { plugins } from '@citation-js/core';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { CITATION_FILES } from '../../../src/views/citation/files.ts';
import type { CslRecord } from '../../../src/views/citation/record.ts';
import { HARD, pageRecords, sourceRecords } from './records.ts';

const records = [...pageRecords, ...sourceRecords, HARD];
const { ris, bib, json } = CITATION_FILES;

function read(text: string): Readonly<Record<string, unknown>>[] {
  return [...plugins.input.chain(text, { generateGraph: false })];
}

/** A name as readers of both formats have it: what has one part is a family name, and "de" in "de Vet" a part of its own. */
function nameOf(name: Readonly<Record<string, string | undefined>>): string {
  const family = [name['non-dropping-particle'], name['family']].filter((part) => part !== undefined).join(' ');
  return name['literal'] ?? [family, name['given']].filter((part) => part !== undefined).join(', ');
}

/** A record without what the formats only write in another form than CSL: names, and a hyphen between pages. */
function settled(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const author = record['author'] as readonly Readonly<Record<string, string | undefined>>[] | undefined;
  return { ...record, author: author?.map(nameOf), page: (record['page'] as string | undefined)?.replace('–', '-') };
}

/** The fields of a record that don't come back, by the type of the record: "report ISBN". */
function losses(write: (records: readonly CslRecord[]) => string, form = (text: string) => text): string[] {
  const lost = records.flatMap((record) => {
    const [back = {}, ...more] = read(write([record]));
    expect(more, record.id).toEqual([]);
    const [before, after] = [settled(record), settled(back)];
    const same = (key: string) => form(JSON.stringify(before[key]) ?? '') === form(JSON.stringify(after[key]) ?? '');
    return Object.keys(record)
      .filter((key) => !same(key))
      .map((key) => `${record.type} ${key}`);
  });
  return [...new Set(lost)].sort();
}

describe('RIS', () => {
  test('gives back every record, but for what the format has no field for', () => {
    expect(losses(ris.write)).toEqual([
      'article-journal publisher',
      // Given as the number of the law or the thesis.
      'legislation collection-number',
      'legislation collection-title',
      'report ISBN',
      // The note of a page begins with its version.
      'thesis ISBN',
      'thesis collection-number',
      'thesis collection-title',
      'webpage container-title',
      'webpage version',
    ]);
  });

  test('has the catalogue and its version in the note of a page, and the number of a law', () => {
    expect(read(ris.write([HARD]))[0]).toMatchObject({ note: 'Katalogen, version 1.2.0' });
    const law = sourceRecords.find(({ id }) => id === 'sfs-2025-400');
    expect(read(ris.write(law ? [law] : []))[0]).toMatchObject({ number: '2025:400' });
  });

  test('is one line for each field, however long, from TY to ER', () => {
    const lines = ris.write([HARD, HARD]).split('\r\n');
    expect(lines).toContain(`UR  - ${HARD.URL}`);
    expect(lines.filter((line) => !/^(?:[A-Z][A-Z0-9] {2}- .*|)$/.test(line))).toEqual([]);
    expect(lines.filter((line) => /^(?:TY|ER|DA) /.test(line))).toEqual([
      'TY  - ELEC',
      'DA  - 2026/05/09/',
      'ER  - ',
      'TY  - ELEC',
      'DA  - 2026/05/09/',
      'ER  - ',
    ]);
  });
});

describe('BibTeX', () => {
  /** The reader escapes % in addresses once more, and three dots are one letter in the record and three in the file. */
  const form = (text: string) => text.normalize('NFKC').replaceAll('%25', '%');

  test('gives back every record, but for what the format has no field for', () => {
    expect(losses(bib.write, form)).toEqual([
      'book title-short',
      // Given as the number of the work.
      'legislation collection-number',
      'legislation type',
      'report collection-number',
      'report title-short',
      'thesis collection-number',
      'thesis type',
      'webpage container-title',
      'webpage title-short',
      'webpage type',
      'webpage version',
    ]);
  });

  test('is escaped for LaTeX: letters, and the signs that mean something to it', () => {
    const text = bib.write([HARD]);
    expect(text).toContain(
      'title = {St{\\" o}d \\& r{\\r a}d: 100 \\% av \\textdollar{} 5 i \\#1, \\textunderscore{}under\\textunderscore{} \\textbraceleft{}strecket\\textbraceright{} -- ',
    );
    expect(text).toMatch(/^[\x20-\x7e\n]*$/);
    expect(text.replace(/ url = .*/, '')).not.toMatch(/(?<!\\)[&%#_$]/);
  });

  test('keeps an organisation whole, and gives a person family and given name', () => {
    expect(bib.write([HARD])).toContain('  author = {{Socialtj{\\" a}nsten \\& Skolan i {\\" O} och {\\r A}, avdelning 50 \\%}},\n');
    expect(bib.write([{ ...HARD, author: [{ family: 'Åberg', given: 'Eva' }, { literal: 'Vård and Omsorg' }] }])).toContain(
      '  author = {{\\r A}berg, Eva and {V{\\r a}rd and Omsorg}},\n',
    );
  });

  test('has the month as a word of BibTeX, and the day apart', () => {
    expect(bib.write([HARD])).toContain('  year = {2026},\n  month = may,\n  day = {9},\n');
    expect(bib.write([{ ...HARD, issued: { 'date-parts': [[2014]] } }])).not.toMatch(/month|day =/);
  });

  test('says what an entry is called by the id of its record', () => {
    expect(records.filter((record) => !bib.write([record]).startsWith(`@`) || !bib.write([record]).includes(`{${record.id},\n`))).toEqual([]);
  });
});

describe('CSL-JSON', () => {
  const text = { type: 'string', minLength: 1 };
  const name = {
    anyOf: [
      { type: 'object', properties: { literal: text }, required: ['literal'], additionalProperties: false },
      { type: 'object', properties: { family: text, given: text }, required: ['family'], additionalProperties: false },
    ],
  };
  const parts = { type: 'array', items: { type: 'integer' }, minItems: 1, maxItems: 3 };
  const texts = ['title', 'title-short', 'publisher', 'container-title', 'collection-title', 'collection-number', 'number', 'volume', 'issue', 'page'];
  /** What CSL 1.0.2 says of the fields that the catalogue uses. No other field is allowed. */
  const schema = {
    type: 'array',
    items: {
      type: 'object',
      required: ['id', 'type', 'author'],
      additionalProperties: false,
      properties: {
        ...Object.fromEntries([...texts, 'id', 'version', 'ISBN', 'DOI', 'URL', 'language', 'note'].map((field) => [field, text])),
        type: { enum: ['article-journal', 'book', 'chapter', 'legislation', 'report', 'thesis', 'webpage'] },
        author: { type: 'array', items: name, minItems: 1 },
        issued: { type: 'object', properties: { 'date-parts': { type: 'array', items: parts, minItems: 1, maxItems: 1 } }, additionalProperties: false },
      },
    },
  };

  test('has the fields of CSL and no others', () => {
    const validate = new Ajv({ allErrors: true }).compile(schema);
    validate(JSON.parse(json.write(records)));
    expect(validate.errors).toBeNull();
  });

  test('gives back every record whole', () => expect(JSON.parse(json.write(records))).toEqual(records));
});

describe('a file of many', () => {
  test.each(Object.entries({ ris, bib, json }))('%s holds every source, in order', (_, { write }) => {
    const back = read(write(sourceRecords));
    expect(back.map((record) => record['id'])).toEqual(sourceRecords.map(({ id }) => id));
  });
});

describe('a source', () => {
  test('without a known title has none in any file, and says so in the note', () => {
    const unknown = sourceRecords.filter(({ title }) => title === undefined);
    expect(unknown.length).toBeGreaterThan(0);
    for (const { write } of [ris, bib, json]) {
      for (const record of read(write(unknown))) {
        expect(record['title']).toBeUndefined();
        expect(record['note']).toMatch(/^Titeln är inte känd\./);
      }
    }
  });

  test('says what its address leads to, where that isn’t the publisher', () => {
    expect(sourceRecords.find(({ id }) => id === 'giertz-2004')?.note).toBe(
      'Avhandling. Adressen leder till en presentation av boken. Länken leder till en sida om verket.',
    );
  });
});
