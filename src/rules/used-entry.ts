import { referencesOf } from './references.ts';
import { knownIds, type Rule, type Violation } from './rule.ts';

export const usedEntry: Rule = {
  name: 'used-entry',
  promise: 'Varje utvärdering gäller en insats i katalogen, och varje källa används.',
  check({ catalogue, files }) {
    const interventions = knownIds(files, 'interventions');
    const cited = new Set(referencesOf(catalogue).flatMap(({ target, id }) => (target === 'sources' ? [id] : [])));
    const evaluations = catalogue.evaluations
      .filter(({ findings }) => findings.every(({ intervention }) => !interventions.has(intervention)))
      .map(({ id }): Violation => ({
        folder: 'evaluations',
        name: id,
        where: { path: ['findings'] },
        what: `Ingen insats i katalogen använder utvärderingen ”${id}”.`,
        why: 'Den skulle inte synas på någon insats sida och inte påverka någon bedömning.',
        how: 'Lägg till insatsen, eller rätta intervention i fynden.',
      }));
    const broken = files.some(({ folder, name }) => folder === 'evaluations' && !catalogue.evaluation.has(name));
    const sources = catalogue.sources
      .filter(({ id }) => !cited.has(id) && !broken)
      .map(({ id }): Violation => ({
        folder: 'sources',
        name: id,
        where: { path: ['id'] },
        what: `Ingen post hänvisar till källan ”${id}”.`,
        why: 'Källförteckningen ska bara innehålla verk som någon uppgift bygger på.',
        how: 'Hänvisa till källan där den används, eller ta bort filen.',
      }));
    return [...evaluations, ...sources];
  },
};
