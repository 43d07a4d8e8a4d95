import { expect, test } from 'vitest';
import type { RatedFinding } from '../../src/domain/rated-finding.ts';
import { frequencyOf } from '../../src/views/frequency.ts';
import { realCatalogue } from '../real-catalogue.ts';

function findingOf(intervention: string, outcome: string): RatedFinding {
  const found = realCatalogue()
    .ratingOf(intervention)
    .outcomes.find((rated) => rated.outcome === outcome)?.findings[0];
  if (!found) throw new Error(`No finding on ${outcome} of ${intervention}`);
  return found;
}

test('two shares that a study compares become a hundred people each', () => {
  const choice = frequencyOf(findingOf('ips', 'arbete'));
  expect(choice).toMatchObject({ picture: { text: '58 av 100 med insatsen, mot 21 av 100 i jämförelsen.', groups: [{ count: 58 }, { count: 21 }] } });
});

test('no picture is drawn where the certainty is mycket låg, and the page says why', () => {
  expect(frequencyOf(findingOf('hasky', 'sjalvforsorjning'))).toEqual({ reason: expect.stringContaining('mycket låg') });
});

test('nothing is said of pictures where no shares were measured', () => {
  expect(frequencyOf(findingOf('ips', 'inkomst'))).toBeUndefined();
});

test('one share alone is no comparison', () => {
  const rated = findingOf('ips', 'arbete');
  expect(frequencyOf({ ...rated, finding: { ...rated.finding, figures: rated.finding.figures.slice(0, 1) } })).toBeUndefined();
});
