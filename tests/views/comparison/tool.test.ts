import { describe, expect, test } from 'vitest';
import { comparisonColumn } from '../../../src/views/comparison/column.ts';
import { markingMessage, markingView } from '../../../src/views/comparison/marking.ts';
import { nameEntries } from '../../../src/views/comparison/names.ts';
import { readyMadeComparisons } from '../../../src/views/comparison/ready-made.ts';
import { comparisonTable, fileName } from '../../../src/views/comparison/table.ts';
import { type Answer, toolView } from '../../../src/views/comparison/tool.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
const names = nameEntries(catalogue);
const columns = catalogue.interventions.map((entry) => comparisonColumn(entry, catalogue));
const column = (id: string): Answer => columns.find((own) => own.id === id) ?? 'fel';
const view = (ids: string[], answers: Record<string, Answer>, differing = false) => toolView({ ids, differing }, new Map(Object.entries(answers)), names);

describe('the page', () => {
  test('asks for another one beside a single one, and shows its column', () => {
    const { hint, comparison, rows } = view(['ips'], { ips: column('ips') });
    expect(hint).toBe('Välj minst en till för att jämföra.');
    expect(comparison?.columns).toHaveLength(1);
    expect(rows).toBe('');
  });

  test('keeps the others when one is unknown, on its way or not fetched', () => {
    const { chosen, comparison } = view(['ips', 'bostad-fors', 'osa', 'hasky'], { ips: column('ips'), 'bostad-fors': 'okand', hasky: 'fel' });
    expect(chosen.map(({ label, status }) => `${label}: ${status}`)).toEqual([
      'Individanpassat stöd till arbete: finns',
      'bostad-fors: okand',
      'Offentligt skyddad anställning: hamtas',
      'HASKY: fel',
    ]);
    expect(chosen[1]?.meant?.id).toBe('bostad-forst');
    expect(comparison?.columns).toHaveLength(1);
  });

  test('names those that there is no room for', () => {
    const { left, full } = view(['a', 'b', 'c', 'd', 'ips', 'x'.repeat(500)], {});
    expect(left).toEqual(['Individanpassat stöd till arbete', `${'x'.repeat(60)}…`]);
    expect(full).toBe(true);
  });

  test('shows only the rows that differ when asked to, and says how many they are', () => {
    const answers = { resursaktivering: column('resursaktivering'), jobbaktivering: column('jobbaktivering') };
    const count = (differing: boolean) => view(Object.keys(answers), answers, differing).groups.flatMap(({ rows }) => rows).length;
    expect(count(true)).toBeLessThan(count(false));
    expect(view(Object.keys(answers), answers).rows).toBe(`${count(true)} av ${count(false)}\u00a0rader skiljer sig`);
  });
});

describe('the file', () => {
  const origin = { catalogue: 'Evidenskatalogen, version 1', day: '22 november 2026', address: 'https://x.example/jamfor/?insats=ips' };
  const chosen = columns.filter(({ id }) => ['ips', 'bostad-forst'].includes(id));
  const table = comparisonTable(chosen, origin);

  test('has a header and rows of one width, with every cell filled where the page says something', () => {
    expect(table[0]).toEqual(['Del', 'Uppgift', 'Bostad först', 'Individanpassat stöd till arbete (IPS)']);
    expect(new Set(table.map(({ length }) => length))).toEqual(new Set([4]));
    expect(table.find(([, what]) => what === 'Arbete')?.[3]).toContain('58\u00a0%');
  });

  test('says where it is from and gives the works in full', () => {
    expect(table.map((row) => row[2])).toEqual(expect.arrayContaining(Object.values(origin)));
    expect(table.filter(([part]) => part === 'Källor i sin helhet').length).toBeGreaterThan(3);
  });

  test('holds nothing that a spreadsheet would run', () => {
    const [first] = chosen;
    if (!first) throw new Error('no column');
    const risky = comparisonTable([{ ...first, name: '=HYPERLINK("x")', reviewed: '@SUM(A1)' }], origin).flat();
    expect(risky).toContain('\'=HYPERLINK("x")');
    expect(risky.filter((text) => /^[=+\-@\t\r\n＝＋－＠]/.test(text))).toEqual([]);
  });

  test('is named after what it holds', () => {
    expect(fileName(['ips', 'osa'])).toBe('jamforelse-ips-osa');
    expect(fileName(['a'.repeat(60), 'b'.repeat(60)]).length).toBeLessThanOrEqual(100);
  });
});

test('ready-made comparisons hold two to four with an effect study, each place once', () => {
  const ready = readyMadeComparisons(catalogue);
  expect(ready.length).toBeGreaterThan(2);
  expect(new Set(ready.map(({ label }) => label)).size).toBe(ready.length);
  for (const { interventions, href } of ready) {
    expect(interventions.length).toBeGreaterThanOrEqual(2);
    expect(interventions.length).toBeLessThanOrEqual(4);
    expect(href.match(/insats=/g)).toHaveLength(interventions.length);
  }
});

test('the bar below a list names what is marked and says when there is no room', () => {
  const four = markingView(['a', 'b', 'c', '<d>'], (id) => (id === 'a' ? 'Alfa' : undefined));
  expect(four.full).toBe(true);
  expect(four.query).toBe('?insats=a&insats=b&insats=c&insats=%3Cd%3E');
  expect(markingMessage(four)).toBe('Att jämföra: Alfa, b, c och <d>. 4 av 4 valda. Fler får inte plats. Ta bort en för att välja en annan.');
  expect(markingMessage(markingView([], () => undefined))).toBe('Ingen insats är vald för jämförelse.');
});
