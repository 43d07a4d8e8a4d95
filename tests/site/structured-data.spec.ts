import { expect, type Page, test } from '@playwright/test';

interface Found {
  readonly '@context': string;
  readonly '@type': string | readonly string[];
  readonly name?: string;
  readonly url?: string;
  readonly dateModified?: string;
  readonly lastReviewed?: string;
  readonly itemListElement?: readonly { readonly name: string; readonly item?: string }[];
}

async function foundOn(page: Page, path: string): Promise<Found[]> {
  await page.goto(path);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  return texts.map((text) => JSON.parse(text) as Found);
}

/** A page of each kind that tells what it is, with the type that it says. */
const ENTRIES = [
  { path: '/insatser/ips/', type: 'Article' },
  { path: '/utvarderingar/hasky-pwc-2015/', type: 'WebPage' },
  { path: '/exempel/hemrehabilitering-eskilstuna/', type: 'Article' },
  { path: '/vinjetter/jenny/', type: 'Article' },
  { path: '/bedomningsinstrument/asi/', type: 'Article' },
  { path: '/mallar/barnahuslogg/', type: 'WebPage' },
  { path: '/tidigt-stod/', type: 'Article' },
];

for (const { path, type } of ENTRIES) {
  test(`${path} says the same to programs as to readers: title, address, review and breadcrumbs`, async ({ page }) => {
    const found = await foundOn(page, path);
    const [own] = found.filter((thing) => [thing['@type']].flat().includes(type));
    expect(found.map((thing) => thing['@context'])).toEqual(['https://schema.org', 'https://schema.org']);
    expect(await page.title()).toBe(`${own?.name} – Evidenskatalogen`);
    expect(own?.url).toBe(await page.locator('head link[rel="canonical"]').getAttribute('href'));
    const days = await page.locator('main time').evaluateAll((times) => times.map((time) => time.getAttribute('datetime')));
    expect(days).toContain(own?.lastReviewed);
    expect(days).toContain(own?.dateModified);
    const crumbs = found.find((thing) => thing['@type'] === 'BreadcrumbList')?.itemListElement ?? [];
    expect(crumbs.map(({ name }) => name)).toEqual((await page.locator('.crumbs li').allTextContents()).map((text) => text.trim()));
    const links = await page.locator('.crumbs a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(crumbs.flatMap(({ item }) => (item === undefined ? [] : [new URL(item).pathname]))).toEqual(links);
  });
}

test('every page with breadcrumbs tells programs of them too', async ({ page }) => {
  for (const path of [
    '/begrepp/',
    '/nyckeltal/',
    '/mallar/',
    '/insatser/alla/',
    '/kommuner/sundsvall/',
    '/kommuner/jamforelse/boendestod/',
    '/redaktor/falt/',
  ]) {
    const types = (await foundOn(page, path)).map((thing) => thing['@type']);
    expect.soft(types, path).toContain('BreadcrumbList');
  }
});

test('the start page is the site, the open data a catalogue of data, and the glossary a set of terms', async ({ page }) => {
  expect((await foundOn(page, '/')).map((thing) => thing['@type'])).toEqual(['WebSite']);
  expect((await foundOn(page, '/begrepp/')).map((thing) => thing['@type'])).toEqual(['DefinedTermSet', 'BreadcrumbList']);
  expect((await foundOn(page, '/oppna-data/')).map((thing) => thing['@type'])).toEqual(['DataCatalog']);
  expect((await foundOn(page, '/kategorier/forbattra-social-kontext/')).map((thing) => thing['@type'])).toEqual(['CollectionPage', 'BreadcrumbList']);
});

test('what search engines are told to fill in finds what a reader would', async ({ page }) => {
  const [site] = (await foundOn(page, '/')) as unknown as { potentialAction: { target: { urlTemplate: string } } }[];
  const address = new URL(site?.potentialAction.target.urlTemplate.replace('{q}', 'IPS') ?? '');
  await page.goto(address.pathname + address.search);
  await expect(page.locator('.hits a').first()).toBeVisible();
});
