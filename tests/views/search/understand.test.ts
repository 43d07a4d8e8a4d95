import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { typingErrors } from '../../../src/views/search/distance.ts';
import { createLexicon } from '../../../src/views/search/lexicon.ts';
import { rootOf } from '../../../src/views/search/root.ts';
import { understand } from '../../../src/views/search/understand.ts';
import { PARTS, partOf, readPart, TELLING_WEIGHT, writePart } from '../../../src/views/search/word-list.ts';
import { readQuery, wordsOf } from '../../../src/views/search/words.ts';
import { fold } from '../../../src/views/list/text.ts';

const WORDS =
  'boende boendet boenden bostad bostäder bostadslöshet hemlös hemlöshet case management skuld skuldrådgivning rådgivning försörjningsstöd ips städa staden stad först våld missbruk riskfaktor riskfaktorer';
const listed = WORDS.split(' ').map((word) => ({ word, weight: 5 }));
const fetched: string[] = [];
const lexicon = createLexicon(async (part) => {
  fetched.push(part);
  return writePart(listed.filter(({ word }) => partOf(fold(word)) === part));
});
/** The same words, all of them of names and terms: those that are suggested. */
const telling = createLexicon(async (part) =>
  writePart(listed.filter(({ word }) => partOf(fold(word)) === part).map(({ word }) => ({ word, weight: TELLING_WEIGHT }))),
);
const read = async (text: string) => (await understand(readQuery(text), lexicon)).map(({ written, instead, terms }) => ({ written, instead, terms }));

describe('How a question is understood', () => {
  test.each([
    ['boendet', ['boende']],
    ['bostaden', ['bostad', 'bostäder']],
    ['forsorjningsstod', ['försörjningsstöd']],
    ['FÖRSÖRJNINGSSTÖD', ['försörjningsstöd']],
    ['försörjn', ['försörjn']],
  ])('%s is looked for in every form', async (text, terms) => {
    expect(await read(text)).toEqual([{ written: text.toLowerCase(), instead: undefined, terms: expect.arrayContaining(terms) as string[] }]);
  });

  test.each([
    ['case managment', 'management'],
    ['hemlöhset', 'hemlöshet'],
    ['misbruk', 'missbruk'],
    ['riskfatorerna', 'riskfaktorer'],
  ])('%s is mended', async (text, instead) => {
    expect((await read(text)).at(-1)?.instead).toBe(instead);
  });

  test('a word that stands on some page is never exchanged for another', async () => {
    for (const { word } of listed) expect((await read(word))[0]?.instead).toBeUndefined();
  });

  test('what is written within quotation marks is taken to the letter', async () => {
    expect(await read('"managment"')).toEqual([{ written: 'managment', instead: undefined, terms: [] }]);
  });

  test('words written together are parted, and words written apart are joined', async () => {
    expect((await read('bostadförst')).map(({ instead }) => instead)).toEqual(['bostad', 'först']);
    expect((await read('skuld rådgivning')).every(({ terms }) => terms.includes('skuldrådgivning'))).toBe(true);
  });

  test('short words are told apart by their dots', async () => {
    expect((await read('städa'))[0]?.terms).not.toContain('staden');
  });

  test('nonsense has no terms', async () => {
    expect((await read('zxqwv bitcoin')).flatMap(({ terms }) => terms)).toEqual([]);
  });

  test.each([
    ['hemlösshetsproblem', ['hemlös', 'hemlöshet']],
    ['boendestyd', ['boende', 'boendet']],
    ['stridsvagn', []],
    ['försvarsmakten', []],
  ])('for %s, only words that share most of their letters are suggested', async (text, near) => {
    expect(await telling.like(fold(text))).toEqual(near);
  });

  test('a part of the list is fetched once', () => {
    expect(fetched.length).toBe(new Set(fetched).size);
  });

  test('a part that could not be fetched is asked for again', async () => {
    let times = 0;
    const shaky = createLexicon(async () => {
      times += 1;
      if (times === 1) throw new Error('offline');
      return writePart(listed.filter(({ word }) => word.startsWith('b')));
    });
    await expect(shaky.formsOf('boende')).rejects.toThrow('offline');
    expect(await shaky.formsOf('boende')).toContain('boende');
  });
});

describe('Words', () => {
  test('empty words count only when nothing else was written', () => {
    expect(readQuery('Vad hjälper mot hemlöshet?').words.map(({ written }) => written)).toEqual(['hemlöshet']);
    expect(readQuery('vad är det').words).toHaveLength(3);
    expect(readQuery(' … ').words).toEqual([]);
  });

  test('forms of a word have the same root', () => {
    expect(new Set(['boende', 'boendet', 'boenden'].map(rootOf)).size).toBe(1);
    expect(new Set(['utvardering', 'utvardera', 'utvarderingar', 'utvarderingen'].map(rootOf)).size).toBe(1);
  });

  const word = fc.array(fc.constantFrom(...'abcdeåäö'), { minLength: 1, maxLength: 9 }).map((letters) => letters.join(''));

  test('the root is the beginning of the word, and at least four letters of it', () => {
    fc.assert(fc.property(word.map(fold), (text) => text.startsWith(rootOf(text)) && rootOf(text).length >= Math.min(4, text.length)));
  });

  test('a part of the list is read as it was written', () => {
    const list = fc.uniqueArray(fc.record({ word, weight: fc.integer({ min: 0, max: 9 }) }), { selector: ({ word: text }) => text });
    fc.assert(
      fc.property(list, (words) => {
        const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : 1));
        expect(readPart(writePart(words))).toEqual(sorted);
      }),
    );
  });

  test('every word has a part', () => {
    fc.assert(fc.property(fc.string({ minLength: 1 }), (text) => wordsOf(text).every((one) => PARTS.includes(partOf(fold(one))))));
  });
});

describe('Typing errors', () => {
  const word = fc.array(fc.constantFrom(...'abcd'), { maxLength: 7 }).map((letters) => letters.join(''));

  test.each([
    ['boende', 'boende', 0],
    ['boende', 'beonde', 1],
    ['boende', 'boend', 1],
    ['boende', 'boendet', 1],
    ['boende', 'bounde', 1],
    ['boende', 'xyzzy', 3],
  ])('%s and %s', (a, b, errors) => {
    expect(typingErrors(a, b, 2)).toBe(errors);
  });

  test('are as many in either direction, none between equals alone, and never more than asked for plus one', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        const errors = typingErrors(a, b, most);
        expect(errors).toBe(typingErrors(b, a, most));
        expect(errors === 0).toBe(a === b);
        expect(errors).toBeLessThanOrEqual(most + 1);
      }),
    );
  });
});
