/** A word that stands on some page. */
export interface ListedWord {
  /** In lower case, with its diacritics. */
  readonly word: string;
  /** How much it is worth as a suggestion, 0 to 9: words of names and terms above others, common ones above rare ones. */
  readonly weight: number;
}

/** The lowest weight of a word that stands in a name or a term. */
export const TELLING_WEIGHT = 5;

/** The parts of the list: one for each first letter, and one for all else. Most questions need one or two of them. */
export const PARTS: readonly string[] = [...'abcdefghijklmnopqrstuvwxyz', '0'];

/** The part that a folded word is in. */
export function partOf(folded: string): string {
  return /^[a-z]/.test(folded) ? folded.charAt(0) : '0';
}

/** The longest start that a line can share with the one above: one character says how long it is. */
const MOST_SHARED = 35;

/**
 * A part as text: a line for each word, in order, with the number of letters that it shares with the one above (base 36),
 * its weight, and the letters that are its own.
 */
export function writePart(words: readonly ListedWord[]): string {
  const sorted = [...words].sort((a, b) => (a.word < b.word ? -1 : 1));
  const lines = sorted.map(({ word, weight }, index) => {
    const shared = Math.min(sharedLetters(word, sorted[index - 1]?.word ?? ''), MOST_SHARED);
    return `${shared.toString(36)}${weight}${word.slice(shared)}`;
  });
  return lines.join('\n');
}

/** The words of a part, in order: the opposite of writePart. */
export function readPart(text: string): ListedWord[] {
  let above = '';
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      above = above.slice(0, Number.parseInt(line.charAt(0), 36)) + line.slice(2);
      return { word: above, weight: Number(line.charAt(1)) };
    });
}

function sharedLetters(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}
