import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';

export const FORMATS = ['ris', 'bibtex', 'csl'] as const;
export type Format = (typeof FORMATS)[number];
/** A record as CSL has it, with nothing known about what its fields hold. */
export type Csl = Readonly<Record<string, unknown>>;

/** What a file of references holds, or why it can't be used. Both in Swedish where an editor reads it. */
export interface Records {
  readonly records: readonly Csl[];
  readonly problems: readonly string[];
}

/** The text of a file from a reference manager. Older programs save Windows-1252, which is decoded and told of. */
export function decodeRecords(bytes: Uint8Array): { readonly text: string; readonly notes: readonly string[] } {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (mark) return { text: new TextDecoder(mark).decode(bytes), notes: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] };
  } catch {
    const note = 'Filen är inte UTF-8. Den lästes som Windows-1252 (Latin-1). Kontrollera att å, ä och ö är rätt.';
    return { text: new TextDecoder('windows-1252').decode(bytes), notes: [note] };
  }
}

/** Reads the records of a file. A file that is broken anywhere gives no records, since it can't be told what is missing. */
export function readRecords(text: string, format: Format): Records {
  const problems = FAULTS[format](text);
  if (problems.length > 0) return { records: [], problems };
  try {
    const records = format === 'csl' ? [JSON.parse(text) as Csl | Csl[]].flat() : plugins.input.chain(text, { generateGraph: false });
    const broken = records.some((record) => record === null || typeof record !== 'object');
    if (broken || records.length === 0) return { records: [], problems: ['Filen innehåller inga källor som går att läsa.'] };
    return { records, problems: [] };
  } catch (error) {
    return { records: [], problems: [`Filen går inte att läsa som ${NAMES[format]}${lineOf(error, text)}. Spara om den från referenshanteraren.`] };
  }
}

const NAMES: Readonly<Record<Format, string>> = { ris: 'RIS', bibtex: 'BibTeX', csl: 'CSL-JSON' };

const FAULTS: Readonly<Record<Format, (text: string) => string[]>> = {
  ris: risFaults,
  bibtex: (text) => (/@\w+\s*[{(]/.test(text) ? [] : ['Filen innehåller ingen BibTeX-post. En post börjar med till exempel @article{.']),
  csl: () => [],
};

/** What is wrong with the form of a RIS file, by line: a record is the lines from TY to ER. */
function risFaults(text: string): string[] {
  const faults: string[] = [];
  let opened: number | undefined;
  let count = 0;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const tag = /^([A-Z][A-Z0-9]) {2}-(?: |$)/.exec(line)?.[1];
    if (tag === 'TY') {
      if (opened !== undefined) faults.push(`Rad ${opened}: posten avslutas inte med en rad ”ER  - ”.`);
      opened = index + 1;
      count += 1;
    } else if (tag === 'ER') {
      if (opened === undefined) faults.push(`Rad ${index + 1}: ”ER” utan en post som börjar med ”TY”.`);
      opened = undefined;
    } else if (opened === undefined && line.trim() !== '') faults.push(`Rad ${index + 1}: ”${line.trim().slice(0, 40)}” står utanför en post.`);
  }
  if (opened !== undefined) faults.push(`Rad ${opened}: posten avslutas inte med en rad ”ER  - ”.`);
  return count === 0 ? ['Filen innehåller ingen RIS-post. En post börjar med en rad som ”TY  - RPRT”.'] : faults;
}

function lineOf(error: unknown, text: string): string {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+)/i.exec(message)?.[1];
  const position = /position (\d+)/.exec(message)?.[1];
  if (line !== undefined) return ` (rad ${line})`;
  return position === undefined ? '' : ` (rad ${text.slice(0, Number(position)).split('\n').length})`;
}
