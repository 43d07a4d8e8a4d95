import { describe, expect, test } from 'vitest';
import { contentFrom, readContent } from '../../../src/catalogue/read-content.ts';
import { contentDiff, isEmpty } from '../../../src/editing/diff/diff.ts';
import { diffMarkdown } from '../../../src/editing/diff/markdown.ts';
import { versionOf } from '../../../src/editing/diff/version.ts';
import { validTree } from '../../fixtures.ts';

type Tree = Readonly<Record<string, string | null>>;

/** The made-up tree with some files changed, added or (null) taken away. */
function version(overlay: Tree = {}) {
  const files = Object.entries<string | null>({ ...validTree(), ...overlay }).flatMap(([path, text]) =>
    text === null ? [] : [{ path: `src/content/${path}`, bytes: new TextEncoder().encode(text) }],
  );
  return versionOf(contentFrom(files));
}

const TREE = validTree();
const EVALUATION = 'evaluations/sprang-2020.yml';
const INTERVENTION = 'interventions/sprang.mdx';
const DESIGNS = 'vocabularies/designs.yml';
const edit = (path: string, ...edits: readonly (readonly [string, string])[]): Tree => ({
  [path]: edits.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${path} lacks ${from}`);
    return text.replace(from, to);
  }, TREE[path] ?? ''),
});
const diff = (after: Tree, before: Tree = {}) => contentDiff(version(before), version(after));
const markdown = (after: Tree, before: Tree = {}) => diffMarkdown(diff(after, before));

const SECOND = (TREE[EVALUATION] ?? '')
  .replace('id: sprang-2020', 'id: sprang-2021')
  .replace('title: Språng i Kommunen, utvärderat av Högskolan', 'title: Språng i en översikt <b>@alla</b> [länk](https://exempel.se)')
  .replace('design: matchad-registerstudie', 'design: systematisk-oversikt')
  .replace('direction: forbattring', 'direction: ingen-skillnad')
  .replace('sources:\n  - { source: kommunrapporten }\nlast', 'sources:\n  - { source: vagledningen }\nlast');

test('the content in memory is the content on the disk', () => {
  const onDisk = readContent('tests/fixtures', 'valid');
  const inMemory = contentFrom(
    onDisk.files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) })),
    'valid',
  );
  expect(inMemory.files.map(({ path, data }) => [path, data]).sort()).toEqual(onDisk.files.map(({ path, data }) => [path, data]).sort());
});

test('the whole of a change', () => {
  expect(
    markdown({
      ...edit(EVALUATION, ['value: 40', 'value: 41'], ['followUpMonths: 12', 'followUpMonths: 24'], ['comparison: Liknande personer i andra kommuner\n', '']),
      'evaluations/sprang-2021.yml': SECOND,
      'examples/sprang-i-sjostad.mdx': null,
      ...edit(INTERVENTION, ['Att deltagaren ska få ett arbete.', 'Att deltagaren ska få och behålla ett riktigt arbete.']),
      ...edit('sources/vagledningen.yml', ['id: vagledningen', '# Kontrollerad\nid: vagledningen']),
      ...edit('vocabularies/outcomes.yml', ['description: Att få ett arbete.', 'description: Att få ett vanligt arbete.']),
    }),
  ).toMatchSnapshot();
});

describe('What moves a rating', () => {
  test('a new evaluation, named as what decides', () => {
    const [move] = diff({ 'evaluations/sprang-2021.yml': SECOND }).ratings;
    expect(move).toMatchObject({ intervention: 'sprang', headline: true, causes: [{ alone: true }] });
    expect(move?.causes[0]?.text).toContain('Ny utvärdering');
  });

  test('an evaluation that is gone', () => {
    expect(diff({}, { 'evaluations/sprang-2021.yml': SECOND }).ratings[0]?.causes).toMatchObject([
      { text: expect.stringContaining('Borttagen utvärdering'), alone: true },
    ]);
  });

  test('a direction that is turned, with the warning that comes of it', () => {
    const [move] = diff(edit(EVALUATION, ['direction: forbattring', 'direction: forsamring'])).ratings;
    expect(move).toMatchObject({ causes: [{ text: expect.stringContaining('Ändrad utvärdering'), alone: true }], warnings: { gained: ['Arbete'], lost: [] } });
  });

  test('a design that weighs less', () => {
    expect(diff(edit(DESIGNS, ['ceiling: mattlig', 'ceiling: lag'])).ratings[0]?.causes).toEqual([
      { text: 'Ordlistan över upplägg eller brister ger en annan vikt.', alone: true },
    ]);
  });

  test('a figure or a text moves nothing', () => {
    expect(diff(edit(EVALUATION, ['value: 40', 'value: 41'], ['utvärderat av Högskolan', 'utvärderat av en högskola'])).ratings).toEqual([]);
  });
});

test('sources in another order are told of: the first one is the study itself', () => {
  const SOURCES = 'sources:\n  - { source: kommunrapporten }\nlast';
  const two = edit(EVALUATION, [SOURCES, 'sources:\n  - { source: kommunrapporten }\n  - { source: vagledningen }\nlast']);
  const turned = edit(EVALUATION, [SOURCES, 'sources:\n  - { source: vagledningen }\n  - { source: kommunrapporten }\nlast']);
  expect(markdown(turned, two)).toContain('  - Källor: ordningen är ändrad');
});

test('a finding that comes takes its figures with it', () => {
  const second = `  - intervention: sprang
    outcome: sjalvforsorjning
    measure: Andel utan bistånd efter ett år
    direction: okand
    against: sedvanligt-stod
    summary: Det går inte att säga om fler klarade sig själva.
    figures: [{ label: Utan bistånd, role: insats, value: 12, unit: procent }]
    sources: [{ source: kommunrapporten }]
sources:
  - { source: kommunrapporten }
last`;
  const [changed] = diff(edit(EVALUATION, ['sources:\n  - { source: kommunrapporten }\nlast', second])).changed;
  const where = 'Fynd om Språng, självförsörjning';
  expect(changed?.fields).toEqual([{ where: [where], from: '', to: 'Osäkert åt vilket håll. Det går inte att säga om fler klarade sig själva.' }]);
  expect(changed?.figures).toEqual([{ where: [where, 'Utan bistånd'], from: '', to: '12\u00a0%' }]);
});

describe('Pages', () => {
  const renamed = { [INTERVENTION]: null, [EVALUATION]: (TREE[EVALUATION] ?? '').replace('intervention: sprang', 'intervention: steget') };
  const steget = (TREE[INTERVENTION] ?? '').replace('id: sprang', 'id: steget\nformerIds: [sprang]').replace('name: Språng', 'name: Steget');

  test('an entry that says what it was called has a new address, and keeps its rating', () => {
    const { entries, ratings, changed } = diff({ ...renamed, 'interventions/steget.mdx': steget });
    expect(entries.filter(({ kind }) => kind === 'interventions')).toMatchObject([
      { event: 'ny-adress', address: '/insatser/steget/', note: '/insatser/sprang/' },
    ]);
    expect(ratings).toEqual([]);
    expect(changed.find(({ kind }) => kind === 'interventions')?.fields.map(({ where }) => where[0])).toContain('Namn');
  });

  test('a new intervention comes with its rating', () => {
    const other = (TREE[INTERVENTION] ?? '').replace('id: sprang', 'id: steget').replace('name: Språng', 'name: Steget');
    expect(diff({ 'interventions/steget.mdx': other }).entries).toMatchObject([{ event: 'ny', id: 'steget', note: 'Bedömningen är Inte utvärderad.' }]);
  });

  test('an entry that is withdrawn, and one that holds again', () => {
    const withdrawn = edit(EVALUATION, ['lastReviewedOn', 'withdrawn: { on: "2026-11-22", why: Studien är tillbakadragen av tidskriften. }\nlastReviewedOn']);
    expect(diff(withdrawn).entries).toMatchObject([{ event: 'tillbakadragen', note: 'Studien är tillbakadragen av tidskriften.' }]);
    expect(diff({}, withdrawn).entries).toMatchObject([{ event: 'aterinford' }]);
  });
});

describe('Nothing in substance', () => {
  test('the same content', () => {
    expect(markdown({})).toBe('## Vad ändringen betyder\n\nIngenting ändras i sak.\n');
  });

  test.each([
    ['a comment', edit(EVALUATION, ['id: sprang-2020', '# Kontrollerad\nid: sprang-2020'])],
    ['keys in another order', edit(EVALUATION, ['evaluators: [hogskolan]\npublished: "2020"', 'published: "2020"\nevaluators: [hogskolan]'])],
    ['a default that is written out', edit(EVALUATION, ['  size: 120', '  size: 120\n  unit: personer'])],
    ['lines that break elsewhere', edit(INTERVENTION, ['Att deltagaren ska få ett arbete.', 'Att deltagaren\nska få ett arbete.'])],
    ['Windows line endings', { [EVALUATION]: (TREE[EVALUATION] ?? '').replaceAll('\n', '\r\n') }],
  ])('%s', (_, after) => {
    const found = diff(after);
    expect(isEmpty(found)).toBe(true);
    expect(found.formOnly).toHaveLength(1);
    expect(diffMarkdown(found)).toContain('Ingenting ändras i sak.\n\nIngen ändring i sak: `');
  });
});

describe('A version with problems is compared as far as it can be read', () => {
  const broken = edit(EVALUATION, ['direction: forbattring', 'direction: forbatring']);

  test('a file that can no longer be read has not gone away', () => {
    const found = diff(broken);
    expect(found.entries).toEqual([]);
    expect(found.unread).toEqual({ before: [], after: ['src/content/evaluations/sprang-2020.yml'] });
    expect(diffMarkdown(found)).toContain('**Den nya versionen har fel** i `src/content/evaluations/sprang-2020.yml`.');
    expect(diff({}, broken).entries).toEqual([]);
  });

  test('a term that is not there leaves the rating out, and nothing else', () => {
    const found = diff(edit(EVALUATION, ['design: matchad-registerstudie', 'design: matchad'], ['value: 40', 'value: 41']));
    expect(found.unrated).toEqual(['Språng']);
    expect(found.changed[0]?.figures).toHaveLength(1);
  });
});

test('the same versions give the same text, whatever order the files come in', () => {
  const content = readContent('tests/fixtures', 'valid');
  const turned = versionOf({ ...content, files: [...content.files].reverse() });
  expect(diffMarkdown(contentDiff(turned, versionOf(content)))).toBe('## Vad ändringen betyder\n\nIngenting ändras i sak.\n');
});

test('nothing that an editor writes becomes markup', () => {
  const text = markdown({ 'evaluations/sprang-2021.yml': SECOND });
  expect(text).not.toContain('<b>');
  expect(text).not.toMatch(/(?<!\\)\[länk/);
  expect(text).not.toContain('@alla');
});
