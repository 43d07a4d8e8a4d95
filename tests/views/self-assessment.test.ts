import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ANSWERS, type Answer, readAnswers, summarise, whereToBegin, writeAnswers } from '../../src/views/self-assessment.ts';
import { preconditionViews } from '../../src/views/preconditions.ts';
import { realCatalogue } from '../real-catalogue.ts';

const preconditions = preconditionViews(realCatalogue()).map(({ id, questions }) => ({ id, questions: questions.map((question) => question.id) }));
const questions = preconditions.flatMap((precondition) => precondition.questions);
const answers = fc.dictionary(fc.constantFrom(...questions), fc.constantFrom(...ANSWERS)).map((given) => new Map(Object.entries(given)));

test('answers and address are two forms of the same thing', () => {
  fc.assert(
    fc.property(answers, (given) => {
      expect(readAnswers(writeAnswers(given, questions), questions)).toEqual(new Map(questions.flatMap((id) => (given.has(id) ? [[id, given.get(id)]] : []))));
    }),
  );
});

test('an address with unknown statements or answers is read for what it has', () => {
  const [first = '', second = ''] = questions;
  expect(
    readAnswers(
      new URLSearchParams([
        [first, 'kanske'],
        ['okand', 'ja'],
        [second, 'nej'],
      ]),
      questions,
    ),
  ).toEqual(new Map([[second, 'nej']]));
});

test('every statement has an id of its own', () => {
  expect(new Set(questions).size).toBe(questions.length);
});

describe('What the answers come to', () => {
  const own = ['a', 'b', 'c'];
  const given = (pairs: Record<string, Answer>) => new Map(Object.entries(pairs));
  test.each<[string, Record<string, Answer>]>([
    ['Inga svar än.', {}],
    ['1 ja, 2 utan svar.', { a: 'ja' }],
    ['1 ja, 1 delvis, 1 vet inte.', { a: 'ja', b: 'delvis', c: 'vet-inte' }],
    ['3 nej.', { a: 'nej', b: 'nej', c: 'nej' }],
  ])('%s', (text, pairs) => {
    expect(summarise(own, given(pairs))).toBe(text);
  });

  test('one begins where most is missing; with everything in place nowhere', () => {
    const parts = [{ questions: ['a', 'b'] }, { questions: ['c', 'd'] }];
    expect(whereToBegin(parts, given({ a: 'delvis', b: 'ja', c: 'nej', d: 'ja' }))).toEqual([parts[1]]);
    expect(whereToBegin(parts, given({ a: 'nej', c: 'nej' }))).toEqual(parts);
    expect(whereToBegin(parts, given({ a: 'ja', b: 'ja', c: 'ja', d: 'ja' }))).toEqual([]);
  });

  test('a worse answer never takes a precondition out of those to begin with', () => {
    fc.assert(
      fc.property(answers, fc.constantFrom(...preconditions), (before, precondition) => {
        const worse = new Map([...before, ...precondition.questions.map((id): [string, Answer] => [id, 'nej'])]);
        if (whereToBegin(preconditions, before).includes(precondition)) expect(whereToBegin(preconditions, worse)).toContain(precondition);
      }),
    );
  });
});
