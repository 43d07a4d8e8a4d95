import type { Catalogue } from '../domain/catalogue.ts';
import type { Citation, Source } from '../domain/source.ts';
import { formatSource, shortSource } from './bibliography.ts';
import { STATUS_TEXTS, URL_KIND_TEXTS } from './labels.ts';

/** A numbered reference in the text of a page, to its list of sources. */
export interface NoteView {
  readonly number: number;
  readonly href: string;
  /** "Rapport 2, Utvärderad insats 7" */
  readonly label: string;
}

/** A source as lists show it. */
export interface SourceView {
  readonly id: string;
  readonly anchor: string;
  readonly text: string;
  /** What the search reads of the reference: its words without the initials, which would answer to any nonsense. */
  readonly words: string;
  /** The language of the work, where it isn't Swedish: a screen reader needs to know. */
  readonly language: Source['language'];
  readonly link: { readonly href: string; readonly label: string; readonly host: string } | undefined;
  readonly status: Source['status'];
  readonly statusLabel: string;
  readonly note: string;
}

/** The sources that a page cites, numbered in the order in which they are first asked for. */
export interface Notes {
  cite(citation: Citation): NoteView;
  list(): SourceView[];
}

export function createNotes(catalogue: Catalogue): Notes {
  const cited = new Map<string, number>();
  return {
    cite({ source, locator }) {
      const number = cited.get(source) ?? cited.size + 1;
      cited.set(source, number);
      const known = catalogue.source.get(source);
      const name = known ? shortSource(known) : source;
      return { number, href: `#kalla-${source}`, label: locator === undefined ? name : `${name}, ${locator}` };
    },
    list: () => [...cited.keys()].flatMap((id) => catalogue.source.get(id) ?? []).map(sourceView),
  };
}

/** A source in full: reference, address and what is known of its standing. */
export function sourceView(source: Source): SourceView {
  const text = formatSource(source).replace(/\s*https:\/\/doi\.org\/\S+$/, '');
  return {
    id: source.id,
    anchor: `kalla-${source.id}`,
    text,
    words: text
      .replace(/(?<![\p{L}\p{N}])\p{L}(?![\p{L}\p{N}])\.?/gu, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
    language: source.language === 'sv' ? undefined : source.language,
    link: linkOf(source),
    status: source.status,
    statusLabel: STATUS_TEXTS[source.status].label,
    note: source.note ?? '',
  };
}

function linkOf({ DOI, URL: address, urlKind }: Source): SourceView['link'] {
  if (DOI !== undefined) return { href: `https://doi.org/${DOI}`, label: `doi.org/${DOI}`, host: 'doi.org' };
  if (address === undefined) return undefined;
  return { href: address, label: URL_KIND_TEXTS[urlKind ?? 'om-verket'], host: new URL(address).hostname.replace(/^www\./, '') };
}
