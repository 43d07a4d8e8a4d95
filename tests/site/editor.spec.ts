import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { readContent } from '../../src/catalogue/read-content.ts';
import { fixText } from '../../src/editing/fix/fix-text.ts';
import { withFiles } from '../../src/editing/new/entry/check-draft.ts';
import { interventionPage } from '../../src/views/intervention/page.ts';
import { mockHost } from './editor-host.ts';
import { fileOf, openFolder } from './editor-folder.ts';

const FOLDER = 'src/content/evaluations';

test('an edited entry differs only in the line that was edited', async ({ page }) => {
  const path = `${FOLDER}/bostad-forst-helsingborg-2013.yml`;
  await openFolder(page);
  await page.goto('/redigera/editor/#/collections/evaluations/entries/bostad-forst-helsingborg-2013');
  await page.getByRole('textbox', { name: 'Plats' }).fill('Helsingborgs stad');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect.poll(() => fileOf(page, path)).toBe(readFileSync(path, 'utf8').replace('\nplace: Helsingborg\n', '\nplace: Helsingborgs stad\n'));
});

/** A field by its label, inside the form or an item of a list in it. */
const field = (within: Page | Locator, label: string) => within.getByRole('group', { name: new RegExp(`^Fält “.?${label}.?”$`) });

async function choose(page: Page, within: Page | Locator, label: string, option: string): Promise<void> {
  await field(within, label).getByRole('combobox', { name: label }).first().click();
  const list = page.getByRole('dialog').filter({ has: page.getByRole('searchbox') });
  await list.getByRole('searchbox').fill(option);
  await list.getByRole('option', { name: option }).first().click();
  // It takes a moment to close, and the next one would open beside it.
  await expect(list).toHaveCount(0);
}

test('an evaluation that is added through the forms passes the check and moves the rating on the page', async ({ page }) => {
  test.setTimeout(240_000);
  page.setDefaultTimeout(20_000);
  await page.setViewportSize({ width: 1440, height: 1800 });
  await openFolder(page);
  await page.goto('/redigera/editor/#/collections/evaluations/new');
  const write = (within: Page | Locator, label: string, text: string) => within.getByRole('textbox', { name: label, exact: true }).first().fill(text);
  await write(page, 'Id', 'arbetspraktik-prov-2025');
  await write(page, 'Titel', 'Arbetspraktik i en påhittad översikt');
  await choose(page, page, 'Utvärderare', 'IFAU');
  await write(page, 'Publicerad', '2025');
  await choose(page, page, 'Upplägg', 'Systematisk översikt');
  await write(page, 'Vad som gjordes', 'En påhittad översikt, som bara finns i provet.');
  await write(page, 'Vilka som ingick', 'Påhittade studier av arbetspraktik.');
  await page.getByRole('button', { name: /^Lägg till .?Fynd/ }).click();
  const finding = field(page, 'Fynd');
  await choose(page, finding, 'Insats', 'Arbetspraktik');
  await choose(page, finding, 'Utfall', 'Arbete');
  await write(finding, 'Mått', 'Andel med arbete efter ett år');
  await finding.getByRole('radio', { name: 'Ingen skillnad' }).click();
  await finding.getByRole('radio', { name: 'Jämfört med sedvanligt eller inget stöd' }).click();
  await write(finding, 'Sammanfattning', 'Lika många hade ett arbete med arbetspraktik som utan.');
  await page
    .getByRole('button', { name: /^Lägg till .?Källor/ })
    .last()
    .click();
  await choose(page, field(page, 'Källor').last(), 'Källa', 'Effektiva tidiga insatser');
  await write(page, 'Senast granskad', '2026-11-22');
  // The rating is computed while the form is filled in.
  const preview = page.locator('iframe').first().contentFrame();
  await expect(
    preview.getByText(/Arbetspraktik: Hög tillförlitlighet. Ingen visad effekt för arbete.*Var: Måttlig tillförlitlighet. Trolig effekt/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Spara' }).click();

  const path = `${FOLDER}/arbetspraktik-prov-2025.yml`;
  await expect.poll(() => fileOf(page, path)).toContain('direction: ingen-skillnad');
  const text = (await fileOf(page, path)) ?? '';
  expect(fixText(text, { collection: 'evaluations', name: 'arbetspraktik-prov-2025' })).toBe(text);
  const content = readContent('.');
  const { catalogue, problems } = readCatalogue(withFiles(content, [{ path, text }]));
  expect(problems).toEqual([]);
  const before = readCatalogue(content).catalogue;
  const headline = (of: typeof catalogue) => {
    const entry = of.intervention.get('arbetspraktik');
    return entry && interventionPage(entry, of).headline.verdict;
  };
  expect([headline(before), headline(catalogue)]).toEqual(['trolig-effekt', 'ingen-visad-effekt']);
});

test('where a host is configured, what is saved becomes a branch, a commit of what was edited and a draft for review', async ({ page }) => {
  const host = await mockHost(page);
  await page.goto('/redigera/editor/');
  await page.getByRole('button', { name: 'Logga in med en Access Token' }).click();
  const signIn = page.getByRole('alertdialog');
  await signIn.getByRole('textbox').fill('ett-prov');
  await signIn.getByRole('button', { name: 'Logga in' }).click();
  await expect(page.getByText('Kunskapssidor')).toBeVisible({ timeout: 30_000 });
  await page.goto('/redigera/editor/#/collections/evaluations/entries/bostad-forst-helsingborg-2013');
  await page.getByRole('textbox', { name: 'Plats' }).fill('Helsingborgs stad');
  await page.getByRole('button', { name: 'Spara' }).click();

  const path = `${FOLDER}/bostad-forst-helsingborg-2013.yml`;
  const branch = 'cms/evaluations/bostad-forst-helsingborg-2013';
  await expect.poll(() => host.pulls).toMatchObject([{ head: branch, base: 'main', draft: true }]);
  expect(host.branches).toEqual([`refs/heads/${branch}`]);
  expect(host.commits).toEqual([{ branch, path, text: readFileSync(path, 'utf8').replace('\nplace: Helsingborg\n', '\nplace: Helsingborgs stad\n') }]);
  expect(host.unknown).toEqual([]);
});
