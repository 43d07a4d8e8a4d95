/** Endings of Swedish nouns, adjectives and verbs after folding, the longest first. */
const ENDINGS =
  'ingarna ingar ingen ing heterna hetens heten heter hets het arnas ernas ornas arna erna orna ades anden andet ande ade aren ens ets ers ar er or en et as es na s a e t n'.split(
    ' ',
  );
/** The last letter of "hemlös", folded, belongs to the word. */
const WHOLE = /os$/;
/** A shorter root would gather words that have nothing to do with each other. */
const SHORTEST_ROOT = 4;

/** What the forms of a folded word have in common: "boendet", "boenden" and "boende" all give "boend". Coarse, and the same for words and questions. */
export function rootOf(word: string): string {
  if (WHOLE.test(word)) return word;
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST_ROOT);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
