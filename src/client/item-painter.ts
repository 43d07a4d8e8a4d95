import type { ListItem } from '../views/list/item.ts';
import type { Layout } from '../views/list/state.ts';
import { find } from './find.ts';

/** Shows items as cards or as table rows, from the patterns that the server rendered. Each node is made once. */
export class ItemPainter {
  readonly #cards: HTMLElement;
  readonly #table: HTMLElement;
  readonly #patterns: Readonly<Record<Layout, Element>>;
  readonly #made: Readonly<Record<Layout, Map<string, Element>>> = { kort: new Map(), tabell: new Map() };

  constructor(root: HTMLElement) {
    this.#cards = find(root, '.cards');
    this.#table = find(root, '.list-results > .scroll');
    this.#patterns = {
      kort: find(find<HTMLTemplateElement>(root, '.card-template').content, 'li'),
      tabell: find(find<HTMLTemplateElement>(root, '.row-template').content, 'tr'),
    };
    for (const node of [...this.#cards.children]) this.#made.kort.set(find(node, '.card').dataset['id'] ?? '', node);
  }

  paint(items: readonly ListItem[], layout: Layout): void {
    this.#cards.hidden = layout !== 'kort' || items.length === 0;
    this.#table.hidden = layout !== 'tabell' || items.length === 0;
    const place = layout === 'kort' ? this.#cards : find(this.#table, 'tbody');
    place.replaceChildren(...items.map((item) => this.#node(item, layout)));
  }

  focusItem(index: number): void {
    const place = this.#cards.hidden ? find(this.#table, 'tbody') : this.#cards;
    place.children[index]?.querySelector('a')?.focus();
  }

  #node(item: ListItem, layout: Layout): Element {
    const known = this.#made[layout].get(item.id);
    if (known) return known;
    const node = this.#patterns[layout].cloneNode(true) as Element;
    fill(node, item);
    this.#made[layout].set(item.id, node);
    return node;
  }
}

/** Puts an item into a copy of the pattern: what the server does for the first items. */
function fill(node: Element, item: ListItem): void {
  const { headline } = item;
  const text = (selector: string, value: string) => {
    const element = node.querySelector<HTMLElement>(selector);
    if (!element) return;
    element.textContent = value;
    if (element.hidden) element.hidden = value === '';
  };
  const mark = (selector: string, name: string) => {
    const use = find(node, `${selector} use`);
    use.setAttribute('href', (use.getAttribute('href') ?? '').replace(/#.*/, `#${name}`));
  };
  find(node, 'a').textContent = item.name;
  find<HTMLAnchorElement>(node, 'a').href = item.href;
  (node.matches('[data-id]') ? node : find(node, '[data-id]')).setAttribute('data-id', item.id);
  text('.eyebrow', item.category);
  text('.abbr', item.abbreviation);
  text('.certainty .text', headline.certaintyPhrase);
  mark('.certainty', `tillforlitlighet-${headline.certainty}`);
  text('.verdict .text', headline.sentence);
  mark('.verdict', headline.verdict);
  find(node, '.verdict').dataset['verdict'] = headline.verdict;
  text('.magnitude', headline.magnitude);
  text('.unstudied', headline.unstudied);
  text('.recommendation', item.recommendation);
  text('.warning .text', headline.warning);
  find(node, '.warning').hidden = headline.warning === '';
  text('.summary', item.summary);
  text('.groups', item.groups);
  const timings = find(node, '.timings');
  const isCard = timings.classList.contains('tags');
  timings.replaceChildren(
    ...item.timings.map((timing) => {
      const entry = document.createElement('li');
      if (isCard) entry.className = 'tag';
      entry.textContent = timing;
      return entry;
    }),
  );
}
