import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareValues, same } from '../../../src/editing/diff/values.ts';

const figure = { label: 'Fick arbete', role: 'insats', value: 40, unit: 'procent' };
const keys = (from: unknown, to: unknown) =>
  compareValues(from, to).map(({ path, from: old, to: current }) => [path.map(({ key }) => key).join('.'), old, current]);

describe('Parts of lists are found again by what they say', () => {
  test.each([
    ['a figure that changes', { figures: [figure] }, { figures: [{ ...figure, value: 41 }] }, [['figures.value', 40, 41]]],
    [
      'figures in another order',
      { figures: [figure, { ...figure, role: 'jamforelse' }] },
      { figures: [{ ...figure, role: 'jamforelse' }, figure] },
      [['figures', [figure, { ...figure, role: 'jamforelse' }], [{ ...figure, role: 'jamforelse' }, figure]]],
    ],
    [
      'a figure that is new',
      { figures: [figure] },
      { figures: [{ ...figure, label: 'Annat', value: 1 }, figure] },
      [['figures', undefined, { ...figure, label: 'Annat', value: 1 }]],
    ],
    ['a label that changes', { figures: [figure] }, { figures: [{ ...figure, label: 'Hade arbete' }] }, [['figures.label', 'Fick arbete', 'Hade arbete']]],
    ['a word that is new in a list', { evaluators: ['a', 'b'] }, { evaluators: ['b', 'c'] }, [['evaluators', ['a'], ['c']]]],
    ['words in another order', { targetGroups: ['a', 'b'] }, { targetGroups: ['b', 'a'] }, [['targetGroups', ['a', 'b'], ['b', 'a']]]],
    ['a field that is gone', { place: 'Växjö' }, {}, [['place', 'Växjö', undefined]]],
  ])('%s', (_, from, to, expected) => {
    expect(keys(from, to)).toEqual(expected);
  });
});

test('nothing differs from itself, however its keys are ordered', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const turned = (part: unknown): unknown =>
        Array.isArray(part)
          ? part.map(turned)
          : part !== null && typeof part === 'object'
            ? Object.fromEntries(
                Object.entries(part)
                  .reverse()
                  .map(([key, inner]) => [key, turned(inner)]),
              )
            : part;
      expect(compareValues(value, turned(value))).toEqual([]);
    }),
  );
});

test('what differs is told of', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (from, to) => {
      expect(compareValues({ from }, { from: to }).length > 0).toBe(!same(from, to));
    }),
  );
});
