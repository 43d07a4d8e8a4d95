import { expect, test } from 'vitest';
import { createCatalogue } from '../../src/domain/catalogue.ts';
import { areaViews, categoryPage } from '../../src/views/categories.ts';
import { realCatalogue } from '../real-catalogue.ts';

const catalogue = realCatalogue();
const page = (id: string, from = catalogue) => {
  const category = from.term.categories.get(id);
  if (!category) throw new Error(`No category ${id}`);
  return categoryPage(category, from);
};

test('a category without evaluated interventions says so, and one with them counts them', () => {
  const links = Object.fromEntries(areaViews(catalogue).flatMap(({ categories }) => categories.map(({ shortLabel, countText }) => [shortLabel, countText])));
  expect(links).toEqual({
    'Före försörjningsstöd': 'Ingen utvärderad insats',
    'Komma i arbete': '6\u00a0utvärderade insatser',
    'Förbättra hälsan': '2\u00a0utvärderade insatser',
    'Förbättra social kontext': '5\u00a0utvärderade insatser',
    'Vid rätt tillfälle': 'Ingen utvärderad insats',
    'Befintliga skyddsfaktorer': 'Ingen utvärderad insats',
  });
});

test('an intervention that nobody has evaluated leaves its category without evaluated ones', () => {
  const without = createCatalogue({
    ...catalogue,
    evaluations: catalogue.evaluations.filter(({ id }) => !['ips-socialstyrelsen-2012', 'halmstadsmodellen-2014'].includes(id)),
  });
  expect(page('forbattra-halsa').evaluated).toBe(true);
  expect(page('forbattra-halsa', without)).toMatchObject({ evaluated: false });
  expect(
    page('forbattra-halsa', without)
      .themes.flatMap(({ items }) => items.map(({ id }) => id))
      .sort(),
  ).toEqual(['halmstadsmodellen', 'ips']);
});

test('late support stands beside the categories of its area, never in them', () => {
  const missbruk = areaViews(catalogue).find(({ id }) => id === 'missbruk');
  expect(missbruk?.late.map(({ id }) => id).sort()).toEqual(['bostad-forst', 'ips']);
  expect(page('befintliga-skyddsfaktorer').themes.every(({ items }) => items.length === 0)).toBe(true);
});
