import type { Catalogue } from '../../domain/catalogue.ts';
import { suggest } from '../../domain/suggest.ts';
import { labelIn } from '../format.ts';
import { fold } from '../list/text.ts';

/** An intervention as the picker knows it. Small: there may be thousands. */
export interface NameEntry {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  /** Its category, or its area. */
  readonly where: string;
  /** Folded words of everything that it is called. */
  readonly words: string;
}

/** How many names the picker shows at once. */
export const MOST_SHOWN = 8;

/** All names in Swedish order. */
export function nameEntries({ interventions, term }: Catalogue): NameEntry[] {
  return interventions
    .map(({ id, name, abbreviation = '', aliases, placements }) => {
      const category = placements.flatMap((placement) => term.categories.get(placement.category ?? '') ?? [])[0];
      return {
        id,
        name,
        abbreviation,
        where: category?.shortLabel ?? labelIn(term.areas, placements[0]?.area ?? ''),
        words: fold([name, abbreviation, ...aliases].join(' ')),
      };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'sv'));
}

/** The names that hold every word of the text, those that begin with it first. All of them for an empty text. */
export function matchNames(entries: readonly NameEntry[], text: string, except: readonly string[]): NameEntry[] {
  const wanted = fold(text);
  const words = wanted.split(' ').filter((word) => word !== '');
  const found = entries.filter(({ id, words: own }) => !except.includes(id) && words.every((word) => own.includes(word)));
  const step = ({ name, abbreviation, words: own }: NameEntry) =>
    fold(abbreviation) === wanted || fold(name) === wanted ? 0 : own.startsWith(wanted) ? 1 : ` ${own}`.includes(` ${wanted}`) ? 2 : 3;
  return words.length === 0
    ? found
    : found
        .map((entry) => ({ entry, step: step(entry) }))
        .sort((a, b) => a.step - b.step)
        .map(({ entry }) => entry);
}

/** The intervention that an unknown id was probably meant to be. */
export function meant(id: string, entries: readonly NameEntry[]): NameEntry | undefined {
  const wanted = fold(id);
  const named = entries.find(({ name, abbreviation }) => wanted !== '' && (fold(name) === wanted || fold(abbreviation) === wanted));
  const near = suggest(
    wanted.replaceAll(' ', '-'),
    entries.map((entry) => entry.id),
  );
  return named ?? entries.find((entry) => entry.id === near);
}
