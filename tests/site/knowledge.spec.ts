import { expect, type Page, test } from '@playwright/test';
import { preconditionViews } from '../../src/views/preconditions.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { PHONE } from './pages.ts';

const catalogue = realCatalogue();
const preconditions = preconditionViews(catalogue);

test.describe('A word that the glossary explains', () => {
  const word = (page: Page) => page.locator('.concept').first();
  const explanation = (page: Page) => word(page).getByRole('tooltip', { includeHidden: true });

  test('is explained on hover, and Escape puts the explanation away', async ({ page }) => {
    await page.goto('/insatser/ips/');
    await expect(explanation(page)).toBeHidden();
    await word(page).getByRole('link').hover();
    await expect(explanation(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(explanation(page)).toBeHidden();
  });

  test('is explained on focus, to a screen reader too', async ({ page }) => {
    await page.goto('/insatser/ips/');
    const link = word(page).getByRole('link');
    await link.focus();
    await expect(explanation(page)).toBeVisible();
    await expect(link).toHaveAccessibleDescription((await explanation(page).textContent()) ?? '');
    await page.keyboard.press('Tab');
    await expect(explanation(page)).toBeHidden();
  });

  test('leads to its place in the glossary', async ({ page }) => {
    await page.goto('/insatser/ips/');
    await word(page).getByRole('link').click();
    await expect(page).toHaveURL(/\/begrepp\/#[a-z-]+$/);
    await expect(page.locator(':target dt')).toBeVisible();
  });

  test('is explained inside the window, also at its edge on a phone', async ({ page }) => {
    await page.setViewportSize(PHONE);
    await page.goto('/tidigt-stod/');
    for (const concept of await page.locator('.concept').all()) {
      await concept.getByRole('link').focus();
      const box = await concept.getByRole('tooltip').boundingBox();
      expect.soft(box?.x).toBeGreaterThanOrEqual(0);
      expect.soft((box?.x ?? 0) + (box?.width ?? PHONE.width + 1)).toBeLessThanOrEqual(PHONE.width);
    }
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });
    test('is explained too', async ({ page }) => {
      await page.goto('/metod/');
      await word(page).getByRole('link').hover();
      await expect(explanation(page)).toBeVisible();
    });
  });
});

test('the glossary holds every concept', async ({ page }) => {
  await page.goto('/begrepp/');
  await expect(page.getByRole('main').getByRole('term')).toHaveCount(catalogue.vocabularies.concepts.length);
});

test.describe('The self-assessment', () => {
  const [first, second] = preconditions;
  const answer = (page: Page, statement: string, label: string) =>
    page.getByRole('group', { name: statement }).getByRole('radio', { name: label, exact: true });

  test('keeps its answers in the address alone, and says where to begin', async ({ page }) => {
    const sent: string[] = [];
    await page.goto('/forutsattningar/');
    page.on('request', (request) => sent.push(request.url()));
    await answer(page, first?.questions[0]?.text ?? '', 'Ja').check();
    await answer(page, second?.questions[0]?.text ?? '', 'Nej').check();
    await expect(page).toHaveURL(`/forutsattningar/#${first?.questions[0]?.id}=ja&${second?.questions[0]?.id}=nej`);
    const lacking = second?.label.toLocaleLowerCase('sv') ?? '';
    await expect(page.locator('.begin')).toHaveText(new RegExp(`^Här saknas mest: ${lacking}\\.$`, 'i'));
    expect(sent.filter((url) => url.includes(first?.questions[0]?.id ?? ''))).toEqual([]);
    await page.reload();
    await expect(answer(page, first?.questions[0]?.text ?? '', 'Ja')).toBeChecked();
    await page.getByRole('button', { name: 'Töm alla svar' }).click();
    await expect(page).toHaveURL('/forutsattningar/');
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  test('can be answered by keyboard', async ({ page }) => {
    await page.goto('/forutsattningar/');
    await answer(page, first?.questions[0]?.text ?? '', 'Ja').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowRight');
    await expect(answer(page, first?.questions[0]?.text ?? '', 'Delvis')).toBeChecked();
  });
});

for (const { id, title } of catalogue.templates) {
  test(`the template ”${title}” can be fetched as a document`, async ({ page }) => {
    await page.goto(`/mallar/${id}/`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Hämta som Word-dokument' }).click()]);
    expect(download.suggestedFilename()).toBe(`${id}.docx`);
    expect(await download.failure()).toBeNull();
  });
}

test('the barnahuslogg says that it is a proposal and not evaluated', async ({ page }) => {
  await page.goto('/mallar/barnahuslogg/');
  await expect(page.locator('.page-head .callout')).toHaveText(/förslag.*ingen utvärdering/is);
});

test('a programme theory reads as text: each box leads on by links, and its support to evidence or the lack of it', async ({ page }) => {
  await page.goto('/vinjetter/ingalill/');
  const lines = await page.locator('.theory-lines path').count();
  expect(lines).toBeGreaterThan(5);
  await expect(page.getByText('Katalogen har ingen insats som svarar mot stödet').first()).toBeVisible();
  await page.setViewportSize(PHONE);
  await expect(page.locator('.theory-lines')).toBeHidden();
  await expect(page.locator('.leads').first()).toHaveText(/^Leder till [A-Z]\d/);
  await page.locator('.leads a').first().click();
  await expect(page.locator('.box:target')).toBeInViewport();
});

test('lines meet their boxes in the window of a computer', async ({ page }) => {
  await page.goto('/vinjetter/jenny/');
  const apart = await page.evaluate(() => {
    const area = document.querySelector('.theory-lines')?.getBoundingClientRect();
    if (!area) return [];
    const boxes = [...document.querySelectorAll('.box')].map((box) => box.getBoundingClientRect());
    return [...document.querySelectorAll('.theory-lines path')].flatMap((path) => {
      const [x1 = 0, y1 = 0, ...rest] = (path.getAttribute('d') ?? '').match(/[\d.]+/g)?.map(Number) ?? [];
      const ends = [
        [x1, y1],
        [rest.at(-2) ?? 0, rest.at(-1) ?? 0],
      ].map(([x = 0, y = 0]) => ({ x: area.x + (x / 100) * area.width, y: area.y + (y / 100) * area.height }));
      return ends.filter(({ x, y }) => !boxes.some((box) => x > box.left - 3 && x < box.right + 3 && y > box.top - 3 && y < box.bottom + 3));
    });
  });
  expect(apart).toEqual([]);
});

test('municipalities are compared in a table on a computer and each for itself on a phone, and empty cells say so', async ({ page }) => {
  await page.goto('/kommuner/jamforelse/boendestod/');
  const table = page.getByRole('table', { name: 'Kommunerna jämförda' });
  await expect(table.getByRole('columnheader')).toHaveCount(7);
  await expect(table.getByRole('row', { name: /^Avgift/ }).getByText('Uppgift saknas')).toHaveCount(1);
  await page.setViewportSize(PHONE);
  await expect(table).toBeHidden();
  await expect(page.getByRole('article').getByText('Avgift', { exact: true })).toHaveCount(7);
});
