import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { formatReport } from '../../src/catalogue/report.ts';
import { type Catalogue, createCatalogue } from '../../src/domain/catalogue.ts';
import type { HeadlineVerdict } from '../../src/domain/scales.ts';

const content = readContent(process.cwd());
const { catalogue, problems } = readCatalogue(content);

test('the real content has no problems', () => {
  expect(formatReport(problems, { files: content.files.length })).toBe(`Innehållet är i sin ordning: ${content.files.length} filer kontrollerade.`);
});

/** What Rapport 2 came to: verdict, the outcomes it is said of, and primary outcomes that must be named as unstudied. */
const ASSESSED: readonly [string, HeadlineVerdict, string[] | undefined, string[]][] = [
  ['ips', 'effektiv', ['arbete'], ['halsa', 'sjalvforsorjning']],
  ['bostad-forst', 'effektiv', ['boendestabilitet'], ['sjalvforsorjning']],
  ['case-management', 'effektiv', ['boendestabilitet'], ['sjalvforsorjning']],
  ['arbetspraktik', 'trolig-effekt', undefined, []],
  ['resursjobb', 'lovande', undefined, []],
  ['all-in', 'lovande', undefined, []],
  ['hasky', 'lovande', undefined, []],
  ['nystartsjobb-vaxjo', 'gar-inte-att-bedoma', undefined, []],
  ['stockholmsjobb', 'gar-inte-att-bedoma', undefined, []],
  ['team-utreda', 'gar-inte-att-bedoma', undefined, []],
  ['halmstadsmodellen', 'ingen-visad-effekt', ['arbete', 'halsa'], []],
  ['osa', 'ineffektiv', ['arbete'], []],
  ['boendetrappa', 'ineffektiv', undefined, []],
];

describe('The thirteen evaluated interventions come out as Rapport 2 assessed them', () => {
  test.each(ASSESSED)('%s: %s', (id, verdict, outcomes, unstudied) => {
    const { headline } = catalogue.ratingOf(id);
    expect(headline.verdict).toBe(verdict);
    if (outcomes) expect(headline.outcomes).toEqual(outcomes);
    expect(headline.unstudied).toEqual(expect.arrayContaining(unstudied));
  });

  test('arbetspraktik: the effect on arbete is small', () => {
    const arbete = catalogue.ratingOf('arbetspraktik').outcomes.find(({ outcome }) => outcome === 'arbete');
    expect(arbete?.deciding.map(({ finding }) => finding.magnitude)).toEqual(['liten']);
  });

  test('halmstadsmodellen does help people to the right support', () => {
    expect(catalogue.ratingOf('halmstadsmodellen').outcomes.find(({ outcome }) => outcome === 'ratt-stod')?.verdict).toBe('lovande');
  });

  test('boendetrappa carries a warning', () => {
    expect(catalogue.ratingOf('boendetrappa').warnings).not.toEqual([]);
  });
});

const verdicts = (of: Catalogue) => Object.fromEntries(of.interventions.map(({ id }) => [id, of.ratingOf(id).headline.verdict]));

describe('A rating depends on its own findings and no others', () => {
  test('one direction changed in a copy of the files changes the rating of IPS alone', () => {
    const root = mkdtempSync(join(tmpdir(), 'evidenskatalogen-'));
    try {
      cpSync('src/content', join(root, 'src/content'), { recursive: true });
      const path = join(root, 'src/content/evaluations/ips-socialstyrelsen-2012.yml');
      writeFileSync(
        path,
        readFileSync(path, 'utf8').replace('direction: forbattring\n    against: annan-insats', 'direction: forsamring\n    against: sedvanligt-stod'),
      );
      expect(verdicts(readCatalogue(readContent(root)).catalogue)).toEqual({ ...verdicts(catalogue), ips: 'ineffektiv' });
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  /** Where every finding of an intervention turns to a harm, or that of an ineffective one to no difference. */
  const turnedVerdict = (id: string, verdict: HeadlineVerdict): HeadlineVerdict =>
    id === 'team-utreda'
      ? 'gar-inte-att-bedoma' /* only experiences, which say nothing of effect */
      : verdict === 'ineffektiv'
        ? 'ingen-visad-effekt'
        : 'ineffektiv';

  test.each(ASSESSED.map(([id, verdict]) => [id, turnedVerdict(id, verdict), verdict] as const))(
    '%s turned round becomes %s, and nothing else changes',
    (id, after, before) => {
      const direction = before === 'ineffektiv' ? 'ingen-skillnad' : 'forsamring';
      const evaluations = catalogue.evaluations.map((evaluation) => ({
        ...evaluation,
        findings: evaluation.findings.map((finding) =>
          finding.intervention === id ? ({ ...finding, direction, against: 'sedvanligt-stod' } as const) : finding,
        ),
      }));
      expect(verdicts(createCatalogue({ ...catalogue, evaluations }))).toEqual({ ...verdicts(catalogue), [id]: after });
    },
  );
});
