import { routes } from '../routes.ts';
import type { CslRecord } from './record.ts';

export const CITATION_ENDINGS = ['ris', 'bib', 'json'] as const;
export type CitationEnding = (typeof CITATION_ENDINGS)[number];

const TEXTS: Readonly<Record<CitationEnding, { readonly label: string; readonly use: string }>> = {
  ris: { label: 'RIS', use: 'EndNote, Zotero och Mendeley' },
  bib: { label: 'BibTeX', use: 'LaTeX och JabRef' },
  json: { label: 'CSL-JSON', use: 'Zotero, Pandoc och egna program' },
};

/** A file with records, to fetch into a reference manager. */
export interface CitationLink {
  readonly label: string;
  /** Programs that read it. */
  readonly use: string;
  readonly href: string;
  /** What the file is called when it is saved. */
  readonly fileName: string;
}

/** The files with the record of a page. */
export function pageLinks(path: string, { id }: CslRecord): CitationLink[] {
  return linksOf(id, (ending) => routes.citation(path, ending));
}

/** The files with one source. */
export function sourceLinks(id: string): CitationLink[] {
  return linksOf(id, (ending) => routes.sourceRecord(id, ending));
}

/** The files with all sources. */
export function bibliographyLinks(): CitationLink[] {
  return linksOf('kallor', routes.bibliography);
}

function linksOf(name: string, hrefOf: (ending: CitationEnding) => string): CitationLink[] {
  return CITATION_ENDINGS.map((ending) => ({ ...TEXTS[ending], href: hrefOf(ending), fileName: `${name}.${ending}` }));
}
