import type { Catalogue } from '../../domain/catalogue.ts';
import { byCertainty } from '../list/filter.ts';
import { type ListItem, listItems } from '../list/item.ts';
import { routes } from '../routes.ts';
import { MOST_COMPARED } from './state.ts';

/** A comparison that is worth making: the interventions with the most certain ground within one category or area. */
export interface ReadyMade {
  readonly label: string;
  readonly href: string;
  readonly interventions: readonly { readonly name: string; readonly href: string }[];
}

/** One for each category, and each area without categories, where at least two interventions have an effect study. */
export function readyMadeComparisons(catalogue: Catalogue): ReadyMade[] {
  const { vocabularies } = catalogue;
  const items = listItems(catalogue).filter(({ headline }) => headline.certainty !== 'ingen');
  const divided = new Set(vocabularies.categories.map(({ area }) => area));
  const places = [
    ...vocabularies.categories.map(({ id, shortLabel }) => ({
      label: shortLabel,
      holds: (item: ListItem) => item.facets.placements.some(({ category }) => category === id),
    })),
    ...vocabularies.areas
      .filter(({ id }) => !divided.has(id))
      .map(({ id, label }) => ({ label, holds: (item: ListItem) => item.facets.placements.some(({ area }) => area === id) })),
  ];
  return places.flatMap(({ label, holds }) => {
    const found = items.filter(holds).sort(byCertainty).slice(0, MOST_COMPARED);
    if (found.length < 2) return [];
    return [{ label, href: routes.comparing(found.map(({ id }) => id)), interventions: found.map(({ name, href }) => ({ name, href })) }];
  });
}
