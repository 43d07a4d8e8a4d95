import type { CslRecord } from './record.ts';

/** The record for formats that have no place for the version of a page and the site that it is part of: they stand in the note. */
export function withVersionInNote(record: CslRecord): CslRecord {
  const { version, 'container-title': container, note } = record;
  if (version === undefined) return record;
  const where = container === undefined ? `Version ${version}` : `${container}, version ${version}`;
  return { ...record, note: note === undefined ? where : `${where}. ${note}` };
}
