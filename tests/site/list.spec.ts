import { expect, test } from '@playwright/test';
import { countOf, FIRST, InterventionList, TOTAL } from './intervention-list.ts';

const EFFECTIVE_OR_PROMISING = countOf({ verdict: ['effektiv', 'lovande'] });

test('a choice narrows the list, and the count is announced', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await expect(list.count).toHaveText(`${TOTAL} insatser`);
  await expect(list.count).toHaveAttribute('aria-live', 'polite');
  await list.choose('Bedömning', 'Effektiv');
  await expect(list.count).toHaveText(`3 av ${TOTAL} insatser`);
  await list.expectNames(['Bostad först', 'Case management', 'Individanpassat stöd till arbete']);
});

test('choices in one facet widen the list, choices in two narrow it', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.choose('Bedömning', 'Effektiv');
  await list.choose('Bedömning', 'Lovande');
  await expect(list.count).toHaveText(`${EFFECTIVE_OR_PROMISING} av ${TOTAL} insatser`);
  await list.choose('Målgrupp', 'Personer i hemlöshet');
  await list.expectNames(['Bostad först', 'Case management']);
});

test('each option says how many it would give beside the other choices', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open('bedomning=effektiv');
  await expect(list.count).toHaveText(`3 av ${TOTAL} insatser`);
  await expect(page.getByRole('checkbox', { name: `Lovande ${countOf({ verdict: ['lovande'] })} insatser` })).toBeVisible();
  await expect(await list.option('Målgrupp', 'Personer i hemlöshet')).toHaveAccessibleName(/^Personer i hemlöshet\s*2\s/);
  await expect(await list.option('Målgrupp', 'Nollplacerade')).toHaveAccessibleName(/^Nollplacerade\s*0\s/);
});

test('late support in one area is not mixed up with early support in another', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.choose('Område', 'Missbruk');
  await list.choose('Tidigt eller sent stöd', 'Sent stöd');
  await list.expectNames(['Bostad först', 'Individanpassat stöd till arbete']);
  await list.open('omrade=aldre&tid=sent');
  await expect(list.nothingFound).toBeVisible();
});

for (const [text, names] of [
  ['hemlöshet', ['Bostad först', 'Case management', 'Boendetrappa']],
  ['HEMLOSHET', ['Bostad först', 'Case management', 'Boendetrappa']],
  ['växjö', ['Nystartsjobb i Växjö kommun', 'Växjölöftet']],
  ['IPS', ['Individanpassat stöd till arbete']],
] as const) {
  test(`the text ”${text}” finds its interventions`, async ({ page }) => {
    const list = new InterventionList(page);
    await list.open();
    await list.search.fill(text);
    await list.expectNames(names);
  });
}

test('every word of a text must be found', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.search.fill('försörjning');
  await expect(list.count).toHaveText(new RegExp(`^\\d+ av ${TOTAL}\\sinsatser$`));
  const many = await list.cards.count();
  await list.search.fill('försörjning stockholm');
  await expect.poll(() => list.cards.count()).toBeLessThan(many);
  await expect(list.cards.first()).toBeVisible();
});

test('the list can be ordered by name, in Swedish order', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.sortBy('Namn, A–Ö');
  await expect(page).toHaveURL('/insatser/?sortera=namn');
  await expect(list.cards.first()).toContainText('All in');
  const names = await list.names();
  expect(names).toEqual([...names].sort(new Intl.Collator('sv').compare));
});

test('the list can be shown as a table, with headers for columns and rows', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.showAs('Tabell');
  await expect(list.table.getByRole('columnheader')).toHaveText(['Insats', 'Tillförlitlighet', 'Bedömning', 'Målgrupp', 'Tidigt eller sent']);
  await expect(list.table.getByRole('rowheader')).toHaveCount(FIRST);
  await expect(list.cards).toHaveCount(0);
  await list.showAs('Kort');
  await expect(list.cards).toHaveCount(FIRST);
  await expect(list.table).toHaveCount(0);
});

test('a chip takes its choice back, and the focus goes to the result', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open('bedomning=effektiv&malgrupp=hemloshet');
  await list.chip('Personer i hemlöshet').click();
  await expect(list.count).toHaveText(`3 av ${TOTAL} insatser`);
  await expect(list.count).toBeFocused();
  await expect(page).toHaveURL('/insatser/?bedomning=effektiv');
  await expect(await list.option('Målgrupp', 'Personer i hemlöshet')).not.toBeChecked();
});

test('clearing takes all choices back, but keeps the order and the layout', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open('q=arbete&bedomning=effektiv&sortera=namn&visa=tabell');
  await list.chosen.getByRole('button', { name: 'Rensa alla val' }).click();
  await expect(page).toHaveURL('/insatser/?sortera=namn&visa=tabell');
  await expect(list.count).toHaveText(`${TOTAL} insatser`);
  await expect(list.count).toBeFocused();
  await expect(list.search).toHaveValue('');
  await expect(list.table.getByRole('rowheader')).toHaveCount(FIRST);
});

test('what carries a warning is named above the list, as far as it belongs to the choices', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open('malgrupp=hemloshet');
  const notice = page.locator('.list-warnings');
  await expect(notice).toHaveText('Försämrat resultat i en studie: Boendetrappa');
  await list.choose('Bedömning', 'Effektiv');
  await expect(notice).toBeHidden();
});

test('when nothing is found, the choice that stands in the way can be taken away', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await list.choose('Bedömning', 'Effektiv');
  await list.choose('Målgrupp', 'Nollplacerade');
  await expect(list.nothingFound).toBeVisible();
  await expect(list.count).toHaveText(`0 av ${TOTAL} insatser`);
  const way = page.getByRole('main').getByRole('button', { name: /^Ta bort Nollplacerade: utan det valet\s3\sinsatser$/ });
  await way.click();
  await expect(list.nothingFound).toBeHidden();
  await expect(list.cards).toHaveCount(3);
  await expect(list.count).toBeFocused();
});
