import { describe, expect, test } from 'vitest';
import { evaluationPage } from '../../src/views/evaluation.ts';
import { formatFigure } from '../../src/views/format.ts';
import { interventionPage } from '../../src/views/intervention/page.ts';
import { CERTAINTY_TEXTS } from '../../src/views/labels.ts';
import { listOf } from '../../src/views/open-data/json-files.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { publicationOf } from './publication.ts';

const catalogue = realCatalogue();
const publication = publicationOf();
const findings = listOf('findings', publication).items;
const finding = new Map(findings.map((item) => [item.id, item]));

describe('The data say what the page of an intervention says', () => {
  test.each(listOf('interventions', publication).items.map((item) => [item.id, item] as const))('%s', (id, { computed, sections }) => {
    const entry = catalogue.intervention.get(id);
    if (entry === undefined) throw new Error(`No intervention ${id}`);
    const page = interventionPage(entry, catalogue);
    const { rating } = computed;
    expect({
      verdict: rating.verdict,
      sentence: rating.headline,
      certainty: rating.certainty ?? 'ingen',
      certaintyPhrase: rating.certaintyLabel,
      warning: rating.warning ?? '',
    }).toEqual({
      verdict: page.headline.verdict,
      sentence: page.headline.sentence,
      certainty: page.headline.certainty,
      certaintyPhrase: page.headline.certaintyPhrase,
      warning: page.headline.warning,
    });
    expect(rating.byOutcome.map(({ outcome, label, primary, verdict, certaintyLabel }) => ({ outcome, label, primary, verdict, certaintyLabel }))).toEqual(
      page.outcomes.map(({ id: outcome, label, primary, verdict, certaintyPhrase }) => ({ outcome, label, primary, verdict, certaintyLabel: certaintyPhrase })),
    );
    const shown = page.outcomes.flatMap((outcome) => outcome.findings);
    const published = rating.byOutcome.flatMap((outcome) => outcome.findings).map((name) => finding.get(name));
    expect(published.map((item) => item && [item.summary, item.computed.certaintyLabel, item.figures.map(formatFigure)])).toEqual(
      shown.map(({ summary, certaintyPhrase, figures }) => [summary, certaintyPhrase, figures.map(({ value }) => value)]),
    );
    expect(computed.findingCount).toBe(shown.length);
    expect(computed.evaluationCount).toBe(page.evaluations.length);
    expect(sections.map(({ heading }) => heading)).toEqual(page.sections.map(({ title }) => title));
    const deciding = page.receipt.outcomes.flatMap(({ steps }) => steps.filter(({ decides }) => decides));
    expect(rating.byOutcome.filter(({ primary }) => primary).flatMap((outcome) => outcome.deciding)).toHaveLength(deciding.length);
  });
});

describe('The data say what the page of an evaluation says', () => {
  test.each(listOf('evaluations', publication).items.map((item) => [item.id, item] as const))('%s', (id, { computed }) => {
    const entry = catalogue.evaluation.get(id);
    if (entry === undefined) throw new Error(`No evaluation ${id}`);
    const page = evaluationPage(entry, catalogue);
    expect(computed.interventions).toHaveLength(page.groups.length);
    expect(computed.findingCount).toBe(page.groups.flatMap((group) => group.findings).length);
    expect(computed.seriousLimitations).toHaveLength(page.limitations.filter(({ serious }) => serious).length);
    expect(computed.findings.map((name) => finding.get(name)?.evaluation)).toEqual(computed.findings.map(() => id));
  });
});

test('every finding is there once, and those that decide are the ones that the ratings rest on', () => {
  expect(new Set(findings.map(({ id }) => id)).size).toBe(catalogue.evaluations.flatMap((evaluation) => evaluation.findings).length);
  const decided = listOf('interventions', publication).items.flatMap(({ computed }) => computed.rating.byOutcome.flatMap((outcome) => outcome.deciding));
  expect(
    findings
      .filter(({ computed }) => computed.deciding)
      .map(({ id }) => id)
      .sort(),
  ).toEqual(decided.sort());
  for (const { computed } of findings) expect(computed.certaintyLabel).toBe(CERTAINTY_TEXTS[computed.certainty ?? 'ingen'].phrase);
});
