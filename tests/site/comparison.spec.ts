import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { ComparisonPage } from './comparison.ts';
import { NARROWEST, PHONE } from './pages.ts';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** The four with the most findings. */
const HEAVIEST = ['arbetsmarknadsutbildning', 'case-management', 'stockholmsjobb', 'socialpsykiatriskt-team'];

async function expectAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await new AxeBuilder({ page }).withTags(WCAG).setLegacyMode().analyze();
    expect.soft(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${colorScheme} ${id}: ${target.join(' ')}`))).toEqual([]);
  }
}

test('by keyboard alone: from the field to a comparison that can be shared', async ({ page, context }) => {
  const mine = new ComparisonPage(page);
  await mine.open();
  await mine.field.focus();
  await mine.choose('ips');
  await expect(page).toHaveURL('/jamfor/?insats=ips');
  await expect(mine.field).toBeFocused();
  await expect(page.getByText('Välj minst en till')).toBeVisible();
  await mine.choose('housing first');
  await expect(mine.columns()).toHaveText(['Uppgift', /^Individanpassat stöd till arbete/, 'Bostad först']);
  await expect(mine.message).toHaveText(/^Bostad först är vald\. 2 av 4 insatser\./);

  const theirs = new ComparisonPage(await context.newPage());
  await theirs.page.goto(page.url());
  await expect(theirs.columns()).toHaveText(['Uppgift', /^Individanpassat stöd till arbete/, 'Bostad först']);
  await expect(theirs.page).toHaveTitle(/^Individanpassat stöd till arbete, Bostad först – Jämför insatser/);
});

test('rows have headers, certainty stands before effect, and what is missing is said in words', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('ips', 'imr');
  const work = comparison.row('Arbete').getByRole('cell');
  await expect(work).toHaveCount(2);
  await expect(work.first()).toHaveText(/Hög tillförlitlighet\s*Effektiv.*58\s%.*21\s%/s);
  await expect(work.last()).toHaveText(/Inte undersökt/);
  await expect(comparison.row('Kostnader').getByRole('cell').last()).toHaveText(/Uppgift saknas/);
  await expect(page.getByText('Katalogen har ingen studie som prövar dem mot varandra')).toBeVisible();
  await expect(page.getByText('Ingen har undersökt effekten. Det betyder inte att effekt saknas')).toBeVisible();
});

test('the switch leaves only the rows that differ, and the address remembers it', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('resursaktivering', 'jobbaktivering');
  const all = await comparison.table.getByRole('row').count();
  await page.getByRole('checkbox', { name: 'Visa bara rader som skiljer sig' }).press('Space');
  await expect(page).toHaveURL(/olika=1/);
  expect(await comparison.table.getByRole('row').count()).toBeLessThan(all);
  await page.goBack();
  await expect(comparison.table.getByRole('row')).toHaveCount(all);
});

test('the field follows the pattern of a combobox', async ({ page }) => {
  const { field, options, open } = (() => {
    const own = new ComparisonPage(page);
    return { field: own.field, options: own.options, open: () => own.open() };
  })();
  await open();
  await field.fill('boende');
  await expect(options.first()).toBeVisible();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  await field.press('ArrowUp');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(field).toHaveAttribute('aria-activedescendant', (await options.last().getAttribute('id')) ?? '');
  await expectAccessible(page);
  await field.press('Escape');
  await expect(options).toHaveCount(0);
  await expect(field).toHaveValue('boende');
  await field.press('Escape');
  await expect(field).toHaveValue('');
  await field.fill('xyzzy');
  await expect(page.getByText('Ingen insats heter så: ”xyzzy”.')).toBeVisible();
  await field.press('Tab');
  await expect(page.getByRole('link', { name: 'Se alla insatser i listan' })).toBeFocused();
});

test('at four the field says why it takes no more, and one taken away makes room', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('ips', 'osa', 'hasky');
  await comparison.choose('bostad först');
  await expect(comparison.field).toBeDisabled();
  await expect(comparison.field).toHaveAccessibleDescription(/Högst 4 insatser/);
  await expect(page.locator('#jamforelsen')).toBeFocused();
  await comparison.chosen.nth(1).press('Enter');
  await expect(comparison.chosen).toHaveCount(3);
  await expect(comparison.chosen.nth(1)).toBeFocused();
  await expect(comparison.field).toBeEnabled();
  await expect(page).toHaveURL('/jamfor/?insats=ips&insats=hasky&insats=bostad-forst');
});

test('more than four: the rest are named, and repeated ones stand once', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open('ips', 'osa', 'ips', 'hasky', 'all-in', 'boendetrappa');
  await expect(comparison.columns()).toHaveCount(5);
  await expect(page.getByText('Det här kom inte med: Boendetrappa.')).toBeVisible();
});

for (const [id, meant] of [
  ['bostad-fors', 'Bostad först'],
  ['IPS', 'Individanpassat stöd till arbete'],
] as const) {
  test(`the unknown ${id} is named, with what was probably meant`, async ({ page }) => {
    const comparison = new ComparisonPage(page);
    await comparison.open('hasky', id);
    await expect(comparison.problem).toContainText(`Katalogen har ingen insats som heter ”${id}”`);
    await expect(comparison.columns()).toHaveCount(2);
    await expectAccessible(page);
    await page.getByRole('button', { name: `Menade du ${meant}?` }).click();
    await expect(comparison.columns()).toHaveText(['Uppgift', 'HASKY', new RegExp(meant)]);
    await expect(comparison.problem).toHaveCount(0);
    await expect(comparison.chosen.last()).toBeFocused();
  });
}

for (const id of ['__proto__', 'constructor', '<img src=x onerror=alert(1)>', '../insatser/lista', '"]', 'å'.repeat(300)]) {
  test(`the unknown ${id.slice(0, 30)} does no harm and can be taken away`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    const comparison = new ComparisonPage(page);
    await page.setViewportSize(NARROWEST);
    await comparison.open('ips', id, 'osa');
    await expect(comparison.problem).toContainText(id.slice(0, 60));
    await expect(comparison.columns()).toHaveCount(3);
    await expect(page.locator('intervention-comparison img')).toHaveCount(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(NARROWEST.width);
    await comparison.problem.getByRole('button', { name: 'Ta bort den ur jämförelsen' }).click();
    await expect(page).toHaveURL('/jamfor/?insats=ips&insats=osa');
    await expect(comparison.chosen.last()).toBeFocused();
    expect(errors).toEqual([]);
  });
}

test('a column that cannot be fetched is told of, the others stay, and it can be tried again', async ({ page }) => {
  await page.route('**/jamfor/osa.json', (route) => route.abort());
  const comparison = new ComparisonPage(page);
  await comparison.open('ips', 'osa');
  await expect(comparison.problem).toContainText('osa gick inte att hämta');
  await expect(comparison.columns()).toHaveCount(2);
  await expectAccessible(page);
  await page.unroute('**/jamfor/osa.json');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(comparison.columns()).toHaveCount(3);
  await expect(comparison.problem).toHaveCount(0);
});

test('names that cannot be fetched are told of, and fetched when somebody writes again', async ({ page }) => {
  await page.route('**/namn.json', (route) => route.abort());
  const comparison = new ComparisonPage(page);
  await comparison.open();
  await comparison.field.fill('ip');
  await expect(page.getByText('Namnen gick inte att hämta')).toBeVisible();
  await page.unroute('**/namn.json');
  await comparison.field.pressSequentially('s');
  await expect(comparison.options.first()).toContainText('Individanpassat stöd till arbete');
});

test('only what is chosen is fetched', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await new ComparisonPage(page).open('ips', 'osa');
  expect(fetched.filter((path) => path.endsWith('.json')).sort()).toEqual(['/jamfor/ips.json', '/jamfor/osa.json']);
  expect(fetched.filter((path) => /papaparse|browser\./.test(path))).toEqual([]);
});

for (const viewport of [{ width: 1440, height: 900 }, { width: 900, height: 900 }, PHONE, NARROWEST]) {
  test(`in a window of ${viewport.width} pixels it breaks no rule, keeps its headers and never scrolls the page sideways`, async ({ page }) => {
    await page.setViewportSize(viewport);
    const comparison = new ComparisonPage(page);
    await comparison.open(...HEAVIEST);
    await expect(comparison.columns()).toHaveCount(5);
    await expect(comparison.row('Arbete').getByRole('cell')).toHaveCount(4);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
    await expectAccessible(page);
  });
}

test('on a wide screen the head of the table stays in the window', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open(...HEAVIEST);
  await comparison.row('Källor').scrollIntoViewIfNeeded();
  await expect(comparison.columns().last()).toBeInViewport();
});

const text = (pdf: Buffer) => pdf.toString('latin1');

test('four with the most findings are printed on one sheet of A4 on its side, with address and day, and nothing cut off', async ({ page }) => {
  const comparison = new ComparisonPage(page);
  await comparison.open(...HEAVIEST);
  const pdf = text(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
  expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 84[12](?:\.\d+)? 59[45]/);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 1055, height: 740 });
  await expect(page.locator('.comparison-print')).toHaveText(/^Utskriven \d+ \w+ \d{4} från http.*insats=socialpsykiatriskt-team/);
  const cut = await page
    .locator('.comparison-table :is(td, th)')
    .evaluateAll(
      (cells) =>
        cells.filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1).length,
    );
  expect(cut).toBe(0);
});

async function downloaded(page: Page, button: string): Promise<{ name: string; bytes: Buffer }> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).press('Enter');
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('the CSV file opens in a Swedish Excel and says where it is from', async ({ page }) => {
  await new ComparisonPage(page).open('ips', 'bostad-forst');
  const { name, bytes } = await downloaded(page, 'Ladda ner som CSV');
  expect(name).toBe('jamforelse-ips-bostad-forst.csv');
  const file = bytes.toString('utf8');
  expect(file.startsWith('\ufeffDel;Uppgift;Individanpassat stöd till arbete (IPS);Bostad först\r\n')).toBe(true);
  expect(file).toContain('58\u00a0%');
  expect(file).toMatch(/Om filen;Hämtad ur;Evidenskatalogen, version/);
  expect(file).toContain('/jamfor/?insats=ips&insats=bostad-forst');
});

test('the workbook is a workbook', async ({ page }) => {
  await new ComparisonPage(page).open('ips', 'bostad-forst');
  const { name, bytes } = await downloaded(page, 'Ladda ner för Excel');
  expect(name).toBe('jamforelse-ips-bostad-forst.xlsx');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
});

test('a file that cannot be made is told of', async ({ page }) => {
  await new ComparisonPage(page).open('ips', 'osa');
  await page.route(/papaparse/, (route) => route.abort());
  await page.getByRole('button', { name: 'Ladda ner som CSV' }).click();
  await expect(page.getByRole('alert')).toContainText('Filen gick inte att göra');
});

test('a ready-made comparison leads to itself', async ({ page }) => {
  await page.goto('/jamfor/');
  await page.getByRole('link', { name: 'Jämför insatser i Äldre' }).click();
  await expect(new ComparisonPage(page).columns()).toHaveCount(3);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says so, leads on and shows no dead control', async ({ page }) => {
    await page.goto('/jamfor/');
    await expect(page.getByText('Att jämföra behöver JavaScript').getByRole('link', { name: 'alla insatser' })).toHaveAttribute('href', '/insatser/alla/');
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'Bostad först' })).toBeVisible();
  });
});
