import type { Root } from 'hast';
import type { Catalogue } from '../domain/catalogue.ts';
import { ENTRY_COLLECTIONS, type EntryCollection, hasText } from '../domain/collections.ts';
import { NAMED_BY } from './references-of-entry.ts';
import type { Rule, Violation } from './rule.ts';

const WHY = 'Varje kommun som katalogen nämner har en sida som samlar vad den gör, och då måste posten höra dit.';

/** Works and their titles are quoted as they stand, and a concept belongs to no municipality. */
const CHECKED = ENTRY_COLLECTIONS.filter((collection) => collection !== 'sources');

export const namedMunicipality: Rule = {
  name: 'named-municipality',
  promise: 'En kommun som nämns i en post står också med id i posten, så att den syns på kommunens sida.',
  check({ catalogue, nameOf }) {
    const pattern = patternOf(catalogue);
    if (pattern === undefined) return [];
    const idOf = new Map(catalogue.vocabularies.municipalities.map(({ id, label }) => [label, id]));
    return CHECKED.flatMap((folder) =>
      catalogue[folder].flatMap((entry) => {
        const listed = municipalitiesOf(folder, entry, catalogue);
        const named = [...textOf(folder, entry, catalogue).matchAll(pattern)].flatMap(([, a, b]) => idOf.get(a ?? b ?? '') ?? []);
        return [...new Set(named)].filter((id) => !listed.has(id)).map((id): Violation => ({ folder, name: nameOf(entry), ...advice(id, entry, catalogue) }));
      }),
    );
  },
};

/** A name after "i", or before "kommun" or "stad": many names are also common words, and some also name a county. */
function patternOf({ vocabularies }: Catalogue): RegExp | undefined {
  const names = vocabularies.municipalities.map(({ label }) => label);
  if (names.length === 0) return undefined;
  const any = names.toSorted((a, b) => b.length - a.length).join('|');
  return new RegExp(`(?<![\\p{L}-])(?:[Ii]\\s(${any})(?![\\p{L}-]|\\slän)|(${any})s?\\s(?:kommun|stad)(?:s|en)?(?![\\p{L}]))`, 'gu');
}

function municipalitiesOf<Collection extends EntryCollection>(folder: Collection, entry: Catalogue[Collection][number], catalogue: Catalogue): Set<string> {
  const named = (NAMED_BY[folder] as (of: typeof entry) => { target: string; id: string }[])(entry);
  const inText = hasText(folder) ? (catalogue.bodyOf(folder, entry.id)?.references ?? []).map(({ collection, id }) => ({ target: collection, id })) : [];
  return new Set([...named, ...inText].filter(({ target }) => target === 'municipalities').map(({ id }) => id));
}

function textOf(folder: EntryCollection, entry: { readonly id: string }, catalogue: Catalogue): string {
  const trees = hasText(folder) ? (catalogue.bodyOf(folder, entry.id)?.sections ?? []).map(({ tree }) => tree) : [];
  return [...stringsOf(entry), ...trees.map(wordsOf)].join('\n');
}

/** The texts of an entry. Where a source says something isn't a text about the municipality. */
function stringsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsOf);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'sources' ? [] : stringsOf(inner)));
}

function wordsOf(node: Root | Root['children'][number]): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}

function advice(id: string, entry: object, { term }: Catalogue): Pick<Violation, 'where' | 'what' | 'why' | 'how'> {
  const name = term.municipalities.get(id)?.label ?? id;
  return {
    where: { path: ['municipalities' in entry ? 'municipalities' : 'id'] },
    what: `Posten nämner ${name}, men kommunen står inte med id i den.`,
    why: WHY,
    how: 'municipalities' in entry ? `Lägg till ${id} i municipalities.` : `Skriv <Kommun id="${id}" /> i texten där kommunen nämns.`,
  };
}
