import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choiceCount, EMPTY_STATE, FACETS, LAYOUTS, type ListState, readState, SORTS, writeState } from '../../src/views/list/state.ts';

const value = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
const choices = fc.uniqueArray(value, { maxLength: 4 }).map((values) => values.sort());
const states: fc.Arbitrary<ListState> = fc.record({
  text: fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => text.trim()),
  chosen: fc.record(Object.fromEntries(FACETS.map((facet) => [facet, choices]))) as fc.Arbitrary<ListState['chosen']>,
  sort: fc.constantFrom(...SORTS),
  layout: fc.constantFrom(...LAYOUTS),
  compare: fc.uniqueArray(value, { maxLength: 4 }),
});

test('every state comes back from the address that it was written to', () => {
  fc.assert(
    fc.property(states, (state) => {
      expect(readState(new URLSearchParams(writeState(state).toString()))).toEqual(state);
    }),
  );
});

test('a list that nothing was done to has an empty address', () => {
  expect(writeState(EMPTY_STATE).toString()).toBe('');
  expect(readState(new URLSearchParams(''))).toEqual(EMPTY_STATE);
});

test('the order in which choices were made does not matter', () => {
  const read = (query: string) => readState(new URLSearchParams(query));
  expect(read('omrade=b&omrade=a&tid=sent')).toEqual(read('tid=sent&omrade=a&omrade=b&omrade=a'));
});

test('an address that somebody has made up is read as far as it goes', () => {
  fc.assert(
    fc.property(fc.webQueryParameters(), (query) => {
      const state = readState(new URLSearchParams(query));
      expect(readState(writeState(state))).toEqual(state);
    }),
  );
  expect(readState(new URLSearchParams('sortera=uppochner&visa=&omrade='))).toEqual(EMPTY_STATE);
});

test('sorting, layout and what is marked for comparison narrow nothing', () => {
  expect(choiceCount({ ...EMPTY_STATE, sort: 'namn', layout: 'tabell', compare: ['ips'] })).toBe(0);
  expect(choiceCount(readState(new URLSearchParams('q=ips&omrade=a&omrade=b')))).toBe(3);
});
