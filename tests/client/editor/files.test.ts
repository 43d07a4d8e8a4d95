import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseSourceFile } from '../../../src/catalogue/source-file.ts';
import { fileFormat } from '../../../src/client/editor/files.ts';
import { fileForms } from '../../../src/views/editor/config.ts';
import { contentPaths } from '../../site/content-paths.ts';

const forms = new Map(fileForms().map((form) => [form.collection as string, form]));
const files = contentPaths()
  .map((path) => ({ path, collection: path.split('/')[2] ?? '', text: readFileSync(path, 'utf8') }))
  .filter(({ collection }) => forms.has(collection));
const formatOf = (collection: string) => {
  const form = forms.get(collection);
  if (form === undefined) throw new Error(`Unknown collection ${collection}`);
  return fileFormat(form);
};

/** What the editor does when it saves: the text is given without its ends, and gets one line break at the end. */
function edit(collection: string, text: string, change: (data: Record<string, unknown>) => Record<string, unknown>): string {
  const format = formatOf(collection);
  return `${format.toFile(change(structuredClone(format.fromFile(text.trim())))).trim()}\n`;
}

/** The lines that only one of the texts has: with - those of the old one, with + those of the new one. */
function difference(was: string, now: string): string[] {
  const [before, after] = [was.split('\n'), now.split('\n')];
  return [
    ...before.filter((line) => !after.includes(line)).map((line) => `-${line}`),
    ...after.filter((line) => !before.includes(line)).map((line) => `+${line}`),
  ];
}

/** All places in the data that hold a text, a number or a truth. */
function leavesOf(value: unknown, path: readonly (string | number)[] = []): (string | number)[][] {
  if (value === null || typeof value !== 'object') return [[...path]];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
function set(data: unknown, [first, ...rest]: readonly (string | number)[], value: unknown): unknown {
  if (first === undefined) return value;
  const copy = (Array.isArray(data) ? [...data] : { ...(data as object) }) as Record<string | number, unknown>;
  copy[first] = set(copy[first], rest, value);
  return copy;
}
function dataOf(path: string, collection: string, text: string): { data: unknown; body: string } {
  const { file, problems } = parseSourceFile(path, collection as 'evaluations', 'x', new TextEncoder().encode(text));
  expect(problems, text).toEqual([]);
  return { data: file?.data, body: file?.body.text ?? '' };
}

/** One file of each kind, where every value is tried. */
const samples = [...forms.keys()].flatMap((kind) => files.find(({ collection }) => collection === kind) ?? []);

test('a file that is saved unchanged stays as it is, letter by letter', () => {
  expect(files.length).toBeGreaterThan(200);
  for (const { path, collection, text } of files)
    expect
      .soft(
        edit(collection, text, (data) => data),
        path,
      )
      .toBe(text);
});

test('what the form adds for empty fields changes nothing', () => {
  for (const { path, collection, text } of files) {
    const order = forms.get(collection)?.order ?? [];
    const filled = (data: Record<string, unknown>) => ({ ...Object.fromEntries(order.map((name) => [name, ''])), ...data });
    expect.soft(edit(collection, text, filled), path).toBe(text);
  }
});

test('wherever one value is changed, the file says the new one, and the rest of its lines stand untouched', () => {
  for (const { path, collection, text } of samples) {
    const was = dataOf(path, collection, text);
    for (const leaf of leavesOf(was.data).filter(([first]) => first !== 'id')) {
      const old = leaf.reduce<unknown>((data, step) => (data as Record<string | number, unknown>)[step], was.data);
      const value = typeof old === 'number' ? old + 1 : typeof old === 'string' ? `${old} ändrad` : undefined;
      if (value === undefined) continue;
      const now = edit(collection, text, (data) => set(data, leaf, value) as Record<string, unknown>);
      const told = dataOf(path, collection, now);
      expect(told.data, `${path} ${leaf.join('.')}`).toEqual(set(was.data, leaf, value));
      expect(told.body).toBe(was.body);
      const lines = difference(text, now).length;
      expect(lines, `${path} ${leaf.join('.')}\n${difference(text, now).join('\n')}`).toBeLessThanOrEqual(2 * Math.ceil(String(value).length / 60) + 4);
    }
  }
});

test('wherever an item is taken from a list or added to it, the file says so', () => {
  for (const { path, collection, text } of samples) {
    const { data } = dataOf(path, collection, text);
    for (const [name, list] of Object.entries(data as Record<string, unknown>)) {
      if (!Array.isArray(list) || list.length === 0) continue;
      for (const changed of [[...list, list[0]], [list.at(-1), ...list], list.slice(1), list.slice(0, -1)]) {
        const now = edit(collection, text, (given) => ({ ...given, [name]: changed }));
        const told = (dataOf(path, collection, now).data as Record<string, unknown>)[name] ?? [];
        expect(told, `${path} ${name}`).toEqual(changed);
      }
    }
  }
});

describe('an edit of an evaluation', () => {
  const path = 'src/content/evaluations/bostad-forst-helsingborg-2013.yml';
  const text = readFileSync(path, 'utf8');
  const told = (change: (data: Record<string, unknown>) => Record<string, unknown>) => difference(text, edit('evaluations', text, change)).join('\n');

  test('a changed line', () => {
    expect(told((data) => ({ ...data, place: 'Helsingborgs stad' }))).toMatchInlineSnapshot(`
      "-place: Helsingborg
      +place: Helsingborgs stad"
    `);
  });
  test('a changed text that is folded', () => {
    expect(
      told((data) => ({ ...data, designNote: `${String(data['designNote'])} Det framgår inte heller hur många de var från början.` })),
    ).toMatchInlineSnapshot(`
      "-  jämförelsegrupp.
      +  jämförelsegrupp. Det framgår inte heller hur många de var från början."
    `);
  });
  test('a figure in a finding', () => {
    expect(told((data) => set(data, ['findings', 0, 'figures', 0, 'value'], 79) as Record<string, unknown>)).toMatchInlineSnapshot(`
      "-      - { label: Bodde kvar i lägenheten två år efter starten, role: efter, value: 80, unit: procent }
      +      - { label: Bodde kvar i lägenheten två år efter starten, role: efter, value: 79, unit: procent }"
    `);
  });
  test('a new field, a new limitation and a changed list of words', () => {
    const more = { term: 'liten-grupp', note: 'Så få att slumpen kan avgöra: det går inte att säga.' };
    expect(
      told((data) => ({
        ...data,
        owner: 'Enheten för boende',
        municipalities: ['helsingborg', 'lund'],
        limitations: [...(data['limitations'] as unknown[]), more],
      })),
    ).toMatchInlineSnapshot(`
      "-municipalities: [helsingborg]
      +municipalities: [helsingborg, lund]
      +  - term: liten-grupp
      +    note: "Så få att slumpen kan avgöra: det går inte att säga."
      +owner: Enheten för boende"
    `);
  });
  test('a field that is emptied goes, and a comment stays', () => {
    const commented = text.replace('place: Helsingborg\n', '# Kontrollera platsen.\nplace: Helsingborg # enligt källan\n');
    expect(
      difference(
        commented,
        edit('evaluations', commented, ({ followUpNote: _, ...data }) => data),
      ),
    ).toEqual(['-followUpNote: Två år efter det att insatsen startade.']);
  });
});

test('a new entry is written as the catalogue’s files are, with the lists that must be there', () => {
  const text = formatOf('evaluations').toFile({
    title: 'Ett nytt boende, uppföljt av Kommunen',
    id: 'nytt-boende-2026',
    place: '',
    published: '2026',
    evaluators: ['kommunen-sjalv'],
    sample: { size: 12, unit: '', description: 'Tolv personer som fick plats under det första året.' },
    findings: [
      {
        intervention: 'bostad-forst',
        summary: 'Tio av tolv bodde kvar. Ingen vet hur många som hade haft en bostad utan insatsen, eftersom det inte finns någon att jämföra med.',
        figures: [{ label: 'Bodde kvar', role: 'efter', value: 10, from: null, to: null, unit: 'personer' }],
        limitations: [],
        sources: [{ source: 'kristiansen-2013', locator: 's. 12' }],
      },
    ],
  });
  expect(text).toMatchInlineSnapshot(`
    "id: nytt-boende-2026
    title: Ett nytt boende, uppföljt av Kommunen
    evaluators: [kommunen-sjalv]
    published: "2026"
    sample:
      size: 12
      description: Tolv personer som fick plats under det första året.
    limitations: []
    findings:
      - intervention: bostad-forst
        summary: >-
          Tio av tolv bodde kvar. Ingen vet hur många som hade haft en bostad utan insatsen, eftersom det inte finns någon
          att jämföra med.
        figures:
          - { label: Bodde kvar, role: efter, value: 10, unit: personer }
        sources:
          - { source: kristiansen-2013, locator: s. 12 }
    "
  `);
  expect((parse(text) as { limitations: unknown }).limitations).toEqual([]);
});
