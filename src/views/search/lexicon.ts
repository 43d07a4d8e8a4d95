import { fold } from '../list/text.ts';
import { typingErrors } from './distance.ts';
import { rootOf } from './root.ts';
import { type ListedWord, PARTS, partOf, readPart, TELLING_WEIGHT } from './word-list.ts';

/** Words shorter than this are taken as they are: almost any of them is a typing error away from another. */
const SHORTEST_TO_MEND = 4;
/** From this length two errors are mended, but never the first letter. */
const LONG = 7;

/** How much of a word must be the beginning of another, to be taken for it. */
const LIKE = 0.7;
const SHORTEST_BEGINNING = 7;
/** Words with so short a root are told apart by their dots and rings. */
const SHORT_ROOT = 4;

/** Errors, as a share of the shorter of two words, with which one is still worth suggesting for the other, and how many words are. */
const SOMEWHAT = 0.4;
const MOST_SUGGESTED = 3;

interface KnownWord extends ListedWord {
  readonly folded: string;
  readonly root: string;
}

/** The words that stand on the pages, fetched in parts as they are needed. All questions to it are folded words. */
export interface Lexicon {
  /** The forms of the same word that stand on some page, the word itself first if it does, then the commonest. */
  formsOf(written: string): Promise<readonly string[]>;
  /** The different ways in which words that begin so begin, as they are written. */
  beginnings(start: string): Promise<readonly string[]>;
  /** The word that shares most of its beginning with this one: another ending, or another last part of a compound. */
  beginningLike(folded: string): Promise<readonly string[]>;
  /** Words of names and terms that are somewhat like this one, the likest first: to suggest, not to search for. */
  like(folded: string): Promise<readonly string[]>;
  /** The words that somebody may have meant, the likeliest first. None for a word that is too short to tell. */
  nearest(folded: string): Promise<readonly string[]>;
}

/** @param fetchPart gives the text of a part. It is asked once for each part, and again where it failed. */
export function createLexicon(fetchPart: (part: string) => Promise<string>): Lexicon {
  const parts = new Map<string, Promise<readonly KnownWord[]>>();
  const load = (part: string) => {
    const words = parts.get(part) ?? fetchPart(part).then(readWords);
    parts.set(part, words);
    words.catch(() => parts.delete(part));
    return words;
  };
  return {
    async formsOf(written) {
      const folded = fold(written);
      const root = rootOf(folded);
      const alike = (await load(partOf(folded))).filter((known) => known.folded === folded || known.root === root);
      // "städa" isn't "staden". Somebody who leaves out the dots gets both.
      const exact = alike.some(({ word }) => word === written) && root.length <= SHORT_ROOT;
      const forms = exact ? alike.filter(({ word }) => rootOf(word) === rootOf(written)) : alike;
      const own = ({ folded: form }: KnownWord) => Number(form === folded);
      return forms.sort((a, b) => own(b) - own(a) || b.weight - a.weight).map(({ word }) => word);
    },
    async beginnings(start) {
      const longer = (await load(partOf(start))).filter(({ folded }) => folded.startsWith(start));
      return [...new Set(longer.map(({ word }) => word.slice(0, start.length)))];
    },
    async beginningLike(folded) {
      const start = folded.slice(0, Math.max(SHORTEST_BEGINNING, Math.ceil(folded.length * LIKE)));
      const alike = folded.length < SHORTEST_BEGINNING ? [] : (await load(partOf(folded))).filter((known) => known.folded.startsWith(start));
      return alike
        .sort((a, b) => b.weight - a.weight || a.folded.length - b.folded.length)
        .slice(0, 1)
        .map(({ word }) => word);
    },
    async like(folded) {
      const telling = (await load(partOf(folded))).filter(({ weight, folded: other }) => weight >= TELLING_WEIGHT && other.length >= SHORTEST_TO_MEND);
      const errors = telling.flatMap((known) => {
        const other = known.folded;
        const most = Math.floor(Math.min(folded.length, other.length) * SOMEWHAT);
        // A longer word may go on from a known one: "hemlösshetsproblem".
        const count = Math.min(typingErrors(folded, other, most), typingErrors(folded.slice(0, other.length + 1), other, most) + 1);
        return count <= most ? [{ known, count }] : [];
      });
      return errors
        .sort((a, b) => a.count - b.count || b.known.weight - a.known.weight)
        .slice(0, MOST_SUGGESTED)
        .map(({ known }) => known.word);
    },
    async nearest(folded) {
      if (folded.length < SHORTEST_TO_MEND || /\d/.test(folded)) return [];
      const alike = await load(partOf(folded));
      const close = errorsAway(folded, alike, 1);
      if (close.length > 0) return close;
      const inflected = errorsInRoot(folded, alike);
      if (inflected.length > 0) return inflected;
      const any = errorsAway(folded, (await Promise.all(PARTS.map(load))).flat(), 1);
      return any.length > 0 || folded.length < LONG ? any : errorsAway(folded, alike, 2);
    },
  };
}

function readWords(text: string): KnownWord[] {
  return readPart(text).map(({ word, weight }) => {
    const folded = fold(word);
    return { word, weight, folded, root: rootOf(folded) };
  });
}

/** Words of which another form was mistyped. */
function errorsInRoot(word: string, known: readonly KnownWord[]): string[] {
  const root = rootOf(word);
  const alike = root.length < LONG ? [] : known.filter((other) => other.root.length >= LONG && typingErrors(root, other.root, 1) <= 1);
  return alike.sort((a, b) => b.weight - a.weight).map((other) => other.word);
}

function errorsAway(word: string, known: readonly KnownWord[], most: number): string[] {
  const unlike = ({ folded }: KnownWord) => Math.abs(folded.length - word.length);
  return known
    .filter(({ folded }) => folded.length >= SHORTEST_TO_MEND - 1 && typingErrors(word, folded, most) <= most)
    .sort((a, b) => b.weight - a.weight || unlike(a) - unlike(b))
    .map((other) => other.word);
}
