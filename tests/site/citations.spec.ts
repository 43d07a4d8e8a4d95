import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import packageFile from '../../package.json' with { type: 'json' };
import { site } from '../../site.config.ts';
import { apaText } from '../../src/views/citation/apa.ts';
import { citedRecords } from '../../src/views/citation/cite-this.ts';
import { CITATION_ENDINGS } from '../../src/views/citation/formats.ts';
import { routes } from '../../src/views/routes.ts';
import { realCatalogue } from '../real-catalogue.ts';

const SUMMARY = 'Så hänvisar du till sidan';
const cited = citedRecords(realCatalogue(), { ...site, version: packageFile.version });
const htmlOf = (path: string) => readFileSync(`dist/${path}index.html`, 'utf8');
const inHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

test('every page that can be cited is built, with the title, the address and the text of its record', () => {
  expect(cited.length).toBeGreaterThan(150);
  for (const { path, record } of cited) {
    const html = htmlOf(path);
    const title = /<title>(.*?)<\/title>/s.exec(html)?.[1]?.replaceAll('&#34;', '"').replaceAll('&#39;', "'").replace(/&amp;/g, '&');
    expect.soft(title, path).toBe(path === '' ? record.title : `${record.title} – ${site.name}`);
    expect.soft(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1], path).toBe(record.URL);
    expect.soft(/<link rel="cite-as" href="([^"]*)"/.exec(html)?.[1], path).toBe(record.URL);
    expect.soft(/<summary>Så hänvisar du till sidan<\/summary><p class="callout" tabindex="-1">([^<]*)</.exec(html)?.[1], path).toBe(inHtml(apaText(record)));
  }
});

test('every page for search engines can be cited, and no other', () => {
  const paths = globSync('dist/**/index.html').map((file) => file.replaceAll('\\', '/').slice('dist/'.length, -'index.html'.length));
  const open = paths.filter((path) => htmlOf(path).includes('<link rel="canonical"') && !htmlOf(path).includes('name="robots" content="noindex"'));
  expect(open.sort()).toEqual(cited.map(({ path }) => path).sort());
  expect(paths.filter((path) => !open.includes(path) && htmlOf(path).includes(SUMMARY))).toEqual([]);
});

test('the files of every page are built, and lead back to its address with the version', () => {
  for (const { path, record } of cited) {
    for (const ending of CITATION_ENDINGS) {
      const file = `dist/${routes.citation(path, ending).slice(1)}`;
      expect.soft(existsSync(file), file).toBe(true);
      const text = readFileSync(file, 'utf8');
      expect.soft(text, file).toContain(record.URL);
      expect.soft(text, file).toContain(packageFile.version);
    }
  }
});

test('no browser gets the programs that write the files', () => {
  expect(globSync('dist/_astro/*.js').filter((file) => /citeproc|BibTeX label|@ris\//.test(readFileSync(file, 'utf8')))).toEqual([]);
});

test.describe('the box', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('opens, copies its text and says so', async ({ page }) => {
    await page.goto('/insatser/ips/');
    const box = page.locator('.cite-this');
    await expect(box.getByRole('button')).toBeHidden();
    await box.getByText(SUMMARY).click();
    await box.getByRole('button', { name: 'Kopiera texten' }).click();
    await expect(box.locator('output')).toHaveText('Kopierad.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await box.locator('.callout').textContent());
  });

  test('saves a file that is named after the page', async ({ page }) => {
    await page.goto('/insatser/ips/');
    await page.getByText(SUMMARY, { exact: true }).last().click();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: 'RIS' }).click();
    expect((await saved).suggestedFilename()).toBe('insatser-ips.ris');
  });

  test('says where choices stand in the address that they can go along', async ({ page }) => {
    await page.goto('/jamfor/');
    await expect(page.locator('.cite-this')).toContainText('Dina val står i adressen');
    await page.goto('/metod/');
    await expect(page.locator('.cite-this')).not.toContainText('Dina val');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the box has its text and its files, and no button that does nothing', async ({ page }) => {
    await page.goto('/insatser/ips/');
    const box = page.locator('.cite-this');
    await box.getByText(SUMMARY).click();
    await expect(box.locator('.callout')).toBeVisible();
    await expect(box.getByRole('link')).toHaveText(['RIS', 'BibTeX', 'CSL-JSON']);
    await expect(box.getByRole('button')).toHaveCount(0);
  });
});

test('on paper the text stands without being opened, and no link to a file does', async ({ page }) => {
  await page.goto('/insatser/ips/');
  await page.emulateMedia({ media: 'print' });
  const box = page.locator('.cite-this');
  await expect(box).not.toHaveAttribute('open');
  await expect(box.locator('.callout')).toBeVisible();
  await expect(box.locator('.callout')).toHaveText(/^Evidenskatalogen\. \(\d{4}, .*\)\. .*\(version .*\)\. https:\/\//);
  await expect(box.getByRole('link', { includeHidden: true }).first()).toBeHidden();
});

test('on paper a page of one’s own choices isn’t cited without them', async ({ page }) => {
  await page.goto('/jamfor/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.cite-this')).toBeHidden();
});

test('every source and the whole list of them can be fetched', async ({ page }) => {
  await page.goto('/kallor/');
  const hrefs = await page.locator('main a[download]').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  // Three for each source, for the list and for the page.
  expect(hrefs).toHaveLength((realCatalogue().sources.length + 2) * CITATION_ENDINGS.length);
  expect(hrefs.filter((href) => !existsSync(`dist${href}`))).toEqual([]);
});
