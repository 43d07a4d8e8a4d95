import { expect, type Page, test } from '@playwright/test';

/** The HTML of the first of each mark below a root, without what only formats it. */
async function marks(page: Page, root: string): Promise<string[]> {
  const html = await page
    .locator(root)
    .first()
    .evaluate((element) => ['.certainty', '.verdict', '.warning'].map((selector) => element.querySelector(selector)?.outerHTML ?? selector));
  return html.map((text) =>
    text
      .replace(/ hidden=""|\s*data-astro-[a-z-]+(="[^"]*")?/g, '')
      .replace(/\s+/g, ' ')
      .replaceAll('> <', '><'),
  );
}

test('the marks that the browser draws are those of the built pages', async ({ page }) => {
  await page.goto('/insatser/stockholmsjobb/');
  const built = await marks(page, '.card[data-id="osa"]');
  await page.goto('/utbud/#ges=osa');
  await page.locator('.advice').first().waitFor();
  expect(await marks(page, '.action[data-action="fasa-ut"] .advice')).toEqual(built);
});
