import { type ListedWord, TELLING_WEIGHT } from './word-list.ts';
import { wordsOf } from './words.ts';

/** The text of a page in the search index, with its names and terms. */
export interface PageText {
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Parts of a page that say what it is about. Their words are what somebody who mistypes most likely meant. */
const TELLING = ['title', 'namn', 'ord'] as const;

/** Every word of the pages, once, with its weight: 0 to 4 by the number of pages it stands on (doubled for each step), 5 more for names and terms. */
export function listWords(pages: readonly PageText[]): ListedWord[] {
  const counts = new Map<string, number>();
  const telling = new Set<string>();
  for (const { content, meta } of pages) {
    const own = wordsOf(TELLING.map((field) => meta[field] ?? '').join(' '));
    for (const word of own) telling.add(word);
    for (const word of new Set([...own, ...wordsOf(content)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts].map(([word, count]) => {
    const common = Math.min(Math.floor(Math.log2(count)), TELLING_WEIGHT - 1);
    return { word, weight: common + (telling.has(word) ? TELLING_WEIGHT : 0) };
  });
}
