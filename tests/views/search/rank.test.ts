import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Match, placesOn, rankPages } from '../../../src/views/search/rank.ts';

const match = (id: string, score: number, more: Partial<Match> = {}): Match => ({ id, score, places: [1], inName: false, about: false, whole: true, ...more });
const ids = (pages: readonly { readonly id: string }[]) => pages.map(({ id }) => id);
const word = (...terms: readonly (readonly Match[])[]) => ({ terms, mended: false });
const NONE: ReadonlySet<string> = new Set();

describe('The order of pages', () => {
  test('a page with all the words comes before one with some of them', () => {
    expect(ids(rankPages([word([match('both', 2), match('one', 5)]), word([match('both', 2)])], 100, NONE))).toEqual(['both', 'one']);
  });

  test('the terms of a word are alternatives, and their places are put together', () => {
    const words = [word([match('a', 2, { places: [3] })], [match('a', 4, { places: [1, 3] }), match('b', 1, { places: [7] })])];
    expect(ids(rankPages(words, 100, NONE))).toEqual(['a', 'b']);
    expect(placesOn('a', words)).toEqual([1, 3]);
  });

  test('a page that is called just what is asked for comes first', () => {
    expect(ids(rankPages([word([match('text', 50), match('name', 1)])], 100, new Set(['name'])))).toEqual(['name', 'text']);
  });

  test('a word in a name counts for more than the same word in a text', () => {
    expect(ids(rankPages([word([match('text', 3), match('name', 1, { inName: true })])], 100, NONE))).toEqual(['name', 'text']);
  });

  test('a longer word counts for less than the word itself', () => {
    expect(ids(rankPages([word([match('longer', 3, { whole: false }), match('itself', 2)])], 100, NONE))).toEqual(['itself', 'longer']);
  });

  test('a page is about a question when it is about each of its words', () => {
    const about = { about: true };
    const ranked = rankPages([word([match('all', 1, about), match('some', 1, about)]), word([match('all', 1, about), match('some', 1)])], 100, NONE);
    expect(ranked.map((page) => [page.id, page.about])).toEqual([
      ['all', true],
      ['some', false],
    ]);
  });

  test('a page with one of two subjects comes after those with the rarer one', () => {
    const common = Array.from({ length: 25 }, (_, index) => match(`common-${String(index).padStart(2, '0')}`, 3));
    const ranked = ids(rankPages([word(common), word([match('rare', 3), match('both', 3)])], 180, NONE));
    expect(ranked.slice(0, 3)).toEqual(['both', 'rare', 'common-00']);
    expect(ranked).toHaveLength(27);
  });

  test('a word that is on nearly every page is no subject beside a rare one', () => {
    const everywhere = Array.from({ length: 170 }, (_, index) => match(`page-${index}`, 3));
    expect(ids(rankPages([word(everywhere), word([match('rare', 3)])], 180, NONE))).toEqual(['rare']);
  });

  test('pages that lack what tells most of a question don’t answer it', () => {
    expect(rankPages([word([match('common', 1)]), word(), word()], 2, NONE)).toEqual([]);
    expect(rankPages([word(), word()], 100, NONE)).toEqual([]);
  });

  test('a mended word alone is an answer, and beside one that stands nowhere it is none', () => {
    const mended = { terms: [[match('a', 3)]], mended: true };
    expect(ids(rankPages([mended], 100, NONE))).toEqual(['a']);
    expect(rankPages([mended, word()], 100, NONE)).toEqual([]);
  });

  test('whatever is found: each page once, the best first, and no page that no word was found on', () => {
    const matches = fc.array(
      fc.record({
        id: fc.constantFrom('a', 'b', 'c', 'd'),
        score: fc.double({ min: 0, max: 30, noNaN: true }),
        places: fc.array(fc.nat(50)),
        inName: fc.boolean(),
        about: fc.boolean(),
        whole: fc.boolean(),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(matches, { maxLength: 3 }), { minLength: 1, maxLength: 4 }), (words) => {
        const ranked = rankPages(
          words.map((terms) => word(...terms)),
          10,
          NONE,
        );
        const known = new Set<string>(words.flat(2).map(({ id }) => id));
        expect(new Set(ids(ranked)).size).toBe(ranked.length);
        expect(ids(ranked).every((id) => known.has(id))).toBe(true);
        expect(ranked.every((page, index) => index === 0 || page.score <= (ranked[index - 1]?.score ?? 0))).toBe(true);
      }),
    );
  });
});
