import { filterList } from '../views/list/filter.ts';
import type { ListItem } from '../views/list/item.ts';
import { choiceCount, EMPTY_STATE, FIRST_ITEMS, type ListState, readState, withoutChoice, writeState } from '../views/list/state.ts';
import { CompareBar } from './compare-bar.ts';
import { fetchItems } from './fetch-items.ts';
import { ItemPainter } from './item-painter.ts';
import { keepFocus } from './keep-focus.ts';
import { type Choice, ListForm } from './list-form.ts';

/** The list of interventions: the form and the address always say the same, and the list follows them. */
class InterventionList extends HTMLElement {
  #form!: ListForm;
  #painter!: ItemPainter;
  #bar!: CompareBar;
  #state: ListState = EMPTY_STATE;
  #items: readonly ListItem[] | undefined;
  #loading: Promise<readonly ListItem[] | undefined> | undefined;
  #shown = FIRST_ITEMS;
  #answers: ReadonlySet<string> | undefined;

  connectedCallback(): void {
    this.#form = new ListForm(this);
    this.#painter = new ItemPainter(this);
    this.#bar = new CompareBar(this, { nameOf: (id) => this.#items?.find((item) => item.id === id)?.name, changed: (ids) => this.#mark(ids) });
    this.addEventListener('input', (event) => this.#input(event.target as Element));
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', (event) => this.#click(event.target as Element));
    this.addEventListener('focusin', () => void this.#load(), { once: true });
    addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    this.#state = readState(new URLSearchParams(location.search));
    this.#shown = FIRST_ITEMS;
    this.#form.write(this.#state);
    this.#bar.show(this.#state.compare);
    // A list that nothing was done to is already on the page.
    if (this.#items !== undefined || writeState(this.#state).size > 0) void this.#show();
  }

  #input(target: Element): void {
    if (!this.#bar.input(target)) this.#choose({ ...this.#form.read(), compare: this.#state.compare });
  }

  /** What is marked for comparison. The list stays as it is. */
  #mark(compare: readonly string[]): void {
    this.#state = { ...this.#state, compare };
    this.#write('pushState');
  }

  #write(how: 'pushState' | 'replaceState'): void {
    const query = writeState(this.#state).toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (address !== location.pathname + location.search) history[how](null, '', address);
  }

  #choose(state: ListState): void {
    const typing = state.text !== this.#state.text;
    this.#state = state;
    this.#shown = FIRST_ITEMS;
    this.#write(typing ? 'replaceState' : 'pushState');
    void this.#show();
  }

  #click(target: Element): void {
    if (this.#bar.click(target)) return;
    const chip = target.closest<HTMLElement>('.chip');
    if (chip?.dataset['parameter'] !== undefined)
      this.#change(withoutChoice(this.#state, { parameter: chip.dataset['parameter'], value: chip.dataset['value'] ?? '' }));
    else if (target.closest('.clear')) this.#change({ ...EMPTY_STATE, sort: this.#state.sort, layout: this.#state.layout, compare: this.#state.compare });
    else if (target.closest('.more button')) this.#showMore();
  }

  /** A choice that was made outside the form, after which the focus goes to the result. */
  #change(state: ListState): void {
    this.#form.write(state);
    this.#choose(state);
    this.#form.focusResult();
  }

  #showMore(): void {
    const first = this.#shown;
    this.#shown += FIRST_ITEMS;
    void this.#show().then(() => this.#painter.focusItem(first));
  }

  /** Until the list is painted as the address says, it tells that it is busy. */
  async #show(): Promise<void> {
    this.ariaBusy = 'true';
    const { text } = this.#state;
    const [items, answers] = await Promise.all([this.#load(), this.#ask(text)]);
    if (text !== this.#state.text) return;
    this.ariaBusy = 'false';
    this.#answers = answers;
    if (items === undefined) return;
    const result = filterList(items, this.#state, answers);
    const giveBack = keepFocus(this);
    this.#painter.paint(result.items.slice(0, this.#shown), this.#state.layout);
    this.#bar.show(this.#state.compare);
    giveBack();
    this.#form.tell(result, { total: items.length, shown: this.#shown, choices: choiceCount(this.#state) });
    this.#form.tellWarnings(result.items);
    this.#form.showChoices(this.#state, result.items.length === 0 ? this.#helpful(items) : []);
  }

  /** For an empty list: each choice that alone stands in the way, with what the list would hold without it. */
  #helpful(items: readonly ListItem[]): Choice[] {
    return this.#form.choices(this.#state).flatMap((choice) => {
      const { length } = filterList(items, withoutChoice(this.#state, choice), this.#answers).items;
      return length === 0 ? [] : [{ ...choice, count: length }];
    });
  }

  /** What the search of the site finds for a text. Without it, the list looks for the text as it stands. */
  async #ask(text: string): Promise<ReadonlySet<string> | undefined> {
    if (text.trim() === '') {
      this.#form.tellOfReading('', '');
      return undefined;
    }
    try {
      const { findInterventions } = await import('./search/engine.ts');
      const { ids, read } = await findInterventions(text.trim());
      if (text === this.#state.text) this.#form.tellOfReading(text.trim(), read);
      return ids;
    } catch {
      return undefined;
    }
  }

  /** The items, fetched once. After a failure the next choice tries again. */
  async #load(): Promise<readonly ListItem[] | undefined> {
    this.#loading ??= fetchItems(this.dataset['source'] ?? '');
    this.#items = await this.#loading;
    if (this.#items === undefined) this.#loading = undefined;
    this.#form.tellOfFailure(this.#items === undefined);
    return this.#items;
  }
}

customElements.define('intervention-list', InterventionList);
