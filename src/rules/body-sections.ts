import type { BodySection } from '../domain/body.ts';
import { TEXT_COLLECTIONS, TEXT_SECTIONS } from '../domain/collections.ts';
import { didYouMean } from '../domain/suggest.ts';
import type { Rule, Violation } from './rule.ts';

const WHY = 'Alla poster av samma slag har samma rubriker i samma ordning, så att läsaren hittar och kan jämföra.';
const WHY_FREE = 'Rubrikerna är sidans innehållsförteckning.';
const FIRST_FIELD = { path: ['id'] } as const;

type Found = Omit<Violation, 'folder' | 'name' | 'why'>;

export const bodySections: Rule = {
  name: 'body-sections',
  promise: 'Texten i en post har rubrikerna för sitt slag, i rätt ordning, och ingen är tom. En kunskapssida väljer egna rubriker.',
  check({ catalogue, nameOf }) {
    return TEXT_COLLECTIONS.flatMap((folder) =>
      catalogue[folder].flatMap((entry) => {
        const sections = catalogue.bodyOf(folder, entry.id)?.sections;
        if (sections === undefined) return [];
        const wanted: readonly string[] | undefined = TEXT_SECTIONS[folder];
        const found = wanted === undefined ? ofFreeText(sections) : ofFixedText(sections, wanted);
        return found.map((violation): Violation => ({ ...violation, folder, name: nameOf(entry), why: wanted === undefined ? WHY_FREE : WHY }));
      }),
    );
  },
};

function ofFreeText(sections: readonly BodySection[]): Found[] {
  const none = sections.length === 0 ? [{ where: FIRST_FIELD, what: 'Sidan har ingen text.', how: 'Skriv minst en rubrik med ## och en text under den.' }] : [];
  const before = sections.filter(({ title }) => title === '').map((section) => beforeFirst(section, 'en egen rubrik med ##'));
  const titles = sections.map(({ title }) => title);
  const twice = sections
    .filter(({ title }, index) => title !== '' && titles.indexOf(title) !== index)
    .map(({ title, line, column }) => ({
      where: { line, column },
      what: `Rubriken ”${title}” står två gånger.`,
      how: 'Ge den ena ett namn som skiljer dem åt.',
    }));
  return [...none, ...before, ...twice, ...sections.filter(({ title }) => title !== '').flatMap(emptyOf)];
}

function ofFixedText(sections: readonly BodySection[], wanted: readonly string[]): Found[] {
  const titles = sections.map(({ title }) => title);
  const unknown = sections
    .filter(({ title }) => !wanted.includes(title))
    .map((section) =>
      section.title === ''
        ? beforeFirst(section, 'en av rubrikerna')
        : {
            where: { line: section.line, column: section.column },
            what: `Rubriken ”${section.title}” hör inte till dem som posten ska ha.`,
            how: `${didYouMean(section.title, wanted)}Flytta texten under någon av: ${wanted.join(', ')}.`,
          },
    );
  const absent = wanted.filter((title) => !titles.includes(title));
  const known = titles.filter((title) => wanted.includes(title));
  const wrongOrder = absent.length === 0 && known.join() !== wanted.join();
  return [
    ...unknown,
    ...sections.filter(({ title }) => wanted.includes(title)).flatMap(emptyOf),
    ...absent.map((title) => ({
      where: FIRST_FIELD,
      what: `Rubriken ”## ${title}” saknas i texten.`,
      how: 'Lägg till rubriken och en text under den, efter blocket med uppgifter.',
    })),
    ...(wrongOrder
      ? [{ where: FIRST_FIELD, what: 'Rubrikerna står i fel ordning, eller någon står två gånger.', how: `Ordningen är: ${wanted.join(', ')}.` }]
      : []),
  ];
}

function beforeFirst({ line, column }: BodySection, target: string): Found {
  return { where: { line, column }, what: 'Text står före den första rubriken.', how: `Flytta texten under ${target}.` };
}

function emptyOf({ title, tree, line, column }: BodySection): Found[] {
  if (tree.children.some((node) => node.type === 'element')) return [];
  return [
    { where: { line, column }, what: `Under rubriken ”${title}” står ingenting.`, how: 'Skriv minst en mening. Är något okänt, skriv att det är okänt.' },
  ];
}
