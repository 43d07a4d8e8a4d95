import { FIRST_ROWS } from '../views/evidence-map/map.ts';
import { EMPTY_MAP, type MapState, readMapState, withChoice, withFolds, withoutChoices, writeMapState } from '../views/evidence-map/state.ts';
import { copyText } from './copy-text.ts';
import { find } from './find.ts';
import { MapDrawing } from './map-drawing.tsx';

/** The evidence map: the address says what was chosen, and the map follows it. The page's own map stays until something is. */
class EvidenceMapElement extends HTMLElement {
  #state: MapState = EMPTY_MAP;
  readonly #drawing = new MapDrawing(this);

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#choose(withChoice(this.#state, target.name, target.value, target.checked));
    });
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) void this.#press(button);
    });
    find(this, 'form').addEventListener('focusin', () => void this.#drawing.load(), { once: true });
    addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  async #restore(): Promise<void> {
    this.#state = readMapState(new URLSearchParams(location.search));
    this.#drawing.startOver();
    // A map that nothing was done to is already on the page.
    if (this.#drawing.begun || writeMapState(this.#state).size > 0) await this.#show();
  }

  async #press(button: HTMLButtonElement): Promise<void> {
    const { fold, foldAll, more, moreGaps, parameter, value = '', clear, copy, retry } = button.dataset;
    if (fold !== undefined) await this.#fold(withFolds(this.#state, [fold], button.ariaExpanded === 'true'));
    else if (foldAll !== undefined) await this.#foldAll(foldAll === 'fold');
    else if (more !== undefined) await this.#showMore(more);
    else if (moreGaps !== undefined) await this.#showMoreGaps();
    else if (parameter !== undefined) await this.#change(withChoice(this.#state, parameter, value, false));
    else if (clear !== undefined) await this.#change(withoutChoices(this.#state));
    else if (copy !== undefined) await this.#copy(button);
    else if (retry !== undefined) await this.#show();
  }

  async #choose(state: MapState): Promise<void> {
    this.#drawing.startOver();
    this.#goTo(state, 'pushState');
    await this.#show();
  }

  /** A choice that was made outside the form, after which the focus goes to the result. */
  async #change(state: MapState): Promise<void> {
    await this.#choose(state);
    const result = find(this, '.map-result');
    result.tabIndex = -1;
    result.focus();
  }

  async #fold(state: MapState): Promise<void> {
    this.#goTo(state, 'replaceState');
    await this.#show();
  }

  async #foldAll(fold: boolean): Promise<void> {
    this.#drawing.startOver();
    const shown = [...this.querySelectorAll<HTMLElement>('[data-group]')].map(({ dataset }) => dataset['group'] ?? '');
    await this.#fold(withFolds(this.#state, shown, fold));
  }

  async #showMore(group: string): Promise<void> {
    const drawn = this.querySelectorAll(`[data-group="${CSS.escape(group)}"] .map-row`).length;
    this.#drawing.drawRows(group, drawn + FIRST_ROWS);
    await this.#show();
    this.querySelectorAll(`[data-group="${CSS.escape(group)}"] .map-row`)
      [drawn]?.querySelector('a')
      ?.focus();
  }

  async #showMoreGaps(): Promise<void> {
    const drawn = this.#drawing.drawMoreGaps();
    await this.#drawing.showGaps(() => this.#state);
    this.querySelectorAll('.gap')[drawn]?.querySelector('a')?.focus();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const details = button.closest('details');
    if (details) find(details, 'output').textContent = await copyText(find(details, '.plan'));
  }

  #goTo(state: MapState, how: 'pushState' | 'replaceState'): void {
    this.#state = state;
    const query = writeMapState(state).toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (address !== location.pathname + location.search) history[how](null, '', address);
  }

  #show(): Promise<void> {
    return this.#drawing.show(() => this.#state);
  }
}

customElements.define('evidence-map', EvidenceMapElement);
