import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canBeId, type ComparisonState, EMPTY_COMPARISON, readComparison, sharedOut, writeComparison } from '../../../src/views/comparison/state.ts';

const id = fc.oneof(
  fc.stringMatching(/^[a-z0-9-]{1,20}$/),
  fc.constantFrom('__proto__', 'constructor', '<b>', 'å&b=c'),
  fc.string({ unit: 'grapheme', minLength: 1 }),
);
const states: fc.Arbitrary<ComparisonState> = fc.record({
  ids: fc.uniqueArray(
    id.map((text) => text.trim()).filter((text) => text !== ''),
    { maxLength: 7 },
  ),
  differing: fc.boolean(),
});
const read = (query: string) => readComparison(new URLSearchParams(query));

test('every state comes back from the address that it was written to', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(read(writeComparison(state).toString())).toEqual(state);
    }),
  );
});

test('an address that somebody has made up is read as far as it goes', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const state = read(query);
      expect(readComparison(writeComparison(state))).toEqual(state);
    }),
  );
  expect(read('olika=ja&insats=&utm_source=brev')).toEqual(EMPTY_COMPARISON);
});

test('what is repeated stands once, in the order of the address', () => {
  expect(read('insats=b&insats=a&insats=b').ids).toEqual(['b', 'a']);
});

test('four are compared, and the rest are kept aside', () => {
  expect(sharedOut({ ids: ['a', 'b', 'c', 'd', 'e', 'f'], differing: false })).toEqual({ compared: ['a', 'b', 'c', 'd'], left: ['e', 'f'] });
});

test.each(['__proto__', '../lista', 'IPS', 'a b', '', '-a', 'a'.repeat(61), '<b>'])('%j is never asked for', (text) => {
  expect(canBeId(text)).toBe(false);
});
