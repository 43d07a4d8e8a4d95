import { hasPage } from '../domain/collections.ts';
import { formerIds } from './former-ids.ts';
import { knownIds, type Rule } from './rule.ts';

export const keptId: Rule = {
  name: 'kept-id',
  promise: 'En publicerad adress försvinner aldrig: posten finns kvar, är tillbakadragen eller har bytt id med en vidarelänk.',
  check({ catalogue, files, published }) {
    const former = new Set(formerIds(catalogue).map(({ kind, id }) => `${kind}/${id}`));
    return published.flatMap(({ folder, name }) => {
      if (!hasPage(folder) || knownIds(files, folder).has(name) || former.has(`${folder}/${name}`)) return [];
      return [
        {
          folder,
          name,
          where: { line: 1, column: 1 },
          what: `Posten ”${name}” är publicerad, men filen är borta.`,
          why: 'Länkar och källhänvisningar från andra skulle leda till en sida som inte finns.',
          how: `Ska posten bort: återställ filen och skriv withdrawn med on och why. Har den bytt id: skriv formerIds: [${name}] i filen med det nya namnet.`,
        },
      ];
    });
  },
};
