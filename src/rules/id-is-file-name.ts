import { identifier } from '../domain/identifier.ts';
import type { Rule, Violation } from './rule.ts';

export const idIsFileName: Rule = {
  name: 'id-is-file-name',
  promise: 'En fil heter som sitt id.',
  check({ files }) {
    return files
      .filter(({ folder, id, name }) => folder !== 'vocabularies' && id !== undefined && id !== name)
      .map(
        ({ folder, id, name }): Violation => ({
          folder,
          name,
          where: { path: ['id'] },
          what: `Filen heter ”${name}” men har id:t ”${id}”.`,
          why: 'Den som söker en post ska hitta filen, och två filer får inte kunna ge samma sida.',
          how: identifier.safeParse(name).success
            ? `Byt filnamn till ${id}, eller skriv id: ${name}. Är posten redan publicerad är det filnamnet som ska ändras.`
            : `Byt filnamn till ${id}. Ett filnamn har bara små bokstäver a–z, siffror och bindestreck.`,
        }),
      );
  },
};
