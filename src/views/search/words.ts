import { fold } from '../list/text.ts';
import { typingErrors } from './distance.ts';
import { rootOf } from './root.ts';

/** Words that say nothing of what somebody looks for, folded. They count only when nothing else was written. */
const EMPTY_WORDS = new Set(
  `och eller men i pa for med mot av till fran om vid hos som att det den de dem dess en ett inte nagon nagot nagra alla andra
  ar var vara varit har hade kan kunna ska skulle bor borde maste vill far fa fick finns bli blir blev gor gora gar ga tar ta ger ge
  vad vilka vilken vilket hur nar vem vi ni jag man du han hon oss er ert era vart vara min mitt mina sig sin sitt sina egen egna
  mer mest mycket manga ofta ocksa kanske sjalv manniskor manniska folk nar da sa an bra bast battre fungerar fungera funkar hjalper hjalpa
  the of and to in for with what which how`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
const MOST_WORDS = 10;
const SHORTEST_MISTYPED = 4;

export interface QueryWord {
  /** As it was written, in lower case. */
  readonly written: string;
  readonly folded: string;
}

/** What somebody asks for. */
export interface Query {
  /** The words that count, in their order, each once. More than ten are cut off: nobody reads what matches them all. */
  readonly words: readonly QueryWord[];
  /** Written within quotation marks: to be taken to the letter. */
  readonly literal: boolean;
}

/** Whether a word says nothing of what somebody looks for. @param folded */
export function isEmptyWord(folded: string): boolean {
  return EMPTY_WORDS.has(folded);
}

/** The empty word that was mistyped, if it was. Short words are a typing error away from too much. @param folded */
export function mistypedEmptyWord(folded: string): string | undefined {
  return [...EMPTY_WORDS].find((word) => Math.min(word.length, folded.length) >= SHORTEST_MISTYPED && typingErrors(word, folded, 1) === 1);
}

/** Takes the text of a search field apart. */
export function readQuery(text: string): Query {
  const all = wordsOf(text).map((written) => ({ written, folded: fold(written) }));
  const telling = all.filter(({ folded }) => !isEmptyWord(folded));
  const words = new Map((telling.length > 0 ? telling : all).map((word) => [word.folded, word]));
  return { words: [...words.values()].slice(0, MOST_WORDS), literal: /^\s*["”“].+["”]\s*$/.test(text) };
}

/** What no word begins with, so that a whole name of one word is never met in a text: "arbete" stands on nearly every page of a catalogue. */
const WHOLE = 'helanamnet';

/** A whole name as one word, in any form: how the index knows that a page is called just what somebody asks for. */
export function wholeName(words: readonly string[]): string {
  return `${WHOLE}${words.map((word) => rootOf(fold(word))).join('')}`;
}

/** The words of a text in lower case, parted where neither a letter nor a digit stands. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
