import { find } from './find.ts';

/** What is needed to compute is fetched first when somebody opens it, or comes by an address that leaves something out. */
class WhatIfElement extends HTMLElement {
  connectedCallback(): void {
    const fold = find<HTMLDetailsElement>(this, 'details');
    const begin = () => {
      const failure = find(this, '.load-failure');
      failure.hidden = true;
      import('./what-if-app.tsx')
        .then(({ start }) => start(this))
        .catch(() => {
          failure.hidden = false;
        });
    };
    fold.addEventListener('toggle', () => fold.open && begin());
    if (new URLSearchParams(location.search).has('utan')) fold.open = true;
  }
}

customElements.define('what-if', WhatIfElement);
