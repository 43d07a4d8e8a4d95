import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RULE_NAMES } from '../../../src/views/evidence-map/rules.ts';
import {
  EMPTY_MAP,
  MAP_PARAMETERS,
  type MapState,
  readMapState,
  withChoice,
  withFolds,
  withoutChoices,
  writeMapState,
} from '../../../src/views/evidence-map/state.ts';

const read = (query: string) => readMapState(new URLSearchParams(query));
const values = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 4 }).map((list) => list.sort());
const state: fc.Arbitrary<MapState> = fc
  .record({
    areas: values,
    groups: values,
    folded: values,
    unfolded: values,
    rules: fc.record({ comparisonOnly: fc.boolean(), withoutLowering: fc.boolean(), withoutRaising: fc.boolean() }),
  })
  .map(({ folded, unfolded, ...rest }) => ({ ...rest, folded, unfolded: unfolded.filter((id) => !folded.includes(id)), unclear: [] }));

describe('the address', () => {
  test('brings every state back', () => {
    fc.assert(
      fc.property(state, (any) => {
        expect(readMapState(new URLSearchParams(writeMapState(any).toString()))).toEqual(any);
      }),
    );
  });

  test('of anything at all, read and written, stays the same', () => {
    const pairs = fc.array(fc.tuple(fc.constantFrom(...Object.values(MAP_PARAMETERS), 'annat'), fc.string()), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, (any) => {
        const once = readMapState(new URLSearchParams(any));
        expect(readMapState(writeMapState(once))).toEqual(once);
      }),
    );
  });

  test('of a map that nothing was done to is empty', () => expect(writeMapState(EMPTY_MAP).toString()).toBe(''));

  test('keeps what it does not understand, so that it can be shown', () => {
    expect(read('omrade=finns-inte').areas).toEqual(['finns-inte']);
    expect(read('jamforelse=ja')).toMatchObject({ rules: EMPTY_MAP.rules, unclear: [{ rule: 'comparisonOnly', value: 'ja' }] });
  });

  test('passes over empty values and other parameters', () => expect(read('omrade=&utm_source=brev&dolda=')).toEqual(EMPTY_MAP));

  test('folds a group that it says both of', () => expect(read('dolda=aldre&visade=aldre')).toMatchObject({ folded: ['aldre'], unfolded: [] }));
});

describe('a choice', () => {
  test('put in and taken out leaves the state as it was', () => {
    fc.assert(
      fc.property(state, fc.constantFrom('areas', 'groups' as const), (any, list) => {
        const parameter = MAP_PARAMETERS[list as 'areas'];
        const chosen = withChoice(any, parameter, 'nytt', true);
        expect(chosen[list as 'areas']).toContain('nytt');
        if (!any[list as 'areas'].includes('nytt')) expect(withChoice(chosen, parameter, 'nytt', false)).toEqual(any);
      }),
    );
  });

  test.each(RULE_NAMES)('switches %s on and off', (rule) => {
    const on = withChoice(EMPTY_MAP, MAP_PARAMETERS[rule], '1', true);
    expect(on.rules).toEqual({ ...EMPTY_MAP.rules, [rule]: true });
    expect(withChoice(on, MAP_PARAMETERS[rule], '1', false)).toEqual(EMPTY_MAP);
  });

  test('that means nothing can be taken away', () => expect(withChoice(read('utan-avdrag=kanske'), 'utan-avdrag', 'kanske', false)).toEqual(EMPTY_MAP));
});

test('folding remembers the last that was done to a group', () => {
  const folded = withFolds(EMPTY_MAP, ['a', 'b'], true);
  expect(folded.folded).toEqual(['a', 'b']);
  expect(withFolds(folded, ['a'], false)).toMatchObject({ folded: ['b'], unfolded: ['a'] });
});

test('clearing keeps what is folded', () => {
  expect(withoutChoices(read('omrade=aldre&jamforelse=1&dolda=aldre&utan-avdrag=x'))).toEqual({ ...EMPTY_MAP, folded: ['aldre'] });
});
