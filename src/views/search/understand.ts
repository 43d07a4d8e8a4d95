import { fold } from '../list/text.ts';
import type { Lexicon } from './lexicon.ts';
import { rootOf } from './root.ts';
import { isEmptyWord, mistypedEmptyWord, type Query, type QueryWord } from './words.ts';

/** A word of a question as the search takes it. */
export interface UnderstoodWord {
  /** As it was written, in lower case. */
  readonly written: string;
  /** What the index is asked for, each an alternative to the others. None: no page has anything like it. */
  readonly terms: readonly string[];
  /** What was read instead of what was written, where that differs. */
  readonly instead: string | undefined;
}

/** Forms of one word to ask the index for, the commonest: the index itself extends each of them to longer words. */
const MOST_FORMS = 2;
/** A shorter part of a word that was written as one may be part of anything. */
const SHORTEST_PART = 3;

/**
 * How each word of a question is to be taken. A word that stands on some page, in any form or as the beginning of a longer
 * one, is never exchanged. Others are mended where they are a typing error from a known word, or parted into two known words.
 */
export async function understand({ words, literal }: Query, lexicon: Lexicon): Promise<UnderstoodWord[]> {
  const each = await Promise.all(words.map((word) => understandWord(word, literal, lexicon)));
  const compounds = await Promise.all(words.slice(1).map((word, index) => lexicon.formsOf(`${words[index]?.folded}${word.folded}`)));
  // "skuld rådgivning" is also "skuldrådgivning": pages with the compound have both words.
  const understood = each.flatMap((parts, index) => {
    const joined = [compounds[index - 1]?.[0], compounds[index]?.[0]].filter((term) => term !== undefined);
    return parts.map((part) => ({ ...part, terms: [...part.terms, ...joined] }));
  });
  const telling = understood.filter((word) => !saysNothing(word));
  return telling.length > 0 ? telling : understood;
}

/** A mistyped "många", or a few letters that no page has. */
function saysNothing({ written, terms, instead }: UnderstoodWord): boolean {
  return instead === undefined ? terms.length === 0 && written.length <= SHORTEST_PART : isEmptyWord(fold(instead));
}

async function understandWord({ written, folded }: QueryWord, literal: boolean, lexicon: Lexicon): Promise<UnderstoodWord[]> {
  const empty = literal || (await lexicon.formsOf(folded)).length > 0 ? undefined : mistypedEmptyWord(folded);
  if (empty !== undefined) return [{ written, terms: [], instead: empty }];
  const known = await termsFor(written, lexicon);
  if (known.length > 0 || literal) return [{ written, terms: known, instead: undefined }];
  const [meant] = await lexicon.nearest(folded);
  const mended = meant === undefined ? [] : [meant];
  const parts = mended.length > 0 ? mended : await firstOf([() => partsOf(folded, lexicon), () => lexicon.beginningLike(folded)]);
  if (parts.length === 0) return [{ written, terms: [], instead: undefined }];
  return Promise.all(parts.map(async (instead) => ({ written, terms: await termsFor(instead, lexicon), instead })));
}

async function termsFor(written: string, lexicon: Lexicon): Promise<readonly string[]> {
  const forms = await lexicon.formsOf(written);
  // A form that begins with another is found with it, and the index itself knows most endings. "Bostäder" is asked for beside "bostad".
  const shortest = forms.filter((form) => !forms.some((other) => other !== form && form.startsWith(other)));
  const unlike = [...new Map(shortest.toReversed().map((form) => [rootOf(form), form])).values()].toReversed();
  if (unlike.length > 0) return [...new Set([...forms.slice(0, 1), ...unlike])].slice(0, MOST_FORMS);
  return (await lexicon.beginnings(fold(written))).slice(0, MOST_FORMS);
}

/** The two known words that a word was written together from, with or without an s between: "bostadförst". */
async function partsOf(folded: string, lexicon: Lexicon): Promise<readonly string[]> {
  for (let at = folded.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    const [start, rest] = [folded.slice(0, at), folded.slice(at)];
    const first = (await exact(start, lexicon)) ?? (start.endsWith('s') ? await exact(start.slice(0, -1), lexicon) : undefined);
    const second = first === undefined ? undefined : await exact(rest, lexicon);
    if (first !== undefined && second !== undefined) return [first, second];
  }
  return [];
}

async function firstOf(ways: readonly (() => Promise<readonly string[]>)[]): Promise<readonly string[]> {
  for (const way of ways) {
    const found = await way();
    if (found.length > 0) return found;
  }
  return [];
}

async function exact(folded: string, lexicon: Lexicon): Promise<string | undefined> {
  const [form] = folded.length < SHORTEST_PART ? [] : await lexicon.formsOf(folded);
  return form !== undefined && fold(form) === folded ? form : undefined;
}
