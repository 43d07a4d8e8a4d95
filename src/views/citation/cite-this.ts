import type { Catalogue } from '../../domain/catalogue.ts';
import { routes } from '../routes.ts';
import { apaText } from './apa.ts';
import { type CitablePage, citablePages } from './citable.ts';
import { type CitationLink, pageLinks } from './formats.ts';
import { type CitedSite, type CslRecord, pageRecord } from './record.ts';

/** How a page is cited, as the page itself tells. */
export interface CiteView {
  /** In APA style, as text to copy. */
  readonly text: string;
  /** The permanent address, with the site's name. */
  readonly address: string;
  readonly ownChoices: boolean;
  readonly links: readonly CitationLink[];
}

/** @param pathname the page's address on its host, with what the site is served under. @returns undefined for a page that nobody cites */
export function citeView(pathname: string, catalogue: Catalogue, site: CitedSite & { readonly tagline: string }): CiteView | undefined {
  const page = pagesOf(catalogue, site).get(pathname.slice(routes.start.length));
  if (page === undefined) return undefined;
  const record = recordOf(page, site);
  return { text: apaText(record), address: record.URL ?? '', ownChoices: page.ownChoices, links: pageLinks(page.path, record) };
}

/** The record of every page that can be cited, with its path. */
export function citedRecords(catalogue: Catalogue, site: CitedSite & { readonly tagline: string }): { readonly path: string; readonly record: CslRecord }[] {
  return [...pagesOf(catalogue, site).values()].map((page) => ({ path: page.path, record: recordOf(page, site) }));
}

function pagesOf(catalogue: Catalogue, { name, tagline }: { readonly name: string; readonly tagline: string }): ReadonlyMap<string, CitablePage> {
  return citablePages(catalogue, `${name}: ${tagline}`);
}

function recordOf(page: CitablePage, site: CitedSite): CslRecord {
  return pageRecord(page, site, routes.start);
}
