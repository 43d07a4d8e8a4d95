import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { type Content, readContent } from '../../src/catalogue/read-content.ts';
import { parseSourceFile, type SourceFile } from '../../src/catalogue/source-file.ts';
import { ENTRY_SCHEMAS } from '../../src/domain/collections.ts';
import { vocabularySchema } from '../../src/domain/vocabulary.ts';
import { everyView } from '../every-view.ts';

type Step = string | number;
type Mutation = (data: unknown, path: readonly Step[]) => void;

/** Every place in some data, outermost first. */
function placesIn(data: unknown, path: readonly Step[] = []): Step[][] {
  if (data === null || typeof data !== 'object') return [[...path]];
  const inside = Object.entries(data).flatMap(([key, value]) => placesIn(value, [...path, Array.isArray(data) ? Number(key) : key]));
  return path.length === 0 ? inside : [[...path], ...inside];
}

function parentOf(data: unknown, path: readonly Step[]): Record<Step, unknown> {
  return path.slice(0, -1).reduce((value, step) => (value as Record<Step, unknown>)[step] as Record<Step, unknown>, data as Record<Step, unknown>);
}

const put =
  (value: unknown): Mutation =>
  (data, path) => {
    parentOf(data, path)[path.at(-1) ?? ''] = value;
  };
const drop: Mutation = (data, path) => {
  const parent = parentOf(data, path);
  if (Array.isArray(parent)) parent.splice(Number(path.at(-1)), 1);
  else delete parent[path.at(-1) ?? ''];
};
const twice: Mutation = (data, path) => {
  const parent = parentOf(data, path);
  if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(path.at(-1))]));
};
const renamed: Mutation = (data, path) => {
  const parent = parentOf(data, path);
  const key = path.at(-1) ?? '';
  if (Array.isArray(parent)) return;
  parent[`${key}x`] = parent[key];
  delete parent[key];
};
const reversed: Mutation = (data, path) => {
  const parent = parentOf(data, path);
  const value = parent[path.at(-1) ?? ''];
  if (Array.isArray(value)) value.reverse();
};
const opposite: Mutation = (data, path) => {
  const parent = parentOf(data, path);
  const value = parent[path.at(-1) ?? ''];
  if (typeof value === 'number') parent[path.at(-1) ?? ''] = -value;
};

/** Terms of every vocabulary, ids of entries, dates, numbers and choices: right somewhere, wrong elsewhere. */
const VALUES: readonly unknown[] = [
  ...[null, true, false, '', ' ', 'tolv', [], {}, [null], 0, -1, 1e21, Number.MAX_SAFE_INTEGER, 0.1, 12.5, 101, '0x10', '__proto__', 'constructor', 'toString'],
  ...[
    'forbattring',
    'forsamring',
    'ingen-skillnad',
    'okand',
    'annan-insats',
    'ingen-jamforelse',
    'hog',
    'mycket-lag',
    'stor',
    'insats',
    'jamforelse',
    'skillnad',
  ],
  ...[
    'arbete',
    'sjalvforsorjning',
    'matchad-registerstudie',
    'intervjuer',
    'systematisk-oversikt',
    'randomiserad-studie',
    'kort-uppfoljning',
    'tidigt',
    'sent',
  ],
  ...['sprang', 'sprang-2020', 'kommunrapporten', 'vagledningen', 'ips', 'osa', 'ekonomiskt-bistand', 'komma-i-arbete', 'procent', 'procentenheter', 'kronor'],
  ...[
    '2025-02-30',
    '1066',
    '9999-12',
    '2026-11-22',
    '2020',
    '2030-01-01',
    'https://exempel.se/',
    'http://localhost',
    'javascript:alert(1)',
    '10.1000/xyz',
    'å'.repeat(90),
  ],
];

const mutation = fc.record({
  at: fc.nat(),
  change: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...VALUES).map(put) },
    fc.constantFrom(drop, twice, renamed, reversed, opposite),
    fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string({ maxLength: 12 }), fc.integer()).map(put),
  ),
});

/** The content with one file rewritten. The text is parsed again, as if an editor had saved it. */
function rewritten({ files, problems }: Content, file: SourceFile, text: string): Content {
  const parsed = parseSourceFile(file.path, file.collection, file.name, new TextEncoder().encode(text));
  const others = files.filter((other) => other !== file);
  return { files: parsed.file ? [...others, parsed.file] : others, problems: [...problems, ...parsed.problems] };
}

function withData(file: SourceFile, data: unknown): string {
  const yaml = stringify(data, { aliasDuplicateObjects: false });
  return file.body.text === '' ? yaml : `---\n${yaml}---\n${file.body.text}`;
}

/** What the build does with content that the check let through. Throws where the build would stop. @returns whether it was let through */
function holds(content: Content): boolean {
  const { catalogue, problems } = readCatalogue(content);
  for (const { what, why, how, line, column } of problems) {
    expect([what, why, how].every((text) => text.trim() !== '' && !/undefined|\[object|\bat .*\.ts:/.test(text))).toBe(true);
    expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
  }
  if (problems.length > 0) return false;
  for (const { collection, name, data, path } of content.files) {
    const result = collection === 'vocabularies' ? vocabularySchema.safeParse({ name, terms: data }) : ENTRY_SCHEMAS[collection].safeParse(data);
    expect(result.success, path).toBe(true);
  }
  expect(JSON.stringify(everyView(catalogue)).length).toBeGreaterThan(0);
  return true;
}

/** A fixed seed: the same content is tried each time, and a failure can be tried again. */
const SEED = 20_261_122;

describe.each([
  { name: 'made-up entries', root: 'tests/fixtures', folder: 'valid', data: 400, text: 250 },
  { name: 'the real entries', root: '.', folder: 'src/content', data: 8, text: 4 },
])('$name', ({ root, folder, data: dataRuns, text: textRuns }) => {
  const content = readContent(root, folder);

  test('as they stand can be built', () => {
    expect(holds(content)).toBe(true);
  });

  test('with data that is dropped, doubled, renamed or swapped: what the check lets through can be built', () => {
    let passed = 0;
    fc.assert(
      fc.property(fc.nat(), fc.array(mutation, { minLength: 1, maxLength: 3 }), (which, mutations) => {
        const file = content.files[which % content.files.length];
        if (!file) return;
        const data = structuredClone(file.data);
        for (const { at, change } of mutations) {
          const places = placesIn(data);
          const place = places[at % Math.max(1, places.length)];
          if (place && place.length > 0) change(data, place);
        }
        if (holds(rewritten(content, file, withData(file, data)))) passed += 1;
      }),
      { numRuns: dataRuns, seed: SEED },
    );
    expect(passed).toBeGreaterThan(0);
  });

  test('with letters that come and go: what the check lets through can be built', () => {
    const slip = fc.oneof(
      fc.constantFrom('', '\n', ' ', '\t', ': ', '- ', '"', '”', '–', '\u00a0', '\u200b', '#', '<', '{', '*', '&a ', '12,5', '---\n', '=======\n'),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(6), slip, (which, at, remove, insert) => {
        const file = content.files[which % content.files.length];
        if (!file) return;
        const start = Math.floor(at * file.text.length);
        holds(rewritten(content, file, file.text.slice(0, start) + insert + file.text.slice(start + remove)));
      }),
      { numRuns: textRuns, seed: SEED },
    );
  });
});
