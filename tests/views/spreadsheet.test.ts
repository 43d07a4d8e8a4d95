import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from '../../src/views/spreadsheet.ts';

/** Texts that often begin with what matters. */
const risky = fc.tuple(fc.stringMatching(/^['=+\-@\t\r\n＝＋－＠ −]{0,4}$/), fc.string({ unit: 'grapheme' })).map(([start, rest]) => start + rest);

describe('text in a spreadsheet', () => {
  test.each(['=1+1', '+46', '-5', '@SUM(A1)', '\t=1', '\r=1', '\n=1', "'=1", "''-1", '＝1', '－1'])('%j gets an apostrophe', (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });

  test.each(['', '5', '−5 procent', 'IPS = stöd', "'citat'", '1-2', ' text'])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
    expect(unguarded(text)).toBe(text);
  });

  test('what was guarded comes back', () => {
    fc.assert(
      fc.property(risky, (text) => unguarded(guarded(text)) === text),
      { numRuns: 2000 },
    );
  });

  test('no guarded text begins with a sign that starts a formula', () => {
    fc.assert(
      fc.property(risky, (text) => !/^[=+\-@\t\r\n＝＋－＠]/.test(guarded(text))),
      { numRuns: 2000 },
    );
  });
});
