import { hydrate, render } from 'preact';
import { GapList } from '../components/evidence-map/GapList.tsx';
import { MapTool } from '../components/evidence-map/MapTool.tsx';
import type { EvidenceBase } from '../views/base/base.ts';
import { FIRST_GAPS } from '../views/evidence-map/gap-view.ts';
import { placesOf } from '../views/evidence-map/groups.ts';
import { FIRST_ROWS } from '../views/evidence-map/map.ts';
import { type RuledBases, ruledBases } from '../views/evidence-map/ruled.ts';
import { EMPTY_MAP, type MapState, readMapState, withChoice, withFolds, withoutChoices, writeMapState } from '../views/evidence-map/state.ts';
import { FIRST_DRAWN, mapView, type MapView } from '../views/evidence-map/view.ts';
import { copyText } from './copy-text.ts';
import { find } from './find.ts';

/** The evidence map: the address says what was chosen, and the map follows it. The page's own map stays until something is. */
class EvidenceMapElement extends HTMLElement {
  #state: MapState = EMPTY_MAP;
  #bases: RuledBases | undefined;
  #loading: Promise<RuledBases | undefined> | undefined;
  /** How much of long groups, and of the gaps, is drawn. */
  #rows = new Map<string, number>();
  #gaps = FIRST_GAPS;

  connectedCallback(): void {
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#choose(withChoice(this.#state, target.name, target.value, target.checked));
    });
    this.addEventListener('submit', (event) => event.preventDefault());
    this.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest('button') : null;
      if (button) void this.#press(button);
    });
    find(this, 'form').addEventListener('focusin', () => void this.#load(), { once: true });
    addEventListener('popstate', () => void this.#restore());
    void this.#restore();
  }

  async #restore(): Promise<void> {
    this.#state = readMapState(new URLSearchParams(location.search));
    this.#startOver();
    // A map that nothing was done to is already on the page.
    if (this.#bases !== undefined || writeMapState(this.#state).size > 0) await this.#show();
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
    this.#startOver();
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
    const bases = await this.#load();
    if (bases === undefined) return;
    this.#rows.clear();
    const places = placesOf(bases.plain.base).map(({ id }) => id);
    const shown = [...this.querySelectorAll<HTMLElement>('[data-group]')].map(({ dataset }) => dataset['group'] ?? '');
    await this.#fold(
      withFolds(
        this.#state,
        places.filter((id) => shown.includes(id)),
        fold,
      ),
    );
  }

  async #showMore(group: string): Promise<void> {
    const drawn = this.querySelectorAll(`[data-group="${CSS.escape(group)}"] .map-row`).length;
    this.#rows.set(group, drawn + FIRST_ROWS);
    await this.#show();
    this.querySelectorAll(`[data-group="${CSS.escape(group)}"] .map-row`)
      [drawn]?.querySelector('a')
      ?.focus();
  }

  async #showMoreGaps(): Promise<void> {
    const drawn = this.#gaps;
    this.#gaps += FIRST_GAPS;
    await this.#show();
    this.querySelectorAll('.gap')[drawn]?.querySelector('a')?.focus();
  }

  async #copy(button: HTMLButtonElement): Promise<void> {
    const details = button.closest('details');
    if (details) find(details, 'output').textContent = await copyText(find(details, '.plan'));
  }

  #startOver(): void {
    this.#rows.clear();
    this.#gaps = FIRST_GAPS;
  }

  #goTo(state: MapState, how: 'pushState' | 'replaceState'): void {
    this.#state = state;
    const query = writeMapState(state).toString();
    const address = `${location.pathname}${query === '' ? '' : `?${query}`}`;
    if (address !== location.pathname + location.search) history[how](null, '', address);
  }

  /** Until the map is drawn as the address says, it tells that it is busy. */
  async #show(): Promise<void> {
    this.ariaBusy = 'true';
    const bases = await this.#load();
    if (bases !== undefined) {
      const view = mapView(bases, this.#state, { rows: this.#rows, gaps: this.#gaps }, this.#advice());
      render(<MapTool view={view} />, find(this, '.map-root'));
      render(<GapList view={view} />, find(this, '.gap-root'));
      this.#keepRows(view);
    }
    this.ariaBusy = 'false';
  }

  /** What is drawn of a group stays drawn when another one is unfolded. */
  #keepRows({ map }: MapView): void {
    for (const { id, folded, rows, more } of map.groups) if (!folded) this.#rows.set(id, more > 0 ? rows.length : FIRST_ROWS);
  }

  #advice(): string[] {
    return JSON.parse(this.dataset['advice'] ?? '[]') as string[];
  }

  /** The base, fetched once; the page's own map is then taken over. After a failure the next choice tries again. */
  async #load(): Promise<RuledBases | undefined> {
    this.#loading ??= this.#fetch();
    const bases = await this.#loading;
    if (bases === undefined) this.#loading = undefined;
    else if (this.#bases === undefined) this.#takeOver(bases);
    find(this, '.list-error').hidden = bases !== undefined;
    return bases;
  }

  #takeOver(bases: RuledBases): void {
    this.#bases = bases;
    const view = mapView(bases, EMPTY_MAP, FIRST_DRAWN, this.#advice());
    hydrate(<MapTool view={view} />, find(this, '.map-root'));
    hydrate(<GapList view={view} />, find(this, '.gap-root'));
  }

  async #fetch(): Promise<RuledBases | undefined> {
    try {
      const response = await fetch(this.dataset['source'] ?? '');
      return response.ok ? ruledBases((await response.json()) as EvidenceBase) : undefined;
    } catch {
      return undefined;
    }
  }
}

customElements.define('evidence-map', EvidenceMapElement);
