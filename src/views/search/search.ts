import type { IndexedPages } from './indexed-pages.ts';
import type { Lexicon } from './lexicon.ts';
import { type Match, placesOn, type RankedPage, rankPages, type WordMatches } from './rank.ts';
import { understand, type UnderstoodWord } from './understand.ts';
import { readQuery, wholeName } from './words.ts';

/** The kind of page that everything else leads to, as the pages name it. */
export const INTERVENTION = 'Insats';

/** A page of the index as it is shown. */
export interface IndexPage {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** The search engine, as far as it is used. */
export interface SearchIndex {
  /** The pages that have a word, or a longer one that begins so. */
  find(term: string): Promise<readonly Match[]>;
  /** The pages that have this whole name: see wholeName. */
  called(name: string): Promise<ReadonlySet<string>>;
  readonly pages: IndexedPages;
  /** What is shown of a page that was found. */
  load(id: string): Promise<IndexPage>;
}

/** A page that answers a question. */
export interface Hit {
  readonly id: string;
  readonly page: IndexPage;
  /** The numbers of the words of its text that matched. */
  readonly places: readonly number[];
}

export interface Answer {
  readonly words: readonly UnderstoodWord[];
  /** Pages of other kinds that answer the question clearly better than any intervention. */
  readonly best: readonly Hit[];
  readonly interventions: readonly Hit[];
  readonly others: readonly Hit[];
  /** Where nothing was found: words of the catalogue that are like those that were written. */
  readonly near: readonly string[];
  /** How many pages were found of either kind, shown or not. */
  readonly counts: { readonly interventions: number; readonly others: number };
}

/** How many hits to fetch of each kind. */
export interface Wanted {
  readonly interventions: number;
  readonly others: number;
}

/** How much better another page must be to stand before the interventions, and how many may. */
const CLEARLY = 1.1;
/** The same for evaluations: what they say stands with their interventions too. */
const VERY_CLEARLY = 1.5;
const EVALUATION = 'Utvärdering';
const MOST_BEST = 1;

/** The pages that answer a question, the best first, and how it was understood. */
export interface Found {
  readonly words: readonly UnderstoodWord[];
  readonly matches: readonly WordMatches[];
  readonly ranked: readonly RankedPage[];
}

/** Finds pages without fetching what is shown of them. @throws whatever the engine or the lexicon throws where something can't be fetched */
export async function findPages(text: string, index: SearchIndex, lexicon: Lexicon): Promise<Found> {
  const words = await understand(readQuery(text), lexicon);
  if (words.length === 0) return { words, matches: [], ranked: [] };
  const [called, ...matches] = await Promise.all([
    index.called(wholeName(words.map(({ written, instead }) => instead ?? written))),
    ...words.map(async ({ terms, instead }) => ({ terms: await Promise.all(terms.map((term) => index.find(term))), mended: instead !== undefined })),
  ]);
  return { words, matches, ranked: rankPages(matches, index.pages.total, called) };
}

/** Answers a question. @throws as findPages does */
export async function search(text: string, index: SearchIndex, lexicon: Lexicon, wanted: Wanted): Promise<Answer> {
  const { words, matches, ranked } = await findPages(text, index, lexicon);
  const { interventions } = index.pages;
  const near = ranked.length > 0 ? [] : (await Promise.all(readQuery(text).words.map(({ folded }) => lexicon.like(folded)))).flat();
  const hit = async ({ id }: RankedPage): Promise<Hit> => ({ id, places: placesOn(id, matches), page: await index.load(id) });
  const of = ranked.filter(({ id }) => interventions.has(id));
  const rest = ranked.filter(({ id }) => !interventions.has(id));
  const [hits, others] = await Promise.all([Promise.all(of.slice(0, wanted.interventions).map(hit)), Promise.all(rest.slice(0, wanted.others).map(hit))]);
  const scoreOf = (each: Hit | undefined) => ranked.find(({ id }) => id === each?.id)?.score ?? 0;
  const lead = ({ page }: Hit) => (page.filters['slag']?.[0] === EVALUATION ? VERY_CLEARLY : CLEARLY);
  const best = others.filter((other) => scoreOf(other) > lead(other) * scoreOf(hits[0])).slice(0, MOST_BEST);
  return {
    words,
    best,
    interventions: hits,
    others: others.filter((other) => !best.includes(other)),
    near,
    counts: { interventions: of.length, others: rest.length },
  };
}
