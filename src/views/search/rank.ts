/** A page that an index found for one term. */
export interface Match {
  readonly id: string;
  readonly score: number;
  /** The numbers of the page's words that matched. None where only a name or a term of the page did. */
  readonly places: readonly number[];
  /** Whether the word stands in the page's title or another of its names. */
  readonly inName: boolean;
  /** Whether it stands in a name or a term: then the page is about it. */
  readonly about: boolean;
  /** Whether the page has the word itself, and not only longer words that begin so. */
  readonly whole: boolean;
}

/** A page with what it was found for. */
export interface RankedPage {
  readonly id: string;
  readonly score: number;
  /** Whether the page is about each of the words, and doesn't only mention them. */
  readonly about: boolean;
}

/** What was found for one word of a question. */
export interface WordMatches {
  /** What was found for each of its terms. */
  readonly terms: readonly (readonly Match[])[];
  /** Whether another word was read than the one that was written: then it answers less of the question. */
  readonly mended: boolean;
}

/** How much of the question a page must answer where some word stands nowhere or was mended, as a share of what its words are worth. */
const LEAST_ANSWERED = 0.4;
/** How much of what the best page answers another must, where all words stand somewhere. */
const LEAST_OF_BEST = 0.25;
/** How much of a word's worth a mended one answers. */
const MENDED = 0.5;
/** What a page with only longer words is worth against one with the word itself. */
const LONGER = 0.3;
/** What it adds that all the words stand in the page's name, in the engine's points: about what a telling word gives in a text. */
const NAMED = 8;
/** A page that is called just what is asked for comes before all others of its kind. */
const CALLED = 100;

/**
 * The pages that answer a question, the best first. A word that stands on few pages is worth more than one that stands on
 * many, and one that stands nowhere is worth the most: pages that lack the telling words of a question don't answer it.
 * @param total pages in the index
 * @param called the pages that are called just what is asked for
 */
export function rankPages(words: readonly WordMatches[], total: number, called: ReadonlySet<string>): RankedPage[] {
  const each = words.map(({ terms }) => bestOfTerms(terms));
  const full = each.map((pages) => Math.log(1 + total / Math.max(commonness(pages), 2)));
  const whole = full.reduce((sum, value) => sum + value, 0);
  const worth = full.map((value, index) => (words[index]?.mended ? MENDED * value : value));
  const ids = new Set(each.flatMap((pages) => [...pages.keys()]));
  const ranked = [...ids].map((id) => {
    let [answered, named, points, about] = [0, 0, 0, true];
    for (const [index, pages] of each.entries()) {
      const match = pages.get(id);
      const worthOf = match === undefined ? 0 : (worth[index] as number) / whole;
      answered += worthOf;
      if (match?.inName) named += worthOf;
      points += match?.score ?? 0;
      about &&= match?.about ?? false;
    }
    return { id, score: points * answered ** 2 + NAMED * named ** 2 + (called.has(id) ? CALLED : 0), answered, about };
  });
  const most = Math.max(0, ...ranked.map(({ answered }) => answered));
  // Where each word stands somewhere, a page with one of two subjects ("hemlösa kvinnor") answers something.
  const known = words.every(({ mended }, index) => !mended && each[index]?.size !== 0);
  const least = known ? most * LEAST_OF_BEST : Math.max(LEAST_ANSWERED, most / 2);
  return ranked.filter(({ answered }) => answered >= least).sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** The numbers of a page's words that matched, rising. For the few pages that are shown. */
export function placesOn(id: string, words: readonly WordMatches[]): number[] {
  const places = words.flatMap(({ terms }) => terms.flatMap((matches) => matches.find((match) => match.id === id)?.places ?? []));
  return [...new Set(places)].sort((a, b) => a - b);
}

type Best = Pick<Match, 'score' | 'about' | 'inName' | 'whole'>;

/** The terms of a word are alternatives: a page counts with the best of them. */
function bestOfTerms(terms: WordMatches['terms']): Map<string, Best> {
  const pages = new Map<string, Best>();
  for (const { id, whole, about, inName, score } of terms.flat()) {
    const known = pages.get(id);
    pages.set(id, {
      score: Math.max(whole ? score : score * LONGER, known?.score ?? 0),
      about: (about && whole) || (known?.about ?? false),
      inName: (inName && whole) || (known?.inName ?? false),
      whole: whole || (known?.whole ?? false),
    });
  }
  return pages;
}

/** On how many pages a word stands, or begins a longer one where it never stands by itself: then it is half typed. */
function commonness(pages: ReadonlyMap<string, Best>): number {
  const whole = [...pages.values()].filter((match) => match.whole).length;
  return whole > 0 ? whole : pages.size;
}
