import { count } from '../views/format.ts';
import { find } from './find.ts';

/** The examples by area and municipality. What is chosen stands in the address. */
class ExampleList extends HTMLElement {
  connectedCallback(): void {
    const form = find<HTMLFormElement>(this, 'form');
    this.#restore(form);
    form.addEventListener('change', () => {
      const chosen = this.#chosen(form);
      history.replaceState(null, '', chosen.size === 0 ? location.pathname : `?${chosen}`);
      this.#show(chosen);
    });
    form.addEventListener('submit', (event) => event.preventDefault());
    find(this, '.empty button').addEventListener('click', () => {
      form.reset();
      form.dispatchEvent(new Event('change'));
      find(form, 'select').focus();
    });
    addEventListener('popstate', () => this.#restore(form));
  }

  #restore(form: HTMLFormElement): void {
    const parameters = new URLSearchParams(location.search);
    for (const select of form.querySelectorAll('select')) {
      const wanted = parameters.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === wanted) ? wanted : '';
    }
    this.#show(this.#chosen(form));
  }

  #chosen(form: HTMLFormElement): URLSearchParams {
    return new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : [])));
  }

  #show(chosen: URLSearchParams): void {
    const answers = ({ dataset }: HTMLElement, key: 'area' | 'municipality', value: string | null) =>
      value === null || (dataset[key] ?? '').split(' ').includes(value);
    let shown = 0;
    for (const item of this.querySelectorAll<HTMLElement>('.cards > li')) {
      const card = find(item, '.example');
      item.hidden = !(answers(card, 'area', chosen.get('omrade')) && answers(card, 'municipality', chosen.get('kommun')));
      if (!item.hidden) shown += 1;
    }
    find(this, '.result-text').textContent = count(shown, 'exempel', 'exempel');
    find(this, '.empty').hidden = shown > 0 || this.querySelector('.cards > li') === null;
  }
}

customElements.define('example-list', ExampleList);
