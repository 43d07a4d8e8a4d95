import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { createRandom } from './random.ts';

const FILE = 'tests/search/relevance.yml';

const question = z.strictObject({
  q: z.string().min(1).describe('The question as it is typed.'),
  kind: z.string().describe('What kind of question it is.'),
  expect: z.array(z.string()).describe('The pages that a colleague who knows the catalogue would want. None: no page answers.'),
  also: z.array(z.string()).default([]).describe('Pages that are as good.'),
});
export type Question = z.infer<typeof question>;

/** The questions that the search is judged by, written without a look at how it works. */
export function relevanceSet(): Question[] {
  return z.array(question).parse(parse(readFileSync(FILE, 'utf8')));
}

/** The seeds of the typing errors that the search is measured with. */
export const SEEDS: readonly number[] = [1, 2, 3];

const LETTERS = 'abcdefghijklmnopqrstuvwxyzåäö';
const SHORTEST_MISTYPED = 4;

/**
 * Each question with one typing error in one of its words: a letter missing, too many, changed, or two swapped. Questions
 * without a word of at least four letters are left out. The same errors every time.
 */
export function mistyped(questions: readonly Question[], seed: number): Question[] {
  const random = createRandom(seed);
  const below = (number: number) => Math.floor(random() * number);
  return questions.flatMap((asked) => {
    const words = asked.q.split(' ');
    const long = words.flatMap((word, index) => (/^\p{L}+$/u.test(word) && word.length >= SHORTEST_MISTYPED ? [index] : []));
    const chosen = long[below(Math.max(long.length, 1))];
    if (chosen === undefined) return [];
    const word = words[chosen] ?? '';
    const wrong = misspell(word, below(4), below(word.length), LETTERS[below(LETTERS.length)] ?? '');
    return wrong === word ? [] : [{ ...asked, q: words.with(chosen, wrong).join(' '), kind: 'ett bokstavsfel' }];
  });
}

function misspell(word: string, how: number, at: number, letter: string): string {
  if (how === 0) return word.slice(0, at) + word.slice(at + 1);
  if (how === 1) return word.slice(0, at) + letter + word.slice(at);
  if (how === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  return (
    word.slice(0, at) +
    word
      .slice(at, at + 2)
      .split('')
      .reverse()
      .join('') +
    word.slice(at + 2)
  );
}
