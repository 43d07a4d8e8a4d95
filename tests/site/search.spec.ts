import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { DESKTOP, NARROWEST, PHONE } from './pages.ts';
import { cutOff } from './print.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Sök i hela katalogen' });
const status = (page: Page) => page.getByRole('status');
const panel = (page: Page) => page.locator('.search-panel');
const group = (page: Page, name: string) => page.getByRole('region', { name });
const firstHit = (page: Page) => page.locator('.hit-title').first();

test.describe('the search page', () => {
  test('an address with a question finds, and says what and how many', async ({ page }) => {
    await page.goto('/sok/?q=IPS');
    await expect(status(page)).toHaveText(/^\d+\sträff(ar)? på ”IPS”\.$/);
    await expect(field(page)).toHaveValue('IPS');
    await expect(group(page, 'Insatser').getByRole('link').first()).toHaveText(/^Individanpassat stöd till arbete/);
  });

  test('a hit tells its headline and certainty, marks what matched and leads to its page', async ({ page }) => {
    await page.goto('/sok/?q=boendetrappa');
    const hit = group(page, 'Insatser').getByRole('listitem').first();
    await expect(hit.locator('.verdict')).toHaveText('Ineffektiv för boendestabilitet');
    await expect(hit.locator('.certainty')).toHaveText('Låg tillförlitlighet');
    await expect(hit.locator('mark').first()).toHaveText(/boendetrapp/i);
    await firstHit(page).click();
    await expect(page).toHaveURL('/insatser/boendetrappa/');
    await expect(page.locator('.verdict.large')).toHaveText('Ineffektiv för boendestabilitet');
  });

  for (const [question, address] of [
    ['supported employment', '/insatser/ips/'],
    ['boenden', '/insatser/boendetrappa/'],
    ['forsorjningsstod', '/kategorier/riskerar-forsorjningsstod/'],
    ['skuld', '/insatser/budget-och-skuldradgivning/'],
    ['skuld rådgivning', '/insatser/budget-och-skuldradgivning/'],
    ['Växjö', '/kommuner/vaxjo/'],
    ['bostadsförst', '/insatser/bostad-forst/'],
    ['utslängd', '/insatser/vrakningsforebyggande-arbete/'],
  ] as const) {
    test(`”${question}” is answered first with ${address}`, async ({ page }) => {
      await page.goto(`/sok/?${new URLSearchParams({ q: question })}`);
      await expect(firstHit(page)).toHaveAttribute('href', address);
    });
  }

  test('a typing error is mended, and it is told', async ({ page }) => {
    await page.goto('/sok/?q=case+managment');
    await expect(page.getByText('Visar träffar för case management.')).toBeVisible();
    await expect(firstHit(page)).toHaveAttribute('href', '/insatser/case-management/');
    await page.getByRole('link', { name: 'Sök i stället efter ”case managment”' }).click();
    await expect(field(page)).toHaveValue('"case managment"');
    await expect(page.getByText('Visar träffar för')).toHaveCount(0);
  });

  test('a question without an answer says so, suggests words, and leads on', async ({ page }) => {
    await page.goto('/sok/?q=hemlösshetsprobl+zxqw');
    await expect(status(page)).toHaveText('Ingen träff på ”hemlösshetsprobl zxqw”.');
    await expect(page.getByText('Menade du')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'alla insatser, med filter' })).toBeVisible();
    await page.getByRole('main').locator('.search-help').getByRole('link').first().click();
    await expect(page.locator('.hit-title').first()).toBeVisible();
  });

  test('nonsense is answered with no page', async ({ page }) => {
    await page.goto('/sok/?q=xyzzyqwrt');
    await expect(status(page)).toHaveText('Ingen träff på ”xyzzyqwrt”.');
    await expect(page.locator('.hit-title')).toHaveCount(0);
  });

  test('a word that no page has is told of where the others are answered', async ({ page }) => {
    await page.goto('/sok/?q=individanpassat+stöd+till+arbete+zxqw');
    await expect(page.getByText('Ingen sida har ”zxqw”.')).toBeVisible();
    await expect(firstHit(page)).toBeVisible();
  });

  test('a question is shown as the text it is', async ({ page }) => {
    await page.goto(`/sok/?${new URLSearchParams({ q: '<img src=x onerror=alert(1)>' })}`);
    await expect(status(page)).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  });

  test('more hits can be shown, and the focus goes to the first of them', async ({ page }) => {
    await page.goto('/sok/?q=försörjningsstöd');
    await firstHit(page).waitFor();
    const before = await page.locator('.hit-title').count();
    await page.getByRole('button', { name: /^Visa fler/ }).click();
    await expect.poll(() => page.locator('.hit-title').count()).toBeGreaterThan(before);
    await expect(page.locator('.hit-title:focus')).toHaveCount(1);
  });

  for (const part of ['pagefind', 'sok/ord']) {
    test(`when ${part} cannot be fetched it is told, and the same question can be put again`, async ({ page }) => {
      await page.route(`**/${part}/**`, (route) => route.abort());
      await page.goto('/sok/?q=IPS');
      await expect(status(page)).toHaveText(/gick inte att ladda/);
      await expect(page.getByRole('link', { name: 'alla insatser, med filter' })).toBeVisible();
      await page.unroute(`**/${part}/**`);
      await page.getByRole('button', { name: 'Sök' }).click();
      await expect(firstHit(page)).toBeVisible();
    });
  }

  test('the back button brings the question and its hits back', async ({ page }) => {
    await page.goto('/sok/?q=IPS');
    await firstHit(page).click();
    await expect(page).toHaveURL('/insatser/ips/');
    await page.goBack();
    await expect(field(page)).toHaveValue('IPS');
    await expect(firstHit(page)).toBeVisible();
    await page.evaluate(() => history.pushState(null, '', '?q=hemlöshet'));
    await page.goBack();
    await expect(status(page)).toHaveText(/på ”IPS”/);
  });
});

test('hits are printed with their question, without the box', async ({ page }) => {
  await page.goto('/sok/?q=hemlöshet');
  await expect(firstHit(page)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(firstHit(page)).toBeVisible();
  await expect(status(page)).toBeVisible();
  await expect(field(page)).toBeHidden();
  expect(await cutOff(page, 'main')).toEqual([]);
  await page.goto('/metod/');
  await expect(page.locator('site-search')).toBeHidden();
});

test.describe('the box on every page', () => {
  test('answers as one writes, and can be gone through with the arrows', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/metod/');
    await field(page).pressSequentially('hemlös');
    await expect(status(page)).toHaveText(/träffar på ”hemlös”\. Pil ned går till träffarna\.$/);
    await expect(panel(page).getByRole('region', { name: 'Insatser' })).toBeVisible();
    await field(page).press('ArrowDown');
    await expect(firstHit(page)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    const address = (await firstHit(page).getAttribute('href')) ?? '';
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(address);
  });

  test('Escape closes the panel, and so does leaving it', async ({ page }) => {
    await page.goto('/metod/');
    await field(page).pressSequentially('boende');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(field(page)).toBeFocused();
    await field(page).pressSequentially('t');
    await expect(panel(page)).toBeVisible();
    await page.getByRole('heading', { level: 1 }).click();
    await expect(panel(page)).toBeHidden();
  });

  test('Enter in the field leads to the search page with the question in the address', async ({ page }) => {
    await page.goto('/kallor/');
    await field(page).fill('hemlöshet');
    await field(page).press('Enter');
    await expect(page).toHaveURL(`/sok/?${new URLSearchParams({ q: 'hemlöshet' })}`);
    await expect(status(page)).toHaveText(/träffar på ”hemlöshet”\.$/);
  });

  test('there is one on each page', async ({ page }) => {
    for (const path of ['/', '/sok/', '/insatser/', '/insatser/ips/', '/kallor/', '/404.html']) {
      await page.goto(path);
      await expect(page.locator('#sok-falt')).toHaveCount(1);
    }
  });

  test('nothing of the search is fetched before somebody presses the box or writes', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    for (const path of ['/', '/insatser/', '/sok/']) {
      await page.goto(path);
      await page.locator('#sok-falt').focus();
      await page.keyboard.press('Shift+Tab');
      await page.waitForLoadState('networkidle');
    }
    const ofSearch = () => fetched.filter((address) => /pagefind|sok\/ord|sok\/(sidor|insatser)|panel|engine/.test(address));
    expect(ofSearch()).toEqual([]);
    await page.goto('/metod/');
    await field(page).click();
    await expect.poll(ofSearch).toContainEqual(expect.stringContaining('pagefind.js'));
    await field(page).press('h');
    await expect(firstHit(page)).toBeVisible();
  });

  test('what is rehearsed when the box is pressed is neither shown nor told', async ({ page }) => {
    await page.goto('/metod/');
    const rehearsed = page.waitForResponse(/pagefind\/fragment/);
    await field(page).click();
    await (await rehearsed).finished();
    await expect(panel(page)).toBeHidden();
    await expect(panel(page)).toBeEmpty();
    await field(page).pressSequentially('hemlös');
    await expect(status(page)).toHaveText(/träffar på ”hemlös”/);
    await expect(page).toHaveURL('/metod/');
  });

  test('when the search cannot be fetched it says so, and leads on', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/metod/');
    await field(page).pressSequentially('ips');
    await expect(panel(page).getByText('Sökningen gick inte att ladda.')).toBeVisible();
    await page.unroute('**/pagefind/**');
    await field(page).pressSequentially(' ');
    await field(page).pressSequentially('arbete');
    await expect(firstHit(page)).toBeVisible();
  });

  for (const [name, viewport] of [
    ['desktop', DESKTOP],
    ['a phone', PHONE],
    ['the narrowest', NARROWEST],
  ] as const) {
    test(`the panel breaks no WCAG rule that axe knows, and nothing goes outside: ${name}`, async ({ page }) => {
      await page.setViewportSize(viewport);
      await page.goto('/metod/');
      await field(page).pressSequentially('case managment');
      await firstHit(page).waitFor();
      expect((await new AxeBuilder({ page }).include('.site-header').analyze()).violations).toEqual([]);
      const box = await panel(page).boundingBox();
      expect(box?.x ?? -1).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(viewport.width);
    });
  }
});

test.describe('the list of interventions is searched in the same way', () => {
  const text = (page: Page) => page.getByLabel('Sök i listan');
  const result = (page: Page) => page.locator('.result-text');

  test('with other words, together with the filters', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/insatser/');
    await text(page).fill('bostadslös');
    await expect(result(page)).toHaveText(/^\d+ av 43\sinsatser$/);
    await expect(page.locator('.cards').getByRole('link', { name: 'Bostad först' })).toBeVisible();
    await page.goto('/insatser/?q=bostadslös&bedomning=effektiv');
    await expect(page.locator('.cards').getByRole('link', { name: 'Bostad först' })).toBeVisible();
    await expect(page.locator('.cards').getByRole('link', { name: 'Boendetrappa' })).toHaveCount(0);
  });

  test('a typing error is mended, and it is told', async ({ page }) => {
    await page.setViewportSize(DESKTOP);
    await page.goto('/insatser/');
    await text(page).fill('case managment');
    await expect(page.locator('.list-reading')).toHaveText('Visar insatser för case management.');
    await expect(page.locator('.cards').getByRole('link', { name: 'Case management', exact: true })).toBeVisible();
    await text(page).fill('');
    await expect(page.locator('.list-reading')).toBeHidden();
    await expect(result(page)).toHaveText(/^43\sinsatser$/);
  });

  test('without the search, the text is looked for as it stands', async ({ page }) => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/insatser/?q=boendetrappa');
    await expect(page.locator('.cards').getByRole('link', { name: 'Boendetrappa' })).toBeVisible();
  });
});
