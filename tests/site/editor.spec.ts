import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { fileOf, openFolder } from './editor-folder.ts';

// With less motion asked for, Sveltia's first page takes no clicks from the test's pointer.
test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const FOLDER = 'src/content/evaluations';

test('an edited entry differs only in the line that was edited', async ({ page }) => {
  const path = `${FOLDER}/bostad-forst-helsingborg-2013.yml`;
  await openFolder(page);
  await page.goto('/redigera/editor/#/collections/evaluations/entries/bostad-forst-helsingborg-2013');
  await page.getByRole('textbox', { name: 'Plats' }).fill('Helsingborgs stad');
  await page.getByRole('button', { name: 'Spara' }).click();
  await expect.poll(() => fileOf(page, path)).toBe(readFileSync(path, 'utf8').replace('\nplace: Helsingborg\n', '\nplace: Helsingborgs stad\n'));
});
