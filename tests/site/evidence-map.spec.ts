import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { evidenceBase } from '../../src/views/base/base.ts';
import { gapListView } from '../../src/views/evidence-map/gap-list.ts';
import { FIRST_GAPS } from '../../src/views/evidence-map/gap-view.ts';
import { gapsOf } from '../../src/views/evidence-map/gaps.ts';
import { ruledBases } from '../../src/views/evidence-map/ruled.ts';
import { OWN_RULES } from '../../src/views/evidence-map/rules.ts';
import { readMapState } from '../../src/views/evidence-map/state.ts';
import { realCatalogue } from '../real-catalogue.ts';
import { NARROWEST, PHONE } from './pages.ts';

const base = evidenceBase(realCatalogue());
const bases = ruledBases(base);
const TOTAL = base.interventions.length;
const GAPS = gapsOf(
  base.interventions.map(({ id }) => id),
  OWN_RULES,
  bases,
).length;
const MAP = '/evidenskarta/';

const result = (page: Page) => page.locator('.map-result');
const table = (page: Page) => page.getByRole('table', { name: /^Insatser och utfall/ });
const rowOf = (page: Page, name: string) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
const cellOf = (page: Page, row: string, outcome: string) => page.locator(`tr:has(a[href="/insatser/${row}/"])`).first().locator('.cell', { hasText: outcome });

/** Opens the map and waits for its script. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${MAP}${query}`);
  await page.evaluate(() => customElements.whenDefined('evidence-map').then(() => undefined));
  await expect(page.locator('evidence-map[aria-busy="true"]')).toHaveCount(0);
}

async function press(page: Page, name: string | RegExp, key = 'Enter'): Promise<void> {
  const control = page.getByRole('main').getByRole('button', { name });
  await control.focus();
  await page.keyboard.press(key);
}

async function check(page: Page, name: string): Promise<void> {
  const box = page.getByRole('main').getByRole('checkbox', { name });
  await box.focus();
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
}

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).setLegacyMode().analyze();
  expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`))).toEqual([]);
}

test('the page as it was built is what the browser draws from the base', async ({ page }) => {
  await open(page);
  const html = () => page.locator('.map-root table').innerHTML();
  const built = await html();
  const fetched = page.waitForResponse('**/underlag.json');
  await page.getByRole('checkbox', { name: 'Äldre' }).focus();
  await fetched;
  await page.getByRole('checkbox', { name: 'Äldre' }).press('Space');
  await expect(result(page)).toContainText(`2 av ${TOTAL}`);
  await page.keyboard.press('Space');
  await expect(result(page)).toHaveText(`${TOTAL} insatser, 23 utfall`);
  expect(await html()).toBe(built);
});

test('a cell says how sure, then which way, and leads to the findings', async ({ page }) => {
  await open(page);
  const cell = cellOf(page, 'ips', 'Arbete').getByRole('link');
  await expect(cell).toHaveAccessibleName(/^Tillförlitlighet: hög\. Effektiv \(1.fynd\)$/);
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/insatser/ips/#utfall-arbete');
  await expect(page.locator('#utfall-arbete')).toBeInViewport();
});

test('choices, their chips and the back button work from the keyboard, and stand in the address', async ({ page }) => {
  await open(page);
  await check(page, 'Missbruk och beroende');
  await expect(page).toHaveURL(`${MAP}?omrade=missbruk`);
  await expect(result(page)).toContainText(`av ${TOTAL}`);
  await page.locator('summary', { hasText: 'Målgrupp' }).press('Enter');
  await check(page, 'Närstående');
  await expect(page).toHaveURL(`${MAP}?omrade=missbruk&malgrupp=narstaende`);
  await press(page, 'Ta bort Missbruk och beroende');
  await expect(page).toHaveURL(`${MAP}?malgrupp=narstaende`);
  await expect(result(page)).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('checkbox', { name: 'Missbruk och beroende' })).toBeChecked();
  await press(page, 'Rensa alla val');
  await expect(page).toHaveURL(MAP);
  await expect(result(page)).toContainText(`${TOTAL} insatser`);
});

test('another rule marks each cell that it changes, and keeps every warning', async ({ page }) => {
  await open(page);
  const warnings = await page.locator('.map-table .warning').allTextContents();
  expect(warnings.length).toBeGreaterThan(0);
  await check(page, 'Bara studier med jämförelsegrupp');
  await expect(page).toHaveURL(`${MAP}?jamforelse=1`);
  await expect(result(page)).toContainText(/Dina regler ändrar \d+.rutor och \d+.rubriker/);
  await expect(cellOf(page, 'resursjobb', 'Arbete')).toContainText('Utan jämförelse');
  await expect(cellOf(page, 'resursjobb', 'Arbete')).toContainText('Var: Lovande, mycket låg');
  const marked = Number(/ändrar (\d+)/.exec((await result(page).textContent()) ?? '')?.[1]);
  expect(new Set(await page.locator('[data-changed] a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).size).toBe(marked);
  expect(await page.locator('.map-table .warning').allTextContents()).toEqual(warnings);
  await expectNoViolations(page);
});

test('a group folds and unfolds by its button, keeps the focus and says what it holds', async ({ page }) => {
  await open(page);
  const group = page.getByRole('button', { name: 'Komma i arbete' });
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await press(page, 'Komma i arbete');
  await expect(group).toHaveAttribute('aria-expanded', 'false');
  await expect(group).toBeFocused();
  await expect(page).toHaveURL(`${MAP}?dolda=ekonomiskt-bistand.komma-i-arbete`);
  await expect(rowOf(page, 'Resursjobb')).toHaveCount(0);
  const folded = page.locator('[data-group="ekonomiskt-bistand.komma-i-arbete"]');
  await expect(folded.locator('.tallies').first().getByRole('img')).toHaveAccessibleName(/^\d+ [a-zåäö ]+(, \d+ [a-zåäö ]+)*$/);
  await expect(folded.locator('.warning')).toContainText('Offentligt skyddad anställning');
  await press(page, 'Fäll ut alla');
  await expect(group).toHaveAttribute('aria-expanded', 'true');
  await press(page, 'Fäll ihop alla');
  await expect(table(page).locator('.map-row')).toHaveCount(0);
  await expectNoViolations(page);
});

test('a folded group with many warnings says how many, and names each of them one press away', async ({ page }) => {
  const warned = base.interventions.find(({ name }) => name === 'Offentligt skyddad anställning');
  const copies = [1, 2, 3, 4, 5, 6].map((number) => ({ ...warned, id: `${warned?.id}-${number}`, name: `Kopia ${number}` }));
  const studies = base.studies.map((study) => ({
    ...study,
    findings: study.findings.flatMap((finding) =>
      finding.intervention === warned?.id ? [finding, ...copies.map(({ id }) => ({ ...finding, intervention: id }))] : [finding],
    ),
  }));
  await page.route('**/underlag.json', (route) => route.fulfill({ json: { ...base, interventions: [...base.interventions, ...copies], studies } }));
  await open(page, '?dolda=ekonomiskt-bistand.komma-i-arbete');
  const folded = page.locator('[data-group="ekonomiskt-bistand.komma-i-arbete"]');
  const summary = folded.locator('summary');
  await expect(summary).toHaveText('Försämrat resultat: 7 insatser');
  await expect(folded.getByRole('link', { name: 'Kopia 6' })).toBeHidden();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(folded.getByRole('link', { name: 'Kopia 6' })).toBeVisible();
  await check(page, 'Utan avdrag för brister');
  await expect(folded.getByRole('link', { name: 'Kopia 6' })).toBeVisible();
  await expectNoViolations(page);
});

for (const [parameter, value, chip] of [
  ['omrade', 'finns-inte', 'finns-inte'],
  ['malgrupp', '<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
  ['utan-avdrag', 'kanske', 'Utan avdrag: kanske'],
  ['dolda', '__proto__', 'Ihopfälld: __proto__'],
] as const) {
  test(`the unknown choice ${parameter}=${value} can be seen and taken away`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await open(page, `?${new URLSearchParams({ [parameter]: value })}`);
    await press(page, `Ta bort ${chip}`);
    await expect(page).toHaveURL(MAP);
    await expect(result(page)).toHaveText(`${TOTAL} insatser, 23 utfall`);
    expect(errors).toEqual([]);
  });
}

test('when the base can’t be fetched, the map stays, the choice stays, and a new try mends it', async ({ page }) => {
  await page.route('**/underlag.json', (route) => route.abort());
  await open(page);
  await check(page, 'Äldre');
  const alert = page.getByRole('alert');
  await expect(alert).toContainText('gick inte att hämta');
  await expect(result(page)).toHaveText(`${TOTAL} insatser, 23 utfall`);
  await expect(page).toHaveURL(`${MAP}?omrade=aldre`);
  await page.unroute('**/underlag.json');
  await press(page, 'Försök igen');
  await expect(alert).toBeHidden();
  await expect(result(page)).toContainText(`2 av ${TOTAL}`);
});

test('the gaps follow the last of several quick choices, and the page tells that it is busy until they do', async ({ page }) => {
  await open(page);
  const fetched = page.waitForResponse('**/underlag.json');
  await page.getByRole('checkbox', { name: 'Äldre' }).focus();
  await fetched;
  const busy = await page.evaluate(() => {
    for (const value of ['aldre', 'missbruk']) document.querySelector<HTMLInputElement>(`input[name="omrade"][value="${value}"]`)?.click();
    return document.querySelector('evidence-map')?.ariaBusy;
  });
  expect(busy).toBe('true');
  await expect(page.locator('evidence-map')).toHaveAttribute('aria-busy', 'false');
  const state = readMapState(new URL(page.url()).searchParams);
  expect(state.areas).toEqual(['aldre', 'missbruk']);
  await expect(page.locator('.gap-count')).toHaveText(gapListView(bases, state, []).gapCount);
});

test('the gaps come ten at a time, and the focus goes to the first new one', async ({ page }) => {
  await open(page);
  await expect(page.locator('.gap')).toHaveCount(FIRST_GAPS);
  await expect(page.locator('.gap-count')).toHaveText(`${GAPS} luckor`);
  await press(page, 'Visa fler luckor');
  await expect(page.locator('.gap')).toHaveCount(2 * FIRST_GAPS);
  await expect(page.locator('.gap').nth(FIRST_GAPS).getByRole('heading').getByRole('link')).toBeFocused();
});

test('a plan can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const gap = page.locator('.gap').first();
  await gap.locator('summary').press('Enter');
  await gap.getByRole('button', { name: 'Kopiera planen' }).press('Enter');
  await expect(gap.getByRole('status')).toHaveText('Kopierad.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await gap.locator('.plan').textContent());
  expect(copied).toMatch(/^Plan för uppföljning: .+\n\n1\. Fråga\n/);
  await expectNoViolations(page);
});

test('where the browser refuses to copy, the plan is selected and the page says so', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await open(page);
  const gap = page.locator('.gap').first();
  await gap.locator('summary').press('Enter');
  await gap.getByRole('button', { name: 'Kopiera planen' }).press('Enter');
  await expect(gap.getByRole('status')).toContainText('Texten är markerad');
  await expect(gap.locator('.plan')).toBeFocused();
  expect(await page.evaluate(() => getSelection()?.toString())).toContain('1. Fråga');
});

test('the names and the head of the table stay in sight while it scrolls', async ({ page }) => {
  await open(page);
  const region = page.getByRole('region', { name: 'Evidenskartan som tabell' });
  await region.scrollIntoViewIfNeeded();
  await region.evaluate((element) => element.scrollTo(500, 900));
  const inside = await region.evaluate((element) => {
    const frame = element.getBoundingClientRect();
    const near = (selector: string) => element.querySelector(selector)?.getBoundingClientRect();
    return { top: (near('thead')?.top ?? -1) - frame.top, left: (near('.corner')?.left ?? -1) - frame.left };
  });
  expect(Math.abs(inside.top)).toBeLessThan(3);
  expect(Math.abs(inside.left)).toBeLessThan(3);
});

test('on a phone each intervention is a stack that is still a table, without what is merely empty', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await open(page);
  const row = rowOf(page, 'Jobbaktivering').first();
  await expect(row.getByRole('cell').filter({ visible: true })).toHaveCount(2);
  await expect(row).toContainText('Självförsörjning');
  await expect(table(page).getByRole('columnheader', { name: 'Självförsörjning' })).toBeAttached();
  await expectNoViolations(page);
  await page.setViewportSize(NARROWEST);
  await open(page, '?jamforelse=1&dolda=ekonomiskt-bistand.komma-i-arbete');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROWEST.width);
});

test('on paper the map lies on its side, with its head on every sheet and nothing cut off', async ({ page }) => {
  await open(page);
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) => [Number(width), Number(height)]);
  expect(boxes.length).toBeGreaterThan(3);
  expect(boxes.length).toBeLessThan(14);
  for (const [width = 0, height = 0] of boxes) expect(width).toBeGreaterThan(height);
  // The width of an A4 sheet on its side without its margins, in CSS pixels.
  await page.setViewportSize({ width: Math.floor(((297 - 16) / 25.4) * 96), height: 700 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page.evaluate(() => {
    const root = document.documentElement;
    const wide = [...document.querySelectorAll('.map-table :is(th, td)')].filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && cell.clientWidth > 0);
    return { page: root.scrollWidth - root.clientWidth, cells: wide.map((cell) => cell.textContent) };
  });
  expect(cut).toEqual({ page: 0, cells: [] });
  await expect(page.locator('.map-table thead')).toHaveCSS('display', 'table-header-group');
});

test('what is only told on paper of other outcomes is on the screen in columns of their own', async ({ page }) => {
  await open(page);
  await expect(page.locator('td.print-others').first()).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  const row = page.locator('tr:has(a[href="/insatser/arbetsmarknadsutbildning/"])');
  await expect(row.locator('td.print-others')).toContainText('Inkomst: trolig effekt, måttlig');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the map, its words and the first plans are there, and nothing that would do nothing', async ({ page }) => {
    await page.goto(MAP);
    await expect(table(page)).toBeVisible();
    await expect(page.getByText('Filter, omräkning och kopiering behöver JavaScript')).toBeVisible();
    await expect(page.getByRole('checkbox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('rowheader', { name: /^Komma i arbete/ })).toBeVisible();
    await page.locator('.gap summary').first().click();
    await expect(page.locator('.plan').first()).toContainText('Jämförelse');
    await expect(page.getByText('luckor till visas inte här')).toBeVisible();
  });
});
