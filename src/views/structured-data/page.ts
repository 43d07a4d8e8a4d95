import type { UpkeepView } from '../upkeep/entry.ts';
import type { Thing } from './thing.ts';
import { publisherOf, siteAddress, type SiteInfo, whole } from './web-site.ts';

/** What a page is about, in its own words. */
export interface PageInfo {
  /** The heading, without the name of the site. */
  readonly title: string;
  readonly description: string;
  /** The page's address on the site. */
  readonly address: string;
  /** How the entry is kept, for a page of an entry. */
  readonly upkeep?: Pick<UpkeepView, 'reviewed' | 'changes'>;
}

/** What a page says besides what is on it: what it is about, and what it cites. */
export interface PageContents {
  readonly about?: Thing | readonly Thing[];
  readonly citation?: readonly Thing[];
}

/**
 * A page as schema.org knows it. An article is a text to read from beginning to end. The licence is that of the texts. Our
 * ratings are no reviews in schema.org's sense, which means somebody's opinion with stars, so they aren't marked up.
 */
export function pageThing(kind: keyof typeof TYPES, page: PageInfo, contents: PageContents, site: SiteInfo): Thing {
  const { title, description, address, upkeep } = page;
  return {
    '@type': TYPES[kind],
    '@id': whole(address, site),
    url: whole(address, site),
    name: title,
    ...(kind === 'article' ? { headline: title } : {}),
    description,
    inLanguage: 'sv',
    license: site.licences.texts.url,
    isPartOf: { '@id': siteAddress(site) },
    ...publisherOf(site),
    ...(upkeep === undefined ? {} : { dateModified: upkeep.changes[0]?.day.iso ?? upkeep.reviewed.iso, lastReviewed: upkeep.reviewed.iso }),
    ...contents,
  };
}

/** Only a WebPage can say when it was last reviewed, so an article is both. */
const TYPES = { article: ['WebPage', 'Article'], page: 'WebPage', collection: 'CollectionPage' } as const;
