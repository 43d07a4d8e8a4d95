import { toIdentifier } from '../domain/identifier.ts';
import type { Rule, Violation } from './rule.ts';
import { repeated } from './repeated.ts';

export const uniqueId: Rule = {
  name: 'unique-id',
  promise: 'Två poster har aldrig samma id, och två filer ger aldrig samma adress.',
  check({ files, catalogue }) {
    const named = files.filter(({ folder }) => folder !== 'vocabularies');
    const addresses = repeated(named, ({ folder, name }) => `${folder}/${toIdentifier(name)}`).map(
      ([file, first]): Violation => ({
        folder: file.folder,
        name: file.name,
        where: { path: ['id'] },
        what: `Filnamnen ”${first.name}” och ”${file.name}” ger samma adress.`,
        why: 'Den ena sidan skulle skriva över den andra.',
        how: 'Byt namn och id på den nya filen. Små bokstäver a–z, siffror och bindestreck.',
      }),
    );
    const ids = repeated(
      named.filter(({ id }) => id !== undefined),
      ({ folder, id }) => `${folder}/${id}`,
    ).map(
      ([file, first]): Violation => ({
        folder: file.folder,
        name: file.name,
        where: { path: ['id'] },
        what: `Id:t ”${file.id}” används redan av filen ”${first.name}”.`,
        why: 'Varje sida har en adress för sig, och hänvisningar måste leda rätt.',
        how: 'Ge den nya posten ett eget id, samma som filnamnet.',
      }),
    );
    return [...addresses, ...ids, ...repeatedTerms(catalogue)];
  },
};

function repeatedTerms(catalogue: Parameters<Rule['check']>[0]['catalogue']): Violation[] {
  return Object.entries(catalogue.vocabularies).flatMap(([name, terms]) =>
    repeated([...terms.entries()], ([, { id }]) => id).map(
      ([[index, { id }]]): Violation => ({
        folder: 'vocabularies',
        name,
        where: { path: [index, 'id'] },
        what: `Termen ”${id}” står två gånger.`,
        why: 'Det går inte att veta vilken av dem som menas.',
        how: 'Behåll den ena, eller ge den nya ett eget id.',
      }),
    ),
  );
}
