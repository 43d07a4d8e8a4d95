/** The search box of a page. What answers it is fetched first when somebody presses it or writes something: passing it by Tab is no use of it. */
class SiteSearch extends HTMLElement {
  #app: Promise<void> | undefined;

  connectedCallback(): void {
    const start = () => this.#start();
    this.addEventListener('pointerdown', start);
    this.addEventListener('input', start);
    if (this.dataset['results'] !== undefined && location.search !== '') start();
  }

  #start(): void {
    const app = () => (this.dataset['results'] === undefined ? import('./panel.tsx') : import('./page.tsx'));
    this.#app ??= app()
      .then(({ answerIn }) => answerIn(this))
      // The next press or letter tries again.
      .catch(() => {
        this.#app = undefined;
      });
  }
}

customElements.define('site-search', SiteSearch);
