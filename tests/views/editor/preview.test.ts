import { describe, expect, test } from 'vitest';
import { evidenceBase } from '../../../src/views/base/base.ts';
import { evaluationPreview, interventionPreview } from '../../../src/views/editor/preview.ts';
import { headlineView } from '../../../src/views/headline.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
const base = evidenceBase(catalogue);
const { evaluations, interventions } = catalogue;
const of = (id: string) => structuredClone(catalogue.evaluation.get(id)) as unknown as Record<string, unknown>;

test.each(evaluations.map((entry) => [entry.id, entry] as const))('%s as it stands moves no rating', (_, entry) => {
  const { ratings, unfinished } = evaluationPreview(structuredClone(entry) as unknown as Record<string, unknown>, base);
  expect(ratings.filter(({ was }) => was !== '')).toEqual([]);
  expect(unfinished).toBe('');
  expect(new Set(ratings.map(({ name }) => name))).toEqual(new Set(entry.findings.map(({ intervention }) => catalogue.intervention.get(intervention)?.name)));
});

test.each(interventions.map((entry) => [entry.id, entry] as const))('%s has the rating of its page', (_, entry) => {
  const { certaintyPhrase, sentence } = headlineView(catalogue.ratingOf(entry.id), catalogue);
  const [rating] = interventionPreview(structuredClone(entry) as unknown as Record<string, unknown>, base).ratings;
  expect(rating?.now.startsWith(`${certaintyPhrase}. ${sentence}`)).toBe(true);
});

describe('While an evaluation is written', () => {
  test('a change of design shows what the rating becomes and what it was', () => {
    expect(evaluationPreview({ ...of('ips-socialstyrelsen-2012'), design: 'uppfoljning' }, base).ratings).toEqual([
      {
        name: 'Individanpassat stöd till arbete',
        now: 'Mycket låg tillförlitlighet. Lovande för arbete',
        was: 'Hög tillförlitlighet. Effektiv för arbete',
      },
    ]);
  });

  test('a finding that is taken away still shows the intervention that it was about', () => {
    expect(evaluationPreview({ ...of('ips-socialstyrelsen-2012'), findings: [] }, base).ratings[0]?.now).toContain('Inte utvärderad');
  });

  test.each([
    {},
    { id: 'ny', findings: null, limitations: 'x' },
    { id: 'ny', title: 3, design: 'finns-inte', findings: [null, {}, { intervention: 'ips' }] },
    { id: 'ny', findings: [{ intervention: 'finns-inte', outcome: 'arbete', direction: 'forbattring', against: 'annan-insats' }] },
  ])('what is half filled in breaks nothing: %j', (data) => {
    expect(evaluationPreview(data, base).ratings.filter(({ was }) => was !== '')).toEqual([]);
    expect(interventionPreview(data, base).ratings).toEqual([]);
  });

  test('what cannot be counted yet is told of', () => {
    const half = { id: 'ny', design: 'uppfoljning', findings: [{ intervention: 'ips', outcome: 'arbete' }] };
    expect(evaluationPreview(half, base).unfinished).toContain('Ett fynd räknas först när');
  });
});
