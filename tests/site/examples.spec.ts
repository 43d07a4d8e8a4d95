import { expect, type Page, test } from '@playwright/test';
import { exampleList } from '../../src/views/examples.ts';
import { realCatalogue } from '../real-catalogue.ts';

const { cards } = exampleList(realCatalogue());
const shown = (page: Page) => page.getByRole('article').filter({ visible: true });
const area = (page: Page) => page.getByRole('combobox', { name: 'Område' });
const municipality = (page: Page) => page.getByRole('combobox', { name: 'Kommun' });

test('all examples of the reports stand there: five, seven and a plan', async ({ page }) => {
  await page.goto('/exempel/');
  await expect(shown(page)).toHaveCount(13);
  await expect(page.getByRole('main').getByRole('status')).toHaveText('13 exempel');
});

test('area and municipality narrow the examples, and the address follows', async ({ page }) => {
  await page.goto('/exempel/');
  await area(page).selectOption({ label: 'Missbruk och beroende' });
  const ofMisuse = cards.filter(({ facets }) => facets.area.includes('missbruk')).length;
  await expect(shown(page)).toHaveCount(ofMisuse);
  await municipality(page).selectOption({ label: 'Partille' });
  await expect(page).toHaveURL('/exempel/?omrade=missbruk&kommun=partille');
  await expect(shown(page).getByRole('link')).toHaveText([/Partille/]);
  await page.reload();
  await expect(shown(page)).toHaveCount(1);
  await expect(municipality(page)).toHaveValue('partille');
});

test('two choices that no example answers to can be taken back at once', async ({ page }) => {
  await page.goto('/exempel/?omrade=aldre&kommun=partille');
  await expect(page.getByRole('heading', { name: 'Inget exempel passar båda valen' })).toBeVisible();
  await page.getByRole('button', { name: 'Visa alla exempel' }).click();
  await expect(shown(page)).toHaveCount(cards.length);
  await expect(page).toHaveURL('/exempel/');
  await expect(area(page)).toBeFocused();
});

test('an address with unknown choices shows everything', async ({ page }) => {
  await page.goto('/exempel/?omrade=finns-inte&kommun=%22%5D');
  await expect(shown(page)).toHaveCount(cards.length);
});

test('an example says what its results cannot show, and leads to what it uses', async ({ page }) => {
  await page.goto('/exempel/hemrehabilitering-eskilstuna/');
  for (const name of ['Problemet', 'Vad de gjorde', 'Resultat', 'Vad resultaten inte visar', 'Framgångsfaktorer', 'Kostnader', 'Fakta']) {
    await expect.soft(page.getByRole('heading', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('link', { name: 'Eskilstuna' }).first()).toHaveAttribute('href', '/kommuner/eskilstuna/');
  await page.getByRole('article').getByRole('link', { name: 'Intensiv hemrehabilitering' }).click();
  await expect(page).toHaveURL('/insatser/intensiv-hemrehabilitering/');
  await expect(page.getByRole('heading', { name: 'I praktiken' })).toBeVisible();
});
