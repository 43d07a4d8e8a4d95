import type { Rule, Violation } from './rule.ts';
import { repeated } from './repeated.ts';

export const uniqueName: Rule = {
  name: 'unique-name',
  promise: 'Två insatser, två utvärderingar eller två exempel har aldrig samma namn, och två begrepp har aldrig samma ordform.',
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
    const examples = repeated(catalogue.examples, ({ title }) => same(title)).map(
      ([entry, first]): Violation => ({
        folder: 'examples',
        name: nameOf(entry),
        where: { path: ['title'] },
        what: `Exemplet har samma titel som ”${nameOf(first)}”.`,
        why: 'Läsaren kan inte skilja dem åt i listor och sökträffar.',
        how: 'Skriv i titeln vad som skiljer, till exempel platsen.',
      }),
    );
    const forms = catalogue.vocabularies.concepts.flatMap(({ id, forms: own }, index) => own.map((form, at) => ({ id, form, index, at })));
    const words = repeated(forms, ({ form }) => same(form)).map(
      ([{ form, index, at }, first]): Violation => ({
        folder: 'vocabularies',
        name: 'concepts',
        where: { path: [index, 'forms', at] },
        what: `Ordformen ”${form}” hör redan till begreppet ”${first.id}”.`,
        why: 'Ett ord i löpande text kan bara ha en förklaring.',
        how: 'Ta bort formen från det ena begreppet.',
      }),
    );
    return [...names, ...titles, ...examples, ...words];
  },
};
