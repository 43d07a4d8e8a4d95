import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import type { Unit } from '../../src/domain/unit.ts';

const { catalogue } = readCatalogue(readContent(process.cwd()));

/** Figures that Rapport 2 gives, one number or a span, in a unit. Nothing on the site may say them otherwise. */
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
];

describe('The figures of Rapport 2 stand in the data as the report gives them', () => {
  test.each(FIGURES)('%s, in %s: %j', (id, unit, numbers) => {
    const findings = catalogue.evaluations.flatMap((evaluation) => evaluation.findings.filter(({ intervention }) => intervention === id));
    const figures = findings.flatMap((finding) => finding.figures).filter((figure) => figure.unit === unit);
    expect(figures.map(({ value, from, to }) => value ?? [from, to])).toEqual(expect.arrayContaining(numbers));
  });
});

test('every figure stands in a finding that names its source', () => {
  const unsourced = catalogue.evaluations.flatMap(({ id, findings }) =>
    findings.filter(({ figures, sources }) => figures.length > 0 && sources.length === 0).map(({ outcome }) => `${id} ${outcome}`),
  );
  expect(unsourced).toEqual([]);
});
