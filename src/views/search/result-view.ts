import { count } from '../format.ts';
import { routes } from '../routes.ts';
import { excerpt, type Piece } from './excerpt.ts';
import { type Answer, type Hit, INTERVENTION } from './search.ts';

/** A hit as it is shown. */
export interface HitView {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  /** The headline and its certainty, for interventions: a key for the mark and the words beside it. */
  readonly assessment: { readonly verdict: string; readonly sentence: string; readonly certainty: string; readonly certaintyPhrase: string } | undefined;
  readonly excerpt: readonly Piece[];
  /** Where the intervention is compared with others, or ''. */
  readonly compare: string;
}

export interface HitGroup {
  readonly title: string;
  readonly hits: readonly HitView[];
}

export interface ResultView {
  /** "12 träffar på ”hemlös”." */
  readonly status: string;
  /** What was searched for instead of what was written, and how to search for that after all. Undefined where it is the same. */
  readonly instead: { readonly text: string; readonly written: string; readonly href: string } | undefined;
  /** Words that no page has. */
  readonly unknown: readonly string[];
  readonly groups: readonly HitGroup[];
  readonly total: number;
  /** Interventions and other pages that were found and aren't shown. */
  readonly left: { readonly interventions: number; readonly others: number };
  /** Words to try, when nothing was found. */
  readonly near: readonly { readonly word: string; readonly href: string }[];
}

/** The groups of hits in their order, with the kinds of pages in each, as the pages name their kind. */
const GROUPS: readonly (readonly [string, readonly string[]])[] = [
  ['Insatser', [INTERVENTION]],
  ['Kategorier', ['Kategori']],
  ['Utvärderingar', ['Utvärdering']],
  ['Lärande exempel', ['Lärande exempel']],
  ['Kommuner', ['Kommun', 'Kommuner']],
  ['Vinjetter', ['Vinjett']],
  ['Bedömningsinstrument', ['Bedömningsinstrument']],
  ['Kunskap och mallar', ['Kunskap', 'Begrepp', 'Nyckeltal', 'Mall']],
  ['Verktyg', ['Verktyg']],
  ['Om katalogen', ['Om katalogen']],
];

/** Where a question is asked on the search page. */
export function asking(text: string): string {
  return `${routes.search}?${new URLSearchParams({ q: text })}`;
}

/** An answer as it is shown. @param text the question as it was written */
export function resultView(text: string, answer: Answer): ResultView {
  const { counts } = answer;
  const total = counts.interventions + counts.others;
  const read = readText(text, answer);
  const best = answer.best.map(hitView);
  const rest = [...answer.interventions, ...answer.others].map(hitView);
  const groups = GROUPS.map(([title, kinds]) => ({ title, hits: rest.filter(({ kind }) => kinds.includes(kind)) }));
  const shown = { interventions: answer.interventions.length, others: answer.others.length + answer.best.length };
  return {
    status: total === 0 ? `Ingen träff på ”${text}”.` : `${count(total, 'träff', 'träffar')} på ”${read}”.`,
    instead: read === text || total === 0 ? undefined : { text: read, written: text, href: asking(`"${text}"`) },
    unknown: total === 0 ? [] : answer.words.filter(({ terms }) => terms.length === 0).map(({ written }) => written),
    groups: [{ title: 'Bästa träff', hits: best }, ...groups].filter(({ hits }) => hits.length > 0),
    total,
    left: { interventions: counts.interventions - shown.interventions, others: counts.others - shown.others },
    near: answer.near.map((word) => ({ word, href: asking(word) })),
  };
}

/** The question with the words that were read in place of those that were written. */
export function readText(text: string, { words }: Pick<Answer, 'words'>): string {
  return words.reduce((read, { written, instead }, index) => {
    if (instead === undefined || words[index - 1]?.written === written) return read;
    const parts = words.filter((word) => word.written === written).map((word) => word.instead);
    return read.replace(new RegExp(`(?<![\\p{L}\\p{N}])${written}(?![\\p{L}\\p{N}])`, 'iu'), parts.join(' '));
  }, text.normalize('NFC'));
}

function hitView({ page, places }: Hit): HitView {
  const kind = page.filters['slag']?.[0] ?? '';
  const { title = '', bedomning = '', tillforlitlighet = '' } = page.meta as Partial<Record<string, string>>;
  const [verdict = '', sentence = ''] = bedomning.split('|');
  const [certainty = '', certaintyPhrase = ''] = tillforlitlighet.split('|');
  const id = kind === INTERVENTION ? (page.url.split('/').findLast((part) => part !== '') ?? '') : '';
  return {
    href: page.url,
    title,
    kind,
    assessment: verdict === '' ? undefined : { verdict, sentence, certainty, certaintyPhrase },
    excerpt: withoutTitle(excerpt(page.content, places), title),
    compare: id === '' ? '' : routes.comparing([id]),
  };
}

/** The title stands above the excerpt, and needn't begin it. */
function withoutTitle(pieces: readonly Piece[], title: string): readonly Piece[] {
  const [first, ...rest] = pieces;
  if (first?.marked !== false || !first.text.startsWith(title)) return pieces;
  return [{ text: first.text.slice(title.length).replace(/^[.\s]+/, ''), marked: false }, ...rest];
}
