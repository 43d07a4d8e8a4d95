import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { casesOf, check, FIXTURES, REPORT, validFile, validTree } from '../fixtures.ts';

/** What a single file can get wrong. What the content as a whole can get wrong is in RULES. */
const FORM_RULES = ['schema', 'yaml-syntax', 'front-matter', 'readable-file', 'known-file', 'allowed-markup', 'mdx-syntax'];
const ALL_RULES = [...FORM_RULES, ...RULES.map(({ name }) => name)];

/** Cases that break a second promise too, because the first can't be broken alone. */
const ALSO: Readonly<Record<string, string>> = {
  // Two files have different names, so one of them isn't named after the id that they share.
  'unique-id/two-files-with-one-id': 'id-is-file-name',
  // An id holds only what an address can, so of two names that slug alike one is no id.
  'unique-id/files-that-slug-alike': 'id-is-file-name',
  // An evaluation that belongs to no intervention names one that isn't there.
  'used-entry/unused-evaluation': 'known-reference',
};

describe.each(ALL_RULES.filter((rule) => casesOf(rule).length > 0))('%s: the whole report of each case, and no other rule fires', (rule) => {
  test.each(casesOf(rule))('%s', async (name) => {
    const { report, rules } = check({ folder: `invalid/${rule}/${name}` });
    const also = ALSO[`${rule}/${name}`];
    expect.soft([...rules].sort()).toEqual([rule, ...(also === undefined ? [] : [also])].sort());
    await expect(report).toMatchFileSnapshot(join(FIXTURES, 'invalid', rule, name, REPORT));
  });
});

/** Files that git or an editor would not keep as they are, so that the test writes them. */
const WRITTEN_HERE = ['readable-file'];

test('every rule has a case, and every case belongs to a rule', () => {
  expect(ALL_RULES.filter((rule) => casesOf(rule).length === 0 && !WRITTEN_HERE.includes(rule))).toEqual([]);
  expect(readdirSync(join(FIXTURES, 'invalid')).filter((rule) => !ALL_RULES.includes(rule))).toEqual([]);
  expect(Object.keys(ALSO).filter((id) => !casesOf(id.split('/')[0] ?? '').includes(id.split('/')[1] ?? ''))).toEqual([]);
});

test('all problems of all files are told of at once, in the order of the files', async () => {
  await expect(check({ folder: 'several' }).report).toMatchFileSnapshot(join(FIXTURES, 'several', REPORT));
});

test('readable-file: a file that is not UTF-8', () => {
  expect(check({ 'sources/vagledningen.yml': Buffer.from(validFile('sources/vagledningen.yml'), 'latin1') }).report).toMatchInlineSnapshot(`
    "src/content/sources/vagledningen.yml:1:1  fel  readable-file
      Filen är inte sparad som UTF-8.
      Varför: Annars blir å, ä och ö oläsliga tecken på webbplatsen.
      Gör så här: Spara om filen med teckenkodningen UTF-8. I de flesta redigerare finns valet under ”Spara som”.

    1 fel i 1 fil. Inget publiceras förrän de är rättade.
    "
  `);
});

test('readable-file: a file that is far too large', () => {
  const large = `${validFile('sources/vagledningen.yml')}note: ${'a'.repeat(1_000_000)}\n`;
  expect(check({ 'sources/vagledningen.yml': large }).report).toMatchInlineSnapshot(`
    "src/content/sources/vagledningen.yml:1:1  fel  readable-file
      Filen är för stor: 1 001 kB, mot högst 1 000 kB.
      Varför: En post är några sidor text. Något annat har troligen hamnat i filen.
      Gör så här: Öppna filen och ta bort det som inte hör till posten.

    1 fel i 1 fil. Inget publiceras förrän de är rättade.
    "
  `);
});

test('readable-file: five megabytes of something else', () => {
  const { problems, rules } = check({ 'evaluations/sprang-2020.yml': 'x'.repeat(5_000_000) });
  expect(rules).toEqual(['readable-file']);
  expect(problems[0]?.what).toBe('Filen är för stor: 5 000 kB, mot högst 1 000 kB.'.replace('5 000', (5000).toLocaleString('sv')));
});

test('known-file: a vocabulary that is gone is told of alone, not as a thousand unknown terms', () => {
  expect(check({ 'vocabularies/outcomes.yml': null }).report).toMatchInlineSnapshot(`
    "src/content/vocabularies/outcomes.yml:1:1  fel  known-file
      Ordlistan saknas.
      Varför: Alla poster väljer termer ur ordlistorna, så inget annat kan kontrolleras.
      Gör så här: Återställ filen från den senaste versionen som fungerade.

    1 fel i 1 fil. Inget publiceras förrän de är rättade.
    "
  `);
});

describe('What is unusual but right passes', () => {
  const everywhere = (change: (text: string) => string) => Object.fromEntries(Object.entries(validTree()).map(([path, text]) => [path, change(text)]));
  test.each([
    ['the valid tree', {}],
    ['a byte-order mark in every file', everywhere((text) => `\uFEFF${text}`)],
    ['Windows line endings in every file', everywhere((text) => text.replaceAll('\n', '\r\n'))],
    ['no line ending at the end of a file', everywhere((text) => text.trimEnd())],
    ['hidden files', { '.DS_Store': '', 'sources/.gitkeep': '' }],
    ['a comment in a text', { 'interventions/sprang.mdx': validFile('interventions/sprang.mdx').replace('## Syfte\n', '## Syfte\n\n{/* Att göra */}\n') }],
  ])('%s', (_, overlay) => {
    expect(check(overlay).report).toBe('Innehållet är i sin ordning: 23 filer kontrollerade.\n');
  });
});

test('a byte-order mark and Windows line endings do not move the place of a problem', () => {
  const places = (change: (text: string) => string) =>
    ['evaluations/sprang-2020.yml', 'interventions/sprang.mdx']
      .flatMap(
        (path) =>
          check({
            [path]: change(validFile(path).replace('arbete\n    measure', 'arbte\n    measure').replace('<Insats id="sprang" />', '<Insats id="ips" />')),
          }).problems,
      )
      .map(({ file, line, column }) => `${file}:${line}:${column}`);
  const plain = places((text) => text);
  expect(plain).toEqual(['src/content/evaluations/sprang-2020.yml:18:14', 'src/content/interventions/sprang.mdx:41:41']);
  expect(places((text) => text.replaceAll('\n', '\r\n'))).toEqual(plain);
  expect(places((text) => `\uFEFF${text}`)).toEqual(plain);
});
