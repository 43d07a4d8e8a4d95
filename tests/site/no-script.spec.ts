import { expect, test } from '@playwright/test';
import { FIRST, TOTAL } from './intervention-list.ts';
import { open, PAGES } from './pages.ts';

test.use({ javaScriptEnabled: false });

test('the list shows its first interventions as links with their ratings, a way to the rest, and no filter that would do nothing', async ({ page }) => {
  await page.goto('/insatser/');
  const cards = page.getByRole('article');
  await expect(cards).toHaveCount(FIRST);
  await expect(page.getByRole('main').getByRole('link', { name: `Se alla ${TOTAL} insatser` })).toHaveAttribute('href', '/insatser/alla/');
  for (const card of await cards.all()) {
    await expect(card.getByRole('link')).toBeVisible();
    await expect(card.locator('.certainty')).not.toBeEmpty();
    await expect(card.locator('.verdict')).not.toBeEmpty();
  }
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveCount(0);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('combobox')).toHaveCount(0);
  await expect(page.getByRole('radio')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
});

test('a link in the list leads to the entry', async ({ page }) => {
  await page.goto('/insatser/');
  await page.getByRole('link', { name: 'Bostad först' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bostad först' })).toBeVisible();
});

test('the plain list is a whole table in alphabetical order', async ({ page }) => {
  await page.goto('/insatser/alla/');
  const names = await page.getByRole('table').getByRole('rowheader').getByRole('link').allTextContents();
  expect(names).toHaveLength(TOTAL);
  expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
});

test('the search page says that it needs a script, and where to go instead', async ({ page }) => {
  await page.goto('/sok/?q=IPS');
  const advice = page.getByText('Sökningen behöver JavaScript');
  await expect(advice).toBeVisible();
  await expect(advice.getByRole('link', { name: 'alla insatser' })).toHaveAttribute('href', '/insatser/alla/');
});

test('every page can be read', async ({ page }) => {
  for (const { name, path, status = 200 } of PAGES.filter(({ path }) => !/[?#]/.test(path))) {
    await open(page, { name, path, status });
    await expect.soft(page.getByRole('heading', { level: 1 }), name).toBeVisible();
    await expect.soft(page.getByRole('main'), name).toHaveText(/.{80,}/s, { useInnerText: true });
  }
});
