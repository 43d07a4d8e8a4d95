import type { Source } from '../../domain/source.ts';
import { STATUS_TEXTS } from '../labels.ts';
import { type CslRecord, datePartsOf } from './record.ts';

/** A source for a reference manager. What is unknown is left out, and the note says what readers of /kallor/ are told too. */
export function sourceRecord(source: Source): CslRecord {
  const { URL: address } = source;
  const note = noteOf(source);
  return { ...workOf(source), ...(address === undefined ? {} : { URL: address }), ...(note === '' ? {} : { note }) };
}

/** What is known of the work itself, without its address and without what the catalogue says of it. */
export function workOf({ issued, title, subtitle, URL: _url, urlKind: _kind, status: _status, citedAs: _cited, note: _note, ...fields }: Source): CslRecord {
  const { 'collection-number': number, ...rest } = fields;
  return {
    ...rest,
    ...(title === undefined ? {} : { title: fullTitle(title, subtitle) }),
    ...(issued === undefined ? {} : { issued: datePartsOf(issued) }),
    // A number without a series is the work's own.
    ...(number === undefined ? {} : fields['collection-title'] === undefined ? { number } : { 'collection-number': number }),
  };
}

/** CSL knows one title only. A title that ends in a question or a sentence needs no colon. */
function fullTitle(title: string, subtitle: string | undefined): string {
  return subtitle === undefined ? title : `${title}${/[.?!]$/.test(title) ? '' : ':'} ${subtitle}`;
}

const ADDRESS_NOTES = { utgivare: '', kopia: 'Länken leder till en kopia.', 'om-verket': 'Länken leder till en sida om verket.' } as const;

/** How sure the record is, and what the address leads to where that isn't the publisher's own page. */
function noteOf({ title, status, note, URL: address, urlKind = 'utgivare' }: Source): string {
  return [
    title === undefined ? 'Titeln är inte känd.' : '',
    status === 'bekraftad' ? '' : `${STATUS_TEXTS[status].label}.`,
    note ?? '',
    address === undefined ? '' : ADDRESS_NOTES[urlKind],
  ]
    .filter((part) => part !== '')
    .join(' ');
}
