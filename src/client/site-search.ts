import { count } from '../views/format.ts';
import { routes } from '../views/routes.ts';
import { find } from './find.ts';

interface Hit {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: { readonly title: string; readonly bedomning?: string };
  readonly filters: { readonly slag?: readonly string[] };
}
interface Result {
  data(): Promise<Hit>;
}
interface Engine {
  init(): Promise<void>;
  search(query: string, options: { readonly filters: object }): Promise<{ readonly results: readonly Result[] }>;
}

const PER_PAGE = 10;
const PAUSE_MS = 200;

/** The search page: what is asked stands in the address, and the engine is fetched first when something is asked. */
class SiteSearch extends HTMLElement {
  #engine: Promise<Engine> | undefined;
  #asked = '';
  #timer = 0;

  connectedCallback(): void {
    const input = find<HTMLInputElement>(this, 'input[type="search"]');
    this.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask(input.value, 'pushState');
    });
    input.addEventListener('input', () => {
      clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#ask(input.value, 'replaceState'), PAUSE_MS);
    });
    addEventListener('popstate', () => this.#restore(input));
    this.#restore(input);
  }

  #restore(input: HTMLInputElement): void {
    input.value = new URLSearchParams(location.search).get('q') ?? '';
    void this.#show(input.value.trim());
  }

  #ask(text: string, how: 'pushState' | 'replaceState'): void {
    const query = text.trim();
    if (query === this.#asked) return;
    history[how](null, '', query === '' ? location.pathname : `?${new URLSearchParams({ q: query })}`);
    void this.#show(query);
  }

  async #show(query: string): Promise<void> {
    this.#asked = query;
    if (query === '') return this.#tell('', []);
    try {
      this.#engine ??= this.#load();
      const engine = await this.#engine;
      // Interventions first: they are what most visitors look for, and everything else leads to them.
      const interventions = await engine.search(query, { filters: { slag: 'Insats' } });
      const others = await engine.search(query, { filters: { not: { slag: 'Insats' } } });
      if (query !== this.#asked) return;
      await this.#list(query, [...interventions.results, ...others.results], PER_PAGE);
    } catch {
      this.#engine = undefined;
      this.#asked = '';
      this.#tell('Sökningen gick inte att ladda. Kontrollera anslutningen och försök igen.', [], true);
    }
  }

  async #load(): Promise<Engine> {
    const engine = (await import(/* @vite-ignore */ this.dataset['engine'] ?? '')) as Engine;
    await engine.init();
    return engine;
  }

  async #list(query: string, results: readonly Result[], most: number): Promise<void> {
    const hits = await Promise.all(results.slice(0, most).map((result) => result.data()));
    if (query !== this.#asked) return;
    const found = results.length === 0 ? `Ingen träff på ”${query}”.` : `${count(results.length, 'träff', 'träffar')} på ”${query}”.`;
    this.#tell(found, hits, results.length === 0);
    const more = find(this, '.more');
    more.hidden = results.length <= most;
    find(more, 'button').onclick = () => void this.#list(query, results, most + PER_PAGE);
  }

  #tell(status: string, hits: readonly Hit[], help = false): void {
    find(this, '.search-status').textContent = status;
    find(this, '.search-help').hidden = !help;
    find(this, '.more').hidden = true;
    find(this, '.hits').replaceChildren(...hits.map((hit) => this.#hit(hit)));
  }

  #hit({ url, meta, excerpt, filters }: Hit): Node {
    const item = find<HTMLTemplateElement>(this, '.hit-template').content.cloneNode(true) as DocumentFragment;
    const link = find<HTMLAnchorElement>(item, 'a');
    link.href = url;
    link.textContent = meta.title;
    find(item, '.kind').textContent = [filters.slag?.[0], meta.bedomning].filter((part) => part !== undefined).join(': ');
    const compare = find(item, '.hit-compare');
    if (filters.slag?.[0] === 'Insats') {
      const id =
        url
          .split(/[?#]/)[0]
          ?.split('/')
          .findLast((part) => part !== '') ?? '';
      find<HTMLAnchorElement>(compare, 'a').href = routes.comparing([id]);
      find(compare, '.visually-hidden').textContent = ` ${meta.title}`;
    } else compare.remove();
    // The engine gives an escaped text with <mark> around what was found.
    find(item, '.excerpt').innerHTML = excerpt;
    return item;
  }
}

customElements.define('site-search', SiteSearch);
