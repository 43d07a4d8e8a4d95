import { expect, test } from '@playwright/test';

test('the feed is well-formed Atom with whole addresses, and every page names it', async ({ page, request }) => {
  const response = await request.get('/andringar/flode.xml');
  expect(response.headers()['content-type']).toContain('xml');
  const text = await response.text();
  await page.goto('/andringar/');
  await expect(page.locator('head link[type="application/atom+xml"]')).toHaveAttribute('href', /flode\.xml$/);
  const feed = await page.evaluate((source) => {
    const parsed = new DOMParser().parseFromString(source, 'application/xml');
    const texts = (name: string) => [...parsed.getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)].map((node) => node.textContent ?? '');
    return {
      error: parsed.querySelector('parsererror')?.textContent,
      root: parsed.documentElement.localName,
      ids: texts('id'),
      updated: texts('updated'),
      links: [...parsed.querySelectorAll('link')].map((link) => link.getAttribute('href') ?? ''),
      entries: parsed.querySelectorAll('entry').length,
    };
  }, text);
  expect(feed).toMatchObject({ error: undefined, root: 'feed' });
  expect(feed.entries).toBeGreaterThan(10);
  expect(new Set(feed.ids).size).toBe(feed.entries + 1);
  expect(feed.updated.filter((time) => !/^\d{4}-\d\d-\d\dT00:00:00Z$/.test(time))).toEqual([]);
  expect([...feed.links, ...feed.ids].filter((address) => !/^https?:\/\//.test(address))).toEqual([]);
});

test('a page of an entry says who keeps it, when it is reviewed again and what has changed', async ({ page }) => {
  await page.goto('/exempel/hemrehabilitering-eskilstuna/');
  const review = page.getByRole('region', { name: 'Granskning' });
  await expect(review).toContainText('Ingen ansvarig är utsedd');
  await expect(review.locator('time')).toHaveCount(2);
  await expect(page.getByRole('region', { name: 'Ändringar' }).getByRole('listitem')).not.toHaveCount(0);
});
