import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KEPT_COLLECTIONS } from '../../src/domain/collections.ts';
import { addMonths, reviewDueOn, reviewState, searchDueOn } from '../../src/domain/review.ts';

const DAY = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
const KIND = fc.constantFrom(...KEPT_COLLECTIONS);

test.each([
  ['2026-11-22', 24, '2028-11-22'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months: %s', (day, months, expected) => {
  expect(addMonths(day, months)).toBe(expected);
});

test('an entry that was reviewed later is never due earlier', () => {
  fc.assert(
    fc.property(KIND, DAY, DAY, (kind, a, b) => {
      const [earlier = a, later = b] = [a, b].sort();
      expect(reviewDueOn(kind, { lastReviewedOn: earlier }) <= reviewDueOn(kind, { lastReviewedOn: later })).toBe(true);
    }),
  );
});

test('a review is due after the day it was made', () => {
  fc.assert(fc.property(KIND, DAY, (kind, day) => reviewDueOn(kind, { lastReviewedOn: day }) > day));
});

describe('A review that is due 2028-11-22', () => {
  test.each([
    ['2028-11-23', 'forsenad'],
    ['2028-11-22', 'snart'],
    ['2028-08-24', 'snart'],
    ['2028-08-23', 'aktuell'],
  ])('on %s: %s', (today, state) => {
    expect(reviewState('2028-11-22', today)).toBe(state);
  });
});

test('nobody knows when to search again if nobody knows when it was last done', () => {
  expect(searchDueOn({})).toBeUndefined();
  expect(searchDueOn({ searchedOn: '2026-11-22' })).toBe('2028-11-22');
});
