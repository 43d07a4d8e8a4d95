import type { Publisher } from '../../domain/publisher.ts';

/** A person (family, given) or an organisation (literal). */
export type Name = { readonly literal: string } | { readonly family: string; readonly given?: string | undefined };

/** A bibliographic record with the field names of CSL 1.0.2. What is unknown is left out. */
export interface CslRecord {
  readonly id: string;
  readonly type: string;
  readonly title?: string | undefined;
  readonly author: readonly Name[];
  /** Year, year and month, or year, month and day. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly 'container-title'?: string | undefined;
  readonly version?: string | undefined;
  readonly URL?: string | undefined;
  readonly language?: string | undefined;
  readonly note?: string | undefined;
  readonly [field: string]: unknown;
}

/** What a record of a page says of the catalogue itself. */
export interface CitedSite {
  readonly name: string;
  /** Public address, without a trailing slash. */
  readonly url: string;
  readonly publisher: Pick<Publisher, 'name'> | null;
  readonly version: string;
}

/** A page as it is cited. */
export interface CitedPage {
  /** Address below the site's path, without a leading slash: "insatser/ips/". Empty for the start page. */
  readonly path: string;
  readonly title: string;
  /** The day that what it says was last changed or reviewed, as YYYY-MM-DD. undefined where nobody has written one down. */
  readonly issued: string | undefined;
}

/**
 * The record of a page. Who publishes the catalogue is its author; while nobody does, the catalogue itself is.
 * The day of the reader's visit is left out: nobody but the reader knows it.
 * @param start the path that the site is served under, with slashes at both ends
 */
export function pageRecord({ path, title, issued }: CitedPage, site: CitedSite, start: string): CslRecord {
  return {
    id: recordId(path),
    type: 'webpage',
    title,
    author: [{ literal: site.publisher?.name ?? site.name }],
    ...(issued === undefined ? {} : { issued: datePartsOf(issued) }),
    // The start page stands for the whole catalogue, which is no part of itself.
    ...(path === '' ? {} : { 'container-title': site.name }),
    version: site.version,
    URL: new URL(start + path, site.url).href,
    language: 'sv',
  };
}

/** A time of ISO 8601 as CSL has it: "2017-06" → [[2017, 6]]. */
export function datePartsOf(iso: string): { readonly 'date-parts': readonly [readonly number[]] } {
  return { 'date-parts': [iso.split('-').map(Number)] };
}

/** The name of a record among others: "insatser/ips/" → "insatser-ips". An id never holds a low line, so the start page's can't be a page's own. */
function recordId(path: string): string {
  return path === '' ? 'hela_katalogen' : path.replace(/\/$/, '').replaceAll('/', '-');
}
