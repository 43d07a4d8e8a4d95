import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';

/** What the server says that a file is, by its ending. The test's own server knows no workbooks. */
const TYPES: Readonly<Record<string, RegExp>> = {
  json: /^application\/json/,
  csv: /^text\/csv/,
  xlsx: /^(?:application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet)?$/,
};
/** Described elsewhere: the page leads to it, and its own tests hold it. */
const APART = ['/datasets/dcat'];

interface Published {
  readonly item: {
    readonly computed: {
      readonly url: string;
      readonly rating: { readonly headline: string; readonly certaintyLabel: string; readonly byOutcome: readonly { readonly findings: readonly string[] }[] };
    };
  };
}
interface Finding {
  readonly id: string;
  readonly summary: string;
  readonly figures: readonly { readonly label: string; readonly value?: number; readonly from?: number; readonly to?: number }[];
}

/** What the page says, without the explanations that are folded into its words. */
function wordsOf(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const explanation of copy.querySelectorAll('[role="tooltip"]')) explanation.remove();
    return copy.textContent;
  });
}

test('every file on the page about the data answers as what it is', async ({ page, request }) => {
  await page.goto('/oppna-data/');
  const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const files = [...new Set(links)].filter((href) => href.startsWith('/data/'));
  expect(files.length).toBeGreaterThan(60);
  for (const href of [...new Set(links)].filter((link) => !APART.includes(link))) {
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    const type = TYPES[/\.(\w+)$/.exec(href)?.[1] ?? ''];
    if (href.startsWith('/data/')) expect(response.headers()['content-type'] ?? '', href).toMatch(type ?? /^never$/);
  }
});

test('every file in the index is on the page', async ({ page, request }) => {
  const { items } = (await (await request.get('/data/v1/index.json')).json()) as { items: { url: string }[] };
  await page.goto('/oppna-data/');
  for (const { url } of items) await expect(page.locator(`main a[href="${new URL(url).pathname}"]`).first(), url).toBeAttached();
});

test('the workbook is a file that Excel can open', () => {
  const archive = readFileSync('dist/data/v1/evidenskatalogen.xlsx');
  expect(archive.subarray(0, 2).toString()).toBe('PK');
  expect(archive.includes('[Content_Types].xml')).toBe(true);
});

test('a CSV file begins with the mark that makes Excel read it as UTF-8', () => {
  for (const name of ['interventions', 'evaluations', 'findings', 'figures', 'dictionary']) {
    expect([...readFileSync(`dist/data/v1/${name}.csv`).subarray(0, 3)], name).toEqual([0xef, 0xbb, 0xbf]);
  }
});

for (const id of ['ips', 'osa', 'imr', 'hasky']) {
  test(`the page of ${id} leads to its data, and both say the same`, async ({ page, request }) => {
    await page.goto(`/insatser/${id}/`);
    const data = await page.locator('head link[rel="alternate"][type="application/json"]').getAttribute('href');
    expect(data).toBe(`/data/v1/interventions/${id}.json`);
    const { computed } = ((await (await request.get(data ?? '')).json()) as Published).item;
    expect(computed.url).toBe(await page.locator('link[rel="canonical"]').getAttribute('href'));
    const main = page.locator('main');
    await expect(main).toContainText(computed.rating.headline);
    await expect(main).toContainText(computed.rating.certaintyLabel);
    const { items } = (await (await request.get('/data/v1/findings.json')).json()) as { items: Finding[] };
    const squeezed = (await wordsOf(page)).replace(/[\s\u00a0]+/g, ' ');
    for (const finding of items.filter((item) => computed.rating.byOutcome.some(({ findings }) => findings.includes(item.id)))) {
      expect(squeezed).toContain(finding.summary.replace(/\s+/g, ' '));
      for (const { label, value, from } of finding.figures) {
        expect(squeezed).toContain(label);
        expect(squeezed).toContain(
          Math.abs(value ?? from ?? 0)
            .toLocaleString('sv')
            .replace(/[\s\u00a0]+/g, ' '),
        );
      }
    }
  });
}

test('the page says how many there are of what the file counts', async ({ page, request }) => {
  const { count } = (await (await request.get('/data/v1/interventions.json')).json()) as { count: number };
  await page.goto('/oppna-data/');
  await expect(page.locator('main')).toContainText(`Insatser (${count}\u00a0poster)`);
});
