import { expect, test } from 'vitest';
import { type Catalogue, createCatalogue } from '../../src/domain/catalogue.ts';
import type { Direction } from '../../src/domain/scales.ts';
import { categoryPage } from '../../src/views/categories.ts';
import { evaluationPage } from '../../src/views/evaluation.ts';
import { evidenceState } from '../../src/views/evidence-state.ts';
import { interventionPage } from '../../src/views/intervention/page.ts';
import { realCatalogue } from '../real-catalogue.ts';

/** The catalogue as it would be if a study had found something else. */
function withDirection(catalogue: Catalogue, evaluation: string, direction: Direction): Catalogue {
  const evaluations = catalogue.evaluations.map((entry) =>
    entry.id === evaluation ? { ...entry, findings: entry.findings.map((finding) => ({ ...finding, direction })) } : entry,
  );
  return createCatalogue({ ...catalogue, evaluations });
}

/** Every page's content by address, as text that can be compared. */
function pages(catalogue: Catalogue): Map<string, string> {
  return new Map([
    ...catalogue.interventions.map((entry) => [`insatser/${entry.id}`, JSON.stringify(interventionPage(entry, catalogue))] as const),
    ...catalogue.evaluations.map((entry) => [`utvarderingar/${entry.id}`, JSON.stringify(evaluationPage(entry, catalogue))] as const),
    ...catalogue.vocabularies.categories.map((entry) => [`kategorier/${entry.id}`, JSON.stringify(categoryPage(entry, catalogue))] as const),
    ['start', JSON.stringify(evidenceState(catalogue))],
  ]);
}

test('a changed finding changes the pages that rest on it, and no others', () => {
  const catalogue = realCatalogue();
  const before = pages(catalogue);
  const after = pages(withDirection(catalogue, 'ips-socialstyrelsen-2012', 'forsamring'));
  const changed = [...after.keys()].filter((address) => after.get(address) !== before.get(address));
  const linking = catalogue.interventions.filter(({ related }) => related.some(({ id }) => id === 'ips')).map(({ id }) => `insatser/${id}`);
  expect(changed.sort()).toEqual(
    [
      ...linking,
      'insatser/ips',
      'kategorier/befintliga-skyddsfaktorer',
      'kategorier/forbattra-halsa',
      'kategorier/ratt-tillfalle',
      'start',
      'utvarderingar/ips-socialstyrelsen-2012',
    ].sort(),
  );
});
