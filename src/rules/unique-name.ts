import type { Rule, Violation } from './rule.ts';
import { repeated } from './repeated.ts';

export const uniqueName: Rule = {
  name: 'unique-name',
  promise: 'Två insatser, eller två utvärderingar, har aldrig samma namn.',
  check({ catalogue, nameOf }) {
    const same = (text: string) => text.trim().toLocaleLowerCase('sv');
    const names = repeated(catalogue.interventions, ({ name }) => same(name)).map(
      ([entry, first]): Violation => ({
        folder: 'interventions',
        name: nameOf(entry),
        where: { path: ['name'] },
        what: `Insatsen heter likadant som ”${nameOf(first)}”: ”${entry.name}”.`,
        why: 'Läsaren kan inte skilja dem åt i listor och sökträffar.',
        how: 'Är det samma insats ska posten slås ihop med den andra. Annars behöver namnen säga vad som skiljer.',
      }),
    );
    const titles = repeated(catalogue.evaluations, ({ title }) => same(title)).map(
      ([entry, first]): Violation => ({
        folder: 'evaluations',
        name: nameOf(entry),
        where: { path: ['title'] },
        what: `Utvärderingen har samma titel som ”${nameOf(first)}”.`,
        why: 'Samma studie får inte räknas två gånger i en bedömning.',
        how: 'Är det samma studie hör fynden hemma i samma fil. Annars behöver titlarna säga vad som skiljer.',
      }),
    );
    return [...names, ...titles];
  },
};
