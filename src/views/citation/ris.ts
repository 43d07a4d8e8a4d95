import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { withVersionInNote } from './note.ts';
import type { CslRecord } from './record.ts';

/**
 * Records as RIS, for EndNote, Zotero, Mendeley and others. The library says which field is which. The lines are our own:
 * its own break a value after 70 letters, which readers take for a space in the middle of a word or an address.
 */
export function toRis(records: readonly CslRecord[]): string {
  return records.map((record) => linesOf(withVersionInNote(record)).join('\r\n')).join('\r\n');
}

function linesOf(record: CslRecord): string[] {
  const { TY = 'GEN', ...tags } = new Cite([withOwnNumber(record)]).format('ris', { type: 'object' })[0] ?? {};
  const fields = {
    ...tags,
    // The library cuts ids after 20 letters, knows no notes of reports, and writes dates without zeros.
    ID: record.id,
    ...(record.note === undefined ? {} : { N1: record.note }),
    ...(record.issued === undefined ? {} : { DA: dateOf(record.issued['date-parts'][0]) }),
  };
  const lines = Object.entries(fields).flatMap(([tag, value]) => [value].flat().map((text) => line(tag, text)));
  return [line('TY', String(TY)), ...lines, 'ER  - ', ''];
}

/** RIS has no series of laws and theses, but it has their numbers: "SFS 2001:453" is found by its number. */
function withOwnNumber(record: CslRecord): CslRecord {
  const number = record['collection-number'];
  return number !== undefined && ['legislation', 'thesis'].includes(record.type) ? { ...record, number } : record;
}

function line(tag: string, value: string): string {
  return `${tag}  - ${value.replace(/\s+/g, ' ').trim()}`;
}

/** YYYY/MM/DD/, with what isn't known left empty between the strokes. */
function dateOf(parts: readonly number[]): string {
  const [year = '', month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/`;
}
