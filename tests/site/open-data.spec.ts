import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** What the server says that a file is, by its ending. */
const TYPES: Readonly<Record<string, RegExp>> = {
  json: /^application\/json/,
  csv: /^text\/csv/,
  xlsx: /^application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet/,
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

test('every file on the page about the data answers as what it is', async ({ page, request }) => {
  await page.goto('/oppna-data/');
  const links = await page.locator('main a[href^="/"]').evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  const files = [...new Set(links)].filter((href) => href.startsWith('/data/'));
  expect(files.length).toBeGreaterThan(60);
  for (const href of [...new Set(links)].filter((link) => !APART.includes(link))) {
    const response = await request.get(href);
    expect(response.status(), href).toBe(200);
    const type = TYPES[/\.(\w+)$/.exec(href)?.[1] ?? ''];
    if (href.startsWith('/data/')) expect(response.headers()['content-type'], href).toMatch(type ?? /^$/);
  }
});

test('every file in the index is on the page', async ({ page, request }) => {
  const { items } = (await (await request.get('/data/v1/index.json')).json()) as { items: { url: string }[] };
  await page.goto('/oppna-data/');
  for (const { url } of items) await expect(page.locator(`main a[href="${new URL(url).pathname}"]`).first(), url).toBeAttached();
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
    const shown = (await main.textContent()) ?? '';
    const squeezed = shown.replace(/[\s\u00a0]+/g, ' ');
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
