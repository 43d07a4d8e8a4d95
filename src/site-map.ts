import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page of the site map, as @astrojs/sitemap hands it over. */
interface SiteMapItem {
  /** Whole. */
  readonly url: string;
}

/**
 * What the site map says of a page, read from the page as it was built, so that the two can't differ: a page that asks search
 * engines to leave it alone isn't there, and a page that says when it changed says so in the site map too.
 * @param folder where the built site stands
 * @param base the path that it is served under
 */
export function siteMapEntry<Item extends SiteMapItem>(
  item: Item,
  { folder, base }: { readonly folder: string; readonly base: string },
): (Item & { lastmod?: string }) | undefined {
  const path = decodeURIComponent(new URL(item.url).pathname).slice(base.length);
  const file = join(folder, path, 'index.html');
  const html = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (html === undefined || !/<link rel="canonical"/.test(html) || /<meta name="robots" content="noindex"/.test(html)) return undefined;
  const lastmod = /"dateModified":"(\d{4}-\d\d-\d\d)"/.exec(html)?.[1];
  return lastmod === undefined ? item : { ...item, lastmod };
}
