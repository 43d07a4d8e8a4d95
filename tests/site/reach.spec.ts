import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, test } from '@playwright/test';

const CLICKS = 3;
/** Not for visitors: the developers' own page, and the answer to a wrong address. */
const APART = ['/byggstenar/', '/404.html'];

const pages = new Map(
  globSync('dist/**/*.html').map((file) => {
    const folder = dirname(file).replace(/^dist\/?/, '');
    const path = file.endsWith('404.html') ? '/404.html' : folder === '' ? '/' : `/${folder}/`;
    return [path, readFileSync(file, 'utf8')] as const;
  }),
);
/** A former address is for those who come from elsewhere. */
const isRedirect = (path: string) => pages.get(path)?.includes('http-equiv="refresh"') ?? false;

function linksOf(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"#?]*)/g)].flatMap(([, href]) => (href?.startsWith('/') ? [href] : []));
}

test(`every page is reached from the start page in ${CLICKS} clicks`, () => {
  const reached = new Map([['/', 0]]);
  let edge = ['/'];
  for (let clicks = 1; clicks <= CLICKS; clicks += 1) {
    const next = edge.flatMap((path) => linksOf(pages.get(path) ?? '')).filter((path) => pages.has(path) && !reached.has(path));
    for (const path of next) reached.set(path, clicks);
    edge = [...new Set(next)];
  }
  expect(pages.size).toBeGreaterThan(150);
  expect([...pages.keys()].filter((path) => !reached.has(path) && !APART.includes(path) && !isRedirect(path))).toEqual([]);
});

test('every kind of entry is in the search', async ({ page }) => {
  await page.goto('/sok/');
  const kinds = await page.evaluate(async () => {
    const engine = (await import(/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`)) as { filters(): Promise<{ slag: Record<string, number> }> };
    return (await engine.filters()).slag;
  });
  expect(Object.keys(kinds).sort()).toEqual(
    [
      'Bedömningsinstrument',
      'Begrepp',
      'Insats',
      'Kategori',
      'Kommun',
      'Kommuner',
      'Kunskap',
      'Lärande exempel',
      'Mall',
      'Nyckeltal',
      'Om katalogen',
      'Utvärdering',
      'Verktyg',
      'Vinjett',
    ].sort(),
  );
});
