import { expect, type Page, test } from '@playwright/test';

const fold = (page: Page) => page.locator('what-if');
/** By key: what a pointer is on may move between its going down and up while the page gets its typefaces. */
const toggle = (page: Page) => fold(page).locator('summary').press('Enter');
const ready = (page: Page) => page.locator('.what-if-body').waitFor();

test('by keyboard alone: an evaluation is left out, the headline follows, and the address with it', async ({ page }) => {
  await page.goto('/insatser/osa/');
  await page.evaluate(() => customElements.whenDefined('what-if').then(() => undefined));
  await fold(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await ready(page);
  await expect(fold(page).getByRole('status')).toContainText('Ineffektiv för arbete');
  await expect(fold(page)).toContainText('Varning: försämrat resultat för arbete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(fold(page).getByRole('status')).toContainText('Inte utvärderad');
  await expect(fold(page).getByRole('status')).toContainText('Katalogens bedömning är måttlig tillförlitlighet: ineffektiv för arbete.');
  expect(new URL(page.url()).searchParams.getAll('utan')).toHaveLength(1);
  await fold(page).getByRole('button', { name: 'Räkna med allt igen' }).focus();
  await page.keyboard.press('Enter');
  await expect(fold(page).getByRole('status')).toContainText('Ineffektiv för arbete');
  await expect(fold(page).getByRole('checkbox').first()).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('the catalogue’s own headline stays as it is', async ({ page }) => {
  await page.goto('/insatser/osa/?utan=osa-ifau-2010');
  await ready(page);
  await expect(page.locator('.facts .verdict').first()).toHaveText('Ineffektiv för arbete');
});

test('an address that leaves something out opens it, and the back button steps', async ({ page }) => {
  await page.goto('/insatser/hasky/');
  await page.evaluate(() => customElements.whenDefined('what-if').then(() => undefined));
  await toggle(page);
  await ready(page);
  await fold(page).getByRole('checkbox').first().uncheck();
  await page.goBack();
  await expect(fold(page).getByRole('checkbox').first()).toBeChecked();
  await page.goForward();
  await expect(fold(page).getByRole('checkbox').first()).not.toBeChecked();
  await page.reload();
  await ready(page);
  await expect(fold(page).getByRole('checkbox').first()).not.toBeChecked();
});

test('what the address leaves out and the entry lacks is told of', async ({ page }) => {
  await page.goto('/insatser/hasky/?utan=<b>x</b>');
  await ready(page);
  await expect(fold(page)).toContainText('”<b>x</b>” i adressen finns inte här, och ändrar inget.');
});

test('ground that cannot be fetched is told of, and asked for again', async ({ page }) => {
  await page.route('**/underlag.json', (route) => route.abort());
  await page.goto('/insatser/hasky/');
  await page.evaluate(() => customElements.whenDefined('what-if').then(() => undefined));
  await toggle(page);
  await expect(fold(page).getByRole('alert')).toBeVisible();
  await page.unroute('**/underlag.json');
  await toggle(page);
  await toggle(page);
  await ready(page);
  await expect(fold(page).getByRole('alert')).toBeHidden();
});

test('an intervention without evaluations has nothing to leave out', async ({ page }) => {
  await page.goto('/insatser/imr/');
  await expect(fold(page)).toHaveCount(0);
});
