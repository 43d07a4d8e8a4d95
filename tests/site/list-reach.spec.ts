import { expect, type Page, test } from '@playwright/test';
import { SORTS } from '../../src/views/list/state.ts';
import { countOf, FIRST, InterventionList, listItems, TOTAL } from './intervention-list.ts';
import { PHONE } from './pages.ts';

const EFFECTIVE_OR_PROMISING = countOf({ verdict: ['effektiv', 'lovande'] });

/** Presses Tab until the focus stands on what is looked for, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`Tab never reached ${selector}`);
}

test('the keyboard alone leads from a choice over its result to an entry', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  await tabTo(page, 'input[name="bedomning"][value="effektiv"]');
  await page.keyboard.press('Space');
  await expect(list.count).toHaveText(`3 av ${TOTAL} insatser`);
  await tabTo(page, 'article a');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bostad först' })).toBeVisible();
});

test('the first press of Tab offers a way past the menu', async ({ page }) => {
  await page.goto('/insatser/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('what is focused can be seen', async ({ page }) => {
  await page.goto('/insatser/');
  for (const selector of ['nav a', 'input[type="search"]', 'summary', 'input[type="checkbox"]', 'select', 'article a']) {
    await tabTo(page, selector);
    const seen = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      return [element, element.closest('label'), element.closest('article')].some((part) => {
        if (!part) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(part);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
    });
    expect.soft(seen, selector).toBe(true);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: PHONE });

  test('the filter opens in a panel, Escape closes it and the focus returns', async ({ page }) => {
    const list = new InterventionList(page);
    await list.open();
    const button = page.getByRole('button', { name: 'Filtrera' });
    await expect(list.search).toBeHidden();
    await button.click();
    await expect(list.search).toBeVisible();
    await list.search.focus();
    await page.keyboard.press('Escape');
    await expect(list.search).toBeHidden();
    await expect(button).toBeFocused();
  });

  test('the panel says how many its choices give, and leads back to them', async ({ page }) => {
    const list = new InterventionList(page);
    await list.open();
    await page.getByRole('button', { name: 'Filtrera' }).click();
    await list.choose('Bedömning', 'Effektiv');
    await page.getByRole('button', { name: /^Visa\s3\sinsatser$/ }).click();
    await expect(list.search).toBeHidden();
    await expect(list.cards).toHaveCount(3);
  });
});

for (const [what, answer] of [
  ['cannot be reached', { abort: true }],
  ['answers with an error', { abort: false }],
] as const) {
  test(`when the list's data ${what}, the page says so and keeps what it has`, async ({ page }) => {
    await page.route('**/lista.json', (route) => (answer.abort ? route.abort() : route.fulfill({ status: 500 })));
    const list = new InterventionList(page);
    await list.open();
    await list.choose('Bedömning', 'Effektiv');
    const alert = page.getByRole('alert');
    await expect(alert).toContainText('Listan gick inte att hämta');
    await expect(alert.getByRole('link')).toHaveAttribute('href', '/insatser/alla/');
    await expect(list.cards).toHaveCount(FIRST);

    await page.unroute('**/lista.json');
    await list.choose('Bedömning', 'Lovande');
    await expect(list.cards).toHaveCount(EFFECTIVE_OR_PROMISING);
    await expect(alert).toBeHidden();
  });
}

const clean = (html: string) => html.replace(/\s+/g, ' ').replaceAll('> <', '><').trim();

test('a card that the browser makes is the card that the server makes', async ({ page, context }) => {
  await page.goto('/insatser/');
  const served = await page.getByRole('article').evaluateAll((cards) => cards.map(({ outerHTML }) => outerHTML));
  expect(served).toHaveLength(FIRST);

  const emptied = await context.newPage();
  // Before the page's script runs, so that it finds no card to use again and makes all of them from its pattern.
  await emptied.addInitScript(() => document.addEventListener('readystatechange', () => document.querySelector('.cards')?.replaceChildren(), { once: true }));
  await emptied.goto('/insatser/');
  await expect(emptied.getByRole('article')).toHaveCount(0);
  const list = new InterventionList(emptied);
  await list.sortBy('Namn, A–Ö');
  await list.sortBy('Bedömning, bäst först');
  await expect(list.cards).toHaveCount(FIRST);
  const made = await list.cards.evaluateAll((cards) => cards.map(({ outerHTML }) => outerHTML));
  expect(made.map(clean)).toEqual(served.map(clean));
});

test('a table row that the browser makes is the row that the server makes', async ({ page }) => {
  // Rows are marked for comparison only where there is a list around them that remembers it.
  const rows = () =>
    page.locator('tbody tr').evaluateAll((all) =>
      all.map((row) => {
        const copy = row.cloneNode(true) as HTMLElement;
        copy.querySelector('.compare-choice')?.remove();
        return copy.outerHTML;
      }),
    );
  await page.goto('/insatser/alla/');
  const served = await rows();
  await page.goto('/insatser/?visa=tabell&sortera=namn');
  await new InterventionList(page).showAll();
  await expect(page.locator('tbody tr')).toHaveCount(served.length);
  expect((await rows()).map(clean)).toEqual(served.map(clean));
});

for (const layout of ['kort', 'tabell'] as const) {
  test(`the warnings stand in the list shown as ${layout}, however it is ordered`, async ({ page }) => {
    const warned = (await listItems(page)).filter(({ headline }) => headline.warning !== '');
    expect(warned.map(({ id }) => id).sort()).toEqual(['boendetrappa', 'osa']);
    for (const sort of SORTS) {
      await page.goto(`/insatser/?sortera=${sort}&visa=${layout}`);
      // Named above the list from the start, also those that it doesn't show yet.
      const notice = page.locator('.list-warnings').getByRole('link');
      await expect.soft(notice, sort).toHaveCount(warned.length);
      expect.soft((await notice.allTextContents()).sort(), sort).toEqual(warned.map(({ name }) => name).sort());
      await new InterventionList(page).showAll();
      for (const { name, headline } of warned) {
        const entry = page.getByRole(layout === 'kort' ? 'article' : 'row').filter({ has: page.getByRole('link', { name }) });
        await expect.soft(entry.getByText(headline.warning), sort).toBeVisible();
      }
      await expect.soft(page.getByText(/^Varning:/).filter({ visible: true }), sort).toHaveCount(warned.length);
    }
  });
}
