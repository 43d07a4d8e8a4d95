import type { IndexedPages } from './indexed-pages.ts';
import type { Match } from './rank.ts';
import type { IndexPage, SearchIndex } from './search.ts';

interface Result {
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<IndexPage>;
}

/** The module that Pagefind puts beside its index, as far as it is used. */
export interface Pagefind {
  options(options: {
    readonly basePath?: string;
    readonly baseUrl?: string;
    readonly ranking?: object;
    readonly exactDiacritics?: boolean;
    readonly noWorker?: boolean;
  }): Promise<void>;
  init(language?: string): Promise<void>;
  search(term: string): Promise<{ readonly results: readonly Result[] }>;
}

/** What names count against the running text: a page that is called what somebody asks for is what they look for. */
const RANKING = { metaWeights: { title: 6, namn: 6, ord: 1.5, mer: 0.5, bedomning: 0, tillforlitlighet: 0, hela: 0 }, termSimilarity: 1 } as const;

/** What begins with so long a word is a compound or a form of it, and as good. */
const LONG = 6;
const NAMES = new Set(['title', 'namn']);
const ABOUT = new Set([...NAMES, 'ord']);

/**
 * Pagefind as the index of the search. The kinds of pages come from a file of our own: Pagefind would count them
 * anew at every question, which takes it as long as the question itself.
 * @param folder where its files are, with a slash at the end
 */
export async function pagefindIndex(engine: Pagefind, folder: string, site: string, pages: IndexedPages): Promise<SearchIndex> {
  await engine.options({ basePath: folder, baseUrl: site, ranking: RANKING, exactDiacritics: true, noWorker: true });
  await engine.init('sv');
  const results = new Map<string, Result>();
  const find = async (term: string): Promise<readonly Match[]> => {
    const [found, exact] = await Promise.all([engine.search(term), term.length < LONG ? engine.search(`"${term}"`) : undefined]);
    const whole = new Set(exact?.results.map(({ id }) => id));
    for (const result of found.results) results.set(result.id, result);
    return found.results.map(({ id, score, words, matchedMetaFields = [] }) => {
      return {
        id,
        score,
        places: words,
        inName: matchedMetaFields.some((field) => NAMES.has(field)),
        about: matchedMetaFields.some((field) => ABOUT.has(field)),
        whole: whole.size === 0 || whole.has(id),
      };
    });
  };
  return {
    find,
    async called(name) {
      const { results: found } = await engine.search(`"${name}"`);
      return new Set(found.filter(({ matchedMetaFields = [] }) => matchedMetaFields.includes('hela')).map(({ id }) => id));
    },
    pages,
    async load(id) {
      const result = results.get(id);
      if (!result) throw new Error(`The index has not found ${id}`);
      return result.data();
    },
  };
}

/** An index that is asked for each term once, and again where it failed. */
export function remembering(index: SearchIndex): SearchIndex {
  const asked = new Map<string, Promise<readonly Match[]>>();
  return {
    ...index,
    find(term) {
      const known = asked.get(term) ?? index.find(term);
      asked.set(term, known);
      known.catch(() => asked.delete(term));
      return known;
    },
  };
}
