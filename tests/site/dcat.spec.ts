import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { site } from '../../site.config.ts';
import { parseJsonLd, parseRdfXml, parseTurtle, sorted } from '../views/open-data/parse-rdf.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';

test('the description of the open data is served, and says the same in all its writings', async ({ request }) => {
  const text = async (path: string) => {
    const response = await request.get(path);
    expect(response.status(), path).toBe(200);
    return response.text();
  };
  const harvested = await text('/datasets/dcat');
  const turtle = sorted(parseTurtle(await text('/datasets/dcat.ttl')));
  expect(turtle.length).toBeGreaterThan(100);
  expect(sorted(await parseRdfXml(harvested))).toEqual(turtle);
  expect(sorted(await parseJsonLd(await text('/datasets/dcat.jsonld')))).toEqual(turtle);
  expect(await text('/datasets/dcat.rdf')).toBe(harvested);
});

test('everything on the site that the description leads to is there', async ({ request }) => {
  const statements = parseTurtle(readFileSync('dist/datasets/dcat.ttl', 'utf8'));
  const own = [...new Set(statements.filter(({ objectIsAddress, object }) => objectIsAddress && object.startsWith(site.url)).map(({ object }) => object))];
  const files = statements.filter(({ predicate }) => predicate === `${DCAT}accessURL`).map(({ object }) => object);
  expect(files.length).toBeGreaterThan(10);
  expect(files.filter((address) => !own.includes(address))).toEqual([]);
  for (const address of own) {
    const { pathname, hash } = new URL(address);
    const response = await request.get(pathname, { maxRedirects: 0 });
    expect.soft(response.status(), address).toBe(200);
    if (pathname.endsWith('/') && hash !== '') expect.soft(await response.text(), address).toContain(`id="${hash.slice(1)}"`);
  }
});

for (const path of ['/', '/oppna-data/']) {
  test(`${path} names the description in each writing`, async ({ page, request }) => {
    await page.goto(path);
    for (const type of ['application/rdf+xml', 'text/turtle', 'application/ld+json']) {
      const address = await page.locator(`head link[rel="alternate"][type="${type}"]`).getAttribute('href');
      expect.soft((await request.get(address ?? '')).headers()['content-type'], type).toContain(type);
    }
  });
}
