import { didYouMean } from '../domain/suggest.ts';
import { THEORY_COLUMNS, type Vignette } from '../domain/vignette.ts';
import { repeated } from './repeated.ts';
import type { Rule, Violation } from './rule.ts';

export const connectedTheory: Rule = {
  name: 'connected-theory',
  promise: 'I en programteori har varje ruta ett eget id, och en ruta leder bara till rutor i samma kolumn eller längre fram.',
  check({ catalogue, nameOf }) {
    return catalogue.vignettes.flatMap((entry): Violation[] => {
      const boxes = boxesOf(entry);
      const place = { folder: 'vignettes' as const, name: nameOf(entry) };
      const known = new Map(boxes.map((box) => [box.id, box]));
      const twice = repeated(boxes, ({ id }) => id).map(([{ id, column, index }]) => ({
        ...place,
        where: { path: ['theory', column, index, 'id'] },
        what: `Två rutor har id:t ”${id}”.`,
        why: 'Det går inte att veta vilken av dem som en linje leder till.',
        how: 'Ge den ena rutan ett annat id.',
      }));
      const wrong = boxes.flatMap((box) =>
        box.leadsTo.flatMap((id, at): Violation[] => {
          const where = { path: ['theory', box.column, box.index, 'leadsTo', at] };
          const target = known.get(id);
          if (!target) {
            return [
              {
                ...place,
                where,
                what: `Rutan ”${id}” finns inte i programteorin.`,
                why: 'Läsaren ska kunna följa varje samband.',
                how: `${didYouMean(id, [...known.keys()])}Rutornas id står i samma fil.`,
              },
            ];
          }
          if (target.order > box.order || (target.order === box.order && target.id !== box.id)) return [];
          return [
            {
              ...place,
              where,
              what: target.id === box.id ? `Rutan ”${id}” leder till sig själv.` : `Rutan ”${box.id}” leder bakåt till ”${id}”.`,
              why: 'En programteori läses från resurser till mål på lång sikt.',
              how: 'Låt rutan leda till en ruta i samma kolumn eller längre fram, eller ta bort sambandet.',
            },
          ];
        }),
      );
      return [...twice, ...wrong];
    });
  },
};

/** The boxes of a programme theory, with the column that each stands in. */
function boxesOf({ theory }: Vignette) {
  return THEORY_COLUMNS.flatMap((column, order) => theory[column].map((box, index) => ({ ...box, column, order, index })));
}
