import type { Rule } from './rule.ts';

export const relatedToOthers: Rule = {
  name: 'related-to-others',
  promise: 'En insats är inte närliggande till sig själv.',
  check({ catalogue, nameOf }) {
    return catalogue.interventions.flatMap((entry) =>
      entry.related.flatMap(({ id }, index) =>
        id === entry.id
          ? [
              {
                folder: 'interventions' as const,
                name: nameOf(entry),
                where: { path: ['related', index, 'id'] },
                what: `”${id}” är insatsen själv.`,
                why: 'En länk till sidan som läsaren redan är på leder ingenstans.',
                how: 'Skriv id:t för den andra insatsen, eller ta bort raden.',
              },
            ]
          : [],
      ),
    );
  },
};
