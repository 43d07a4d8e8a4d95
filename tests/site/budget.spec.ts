import { globSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { countOf, InterventionList } from './intervention-list.ts';
import { DESKTOP, PHONE } from './pages.ts';

const EFFECTIVE_OR_PROMISING = countOf({ verdict: ['effektiv', 'lovande'] });

const KILOBYTE = 1000;

interface Part {
  readonly path: string;
  readonly bytes: number;
}

/** What a first visit fetches, as many bytes as the browser has to read after unpacking. */
async function firstVisit(page: Page, path: string): Promise<Part[]> {
  const parts: Promise<Part>[] = [];
  page.on('response', (response) => parts.push(response.body().then((body) => ({ path: new URL(response.url()).pathname, bytes: body.length }))));
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  return Promise.all(parts);
}

const sum = (parts: readonly Part[]) => parts.reduce((total, { bytes }) => total + bytes, 0);
const told = (parts: readonly Part[]) => parts.map(({ path, bytes }) => `${path} ${bytes}`).join('\n');

test('a first visit to the list reads at most 60 kB of scripts and 150 kB in all', async ({ page }) => {
  const parts = await firstVisit(page, '/insatser/');
  const scripts = parts.filter(({ path }) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  expect.soft(sum(scripts), told(scripts)).toBeLessThanOrEqual(60 * KILOBYTE);
  expect.soft(sum(parts), told(parts)).toBeLessThanOrEqual(150 * KILOBYTE);
});

test('an entry needs no more script than what puts an explanation away and what opens the what-if', async ({ page }) => {
  const parts = await firstVisit(page, '/insatser/ips/');
  const scripts = parts.filter(({ path }) => path.endsWith('.js'));
  expect(sum(scripts), told(scripts)).toBeLessThanOrEqual(3 * KILOBYTE);
});

test('no script that is fetched on demand brings styles, since nothing would fetch them with it', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => /__vite__mapDeps=[^;]*\.css/.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** How much of the page moved by itself since it was opened, as the browser measures it. */
function movement(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const moved = (entries: PerformanceEntryList) =>
          entries.reduce((total, entry) => total + (entry as PerformanceEntry & { value: number; hadRecentInput: boolean }).value, 0);
        let total = 0;
        const observer = new PerformanceObserver((list) => (total += moved(list.getEntries())));
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(total + moved(observer.takeRecords())), 100)));
      }),
  );
}

for (const viewport of [DESKTOP, PHONE]) {
  test.describe(`in a window of ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test('nothing moves while a page loads and its scripts start', async ({ page }) => {
      for (const path of ['/', '/insatser/', '/insatser/ips/', '/sok/']) {
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        expect.soft(await movement(page), path).toBe(0);
      }
    });

    test('nothing moves when the list gets its data', async ({ page }) => {
      await page.goto('/insatser/');
      const fetched = page.waitForResponse('**/lista.json');
      await page.locator('article a').first().focus();
      await fetched;
      expect(await movement(page)).toBe(0);
    });
  });
}

test('the first choice is answered with one fetch, and later ones with none', async ({ page }) => {
  const list = new InterventionList(page);
  await list.open();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
  await list.choose('Bedömning', 'Effektiv');
  await list.choose('Bedömning', 'Lovande');
  await expect(list.cards).toHaveCount(EFFECTIVE_OR_PROMISING);
  expect(fetched.filter((path) => path.endsWith('.json'))).toEqual(['/insatser/lista.json']);
});
