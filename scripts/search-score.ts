import type { Question } from './relevance.ts';
import type { Finder } from './search-rivals.ts';

/** How well a search answers questions. */
export interface Score {
  /** Share of the questions with a right page among the first three, and the first five: 0 to 1. */
  readonly at3: number;
  readonly at5: number;
  /** Mean of one divided by the place of the first right page, 0 where there is none: 0 to 1. */
  readonly mrr: number;
  /** Questions without a right page among the first three. */
  readonly missed: readonly string[];
}

/** Puts each question and looks at which place the first right page stands. */
export async function scoreOf(questions: readonly Question[], find: Finder): Promise<Score> {
  const places: number[] = [];
  for (const { q, expect, also } of questions) {
    const found = await find(q);
    places.push(found.findIndex((address) => expect.includes(address) || also.includes(address)));
  }
  const within = (most: number) => places.filter((place) => place !== -1 && place < most).length / questions.length;
  return {
    at3: within(3),
    at5: within(5),
    mrr: places.reduce((sum, place) => sum + (place === -1 ? 0 : 1 / (place + 1)), 0) / questions.length,
    missed: questions.filter((_, index) => places[index] === -1 || (places[index] ?? 0) > 2).map(({ q }) => q),
  };
}
