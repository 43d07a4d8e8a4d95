import { expect, type Page, test } from '@playwright/test';

const hits = (page: Page) => page.getByRole('main').getByRole('list').locator('h2').getByRole('link');
const status = (page: Page) => page.getByRole('status');
const field = (page: Page) => page.getByRole('searchbox');

test('an address with a question finds, and says what and how many', async ({ page }) => {
  await page.goto('/sok/?q=IPS');
  await expect(status(page)).toHaveText(/^\d+\sträff(ar)? på ”IPS”\.$/);
  await expect(field(page)).toHaveValue('IPS');
  await expect(hits(page).first()).toContainText('Individanpassat stöd till arbete');
});

test('a hit leads to its page', async ({ page }) => {
  await page.goto('/sok/?q=IPS');
  await hits(page).first().click();
  await expect(page).toHaveURL('/insatser/ips/');
});

test('Enter on the start page leads to the search page with the question in the address', async ({ page }) => {
  await page.goto('/');
  await field(page).fill('hemlöshet');
  await field(page).press('Enter');
  await expect(page).toHaveURL(`/sok/?${new URLSearchParams({ q: 'hemlöshet' })}`);
  await expect(status(page)).toHaveText(/träff(ar)? på ”hemlöshet”\.$/);
});

for (const [question, answer] of [
  ['boendetrappa', 'Boendetrappa'],
  ['försörjningsstöd', ''],
  ['Växjö', 'Nystartsjobb i Växjö kommun'],
  ['bostad först', 'Bostad först'],
] as const) {
  test(`”${question}” is found`, async ({ page }) => {
    await page.goto('/sok/');
    await field(page).fill(question);
    await field(page).press('Enter');
    await expect(status(page)).toHaveText(new RegExp(`^\\d+\\sträff(ar)? på ”${question}”\\.$`));
    await expect(hits(page).filter({ hasText: answer }).first()).toBeVisible();
  });
}

test('nothing of the search engine is fetched before a question is asked', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  for (const path of ['/', '/insatser/', '/sok/']) {
    await page.goto(path);
    await field(page).focus();
    await page.waitForLoadState('networkidle');
  }
  expect(fetched.filter((address) => address.includes('pagefind'))).toEqual([]);
});

test('a question without hits says so and helps on', async ({ page }) => {
  await page.goto('/sok/?q=xyzzyqwrt');
  await expect(status(page)).toHaveText('Ingen träff på ”xyzzyqwrt”.');
  await expect(page.getByText('Pröva ett annat ord')).toBeVisible();
  await expect(page.getByRole('main').getByRole('link', { name: 'alla insatser' })).toBeVisible();
});

test('a question is shown as the text it is', async ({ page }) => {
  await page.goto(`/sok/?${new URLSearchParams({ q: '<img src=x onerror=alert(1)>' })}`);
  await expect(status(page)).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.getByRole('main').locator('img')).toHaveCount(0);
});

test('an engine that cannot be fetched is told of', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/sok/?q=IPS');
  await expect(status(page)).toHaveText(/gick inte att ladda/);
  await expect(page.getByText('Pröva ett annat ord')).toBeVisible();
});

test('after the engine failed, the same question can be asked again', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('/sok/?q=IPS');
  await expect(status(page)).toHaveText(/gick inte att ladda/);
  await page.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(hits(page).first()).toBeVisible();
});

test('the back button brings the question and its hits back', async ({ page }) => {
  await page.goto('/sok/?q=IPS');
  await hits(page).first().click();
  await expect(page).toHaveURL('/insatser/ips/');
  await page.goBack();
  await expect(page).toHaveURL('/sok/?q=IPS');
  await expect(field(page)).toHaveValue('IPS');
  await expect(hits(page).first()).toBeVisible();
});

test('the back button leads from one question to the one before it', async ({ page }) => {
  await page.goto('/sok/?q=IPS');
  await expect(hits(page).first()).toBeVisible();
  await page.evaluate(() => history.pushState(null, '', '?q=hemlöshet'));
  await page.goBack();
  await expect(field(page)).toHaveValue('IPS');
  await expect(status(page)).toHaveText(/på ”IPS”/);
});
