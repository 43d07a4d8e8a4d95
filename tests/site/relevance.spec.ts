import { expect, test } from '@playwright/test';
import { mistyped, relevanceSet, SEEDS } from '../../scripts/relevance.ts';
import { searchEngine } from '../../scripts/search-engine.ts';
import { scoreOf } from '../../scripts/search-score.ts';
import { search } from '../../src/views/search/search.ts';

// The search of the built site, outside a browser: npm run bench:search tells more, beside other engines.
const questions = relevanceSet();
const written = questions.filter(({ expect: pages }) => pages.length > 0);

async function finder() {
  const { index, lexicon } = await searchEngine('dist');
  return async (text: string) => {
    const { best, interventions, others } = await search(text, index, lexicon, { interventions: 6, others: 6 });
    return [...best, ...interventions, ...others].map(({ page }) => page.url);
  };
}

// The goals are 0.97 and 0.95. A new entry may move an answer or two without anything being wrong.
test('the right page is among the first three for 95 of 100 questions, and for 93 of 100 with a typing error', async () => {
  const find = await finder();
  expect((await scoreOf(written, find)).at3).toBeGreaterThanOrEqual(0.95);
  const spelt = written.filter(({ kind }) => kind !== 'felstavning');
  expect(
    (
      await scoreOf(
        SEEDS.flatMap((seed) => mistyped(spelt, seed)),
        find,
      )
    ).at3,
  ).toBeGreaterThanOrEqual(0.93);
});

test('no page answers what the catalogue says nothing about', async () => {
  const find = await finder();
  const answered: string[] = [];
  for (const { q } of questions.filter(({ expect: pages }) => pages.length === 0)) if ((await find(q)).length > 0) answered.push(q);
  expect(answered).toEqual([]);
});

test('there are enough questions, each once, of every kind', () => {
  expect(written.length).toBeGreaterThanOrEqual(100);
  expect(new Set(questions.map(({ q }) => q)).size).toBe(questions.length);
});
