import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords } from '../../../src/editing/diff/words.ts';

const text = fc.array(fc.constantFrom('en', 'två', 'tre', 'fyra', 'Kalla'), { maxLength: 30 }).map((words) => words.join(' '));

test.each([
  ['', 'ett nytt stycke', 3, 0],
  ['ett gammalt stycke', '', 0, 3],
  ['ett gammalt stycke', 'ett nytt stycke', 1, 1],
  ['samma  ord\n\növer flera rader', 'samma ord över flera rader', 0, 0],
])('%j → %j', (from, to, added, removed) => {
  expect(countWords(from, to)).toEqual({ added, removed });
});

test('what comes one way goes the other, and the lengths add up', () => {
  fc.assert(
    fc.property(text, text, (from, to) => {
      const { added, removed } = countWords(from, to);
      const length = (words: string) => words.split(' ').filter(Boolean).length;
      expect(countWords(to, from)).toEqual({ added: removed, removed: added });
      expect(length(from) + added - removed).toBe(length(to));
      expect(countWords(from, from)).toEqual({ added: 0, removed: 0 });
    }),
  );
});

test('a text that is far too long is counted all the same', () => {
  const long = Array.from({ length: 4000 }, (_, index) => `ord${index}`);
  expect(countWords(long.join(' '), [...long].reverse().join(' '))).toEqual({ added: 0, removed: 0 });
});
