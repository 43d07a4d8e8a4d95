import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/domain/catalogue.ts';
import { shortRecommendation } from '../../src/views/recommendation.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();

describe('Priorities of the national guidelines, as the reports give them', () => {
  test.each([
    ['boendestod', 2],
    ['delat-beslutsfattande', 2],
    ['imr', 1],
    ['esl', 1],
    ['fysisk-aktivitet-och-matvanor', 2],
    ['personellt-boendestod', 4],
    ['boendetrappa', 'lag'],
  ] as const)('%s: %s', (id, priority) => {
    expect(catalogue.recommendationsOf(id).map(({ recommendation }) => recommendation.priority)).toContain(priority);
  });
});

test('the highest priority stands on the card', () => {
  expect(shortRecommendation('imr', catalogue)).toBe('Nationella riktlinjer: prioritet 1 av 10');
  expect(shortRecommendation('boendetrappa', catalogue)).toBe('Nationella riktlinjer: låg prioritet');
  expect(shortRecommendation('osa', catalogue)).toBe('');
});

test('a recommendation changes no rating', () => {
  const without = createCatalogue({ ...catalogue, evaluations: catalogue.evaluations.map((evaluation) => ({ ...evaluation, recommendations: [] })) });
  for (const { id } of catalogue.interventions) expect(JSON.parse(JSON.stringify(without.ratingOf(id))), id).toEqual(withoutRecommendations(id));
});

/** The rating as it stands, told by evaluations without recommendations, so that only the rating itself is compared. */
function withoutRecommendations(id: string) {
  return JSON.parse(JSON.stringify(catalogue.ratingOf(id), (key, value) => (key === 'recommendations' ? [] : value)));
}
