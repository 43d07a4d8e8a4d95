import { expect, test } from '@playwright/test';
import { countOf, FIRST, InterventionList, TOTAL } from './intervention-list.ts';

const EFFECTIVE_OR_PROMISING = countOf({ verdict: ['effektiv', 'lovande'] });

test('an address that somebody shared gives the same choices and the same list', async ({ page, context }) => {
  const mine = new InterventionList(page);
  await mine.open();
  await mine.choose('Bedömning', 'Lovande');
  await mine.choose('Bedömning', 'Effektiv');
  await mine.choose('Målgrupp', 'Personer i hemlöshet');
  await mine.sortBy('Namn, A–Ö');
  await mine.search.fill('housing first');
  await expect(mine.count).toHaveText(`1 av ${TOTAL} insatser`);

  const theirs = new InterventionList(await context.newPage());
  await theirs.page.goto(page.url());
  await theirs.expectNames(await mine.names());
  await expect(theirs.count).toHaveText(`1 av ${TOTAL} insatser`);
  for (const [facet, label] of [
    ['Bedömning', 'Lovande'],
    ['Bedömning', 'Effektiv'],
    ['Målgrupp', 'Personer i hemlöshet'],
  ] as const) {
    await expect(await theirs.option(facet, label)).toBeChecked();
  }
  await expect(theirs.page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await expect(theirs.page.getByRole('combobox', { name: 'Ordna efter' })).toHaveValue('namn');
  await expect(theirs.search).toHaveValue('housing first');
  expect(new URL(theirs.page.url()).search).toBe(new URL(page.url()).search);
});

test('the back and forward buttons step through the choices', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.choose('Bedömning', 'Effektiv');
  await expect(list.cards).toHaveCount(3);
  await list.choose('Bedömning', 'Lovande');
  await expect(list.cards).toHaveCount(EFFECTIVE_OR_PROMISING);
  await page.goBack();
  await expect(list.cards).toHaveCount(3);
  await expect(await list.option('Bedömning', 'Lovande')).not.toBeChecked();
  await page.goBack();
  await expect(list.cards).toHaveCount(FIRST);
  await expect(list.count).toHaveText(`${TOTAL} insatser`);
  await page.goForward();
  await expect(list.cards).toHaveCount(3);
  await expect(await list.option('Bedömning', 'Effektiv')).toBeChecked();
});

test('the back button from an entry leads to the list as it was', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.choose('Bedömning', 'Effektiv');
  await page.getByRole('link', { name: 'Bostad först' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Bostad först' })).toBeVisible();
  await page.goBack();
  await list.expectNames(['Bostad först', 'Case management', 'Individanpassat stöd till arbete']);
  await expect(await list.option('Bedömning', 'Effektiv')).toBeChecked();
});

test('typing does not fill the history', async ({ page }) => {
  const list = new InterventionList(page);
  await page.goto('/om/');
  await list.open();
  await list.search.pressSequentially('hemlöshet');
  await expect(list.cards).toHaveCount(3);
  await page.goBack();
  await expect(page).toHaveURL('/om/');
});

test('an order, a layout and a parameter that do not exist are passed over', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open('sortera=slump&visa=karta&utm_source=brev&bedomning=&q=');
  await expect(list.count).toHaveText(`${TOTAL} insatser`);
  await expect(list.cards).toHaveCount(FIRST);
  await expect(list.cards.first()).toContainText('Bostad först');
  await expect(list.chosen).toBeHidden();
});

for (const value of ['finns-inte', '__proto__', '<img src=x onerror=alert(1)>', '"]']) {
  test(`the unknown choice ${value} can be seen and taken away`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const list = new InterventionList(page);
    await list.open(String(new URLSearchParams({ bedomning: value })));
    await expect(list.nothingFound).toBeVisible();
    await list.chip(value).click();
    await expect(list.cards).toHaveCount(FIRST);
    expect(errors).toEqual([]);
  });
}
