import { didYouMean } from '../domain/suggest.ts';
import type { Rule, Violation } from './rule.ts';

export const placedInTaxonomy: Rule = {
  name: 'placed-in-taxonomy',
  promise: 'En kategori hör till placeringens område, och ett tema till dess kategori.',
  check({ catalogue, nameOf }) {
    return catalogue.interventions.flatMap((entry) =>
      entry.placements.flatMap((placement, index): Violation[] => {
        const category = catalogue.term.categories.get(placement.category ?? '');
        const at = (field: string) => ({ folder: 'interventions' as const, name: nameOf(entry), where: { path: ['placements', index, field] } });
        if (placement.theme !== undefined && placement.category === undefined) {
          return [
            {
              ...at('theme'),
              what: 'Placeringen har ett tema men ingen kategori.',
              why: 'Ett tema finns bara inom en kategori.',
              how: 'Lägg till category eller ta bort theme.',
            },
          ];
        }
        if (!category) return [];
        const themes = category.themes.map(({ id }) => id);
        return [
          ...(category.area === placement.area
            ? []
            : [
                {
                  ...at('category'),
                  what: `Kategorin ”${category.id}” hör till området ”${category.area}”, inte ”${placement.area}”.`,
                  why: 'Insatsen skulle synas under fel område.',
                  how: `Byt area till ${category.area} eller välj en annan kategori.`,
                },
              ]),
          ...(placement.theme === undefined || themes.includes(placement.theme)
            ? []
            : [
                {
                  ...at('theme'),
                  what: `Temat ”${placement.theme}” finns inte i kategorin ”${category.id}”.`,
                  why: 'Kategorisidan ordnar insatserna efter tema.',
                  how: `${didYouMean(placement.theme, themes)}Kategorins teman är: ${themes.join(', ') || 'inga'}.`,
                },
              ]),
        ];
      }),
    );
  },
};
