import type { Catalogue } from '../../domain/catalogue.ts';
import type { Synonym } from '../../domain/vocabulary.ts';
import { fold } from '../list/text.ts';
import type { About } from './about.ts';
import { rootOf } from './root.ts';
import { readQuery, wholeName, wordsOf } from './words.ts';

/** A word that begins so is taken for a compound of it only if the beginning is at least this long. */
const SHORTEST_PART = 4;

/** The words that a page is to be found by beside its own text, for the search index. */
export interface SearchWords {
  /** Other names, which count like the title. */
  readonly names: string;
  /** The title and each name as one word. */
  readonly whole: string;
  /** Terms, what readers may write in place of them, and the parts of compounds. */
  readonly words: string;
  /** What readers may write in place of other words that stand in the text. They count less. */
  readonly more: string;
}

export interface PageText {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
}

/** How often the text must have a word, for the page to deal with it. */
const OFTEN = 2;

/**
 * The words for a page.
 * @param page its title, its lead and its running text
 */
export function searchWords({ title, lead, text }: PageText, about: About, catalogue: Catalogue): SearchWords {
  const texts = [title, lead, ...about.names, ...about.terms];
  const { synonyms } = catalogue.vocabularies;
  const telling = texts.map(rooted).join('');
  const all = rooted(text);
  const isAbout = ({ label }: Synonym) => telling.includes(rooted(label));
  const others = synonyms.filter(isAbout).flatMap(({ label, words }) => [label, ...words]);
  const more = synonyms.filter((group) => !isAbout(group) && all.split(rooted(group.label)).length > OFTEN).flatMap(({ words }) => words);
  const parts = wordsOf(texts.join(' ')).flatMap((word) => compoundParts(word, knownWords(catalogue)));
  const whole = [title, ...about.names].map((name) => wholeName(readQuery(name).words.map(({ written }) => written)));
  return { names: listed(about.names), whole: listed(whole), words: listed([...about.terms, ...others, ...parts]), more: listed(more) };
}

function listed(words: readonly string[]): string {
  return [...new Set(words)].join(', ');
}

/** The roots of the words of a text with single spaces around them, so that a part of it can be looked for. */
function rooted(text: string): string {
  return ` ${wordsOf(text)
    .map((word) => rootOf(fold(word)))
    .join(' ')} `;
}

/** The two words that a compound is made of, with or without an s between: "skuldrådgivning" is found by "rådgivning". */
export function compoundParts(word: string, known: ReadonlySet<string>): string[] {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at += 1) {
    const [start, rest] = [word.slice(0, at), word.slice(at)];
    const isStart = known.has(rootOf(fold(start))) || (start.endsWith('s') && known.has(rootOf(fold(start.slice(0, -1)))));
    if (isStart && known.has(rootOf(fold(rest)))) return [start, rest];
  }
  return [];
}

const wordSets = new WeakMap<Catalogue, ReadonlySet<string>>();

/** The roots of the words that names, summaries and terms are made of: what a part of a compound can be. */
function knownWords(catalogue: Catalogue): ReadonlySet<string> {
  const known = wordSets.get(catalogue);
  if (known) return known;
  const terms = Object.values(catalogue.vocabularies).flatMap((list) =>
    list.flatMap((term) => ['label' in term ? term.label : '', 'description' in term ? term.description : '']),
  );
  const texts = [
    ...terms,
    ...catalogue.vocabularies.synonyms.flatMap(({ words }) => words),
    ...catalogue.interventions.flatMap(({ name, aliases, summary }) => [name, ...aliases, summary]),
  ];
  const words = new Set(
    wordsOf(texts.join(' '))
      .map((word) => rootOf(fold(word)))
      .filter((root) => root.length >= SHORTEST_PART),
  );
  wordSets.set(catalogue, words);
  return words;
}
