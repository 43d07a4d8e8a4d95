import { expect, type Locator, type Page } from '@playwright/test';

/** The page that compares interventions, as a visitor meets it. */
export class ComparisonPage {
  readonly page: Page;
  readonly field: Locator;
  readonly options: Locator;
  readonly chosen: Locator;
  readonly table: Locator;
  readonly problem: Locator;
  readonly message: Locator;

  constructor(page: Page) {
    this.page = page;
    this.field = page.getByRole('combobox', { name: 'Lägg till en insats' });
    this.options = page.getByRole('option');
    this.chosen = page.getByRole('list', { name: 'Valda insatser' }).getByRole('button');
    this.table = page.getByRole('table', { name: 'Insatserna sida vid sida' });
    this.problem = page.getByRole('alert');
    this.message = page.locator('.comparison-message');
  }

  /** Opens the page with these ids and waits until every answer has come. */
  async open(...ids: string[]): Promise<void> {
    await this.page.goto(`/jamfor/?${new URLSearchParams(ids.map((id) => ['insats', id]))}`);
    await this.ready();
  }

  async ready(): Promise<void> {
    await this.page.evaluate(() => customElements.whenDefined('intervention-comparison').then(() => undefined));
    await expect(this.page.locator('intervention-comparison[aria-busy="false"]')).toHaveCount(1);
  }

  /** Writes in the field and chooses with the keyboard. */
  async choose(text: string): Promise<void> {
    await this.field.fill(text);
    await expect(this.options.first()).toBeVisible();
    await this.field.press('ArrowDown');
    await this.field.press('Enter');
  }

  columns(): Locator {
    return this.table.getByRole('columnheader');
  }

  row(name: string): Locator {
    return this.table.getByRole('row').filter({ has: this.page.getByRole('rowheader', { name, exact: true }) });
  }
}
