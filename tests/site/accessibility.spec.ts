import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { NARROWEST, open, PAGES, PHONE } from './pages.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The only rules whose answer can change with the colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/** One line for each element that breaks a rule. The pages have one frame, so axe needs no page of its own to sum up. */
async function violations(axe: AxeBuilder): Promise<string[]> {
  const { violations: found } = await axe.setLegacyMode().analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary = '' }) => `${id}: ${target.join(' ')}\n${failureSummary}`));
}

async function expectNoViolations(page: Page): Promise<void> {
  expect.soft(await violations(new AxeBuilder({ page }).withTags(WCAG)), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect.soft(await violations(new AxeBuilder({ page }).withRules(COLOUR_RULES)), 'dark').toEqual([]);
}

for (const sitePage of PAGES) {
  test(`${sitePage.name} breaks no WCAG rule that axe knows, in light and dark`, async ({ page }) => {
    await open(page, sitePage);
    await expectNoViolations(page);
  });
}

const ON_A_PHONE = ['the start page', 'the list as cards', 'the list as a table', 'an effective intervention', 'an evaluation', 'the analysis of an offering'];

for (const sitePage of PAGES.filter(({ name }) => ON_A_PHONE.includes(name))) {
  test(`${sitePage.name} breaks no WCAG rule on a phone, in light and dark`, async ({ page }) => {
    await page.setViewportSize(PHONE);
    await open(page, sitePage);
    await expectNoViolations(page);
  });
}

test('the filter panel on a phone breaks no WCAG rule, in light and dark', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto('/insatser/');
  await page.getByRole('button', { name: 'Filtrera' }).click();
  await expect(page.getByRole('searchbox', { name: 'Sök i listan' })).toBeVisible();
  await expectNoViolations(page);
});

test('dark and light are two sets of colours', async ({ page }) => {
  await page.goto('/');
  const colours = () => page.evaluate(() => [document.documentElement, document.body].map((element) => getComputedStyle(element).backgroundColor).join());
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await colours();
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await colours()).not.toBe(light);
});

test(`no page scrolls sideways in a window of ${NARROWEST.width} pixels`, async ({ page }) => {
  await page.setViewportSize(NARROWEST);
  for (const sitePage of PAGES) {
    await open(page, sitePage);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(width, sitePage.name).toBe(NARROWEST.width);
  }
});

test('every page has one first heading, and no level is left out below it', async ({ page }) => {
  for (const sitePage of PAGES) {
    await open(page, sitePage);
    const levels = await page.getByRole('heading').evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect.soft(levels.indexOf(1), sitePage.name).toBe(0);
    expect.soft(levels.lastIndexOf(1), sitePage.name).toBe(0);
    expect
      .soft(
        levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1),
        sitePage.name,
      )
      .toEqual([]);
  }
});
