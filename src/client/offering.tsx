import { render } from 'preact';
import type { OfferingActions } from '../components/offering/actions.ts';
import { OfferingTool } from '../components/offering/OfferingTool.tsx';
import type { EvidenceBase } from '../views/base/base.ts';
import { type OpenBase, openBase } from '../views/base/open-base.ts';
import { LONGEST_ADDRESS, type OfferingState, readState, writeState } from '../views/offering/address.ts';
import { type Support, supportOf } from '../views/offering/alternatives.ts';
import { analyse } from '../views/offering/analysis.ts';
import { createLookup } from '../views/offering/lookup.ts';
import { EMPTY_OFFERING, keyOf, type Offered, type Offering, withDetail, withItem, withoutItem } from '../views/offering/offering.ts';
import type { Reading } from '../views/offering/read-rows.ts';
import { settle } from '../views/offering/settle.ts';
import { writeJson } from '../views/offering/json.ts';
import { readFile, readText, writeCsv } from './offering-files.ts';
import { saveFile } from './save-file.ts';
import { find } from './find.ts';

/**
 * The analysis of an offering. It lives in the part of the address after #, which no browser sends to a server; what is
 * too long for an address lives in a file that the visitor saves, and the browser asks before it is lost.
 */
class OfferingElement extends HTMLElement {
  #base!: OpenBase;
  #support!: Support;
  #state: OfferingState = { offering: EMPTY_OFFERING, areas: [] };
  #before: Offering | undefined;
  #reading: Reading | undefined;
  #failure = '';
  #fits = true;
  #saved = true;

  connectedCallback(): void {
    find(this, 'button.again').addEventListener('click', () => void this.#load());
    addEventListener('hashchange', () => this.#restore());
    addEventListener('beforeunload', (event) => {
      if (!this.#fits && !this.#saved) event.preventDefault();
    });
    void this.#load();
  }

  async #load(): Promise<void> {
    const failure = find(this, '.load-failure');
    failure.hidden = true;
    try {
      const response = await fetch(this.dataset['source'] ?? '');
      if (!response.ok) throw new Error(String(response.status));
      this.#base = openBase((await response.json()) as EvidenceBase);
    } catch {
      failure.hidden = false;
      return;
    } finally {
      find(this, '.loading').hidden = true;
    }
    this.#support = supportOf(this.#base);
    this.#restore();
  }

  #restore(): void {
    if (this.#support === undefined) return;
    const { offering, areas } = readState(location.hash.slice(1));
    const settled = settle(offering, areas, this.#base);
    this.#state = settled.state;
    this.#fits = true;
    this.#reading = settled.problems.length === 0 ? undefined : { offering, rows: offering.items.length, problems: settled.problems };
    this.#draw();
  }

  /** After every change the address says the same as the page, as long as it has room for it. */
  #change(offering: Offering, areas = this.#state.areas): void {
    this.#state = { offering, areas };
    const hash = writeState(this.#state);
    this.#fits = hash.length <= LONGEST_ADDRESS;
    this.#saved = false;
    history.replaceState(null, '', hash === '' || !this.#fits ? location.pathname : `#${hash}`);
    this.#draw();
  }

  #replace(offering: Offering): void {
    this.#before = this.#state.offering;
    this.#change(offering);
  }

  #take(reading: Reading): void {
    this.#reading = reading;
    this.#failure = '';
    if (reading.offering.items.length > 0) this.#replace(reading.offering);
    else this.#draw();
  }

  #draw(): void {
    const { offering, areas } = this.#state;
    render(
      <OfferingTool
        base={this.#base}
        state={this.#state}
        analysis={analyse(offering, areas, this.#base, this.#support)}
        reading={this.#reading}
        canUndo={this.#before !== undefined}
        failure={this.#failure}
        fits={this.#fits}
        day={new Date().toLocaleDateString('sv-SE', { dateStyle: 'long' })}
        version={this.dataset['version'] ?? ''}
        sources={this.dataset['sources'] ?? ''}
        actions={this.#actions}
      />,
      find(this, '.mount'),
    );
  }

  #add(item: Offered): void {
    this.#change(withItem(this.#state.offering, item));
  }

  #area(id: string): void {
    const all = this.#base.base.areas.map((area) => area.id);
    const chosen = this.#state.areas.length === 0 ? all : this.#state.areas;
    const next = chosen.includes(id) ? chosen.filter((area) => area !== id) : all.filter((area) => area === id || chosen.includes(area));
    // Nothing chosen would be an analysis of nothing: the last one stays.
    if (next.some((area) => this.#base.base.interventions.some(({ placements }) => placements.some((place) => place.area === area)))) {
      this.#change(this.#state.offering, next.length === all.length ? [] : next);
    } else this.#draw();
  }

  /** A file or a download that can't be had is told of; what is marked stays. */
  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch {
      this.#failure = 'Det gick inte att läsa eller spara filen. Kontrollera anslutningen och försök igen. Det du har markerat är kvar.';
      this.#draw();
    }
  }

  async #save(format: 'csv' | 'json'): Promise<void> {
    const day = new Date().toLocaleDateString('sv-SE');
    const { offering } = this.#state;
    const text = format === 'csv' ? await writeCsv(offering, this.#base) : writeJson(offering, this.#base, { version: this.dataset['version'] ?? '', day });
    saveFile(new Blob([text], { type: `${format === 'csv' ? 'text/csv' : 'application/json'};charset=utf-8` }), `utbud-${day}.${format}`);
    this.#saved = true;
  }

  readonly #actions: OfferingActions = {
    toggle: (id) => {
      const item: Offered = { intervention: id, known: true, note: '' };
      const { offering } = this.#state;
      if (!offering.items.some((other) => keyOf(other) === keyOf(item))) return this.#add(item);
      this.#before = offering;
      this.#change(withoutItem(offering, keyOf(item)));
    },
    add: (name) => {
      const known = createLookup(this.#base).find(name);
      this.#add({ intervention: known ?? name, known: known !== undefined, note: '' });
    },
    remove: (key) => this.#replace(withoutItem(this.#state.offering, key)),
    detail: (key, detail) => this.#change(withDetail(this.#state.offering, key, detail)),
    organisation: (organisation) => this.#change({ ...this.#state.offering, organisation }),
    area: (id) => this.#area(id),
    paste: (text) => void this.#try(async () => this.#take(await readText(text, this.#base))),
    open: (file) => void this.#try(async () => this.#take(await readFile(file, this.#base))),
    undo: () => {
      const { offering } = this.#state;
      const before = this.#before;
      this.#before = offering;
      this.#reading = undefined;
      if (before !== undefined) this.#change(before);
    },
    clear: () => {
      this.#reading = undefined;
      this.#replace(EMPTY_OFFERING);
    },
    save: (format) => void this.#try(() => this.#save(format)),
    print: () => print(),
  };
}

customElements.define('offering-tool', OfferingElement);
