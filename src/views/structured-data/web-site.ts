import type { Licence, Publisher } from '../../domain/publisher.ts';
import { routes } from '../routes.ts';
import type { Thing } from './thing.ts';

/** What all pages say of the site. */
export interface SiteInfo {
  readonly name: string;
  readonly tagline: string;
  /** Public address: protocol and host. */
  readonly url: string;
  readonly publisher: Publisher | null;
  readonly licences: { readonly texts: Licence; readonly data: Licence };
}

/** A whole address, from one on the site. */
export function whole(address: string, { url }: Pick<SiteInfo, 'url'>): string {
  return new URL(address, url).href;
}

/** What pages name the site by. */
export function siteAddress(site: Pick<SiteInfo, 'url'>): string {
  return whole(`${routes.start}#webbplats`, site);
}

/** The site, and how it is searched. */
export function webSite(site: SiteInfo): Thing {
  return {
    '@type': 'WebSite',
    '@id': siteAddress(site),
    name: site.name,
    description: site.tagline,
    url: whole(routes.start, site),
    inLanguage: 'sv',
    license: site.licences.texts.url,
    ...publisherOf(site),
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${whole(routes.search, site)}?q={q}` },
      'query-input': 'required name=q',
    },
  };
}

/** Nothing while nobody has taken on to publish. */
export function publisherOf({ publisher }: Pick<SiteInfo, 'publisher'>): { readonly publisher?: Thing } {
  return publisher === null ? {} : { publisher: { '@type': 'Organization', name: publisher.name } };
}

/** Where the page stands, as its breadcrumbs show it. The page itself is last and needs no address. */
export function breadcrumbList(
  { trail, here }: { readonly trail: readonly { readonly label: string; readonly href: string }[]; readonly here: string },
  site: Pick<SiteInfo, 'url'>,
): Thing {
  const crumbs = trail.map(({ label, href }, index) => ({ '@type': 'ListItem', position: index + 1, name: label, item: whole(href, site) }));
  return { '@type': 'BreadcrumbList', itemListElement: [...crumbs, { '@type': 'ListItem', position: crumbs.length + 1, name: here }] };
}
