import type { Catalogue } from '../../domain/catalogue.ts';
import { type EntryOf, KEPT_COLLECTIONS, type KeptCollection, PAGE_COLLECTIONS, type PageCollection } from '../../domain/collections.ts';
import { entriesOf, namedMunicipalities } from '../municipalities.ts';
import { comparedInterventions } from '../practices.ts';
import { routes } from '../routes.ts';
import { addressOf, nameOf } from '../upkeep/archive.ts';
import { vignetteTitle } from '../vignettes.ts';
import { FIXED } from './fixed-pages.ts';
import type { CitedPage } from './record.ts';

/** A page that can be cited. */
export interface CitablePage extends CitedPage {
  /** Whether the reader's own choices stand in the address, so that it can lead others to the same view. */
  readonly ownChoices: boolean;
}

const tables = new WeakMap<Catalogue, ReadonlyMap<string, CitablePage>>();

/**
 * Every page that tells how it is cited, by its path below the site's. The page and its files both come from here.
 * @param siteTitle what the start page is called, as the whole catalogue is
 */
export function citablePages(catalogue: Catalogue, siteTitle: string): ReadonlyMap<string, CitablePage> {
  const known =
    tables.get(catalogue) ?? new Map([startPage(catalogue, siteTitle), ...fixedPages(catalogue), ...ownPages(catalogue)].map((page) => [page.path, page]));
  tables.set(catalogue, known);
  return known;
}

function startPage(catalogue: Catalogue, title: string): CitablePage {
  return { path: '', title, issued: newest(KEPT_COLLECTIONS.flatMap((kind): readonly EntryOf<KeptCollection>[] => catalogue[kind])), ownChoices: false };
}

function fixedPages(catalogue: Catalogue): CitablePage[] {
  return FIXED.map(({ route, title, kinds, ownChoices = false }) => ({
    path: pathOf(route),
    title,
    issued: newest(kinds.flatMap((kind): readonly EntryOf<KeptCollection>[] => catalogue[kind])),
    ownChoices,
  }));
}

/** The pages of entries, categories, municipalities and comparisons of municipalities. */
function ownPages(catalogue: Catalogue): CitablePage[] {
  const page = (route: string, title: string, dated: readonly EntryOf<KeptCollection>[]): CitablePage => ({
    path: pathOf(route),
    title,
    issued: newest(dated),
    ownChoices: false,
  });
  return [
    ...PAGE_COLLECTIONS.flatMap((kind) =>
      catalogue[kind].map((entry: EntryOf<PageCollection>) => page(addressOf(kind, entry.id), 'age' in entry ? vignetteTitle(entry) : nameOf(entry), [entry])),
    ),
    ...catalogue.vocabularies.categories.map(({ id, shortLabel }) =>
      page(
        routes.category(id),
        shortLabel,
        catalogue.interventions.filter(({ placements }) => placements.some(({ category }) => category === id)),
      ),
    ),
    ...namedMunicipalities(catalogue).map(({ id, label }) => {
      const { interventions, evaluations, examples, practices } = entriesOf(id, catalogue);
      return page(routes.municipality(id), label, [...interventions, ...evaluations, ...examples, ...practices]);
    }),
    ...comparedInterventions(catalogue).map(({ id, name }) =>
      page(
        routes.practices(id),
        `${name}, kommun för kommun`,
        catalogue.practices.filter(({ intervention }) => intervention === id),
      ),
    ),
  ];
}

/** The latest day that any of the entries was reviewed or changed. A correction may come after the review. */
function newest(entries: readonly Pick<EntryOf<KeptCollection>, 'lastReviewedOn' | 'changes'>[]): string | undefined {
  return entries
    .flatMap(({ lastReviewedOn, changes }) => [lastReviewedOn, ...changes.map(({ on }) => on)])
    .reduce<string | undefined>((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);
}

/** An address without what the whole site is served under. */
function pathOf(route: string): string {
  return route.slice(routes.start.length);
}
