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
    'Komma i arbete': '12\u00a0utvärderade insatser',
    'Förbättra hälsan': '3\u00a0utvärderade insatser',
    'Förbättra social kontext': '5\u00a0utvärderade insatser',
    'Vid rätt tillfälle': '2\u00a0utvärderade insatser',
    'Befintliga skyddsfaktorer': '2\u00a0utvärderade insatser',
  });
});

test('an intervention that nobody has evaluated leaves its category without evaluated ones', () => {
  const without = createCatalogue({
    ...catalogue,
    evaluations: catalogue.evaluations.filter(({ id }) => !['ips-socialstyrelsen-2012', 'halmstadsmodellen-2014', 'gron-rehab-sahlin-2014'].includes(id)),
  });
  expect(page('forbattra-halsa').evaluated).toBe(true);
  expect(page('forbattra-halsa', without)).toMatchObject({ evaluated: false });
  expect(
    page('forbattra-halsa', without)
      .themes.flatMap(({ items }) => items.map(({ id }) => id))
      .sort(),
  ).toEqual(['gron-rehab', 'halmstadsmodellen', 'ips']);
});

test('late support stands beside the categories of its area, never in them', () => {
  const missbruk = areaViews(catalogue).find(({ id }) => id === 'missbruk');
  expect(missbruk?.late.map(({ id }) => id).sort()).toEqual(['bostad-forst', 'ips']);
  const early = page('befintliga-skyddsfaktorer').themes.flatMap(({ items }) => items.map(({ id }) => id));
  expect(early).toContain('parterapi');
  expect(early.filter((id) => id === 'bostad-forst' || id === 'ips')).toEqual([]);
});

test('an area that no report divides lists its interventions and says which outcomes decide', () => {
  const area = areaViews(catalogue).find(({ id }) => id === 'psykisk-funktionsnedsattning');
  expect(area).toMatchObject({ categories: [], outcomes: 'att klara vardagen, hälsa och sociala relationer' });
  expect(area?.undivided.map(({ id }) => id)).toEqual(expect.arrayContaining(['boendestod', 'imr', 'esl', 'act']));
});

test('every category with interventions, and every undivided area, fixes outcomes before the results', () => {
  for (const { id, placements } of catalogue.interventions) {
    const decided = placements.some(({ area, category }) => category !== undefined || catalogue.term.areas.get(area)?.primaryOutcomes !== undefined);
    // Late support outside the categories has no outcomes to decide it, so it can't be summed up.
    if (!decided) expect(catalogue.ratingOf(id).headline.outcomes, id).toEqual([]);
    else
      expect(
        catalogue.ratingOf(id).outcomes.some(({ primary }) => primary),
        id,
      ).toBe(true);
  }
});
