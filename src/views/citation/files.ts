import { toBibtex } from './bibtex.ts';
import type { CitationEnding } from './formats.ts';
import type { CslRecord } from './record.ts';
import { toRis } from './ris.ts';

interface CitationFormat {
  readonly mediaType: string;
  readonly write: (records: readonly CslRecord[]) => string;
}

/** The ways to take a record along, by the ending of the file. Writes with libraries that no browser should have: what is shown stands in formats.ts. */
export const CITATION_FILES: Readonly<Record<CitationEnding, CitationFormat>> = {
  ris: { mediaType: 'application/x-research-info-systems', write: toRis },
  bib: { mediaType: 'application/x-bibtex', write: toBibtex },
  json: { mediaType: 'application/vnd.citationstyles.csl+json', write: (records) => `${JSON.stringify(records, null, 2)}\n` },
};
