import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { sourceSchema } from '../../../src/domain/source.ts';
import { fixText } from '../../../src/editing/fix/fix-text.ts';
import { importSources } from '../../../src/editing/new/import-sources.ts';
import { lostFields } from '../../../src/editing/new/lost-fields.ts';
import { decodeRecords, readRecords } from '../../../src/editing/new/read-records.ts';
import { formatImport } from '../../../src/editing/new/report.ts';
import { FIXTURES } from '../../fixtures.ts';

const RIS = `TY  - JOUR
AU  - Berg, Anna
TI  - Stöd &amp; <i>hjälp</i>
PY  - 2019/05//
JO  - Tidskrift
DO  - https://doi.org/10.1234/abc
KW  - arbete
ZZ  - Något okänt
LA  - swe
ER  - 

TY  - RPRT
AU  - Socialstyrelsen
TI  - Rapport
PY  - 2020
ER  - 
`;
const BIBTEX = '@article{x,\n  author = {Berg, Anna and {Socialstyrelsen}},\n  title = {St{\\"o}d {IPS} \\& mer},\n  year = 2019,\n  doi = {10.1234/abc}\n}\n';

test('RIS becomes files, and what has no place is told of', () => {
  const { records, problems } = readRecords(RIS, 'ris');
  expect(problems).toEqual([]);
  expect(formatImport(importSources(records, [], []), lostFields(RIS, 'ris', records), true)).toMatchInlineSnapshot(`
    "Fältet ZZ i filen verkar inte ha kommit med. Se efter om det behövs: Något okänt

    Skulle skriva src/content/sources/berg-2019.yml
        Fältet keyword togs inte med, eftersom katalogen inte har det: "arbete"

    id: berg-2019
    type: article-journal
    title: "Stöd & hjälp"
    author:
      - { family: "Berg", given: "Anna" }
    issued: "2019-05"
    # publisher: (Utgivaren.)
    container-title: "Tidskrift"
    DOI: "10.1234/abc"
    # URL: (Adress där verket eller en sida om det har setts.)
    # urlKind: (Vad adressen leder till: utgivarens egen sida, en kopia hos någon annan eller en sida om verket.)
    language: sv
    # Ändra till bekraftad när någon har sett verket och jämfört uppgifterna.
    status: delvis

    Skulle skriva src/content/sources/socialstyrelsen-2020.yml
        Namn utan förnamn räknas som organisationer (literal). Ändra till family och given om det är en person.

    id: socialstyrelsen-2020
    type: report
    title: "Rapport"
    author:
      - { literal: "Socialstyrelsen" }
    issued: "2020"
    # publisher: (Utgivaren.)
    # DOI: (Bara numret, utan https://doi.org/.)
    # URL: (Adress där verket eller en sida om det har setts.)
    # urlKind: (Vad adressen leder till: utgivarens egen sida, en kopia hos någon annan eller en sida om verket.)
    # language: (Verkets språk.)
    # Ändra till bekraftad när någon har sett verket och jämfört uppgifterna.
    status: delvis

    Ingenting skrevs."
  `);
});

test('BibTeX: braces and LaTeX letters are read, organisations stay whole', () => {
  const { records } = readRecords(BIBTEX, 'bibtex');
  expect(importSources(records, [], ['berg-2019']).added.map(({ text }) => parse(text))).toMatchInlineSnapshot(`
    [
      {
        "DOI": "10.1234/abc",
        "author": [
          {
            "family": "Berg",
            "given": "Anna",
          },
          {
            "literal": "Socialstyrelsen",
          },
        ],
        "id": "berg-2019-2",
        "issued": "2019",
        "status": "delvis",
        "title": "Stöd IPS & mer",
        "type": "article-journal",
      },
    ]
  `);
  expect(lostFields(BIBTEX.replace('year', 'zzz = {Okänd uppgift},\n  year'), 'bibtex', records)).toEqual([expect.stringContaining('Fältet zzz')]);
});

test('the same DOI, or the same title and year, is added once; a free id is found', () => {
  const record = { type: 'report', title: 'En rapport', author: [{ literal: 'SKR' }], issued: { 'date-parts': [[2020]] } };
  const others = [
    { ...record, title: 'EN RAPPORT.' },
    { ...record, title: 'En annan' },
    { ...record, title: 'A', DOI: '10.1234/x' },
    { ...record, title: 'B', DOI: 'doi:10.1234/X' },
  ];
  const { added, skipped } = importSources([record, ...others], [], ['skr-2020']);
  expect(added.map(({ id }) => id)).toEqual(['skr-2020-2', 'skr-2020-3', 'skr-2020-4']);
  expect(skipped).toEqual(['Post 2, ”EN RAPPORT.”, finns redan som skr-2020-2.', 'Post 5, ”B”, finns redan som skr-2020-4.']);
});

test('what a record lacks, and what it has wrong, is told of', () => {
  const wrong = { type: 'song', title: 'En sång', publisher: 'SKR', DOI: 'fel', URL: 'ftp://x', language: 'fi', issued: { literal: 'våren 2019' } };
  expect(importSources([wrong, { type: 'book', title: 'Ingen' }], [], [])).toMatchInlineSnapshot(`
    {
      "added": [
        {
          "id": "skr-2019",
          "notes": [
            "Slaget ”song” finns inte i katalogen. Källan fick type: report. Ändra om det är fel.",
            "Upphovsperson saknas. Utgivaren SKR står som upphov. Ändra om det är fel.",
            "Tiden {"literal":"våren 2019"} blev 2019. Kontrollera den.",
            "Språket ”fi” finns inte att välja och utelämnades.",
            "DOI: ”fel” är ingen DOI. Skriv bara numret, till exempel 10.1000/xyz123, utan https://doi.org/.",
            "URL: ”ftp://x” är ingen webbadress. Skriv hela adressen, med https:// först.",
          ],
          "text": "id: skr-2019
    type: report
    title: "En sång"
    author:
      - { literal: "SKR" }
    issued: "2019"
    publisher: "SKR"
    # DOI: (Bara numret, utan https://doi.org/.)
    # URL: (Adress där verket eller en sida om det har setts.)
    # urlKind: (Vad adressen leder till: utgivarens egen sida, en kopia hos någon annan eller en sida om verket.)
    # language: (Verkets språk.)
    # Ändra till bekraftad när någon har sett verket och jämfört uppgifterna.
    status: delvis
    ",
        },
      ],
      "skipped": [
        "Post 2, ”Ingen”, lades inte till:
        author är tom. Lägg till minst en rad.",
      ],
    }
  `);
});

test.each([
  ['ris', 'hej'],
  ['ris', 'TY  - RPRT\nTI  - A\nTY  - RPRT\nER  - \nER  - \n'],
  ['bibtex', 'hej'],
  ['bibtex', '@article{x, title={a'],
  ['csl', '[\n{"a": }]'],
  ['csl', '[]'],
  ['csl', 'null'],
] as const)('a broken file of %s gets a clear answer: %j', (format, text) => {
  const { records, problems } = readRecords(text, format);
  expect(records).toEqual([]);
  expect(problems).toMatchSnapshot();
});

test('files are decoded, and one that is not Unicode is told of', () => {
  expect(decodeRecords(Buffer.from('\uFEFFTY  - å', 'utf8'))).toEqual({ text: 'TY  - å', notes: [] });
  expect(decodeRecords(Buffer.from('\uFEFFå', 'utf16le'))).toEqual({ text: 'å', notes: [] });
  expect(decodeRecords(Buffer.from('åäö', 'latin1'))).toEqual({ text: 'åäö', notes: [expect.stringContaining('Windows-1252')] });
});

test('law: whatever a record holds, a file that is written is valid and in the form of all files', () => {
  const any = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.constantFrom('10.1234/x', 'https://a.se', 'sv-SE', '2019', '"', 'a: b # c'));
  const author = fc.array(fc.record({ family: any, given: any, literal: any }, { requiredKeys: [] }), { maxLength: 2 });
  const record = fc.record(
    { type: any, title: any, author, publisher: any, DOI: any, URL: any, language: any, note: any, volume: any, issued: any },
    { requiredKeys: [] },
  );
  let written = 0;
  fc.assert(
    fc.property(fc.array(record, { maxLength: 3 }), (records) => {
      const { added, skipped } = importSources(records, [], []);
      expect(added.length + skipped.length).toBe(records.length);
      for (const { id, text } of added) {
        written += 1;
        expect(sourceSchema.parse(parse(text)).id).toBe(id);
        expect(fixText(text, { collection: 'sources', name: id })).toBe(text);
      }
    }),
    { numRuns: 150, seed: 28 },
  );
  expect(written).toBeGreaterThan(50);
});

test('the command writes files that are read, never over another, and --dry-run writes nothing', () => {
  const root = mkdtempSync(join(tmpdir(), 'evidenskatalogen-new-'));
  try {
    cpSync(join(FIXTURES, 'valid'), join(root, 'src/content'), { recursive: true });
    writeFileSync(join(root, 'a.ris'), RIS);
    const run = (...flags: string[]) => spawnSync(process.execPath, [resolve('scripts/new.ts'), ...flags], { cwd: root, encoding: 'utf8' });
    const sources = () => readdirSync(join(root, 'src/content/sources'));
    const before = sources();
    expect(run('source', '--ris', 'a.ris', '--dry-run').status).toBe(0);
    expect(sources()).toEqual(before);
    expect(run('source', '--ris', 'a.ris').status).toBe(0);
    expect(sources().filter((name) => !before.includes(name))).toEqual(['berg-2019.yml', 'socialstyrelsen-2020.yml']);
    expect(readFileSync(join(root, 'src/content/sources/berg-2019.yml'), 'utf8')).toContain('DOI: "10.1234/abc"');
    expect(run('source', '--ris', 'a.ris')).toMatchObject({ status: 1, stdout: expect.stringContaining('Inget lades till.') });
    expect(run('source', '--ris', 'b.ris')).toMatchObject({ status: 1, stderr: expect.stringContaining('b.ris') });
    expect(run('source')).toMatchObject({ status: 1, stderr: expect.stringContaining('--type saknas.') });
  } finally {
    rmSync(root, { recursive: true });
  }
});
