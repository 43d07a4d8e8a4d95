// The search engines that the catalogue's own search is measured against, on the same records.
import { create, insertMultiple, search as searchOrama } from '@orama/orama';
import { stemmer } from '@orama/stemmers/swedish';
import MiniSearch from 'minisearch';
import { fold } from '../src/views/list/text.ts';
import type { IndexedPage } from './indexed-pages.ts';

/** Answers a question with addresses, the best first. */
export type Finder = (question: string) => Promise<readonly string[]>;

const FIELDS = ['title', 'namn', 'ord', 'mer', 'content'] as const;
const BOOST = { title: 6, namn: 6, ord: 2, mer: 1, content: 1 };
/** Errors that are tolerated, as a share of a word: one letter in five. */
const FUZZY = 0.2;

function recordsOf(pages: readonly IndexedPage[]) {
  return pages.map(({ url, content, meta }) => ({
    id: url,
    ...Object.fromEntries(FIELDS.map((field) => [field, field === 'content' ? content : (meta[field] ?? '')])),
  }));
}

/** MiniSearch with folded words, beginnings of words and typing errors. */
export function miniSearch(pages: readonly IndexedPage[]): Finder {
  const engine = new MiniSearch({
    fields: [...FIELDS],
    processTerm: (term) => fold(term),
    searchOptions: { prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 3 ? FUZZY : false), boost: BOOST },
  });
  engine.addAll(recordsOf(pages));
  return (question) => Promise.resolve(engine.search(question).map(({ id }) => id as string));
}

/** Orama with its Swedish stemmer and one typing error. */
export async function orama(pages: readonly IndexedPage[]): Promise<Finder> {
  const engine = create({
    schema: { title: 'string', namn: 'string', ord: 'string', mer: 'string', content: 'string' },
    components: { tokenizer: { language: 'swedish', stemming: true, stemmer, stopWords: false } },
  });
  await insertMultiple(engine, recordsOf(pages));
  return async (question) => (await searchOrama(engine, { term: question, boost: BOOST, tolerance: 1, limit: 10 })).hits.map(({ id }) => id);
}
