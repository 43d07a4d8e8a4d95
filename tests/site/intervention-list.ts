import { expect, type Locator, type Page } from '@playwright/test';
import { filterList } from '../../src/views/list/filter.ts';
import { listItems as itemsOf } from '../../src/views/list/item.ts';
import { EMPTY_STATE, FIRST_ITEMS, type ListState } from '../../src/views/list/state.ts';
import { realCatalogue } from '../real-catalogue.ts';
import type { ListItem } from '../../src/views/list/item.ts';

const all = itemsOf(realCatalogue());

/** How many interventions the files hold, and how many of them the page holds from the start. */
export const TOTAL = all.length;
export const FIRST = Math.min(TOTAL, FIRST_ITEMS);

/** How many of the files' interventions answer to these choices. */
export function countOf(chosen: Partial<ListState['chosen']>): number {
  return filterList(all, { ...EMPTY_STATE, chosen: { ...EMPTY_STATE.chosen, ...chosen } }).items.length;
}

/** The list page as a visitor meets it: by its labels and roles. */
export class InterventionList {
  readonly page: Page;
  readonly count: Locator;
  readonly search: Locator;
  readonly cards: Locator;
  readonly table: Locator;
  readonly chosen: Locator;
  readonly nothingFound: Locator;

  constructor(page: Page) {
    this.page = page;
    this.count = page.getByRole('main').getByRole('status');
    this.search = page.getByRole('searchbox', { name: 'Sök i listan' });
    this.cards = page.getByRole('article');
    this.table = page.getByRole('table', { name: 'Insatser efter dina val' });
    this.chosen = page.getByRole('group', { name: 'Valda filter' });
    this.nothingFound = page.getByRole('heading', { name: 'Ingen insats passar alla valen' });
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`/insatser/${query === '' ? '' : `?${query}`}`);
  }

  /** A choice by its label, in a facet that is opened first if it is closed. */
  async option(facet: string, label: string): Promise<Locator> {
    const group = this.page.getByRole('group', { name: facet, exact: true });
    const fold = this.page.locator('details').filter({ has: this.page.locator('summary', { hasText: new RegExp(`^\\s*${facet}\\s*$`) }) });
    if (!(await fold.evaluate((details) => (details as HTMLDetailsElement).open))) await fold.locator('summary').click();
    return group.getByRole('checkbox', { name: new RegExp(`^${label}\\b`) });
  }

  async choose(facet: string, label: string): Promise<void> {
    await (await this.option(facet, label)).check();
  }

  async sortBy(label: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Ordna efter' }).selectOption({ label });
  }

  async showAs(layout: 'Kort' | 'Tabell'): Promise<void> {
    await this.page.getByText(layout, { exact: true }).click();
    await expect(this.page.getByRole('radio', { name: layout })).toBeChecked();
  }

  /** Every item on the page, however many presses it takes. */
  async showAll(): Promise<void> {
    const more = this.page.getByRole('button', { name: 'Visa fler' });
    await expect(this.count).toHaveText(/insats/);
    await this.page.locator('tbody tr:visible, article:visible').first().waitFor();
    // A press before the page's script has begun would be lost.
    await this.page.evaluate(() => customElements.whenDefined('intervention-list').then(() => undefined));
    // Nor may the button move between the press and the release of the mouse: not by a list painted in another order,
    // and not by cards that get their real height when they are scrolled to.
    await expect(this.page.locator('intervention-list[aria-busy="true"]')).toHaveCount(0);
    while (await more.isVisible()) {
      const entries = this.page.locator('tbody tr:visible, article:visible');
      const before = await entries.count();
      await more.scrollIntoViewIfNeeded();
      await more.click();
      await expect.poll(() => entries.count()).toBeGreaterThan(before);
    }
  }

  chip(label: string): Locator {
    return this.chosen.getByRole('button', { name: `Ta bort ${label}` });
  }

  names(): Promise<string[]> {
    return this.cards.getByRole('heading').getByRole('link').allTextContents();
  }

  async expectNames(names: readonly string[]): Promise<void> {
    await expect(this.cards.getByRole('heading').getByRole('link')).toHaveText([...names]);
  }
}

/** The items that the browser filters, from the built site. */
export async function listItems(page: Page): Promise<ListItem[]> {
  return (await page.request.get('/insatser/lista.json')).json() as Promise<ListItem[]>;
}
