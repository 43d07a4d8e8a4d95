import { markingMessage, markingView } from '../views/comparison/marking.ts';
import { MOST_COMPARED } from '../views/comparison/state.ts';
import { find } from './find.ts';

interface List {
  readonly nameOf: (id: string) => string | undefined;
  /** Somebody marked or unmarked something. */
  readonly changed: (ids: readonly string[]) => void;
}

/** The marks for comparison in a list, and the bar that names what is marked. What is marked stands in the list's address. */
export class CompareBar {
  readonly #root: HTMLElement;
  readonly #list: List;
  #ids: readonly string[] = [];

  constructor(root: HTMLElement, list: List) {
    this.#root = root;
    this.#list = list;
  }

  /** Marks these. Where there is room for no more, the others say so, and still can be reached. */
  show(ids: readonly string[]): void {
    this.#ids = ids;
    const { marked, full, count, advice, query } = this.#view();
    for (const entry of this.#root.querySelectorAll<HTMLElement>('.card[data-id], tr[data-id]')) this.#addChoice(entry);
    for (const choice of this.#root.querySelectorAll<HTMLInputElement>('.compare-choice input')) {
      choice.checked = ids.includes(choice.value);
      const shut = full && !choice.checked;
      if (shut) choice.setAttribute('aria-disabled', 'true');
      else choice.removeAttribute('aria-disabled');
      const reason = choice.closest('label')?.querySelector<HTMLElement>('.compare-full');
      if (reason) reason.hidden = !shut;
    }
    const bar = find(this.#root, '.compare-bar');
    bar.hidden = marked.length === 0;
    find(bar, '.compare-count').textContent = count;
    find(bar, '.compare-advice').textContent = advice;
    find<HTMLAnchorElement>(bar, 'a').search = query;
    find(bar, '.compare-marked').replaceChildren(...marked.map(({ id, name }) => this.#chip(id, name)));
  }

  /** Whether a change was about a mark. One more than there is room for is not made. */
  input(target: Element): boolean {
    const choice = target.closest<HTMLInputElement>('.compare-choice input');
    if (!choice) return false;
    const others = this.#ids.filter((id) => id !== choice.value);
    this.#change(choice.checked ? [...others, choice.value].slice(0, MOST_COMPARED) : others);
    return true;
  }

  /** Whether a press was on a button that takes a mark away. The focus goes to the next one, or to the card that lost its mark. */
  click(target: Element): boolean {
    const taken = target.closest<HTMLElement>('.compare-marked button')?.dataset['id'];
    if (taken === undefined) return false;
    this.#change(this.#ids.filter((id) => id !== taken));
    const next = this.#root.querySelector<HTMLElement>('.compare-bar:not([hidden]) .compare-marked button');
    const choice = [...this.#root.querySelectorAll<HTMLInputElement>('.compare-choice input')].find(({ value }) => value === taken);
    (next ?? choice ?? this.#root.querySelector<HTMLElement>('.compare-choice input'))?.focus();
    return true;
  }

  #change(ids: readonly string[]): void {
    this.#list.changed(ids);
    this.show(ids);
    find(this.#root, '.compare-message').textContent = markingMessage(this.#view());
  }

  #view() {
    const onPage = (id: string) => this.#root.querySelector(`[data-id="${CSS.escape(id)}"] a`)?.textContent ?? undefined;
    return markingView(this.#ids, (id) => this.#list.nameOf(id) ?? onPage(id));
  }

  /** Puts a box on a card or a row that has none. */
  #addChoice(entry: HTMLElement): void {
    if (entry.querySelector('.compare-choice')) return;
    const choice = find<HTMLTemplateElement>(this.#root, '.compare-choice-template').content.cloneNode(true) as DocumentFragment;
    find(choice, 'input').setAttribute('value', entry.dataset['id'] ?? '');
    find(choice, '.compare-name').textContent = find(entry, 'a').textContent;
    (entry.querySelector('th') ?? entry).append(choice);
  }

  #chip(id: string, name: string): Node {
    const item = find<HTMLTemplateElement>(this.#root, '.compare-template').content.cloneNode(true) as DocumentFragment;
    const button = find<HTMLButtonElement>(item, 'button');
    button.dataset['id'] = id;
    button.setAttribute('aria-label', `Ta bort ${name} ur jämförelsen`);
    find(button, '.text').textContent = name;
    return item;
  }
}
