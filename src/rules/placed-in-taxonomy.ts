import type { Catalogue } from '../domain/catalogue.ts';
import { didYouMean } from '../domain/suggest.ts';
import type { Rule, Violation } from './rule.ts';

export const placedInTaxonomy: Rule = {
  name: 'placed-in-taxonomy',
  promise: 'En kategori hör till placeringens område, och ett tema till dess kategori. Ett område har antingen kategorier eller egna utfall som avgör.',
  check({ catalogue, nameOf }) {
    return [
      ...ofAreas(catalogue),
      ...catalogue.interventions.flatMap((entry) =>
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
          const area = catalogue.term.areas.get(placement.area);
          if (placement.category === undefined && placement.timing === 'ej-indelad' && area && !area.primaryOutcomes) {
            return [
              {
                ...at('timing'),
                what: `Placeringen i ”${area.label}” säger inte om stödet är tidigt eller sent.`,
                why: 'Området är indelat, och läsaren behöver veta om insatsen hör till det tidiga stödet.',
                how: 'Skriv tidigt med en kategori, eller sent.',
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
      ),
    ];
  },
};

/** An area without categories decides itself which outcomes count; one with categories leaves it to them. */
function ofAreas({ vocabularies }: Catalogue): Violation[] {
  return vocabularies.areas.flatMap(({ id, label, primaryOutcomes }, index): Violation[] =>
    primaryOutcomes !== undefined && vocabularies.categories.some(({ area }) => area === id)
      ? [
          {
            folder: 'vocabularies',
            name: 'areas',
            where: { path: [index, 'primaryOutcomes'], of: 'key' },
            what: `Området ”${label}” har både kategorier och egna utfall som avgör.`,
            why: 'Då går det inte att veta vilka utfall som avgör bedömningen.',
            how: 'Ta bort primaryOutcomes här, eftersom kategorierna har egna.',
          },
        ]
      : [],
  );
}
