import { toIdentifier } from '../../domain/identifier.ts';
import type { Source } from '../../domain/source.ts';
import { fromCsl } from './from-csl.ts';
import type { Csl } from './read-records.ts';
import { sourceText } from './source-text.ts';

/** A file to write, and what its editor should know. */
export interface NewSource {
  readonly id: string;
  readonly text: string;
  readonly notes: readonly string[];
}

export interface Imported {
  readonly added: readonly NewSource[];
  /** Records that the catalogue has already, and records that lack what a source needs, with why. */
  readonly skipped: readonly string[];
}

/**
 * The records as new sources. One with the DOI, or the title and year, of a source that is there already is skipped.
 * @param existing the sources of the catalogue  @param taken ids that are in use, also by files that can't be read
 */
export function importSources(records: readonly Csl[], existing: readonly Source[], taken: Iterable<string>): Imported {
  const ids = new Set(taken);
  const known = [...existing];
  const added: NewSource[] = [];
  const skipped: string[] = [];
  for (const [index, record] of records.entries()) {
    const { source, notes } = fromCsl(record, 'ny');
    const double = source && known.find((other) => isSame(other, source));
    const title = source?.title ?? (typeof record['title'] === 'string' ? record['title'] : 'utan titel');
    if (!source) skipped.push([`Post ${index + 1}, ”${title}”, lades inte till:`, ...notes].join('\n    '));
    else if (double) skipped.push(`Post ${index + 1}, ”${title}”, finns redan som ${double.id}.`);
    else {
      const named = { ...source, id: freeId(source, ids) };
      ids.add(named.id);
      known.push(named);
      added.push({ id: named.id, text: sourceText(named), notes });
    }
  }
  return { added, skipped };
}

function isSame(a: Source, b: Source): boolean {
  if (a.DOI !== undefined && b.DOI !== undefined) return a.DOI.toLowerCase() === b.DOI.toLowerCase();
  const year = (source: Source) => source.issued?.slice(0, 4);
  return a.title !== undefined && b.title !== undefined && toIdentifier(a.title) === toIdentifier(b.title) && year(a) === year(b);
}

/** `<author>-<year>`, with a number after it where that is taken. */
function freeId({ author: [first], issued, title }: Source, taken: ReadonlySet<string>): string {
  const name = first === undefined ? '' : 'literal' in first ? first.literal : first.family;
  const word = (toIdentifier(name) || toIdentifier(title ?? '') || 'kalla').slice(0, 48).replace(/-+$/, '');
  const base = [word, issued?.slice(0, 4)].filter((part) => part !== undefined).join('-');
  if (!taken.has(base)) return base;
  for (let number = 2; ; number += 1) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
