// Comparison, evidence map and analysis of an offering, measured in a browser that is given made-up interventions.
import type { Page } from 'playwright-core';
import type { Catalogue } from '../src/domain/catalogue.ts';
import { evidenceBase } from '../src/views/base/base.ts';
import { comparisonColumn } from '../src/views/comparison/column.ts';
import { nameEntries } from '../src/views/comparison/names.ts';
import { routes } from '../src/views/routes.ts';
import { acts } from './bench-act.ts';
import { type Row, row } from './bench-row.ts';

/** Every interaction of the tools that redraws much. The page must come from the site that stands at the address. */
export async function toolRows(page: Page, address: string, catalogue: Catalogue): Promise<Row[]> {
  await page.route(`**${routes.evidenceBase}`, (route) => route.fulfill({ json: evidenceBase(catalogue) }));
  await page.route(`**${routes.interventionNames}`, (route) => route.fulfill({ json: nameEntries(catalogue) }));
  await page.route(/\/jamfor\/pahittad-\d+\.json$/, (route) => {
    const entry = catalogue.intervention.get(/pahittad-\d+/.exec(route.request().url())?.[0] ?? '');
    return entry ? route.fulfill({ json: comparisonColumn(entry, catalogue) }) : route.abort();
  });
  return [...(await comparisonRows(page, address)), ...(await mapRows(page, address, catalogue)), ...(await offeringRows(page, address, catalogue))];
}

async function comparisonRows(page: Page, address: string): Promise<Row[]> {
  await page.goto(`${address}${routes.comparing(['pahittad-1', 'pahittad-2', 'pahittad-3'])}`);
  await page.locator('table').waitFor();
  const names = page.waitForResponse(`**${routes.interventionNames}`);
  await page.locator('[role="combobox"]').fill('p');
  await names;
  await page.locator('[role="option"]').first().waitFor();
  const typed = await acts(page, '[role="combobox"]', '.picker', (index) => (index % 2 === 0 ? 'finns inte' : 'påhittad'));
  await page.keyboard.press('Escape');
  return [
    row('Jämförelse, 1000 namn: skriva i fältet', typed),
    row('Jämförelse: bara rader som skiljer sig', await acts(page, 'main input[type="checkbox"]', 'main')),
  ];
}

/** Choices with every group folded, as a large map begins, and with several of them unfolded. */
async function mapRows(page: Page, address: string, { interventions }: Catalogue): Promise<Row[]> {
  // The page was built with other interventions than it is given here, and its own rows would be taken for theirs.
  await page.addInitScript(() => {
    const clear = () => {
      for (const rows of document.querySelectorAll('.map-table tbody')) rows.remove();
    };
    document.addEventListener('readystatechange', clear, { once: true });
  });
  await page.goto(`${address}${routes.evidenceMap}?utan-hojning=1`);
  await page.locator('.map-result', { hasText: /1\s000/ }).waitFor();
  const name = `Evidenskarta, ${interventions.length} insatser`;
  const rows = [row(`${name}: val och regler`, await acts(page, '.map-form input', '.map-root'))];
  rows.push(row(`${name}: fälla ut och ihop`, await acts(page, 'button[data-fold]', '.map-root')));
  const unfolded = await page.locator('[data-fold][aria-expanded="true"]').count();
  return [...rows, row(`${name}, ${unfolded} grupper utfällda: val och regler`, await acts(page, '.map-form input', '.map-root'))];
}

/** Marking one thing more, with nothing marked and with half of everything. */
async function offeringRows(page: Page, address: string, { interventions }: Catalogue): Promise<Row[]> {
  const half = interventions.filter((_, index) => index % 2 === 0);
  const rows: Row[] = [];
  for (const [name, marked] of [
    ['inget markerat', []],
    ['hälften markerad', half],
  ] as const) {
    await page.goto('about:blank');
    await page.goto(`${address}${routes.offering}#${marked.map(({ id }) => `ges=${id}`).join('&')}`);
    await page.locator('.offering').waitFor();
    await page.locator('details.marking summary').nth(1).click();
    await page.locator('.marking-row input').first().waitFor();
    rows.push(row(`Utbud, ${interventions.length} insatser, ${name}: markera`, await acts(page, '.marking-row input', '.offering-bar')));
  }
  return rows;
}
