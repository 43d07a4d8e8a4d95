import { closest, distance } from 'fastest-levenshtein';

/** The known word that an unknown one was probably meant to be, or undefined when none is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  const normal = word.toLowerCase();
  const prefix = known.filter((candidate) => normal.length >= 3 && (candidate.startsWith(`${normal}-`) || candidate.endsWith(`-${normal}`)));
  if (prefix.length === 1) return prefix[0];
  if (known.length === 0 || word === '') return undefined;
  const best = closest(normal, [...known]);
  const steps = distance(normal, best.toLowerCase());
  return steps < normal.length && steps <= Math.max(2, Math.floor(best.length / 4)) ? best : undefined;
}

/** ” Menade du ”x”?” or '' when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const best = suggest(word, known);
  return best === undefined ? '' : `Menade du ”${best}”? `;
}
