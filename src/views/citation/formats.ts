import { routes } from '../routes.ts';
import type { CslRecord } from './record.ts';

export const CITATION_ENDINGS = ['ris', 'bib', 'json'] as const;
export type CitationEnding = (typeof CITATION_ENDINGS)[number];

const LABELS: Readonly<Record<CitationEnding, string>> = { ris: 'RIS', bib: 'BibTeX', json: 'CSL-JSON' };

/** A file with records, to fetch into a reference manager. */
export interface CitationLink {
  readonly label: string;
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
  return CITATION_ENDINGS.map((ending) => ({ label: LABELS[ending], href: hrefOf(ending), fileName: `${name}.${ending}` }));
}
