/** A piece of a text, and whether it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words in an excerpt: about two lines. */
const LENGTH = 22;
/** Words before the first match. */
const BEFORE = 5;

/**
 * The part of a text where most of the words that matched stand together, with each of them marked.
 * @param content the text as the index keeps it, its words parted by white space
 * @param places the numbers of the words that matched, rising. None: the text from its beginning.
 */
export function excerpt(content: string, places: readonly number[]): Piece[] {
  const words = content.split(/\s+/);
  const start = Math.max(0, Math.min(densest(places) - BEFORE, words.length - LENGTH));
  const marked = new Set(places);
  const pieces: Piece[] = [];
  words.slice(start, start + LENGTH).forEach((word, index) => {
    const isMarked = marked.has(start + index);
    const last = pieces.at(-1);
    if (last?.marked === isMarked) pieces[pieces.length - 1] = { text: `${last.text} ${word}`, marked: isMarked };
    else pieces.push({ text: word, marked: isMarked });
  });
  const open = start > 0 ? [{ text: '…', marked: false }] : [];
  return [...open, ...pieces, ...(start + LENGTH < words.length ? [{ text: '…', marked: false }] : [])];
}

/** The place from which an excerpt holds the most matches: the first such. */
function densest(places: readonly number[]): number {
  const within = (from: number) => places.filter((place) => place >= from && place < from + LENGTH - BEFORE).length;
  return places.reduce((best, place) => (within(place) > within(best) ? place : best), places[0] ?? 0);
}
