import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { XMLParser } from 'fast-xml-parser';
import { site } from '../../site.config.ts';

interface Parsed {
  readonly sitemapindex?: { readonly sitemap: readonly { readonly loc: string }[] };
  readonly urlset?: { readonly url: readonly { readonly loc: string; readonly lastmod?: string }[] };
}

const parser = new XMLParser({ isArray: (name) => name === 'sitemap' || name === 'url' });
const built = globSync('dist/**/*.html').map((file) => readFileSync(file, 'utf8'));

test('the site map is named in robots.txt and on every page, holds every page that may be listed and no other, and each is there', async ({ request }) => {
  const parse = async (address: string) => parser.parse(await (await request.get(new URL(address, site.url).pathname)).text()) as Parsed;
  const named = /^Sitemap: (\S+)$/m.exec(await (await request.get('/robots.txt')).text())?.[1] ?? '';
  expect(new URL(named).origin).toBe(new URL(site.url).origin);
  const parts = (await parse(named)).sitemapindex?.sitemap ?? [];
  const entries = (await Promise.all(parts.map(({ loc }) => parse(loc)))).flatMap(({ urlset }) => urlset?.url ?? []);

  const listed = built.filter((html) => !html.includes('<meta name="robots" content="noindex"'));
  const canonical = listed.map((html) => /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1]);
  expect(entries.map(({ loc }) => loc).sort()).toEqual(canonical.sort());
  expect(entries.length).toBeGreaterThan(100);
  expect(entries.filter(({ loc }) => /byggstenar|redigera|404|\/sok\//.test(loc))).toEqual([]);
  expect(entries.filter(({ lastmod }) => lastmod !== undefined).length).toBeGreaterThan(80);
  for (const { loc } of entries) expect.soft((await request.get(new URL(loc).pathname, { maxRedirects: 0 })).status(), loc).toBe(200);
  const link = `<link rel="sitemap" type="application/xml" href="${new URL(named).pathname}">`;
  expect(listed.filter((html) => !html.includes(link))).toEqual([]);
});

test('every page says under what terms its texts may be used', () => {
  const pages = built.filter((html) => html.includes('site-footer'));
  expect(pages.length).toBeGreaterThan(100);
  expect(pages.filter((html) => !html.includes(`<link rel="license" href="${site.licences.texts.url}">`))).toEqual([]);
});
