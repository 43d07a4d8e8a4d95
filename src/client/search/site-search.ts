/** The search box of a page. What answers it is fetched first when somebody writes something. */
class SiteSearch extends HTMLElement {
  connectedCallback(): void {
    const start = () => {
      const app = this.dataset['results'] === undefined ? import('./panel.tsx') : import('./page.tsx');
      app.then(({ answerIn }) => answerIn(this)).catch(() => this.addEventListener('input', start, { once: true }));
    };
    if (this.dataset['results'] !== undefined && location.search !== '') start();
    else this.addEventListener('input', start, { once: true });
  }
}

customElements.define('site-search', SiteSearch);
