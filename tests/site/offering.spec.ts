import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { realCatalogue } from '../real-catalogue.ts';
import { NARROWEST, PHONE } from './pages.ts';
import { cutOff, printed } from './print.ts';

const interventions = realCatalogue().interventions;

async function open(page: Page, hash = ''): Promise<void> {
  await page.goto(`/utbud/${hash}`);
  await page.locator('.offering').waitFor();
}

const mark = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) });
const list = (page: Page, name: string) => page.getByRole('region', { name: new RegExp(`^${name} [\\d\\s]+$`) });
const namesIn = (page: Page, name: string) => list(page, name).getByRole('heading', { level: 4 });
const paste = async (page: Page, text: string) => {
  await page.getByText('Läs in från Excel eller fil').click();
  await page.getByLabel('Klistra in rader').fill(text);
  await page.getByRole('button', { name: 'Läs in raderna' }).click();
};

test('nothing marked: nothing to keep or phase out, and what the catalogue has support for', async ({ page }) => {
  await open(page);
  await expect(page.getByText('Ni har inte markerat något ännu.')).toBeVisible();
  await expect(namesIn(page, 'Behåll')).toHaveCount(0);
  await expect(namesIn(page, 'Fasa ut')).toHaveCount(0);
  await expect(namesIn(page, 'Överväg att införa').first()).toHaveText('Bostad först');
  expect(new URL(page.url()).hash).toBe('');
});

test('by keyboard alone: mark, tell, read, undo', async ({ page }) => {
  await open(page);
  await page.getByLabel('Hitta i listan').focus();
  await page.keyboard.type('skyddad');
  await expect(page.locator('.marking-row')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(mark(page, 'Offentligt skyddad anställning')).toBeChecked();
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/^1\sinsats markerad: behåll 0, följ upp 0, fasa ut 1/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('tolv');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert').filter({ hasText: '”tolv” är inte ett tal' })).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.type('12 st');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('alert').filter({ hasText: 'inte ett tal' })).toHaveCount(0);
  await page.keyboard.type('90 tkr');
  await page.keyboard.press('Tab');
  expect(new URL(page.url()).hash).toBe('#ges=osa%7C12%7C90000');
  await expect(page.getByRole('row', { name: 'Ineffektiv 1 12 90 000 kr' }).first()).toBeVisible();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Space');
  await expect(namesIn(page, 'Fasa ut')).toHaveCount(0);
  await page.getByRole('button', { name: 'Ångra' }).focus();
  await page.keyboard.press('Enter');
  await expect(namesIn(page, 'Fasa ut')).toHaveText(['Offentligt skyddad anställning']);
  expect(new URL(page.url()).hash).toBe('#ges=osa%7C12%7C90000');
});

test('a link in the summary leads to its list and leaves the address alone', async ({ page }) => {
  await open(page, '#ges=osa');
  await page.getByRole('link', { name: 'Fasa ut 1' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#atgard-fasa-ut')).toBeFocused();
  expect(new URL(page.url()).hash).toBe('#ges=osa');
});

test('every line says why and leads to the evidence', async ({ page }) => {
  await open(page, `#${interventions.map(({ id }) => `ges=${id}`).join('&')}`);
  const more = page.locator('.action').getByRole('button', { name: 'Visa fler' });
  while ((await more.count()) > 0) await more.first().click();
  const lines = page.locator('.advice');
  await expect(lines).toHaveCount(interventions.length);
  for (const line of await lines.all()) {
    await expect.soft(line.locator('.reasons li').first()).not.toBeEmpty();
    await expect.soft(line.getByRole('heading').getByRole('link')).toHaveAttribute('href', /^\/insatser\/[a-z0-9-]+\/$/);
  }
  await expect(page.locator('.action[data-action="overvag"] .advice')).toHaveCount(0);
});

test('the address brings everything back, in a window of its own too', async ({ page, context }) => {
  await open(page);
  await page.getByLabel('Kommun eller verksamhet').fill('Språng & Co #1');
  await mark(page, 'HASKY').check();
  await page.getByRole('group', { name: 'Uppgifter om HASKY' }).getByLabel('Anteckning').fill('a|b\\c & 50 %');
  await page.getByLabel('Insatsens namn').fill('=HYPERLINK("x")');
  await page.getByRole('button', { name: 'Lägg till' }).click();
  await page.getByRole('checkbox', { name: 'Äldre' }).uncheck();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByLabel('Kommun eller verksamhet')).toHaveValue('Språng & Co #1');
  await expect(other.getByRole('group', { name: 'Uppgifter om HASKY' }).getByLabel('Anteckning')).toHaveValue('a|b\\c & 50 %');
  await expect(other.getByRole('group', { name: 'Uppgifter om =HYPERLINK("x")' })).toBeVisible();
  await expect(other.getByRole('checkbox', { name: 'Äldre' })).not.toBeChecked();
});

test('an address with an intervention that is gone says so and keeps it', async ({ page }) => {
  await open(page, '#ges=bostad-frost|12&ges=ips&omrade=nowhere');
  const report = page.locator('.reading');
  await expect(report).toContainText('”bostad-frost” i adressen finns inte i katalogen. Menade du ”Bostad först”?');
  await expect(report).toContainText('Området ”nowhere” i adressen finns inte.');
  await expect(page.getByRole('group', { name: 'Uppgifter om bostad-frost' }).getByLabel('Deltagare')).toHaveValue('12');
  await expect(mark(page, 'Individanpassat stöd till arbete')).toBeChecked();
});

test('pasted rows are read, what is wrong is named by its row, and all of it can be undone', async ({ page }) => {
  await open(page, '#ges=hasky');
  await paste(page, 'Insats\tAntal\tAnsvarig\nIPS\t40\tAnna\nBostad fröst\tca 5\t');
  const report = page.locator('.reading');
  await expect(report).toContainText('2 rader lästes in.');
  await expect(report).toContainText('Rad 3: ”Bostad fröst” finns inte i katalogen. Menade du ”Bostad först”?');
  await expect(report).toContainText('Rad 3: Deltagare: ”ca 5” är inte ett tal.');
  await expect(page.getByRole('group', { name: 'Uppgifter om Individanpassat stöd till arbete' }).getByLabel('Anteckning')).toHaveValue('Ansvarig: Anna');
  await expect(mark(page, 'HASKY')).not.toBeChecked();
  await page.getByRole('button', { name: 'Ångra' }).click();
  await expect(mark(page, 'HASKY')).toBeChecked();
  await expect(mark(page, 'Individanpassat stöd till arbete')).not.toBeChecked();
});

test('rows without interventions change nothing', async ({ page }) => {
  await open(page, '#ges=hasky');
  await paste(page, 'Datum;Belopp\n2026-01-01;5');
  await expect(page.locator('.reading')).toContainText('Där fanns ingen kolumn med insatser. Första raden är: ”Datum”, ”Belopp”.');
  await expect(mark(page, 'HASKY')).toBeChecked();
});

for (const format of ['CSV', 'JSON'] as const) {
  test(`what is saved as ${format} is opened again without loss`, async ({ page }) => {
    await open(page, '#kommun=Kommunen&ges=ips|40|1200000,5|Två+rader&ges=osa&egen=-1%2B1|3');
    const before = new URL(page.url()).hash;
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: `Hämta ${format}` }).click();
    const path = await (await download).path();
    if (format === 'CSV') {
      const text = await readFile(path, 'utf8');
      expect(text.startsWith('\uFEFFkommun;id;insats;deltagare;kostnad_per_ar_kr;anteckning;bedomning\r\n')).toBe(true);
      expect(text).toContain(";'-1+1;3;");
    }
    await page.getByRole('button', { name: 'Töm' }).click();
    await expect(mark(page, 'Individanpassat stöd till arbete')).not.toBeChecked();
    await page.getByText('Läs in från Excel eller fil').click();
    await page.getByLabel('Eller öppna en fil').setInputFiles({ name: `x.${format.toLowerCase()}`, mimeType: 'text/plain', buffer: await readFile(path) });
    await expect(page.locator('.reading')).toContainText('Allt gick att tolka.');
    expect(new URLSearchParams(new URL(page.url()).hash.slice(1)).toString()).toBe(new URLSearchParams(before.slice(1)).toString());
  });
}

test('an Excel file is not read, and the page says what to do', async ({ page }) => {
  await open(page, '#ges=hasky');
  await page.getByText('Läs in från Excel eller fil').click();
  await page.getByLabel('Eller öppna en fil').setInputFiles({ name: 'x.xlsx', mimeType: 'application/zip', buffer: Buffer.from([0x50, 0x4b, 3, 4, 0]) });
  await expect(page.locator('.reading')).toContainText('Spara den som CSV i Excel');
  await expect(mark(page, 'HASKY')).toBeChecked();
});

test('ten thousand rows are read; what has no room in the address is told to be saved', async ({ page }) => {
  await open(page);
  const rows = ['insats;deltagare', ...Array.from({ length: 10_000 }, (_, row) => `Egen insats ${row};x`)].join('\n');
  await page.getByText('Läs in från Excel eller fil').click();
  await page.getByLabel('Eller öppna en fil').setInputFiles({ name: 'x.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) });
  await expect(page.locator('.reading')).toContainText(/10\s000\srader lästes in/);
  await expect(page.locator('.reading')).toContainText(/Och 19\s950 till av samma slag\./);
  await expect(page.getByText('Det är för mycket för att få plats i adressen.')).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
  await page.getByRole('button', { name: /^Visa fler \(9\s?980 kvar\)$/ }).click();
  await expect(namesIn(page, 'Följ upp')).toHaveCount(40);
  await expect(page.getByRole('row', { name: /^Finns inte i katalogen 10\s000/ }).first()).toBeVisible();
});

test('the last area cannot be left out', async ({ page }) => {
  await open(page, '#omrade=aldre');
  await expect(page.getByRole('checkbox', { name: 'Missbruk och beroende' })).not.toBeChecked();
  await page.getByRole('checkbox', { name: 'Äldre' }).click();
  await expect(page.getByRole('checkbox', { name: 'Äldre' })).toBeChecked();
});

test('when the ratings cannot be fetched the page says so, and tries again when asked', async ({ page }) => {
  await page.route('**/underlag.json', (route) => route.abort());
  await page.goto('/utbud/#ges=ips');
  await expect(page.getByRole('alert').filter({ hasText: 'gick inte att hämta' })).toBeVisible();
  await page.unroute('**/underlag.json');
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(mark(page, 'Individanpassat stöd till arbete')).toBeChecked();
});

test('nothing is kept in the browser', async ({ page, context }) => {
  await open(page, '#kommun=Kommunen&ges=ips');
  await mark(page, 'HASKY').check();
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
  expect(await context.cookies()).toEqual([]);
});

test.describe('The sheet for the committee', () => {
  const everything = interventions.map(({ id }) => `ges=${id}|1234|12345678|${'En+lång+anteckning+'.repeat(4)}`).join('&');
  const own = Array.from({ length: 6 }, (_, index) => `egen=${'Långt+namn+'.repeat(10)}${index}`).join('&');
  for (const [name, hash] of [
    ['of nothing', ''],
    ['of a few', '#kommun=Kommunen&ges=ips|40|1200000&ges=osa|120|9500000&ges=hasky'],
    ['of everything', `#kommun=${'Kommunalförbundet+'.repeat(4)}&${everything}`],
    ['of what the catalogue lacks', `#${own}`],
  ] as const) {
    test(`${name} is one page in A4 with nothing cut off`, async ({ page }) => {
      await open(page, hash);
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({ width: 672, height: 986 });
      expect(await cutOff(page, '.paper')).toEqual([]);
      await expect(page.locator('.site-header, .offering-own, .advice').filter({ visible: true })).toHaveCount(0);
      const paper = page.locator('.paper');
      await expect(paper).toContainText(/Evidenskatalogen \d+\.\d+\.\d+/);
      await expect(paper).toContainText('inte att den saknar effekt');
      expect(await printed(page)).toEqual({ sheets: 1, landscape: false });
    });
  }

  test('can be asked for by its button', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.documentElement.classList.add('was-printed');
    });
    await open(page);
    await page.getByRole('button', { name: 'Skriv ut underlaget' }).click();
    await expect(page.locator('html')).toHaveClass(/was-printed/);
  });
});

for (const viewport of [PHONE, NARROWEST]) {
  test(`in a window of ${viewport.width} pixels the lists stay in sight, and nothing reaches outside`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await open(page, '#ges=ips|40|1200000&ges=osa&egen=Enväldigtlångsammansättningutanmellanrumsominteryms');
    await expect(page.getByRole('navigation', { name: 'Analysen i korthet' })).toBeInViewport();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
  });
}
