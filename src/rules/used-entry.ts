import type { Catalogue } from '../domain/catalogue.ts';
import { ENTRY_COLLECTIONS, TEXT_COLLECTIONS } from '../domain/collections.ts';
import { referencesOf, referencesOfWithdrawn } from './references.ts';
import { type ContentFile, knownIds, type Rule, type Violation } from './rule.ts';

export const usedEntry: Rule = {
  name: 'used-entry',
  promise: 'Varje utvärdering gäller en insats i katalogen, och varje källa används.',
  check({ catalogue, files, nameOf }) {
    const interventions = knownIds(files, 'interventions');
    const cited = new Set(
      [...referencesOf({ catalogue, nameOf }), ...referencesOfWithdrawn({ catalogue, nameOf })].flatMap(({ target, id }) => (target === 'sources' ? [id] : [])),
    );
    const evaluations = catalogue.evaluations
      .filter(({ findings, recommendations }) => [...findings, ...recommendations].every(({ intervention }) => !interventions.has(intervention)))
      .map(
        (entry): Violation => ({
          folder: 'evaluations',
          name: nameOf(entry),
          where: { path: ['findings'] },
          what: `Ingen insats i katalogen använder utvärderingen ”${entry.id}”.`,
          why: 'Den skulle inte synas på någon insats sida och inte påverka någon bedömning.',
          how: 'Lägg till insatsen, eller rätta intervention i fynden.',
        }),
      );
    const broken = somethingUnread(files, catalogue);
    const sources = catalogue.sources
      .filter(({ id }) => !cited.has(id) && !broken)
      .map(
        (entry): Violation => ({
          folder: 'sources',
          name: nameOf(entry),
          where: { path: ['id'] },
          what: `Ingen post hänvisar till källan ”${entry.id}”.`,
          why: 'Källförteckningen ska bara innehålla verk som någon uppgift bygger på.',
          how: 'Hänvisa till källan där den används, eller ta bort filen.',
        }),
      );
    return [...evaluations, ...sources];
  },
};

/** A file that could not be used may be the one that cites a source. */
function somethingUnread(files: readonly ContentFile[], catalogue: Catalogue): boolean {
  const entries = files.filter(({ folder }) => folder !== 'vocabularies');
  const read = ENTRY_COLLECTIONS.reduce((sum, collection) => sum + catalogue[collection].length, catalogue.withdrawn.length);
  return entries.length > read || TEXT_COLLECTIONS.some((collection) => catalogue[collection].some(({ id }) => !catalogue.bodyOf(collection, id)));
}
