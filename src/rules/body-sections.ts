import { BODY_SECTIONS } from '../domain/intervention.ts';
import { didYouMean } from '../domain/suggest.ts';
import type { Rule, Violation } from './rule.ts';

const WHY = 'Alla insatser har samma rubriker i samma ordning, så att läsaren hittar och kan jämföra.';
const WANTED: readonly string[] = BODY_SECTIONS;

export const bodySections: Rule = {
  name: 'body-sections',
  promise: `Texten om en insats har rubrikerna ${BODY_SECTIONS.join(', ')}, i den ordningen, och ingen är tom.`,
  check({ catalogue, nameOf }) {
    return catalogue.interventions.flatMap((entry) => {
      const sections = catalogue.bodies.get(entry.id)?.sections;
      if (sections === undefined) return [];
      const place = { folder: 'interventions' as const, name: nameOf(entry) };
      const titles = sections.map(({ title }) => title);
      const unknown = sections
        .filter(({ title }) => !WANTED.includes(title))
        .map(
          ({ title, line, column }): Violation => ({
            ...place,
            where: { line, column },
            what: title === '' ? 'Text står före den första rubriken.' : `Rubriken ”${title}” hör inte till de fem.`,
            why: WHY,
            how: title === '' ? 'Flytta texten under en av rubrikerna.' : `${didYouMean(title, WANTED)}Flytta texten under någon av: ${WANTED.join(', ')}.`,
          }),
        );
      const empty = sections
        .filter(({ title, tree }) => WANTED.includes(title) && !tree.children.some((node) => node.type === 'element'))
        .map(
          ({ title, line, column }): Violation => ({
            ...place,
            where: { line, column },
            what: `Under rubriken ”${title}” står ingenting.`,
            why: WHY,
            how: 'Skriv minst en mening. Är något okänt, skriv att det är okänt.',
          }),
        );
      const absent = WANTED.filter((title) => !titles.includes(title));
      const order = titles.filter((title) => WANTED.includes(title));
      const wrongOrder = absent.length === 0 && order.join() !== WANTED.join();
      return [
        ...unknown,
        ...empty,
        ...absent.map(
          (title): Violation => ({
            ...place,
            where: { path: ['id'] },
            what: `Rubriken ”## ${title}” saknas i texten.`,
            why: WHY,
            how: 'Lägg till rubriken och en text under den, efter blocket med uppgifter.',
          }),
        ),
        ...(wrongOrder
          ? [
              {
                ...place,
                where: { path: ['id'] },
                what: 'Rubrikerna står i fel ordning, eller någon står två gånger.',
                why: WHY,
                how: `Ordningen är: ${WANTED.join(', ')}.`,
              },
            ]
          : []),
      ];
    });
  },
};
