import fc from 'fast-check';
import { expect, test } from 'vitest';
import { didYouMean, suggest } from '../../src/domain/suggest.ts';

const OUTCOMES = ['arbete', 'sjalvforsorjning', 'boendestabilitet', 'halsa', 'inkomst', 'sociala-relationer'];

test.each([
  ['arbte', 'arbete'],
  ['Arbete', 'arbete'],
  ['självförsörjning', 'sjalvforsorjning'],
  ['boendestabilitten', 'boendestabilitet'],
  ['hälsa', 'halsa'],
  ['sociala', 'sociala-relationer'],
  ['relationer', 'sociala-relationer'],
])('%s was meant to be %s', (word, meant) => {
  expect(suggest(word, OUTCOMES)).toBe(meant);
});

test.each(['brottslighet', 'xyz', ''])('nothing is near %j, so nothing is suggested', (word) => {
  expect(suggest(word, OUTCOMES)).toBeUndefined();
  expect(didYouMean(word, OUTCOMES)).toBe('');
});

test('nothing known, nothing suggested', () => {
  expect(suggest('arbete', [])).toBeUndefined();
});

test('part of several words suggests none of them as a whole', () => {
  expect(suggest('stod', ['tillgang-till-stod', 'ratt-stod'])).toBeUndefined();
});

test('a word as short as the distance is not near everything that is as short', () => {
  expect(suggest('5', ['label', 'value', 'from', 'to'])).toBeUndefined();
});

test('a suggestion is a question that another sentence can follow', () => {
  expect(didYouMean('arbte', OUTCOMES)).toBe('Menade du ”arbete”? ');
});

test('only what is known is ever suggested, and a known word is itself', () => {
  fc.assert(fc.property(fc.string(), (word) => [undefined, ...OUTCOMES].includes(suggest(word, OUTCOMES))));
  for (const word of OUTCOMES) expect(suggest(word, OUTCOMES)).toBe(word);
});
