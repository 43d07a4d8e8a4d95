import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import type { Unit } from '../../src/domain/unit.ts';

const { catalogue } = readCatalogue(readContent(process.cwd()));

/** Figures that the reports give, one number or a span, in a unit. Nothing on the site may say them otherwise. */
const FIGURES: readonly [string, Unit, (number | readonly [number, number])[]][] = [
  ['ips', 'procent', [58, 21]],
  ['nystartsjobb-vaxjo', 'procentenheter', [56, 50, 7, 5]],
  ['stockholmsjobb', 'procent', [8, 34, 82, 19, 58]],
  ['resursjobb', 'procent', [40, 30, 20, 10]],
  ['resursjobb', 'manader', [[2, 20]]],
  ['all-in', 'procent', [[25, 69]]],
  ['osa', 'procentenheter', [-7]],
  ['halmstadsmodellen', 'procent', [34, 24]],
  ['hasky', 'procent', [52, 16, 32, 78]],
  ['bostad-forst', 'procent', [80]],
  ['arbetspraktik', 'procent', [4]],
  ['team-utreda', 'personer', [4, 6]],
  ['kommunal-yrkesutbildning', 'procent', [3]],
  ['arbetsmarknadsutbildning', 'procent', [7]],
  ['jobbcoach', 'procent', [35]],
  ['intensiv-hemrehabilitering', 'timmar', [10, 26, 21, 36]],
  ['insatser-utan-bistandsbeslut', 'procent', [31]],
  ['medicingivare', 'kronor', [780000]],
];

describe('The figures of the evaluations stand in the data as the reports give them', () => {
  test.each(FIGURES)('%s, in %s: %j', (id, unit, numbers) => {
    const findings = catalogue.evaluations.flatMap((evaluation) => evaluation.findings.filter(({ intervention }) => intervention === id));
    const figures = findings.flatMap((finding) => finding.figures).filter((figure) => figure.unit === unit);
    expect(figures.map(({ value, from, to }) => value ?? [from, to])).toEqual(expect.arrayContaining(numbers));
  });
});

/** Figures of examples and key figures, by the value alone: the label says of what. */
const STATED: readonly [string, number[]][] = [
  ['respons-goteborg', [500, 850]],
  ['boendestod-pa-stodboende-stockholm', [3_150_000, 3_000_000, 150_000, 10, 5, 3, 4]],
  ['hemrehabilitering-eskilstuna', [10, 26, 21, 36, 80_000_000, 106_859, 1614, 85]],
  ['vaxjoloftet-vaxjo', [94_129, 1284, 1100, 1]],
  ['varnas-sormland', [203_854, 300, 26, 28, 7000]],
  ['medicingivare-umea', [780_000, 500_000, 8000, 128_901, 1862]],
  ['ekonomiskt-bistand-hushall', [200_000, 4]],
  ['ekonomiskt-bistand-kostnader', [11_600_000_000, 2]],
  ['ekonomiskt-bistand-langvarigt', [33, 36, 14]],
  ['missbruk-omfattning', [780_000, 77_000, 29_500, 65_000]],
];

describe('The figures of examples and key figures stand in the data as the reports give them', () => {
  test.each(STATED)('%s: %j', (id, numbers) => {
    const example = catalogue.entry.examples.get(id);
    const facts = example ? [...example.results, ...example.costs, ...example.facts] : (catalogue.entry.statistics.get(id)?.facts ?? []);
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining(numbers));
  });

  test('the span of those who complete their treatment in Göteborg', () => {
    expect(catalogue.entry.examples.get('respons-goteborg')?.results).toContainEqual(expect.objectContaining({ from: 75, to: 80, unit: 'procent' }));
  });

  test('estimates of misuse say when they were made', () => {
    const estimates = catalogue.statistics.filter(({ kind, area }) => kind === 'uppskattning' && area === 'missbruk').flatMap(({ facts }) => facts);
    expect(estimates.length).toBeGreaterThanOrEqual(4);
    expect(estimates.filter(({ year }) => year === undefined)).toEqual([]);
  });
});

test('every figure stands in a finding that names its source', () => {
  const unsourced = catalogue.evaluations.flatMap(({ id, findings }) =>
    findings.filter(({ figures, sources }) => figures.length > 0 && sources.length === 0).map(({ outcome }) => `${id} ${outcome}`),
  );
  expect(unsourced).toEqual([]);
});
