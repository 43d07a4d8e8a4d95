import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { InterventionList } from './intervention-list.ts';
import { ComparisonPage } from './comparison.ts';
import { NARROWEST, PHONE } from './pages.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Att jämföra' });
const choice = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^Jämför ${name}`) });

async function ready(page: Page): Promise<void> {
  await page.evaluate(() => customElements.whenDefined('intervention-list').then(() => undefined));
}

test('cards are marked by keyboard, the bar names them and leads to the comparison and back', async ({ page }) => {
  await page.goto('/insatser/');
  await ready(page);
  await choice(page, 'Bostad först').press('Space');
  await expect(bar(page)).toContainText('1 av 4 valda. Välj minst en till');
  await choice(page, 'Case management').press('Space');
  await expect(page).toHaveURL('/insatser/?jamfor=bostad-forst&jamfor=case-management');
  await expect(page.locator('.compare-message')).toHaveText('Att jämföra: Bostad först och Case management. 2 av 4 valda.');
  await bar(page).getByRole('link', { name: 'Jämför de valda insatserna' }).press('Enter');
  const comparison = new ComparisonPage(page);
  await expect(comparison.columns()).toHaveText(['Uppgift', 'Bostad först', 'Case management']);
  await page.getByRole('link', { name: 'Välj i listan, med filter' }).click();
  await expect(choice(page, 'Bostad först')).toBeChecked();
  await expect(bar(page)).toContainText('2 av 4 valda');
});

test('what is marked narrows nothing, outlives filters and clearing, and is found in the table too', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open('jamfor=bostad-forst');
  const all = await list.count.textContent();
  await list.choose('Bedömning', 'Ineffektiv');
  await expect(page).toHaveURL('/insatser/?bedomning=ineffektiv&jamfor=bostad-forst');
  await expect(bar(page).getByRole('button', { name: 'Ta bort Bostad först ur jämförelsen' })).toBeVisible();
  await choice(page, 'Boendetrappa').check();
  await list.chip('Ineffektiv').click();
  await expect(list.count).toHaveText(all ?? '');
  await list.choose('Bedömning', 'Effektiv');
  await list.choose('Målgrupp', 'Personer i hemlöshet');
  await list.chosen.getByRole('button', { name: 'Rensa alla val' }).click();
  await expect(page).toHaveURL('/insatser/?jamfor=bostad-forst&jamfor=boendetrappa');
  await list.showAs('Tabell');
  await expect(page.getByRole('row', { name: /^Bostad först/ }).getByRole('checkbox')).toBeChecked();
  await page.goBack();
  await page.goBack();
  await expect(list.chosen).toBeVisible();
});

test('at four the others say why they cannot be marked, and stay within reach', async ({ page }) => {
  await page.goto('/insatser/?jamfor=ips&jamfor=osa&jamfor=hasky&jamfor=bostad-forst');
  await ready(page);
  const fifth = page.getByRole('checkbox', { name: 'Jämför Case management (fyra är valda)' });
  await expect(fifth).toHaveAttribute('aria-disabled', 'true');
  // aria-disabled is no hindrance to a press: the list itself undoes it.
  await fifth.press('Space');
  await expect(fifth).not.toBeChecked();
  await expect(bar(page).getByRole('button')).toHaveCount(4);
  await expect(page.locator('.compare-message')).toContainText('Fler får inte plats');
  await bar(page).getByRole('button').first().press('Enter');
  await expect(bar(page).getByRole('button')).toHaveCount(3);
  await expect(bar(page).getByRole('button').first()).toBeFocused();
  await expect(choice(page, 'Case management')).not.toHaveAttribute('aria-disabled');
});

test('the last one taken away closes the bar, and the focus goes to its card', async ({ page }) => {
  await page.goto('/insatser/?jamfor=bostad-forst');
  await ready(page);
  await bar(page).getByRole('button').press('Enter');
  await expect(bar(page)).toBeHidden();
  await expect(choice(page, 'Bostad först')).toBeFocused();
  await expect(page).toHaveURL('/insatser/');
});

test('the focus stays where it is when the list comes after somebody has pressed', async ({ page }) => {
  let send = () => {};
  const pressed = new Promise<void>((resolve) => {
    send = resolve;
  });
  await page.route('**/lista.json', async (route) => {
    await pressed;
    await route.continue();
  });
  await page.goto('/insatser/?jamfor=bostad-forst');
  await ready(page);
  await bar(page).getByRole('button').press('Enter');
  await expect(choice(page, 'Bostad först')).toBeFocused();
  send();
  await expect(page.locator('intervention-list')).toHaveAttribute('aria-busy', 'false');
  await expect(choice(page, 'Bostad först')).toBeFocused();
});

for (const id of ['finns-inte', '__proto__', '"]', '<img src=x onerror=alert(1)>']) {
  test(`the unknown mark ${id} can be seen and taken away`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`/insatser/?${new URLSearchParams({ jamfor: id })}`);
    await ready(page);
    await bar(page)
      .getByRole('button', { name: `Ta bort ${id} ur jämförelsen` })
      .click();
    await expect(bar(page)).toBeHidden();
    expect(errors).toEqual([]);
  });
}

for (const viewport of [{ width: 1440, height: 900 }, PHONE, NARROWEST]) {
  test(`the bar breaks no rule in a window of ${viewport.width} pixels, leaves the list in view and covers nothing that is focused`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto('/insatser/?jamfor=ips&jamfor=osa&jamfor=hasky&jamfor=bostad-forst');
    await expect(page.locator('intervention-list[aria-busy="false"]')).toHaveCount(1);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    expect((await bar(page).boundingBox())?.height ?? 0).toBeLessThan(viewport.height / 2.5);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze();
      expect.soft(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target)}`)).toEqual([]);
    }
    const link = page.getByRole('article').nth(5).getByRole('link');
    await link.focus();
    const [focused, foot] = await Promise.all([link.boundingBox(), bar(page).boundingBox()]);
    expect((focused?.y ?? 0) + (focused?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0);
  });
}

test('an entry leads to its comparison', async ({ page }) => {
  await page.goto('/insatser/ips/');
  await page.getByRole('link', { name: 'Jämför med andra insatser' }).click();
  await expect(page).toHaveURL('/jamfor/?insats=ips');
  await expect(new ComparisonPage(page).columns()).toHaveCount(2);
});

test('hits that are interventions, and only they, lead to their comparison', async ({ page }) => {
  await page.goto('/sok/?q=IPS');
  const interventions = page.getByRole('region', { name: 'Insatser' });
  await interventions.waitFor();
  const leads = page.getByRole('main').getByRole('link', { name: /^Jämför / });
  await expect(leads).toHaveCount(await interventions.getByRole('listitem').count());
  await expect(interventions.getByRole('link', { name: /^Jämför / })).toHaveCount(await leads.count());
  await page.getByRole('link', { name: 'Jämför Individanpassat stöd till arbete' }).click();
  await expect(page).toHaveURL('/jamfor/?insats=ips');
});

test('the list loads nothing of what draws the comparison', async ({ page }) => {
  const scripts: string[] = [];
  page.on('response', async (response) => {
    if (response.url().endsWith('.js')) scripts.push(await response.text());
  });
  await page.goto('/insatser/?jamfor=ips');
  await page.waitForLoadState('networkidle');
  expect(scripts.length).toBeGreaterThan(0);
  expect(scripts.filter((script) => script.includes('__k') || script.includes('intervention-comparison'))).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the list has no mark that would do nothing', async ({ page }) => {
    await page.goto('/insatser/?jamfor=ips');
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(bar(page)).toHaveCount(0);
  });
});
