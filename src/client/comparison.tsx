import { render } from 'preact';
import { ComparisonPanel } from '../components/comparison/ComparisonPanel.tsx';
import { type ComparisonState, EMPTY_COMPARISON, MOST_COMPARED, readComparison, writeComparison } from '../views/comparison/state.ts';
import { comparisonTable, fileName } from '../views/comparison/table.ts';
import { toolView } from '../views/comparison/tool.ts';
import { count } from '../views/format.ts';
import { ComparisonData } from './comparison-data.ts';
import { csvFile, today, xlsxFile } from './comparison-files.ts';
import { saveFile } from './save-file.ts';

/** Interventions side by side. What is compared stands in the address; each column is fetched when it is chosen. */
class InterventionComparison extends HTMLElement {
  readonly #data = new ComparisonData((id) => this.#answered(id));
  #state: ComparisonState = EMPTY_COMPARISON;
  #message = '';
  #failed = false;
  #title = '';

  connectedCallback(): void {
    this.#title = document.title;
    addEventListener('popstate', () => this.#restore());
    // The day and the address of a print are those of the moment.
    addEventListener('beforeprint', () => this.#draw());
    this.#restore();
  }

  #restore(): void {
    this.#state = readComparison(new URLSearchParams(location.search));
    this.#data.need(this.#state.ids.slice(0, MOST_COMPARED));
    if (this.#state.ids.length > MOST_COMPARED) this.#data.needNames();
    this.#message = '';
    this.#draw();
  }

  #change(state: ComparisonState, message: string): void {
    const query = writeComparison(state).toString();
    history.pushState(null, '', `${location.pathname}${query === '' ? '' : `?${query}`}`);
    this.#restore();
    this.#message = message;
    this.#draw();
  }

  #setIds(ids: readonly string[], message: string): void {
    this.#change({ ...this.#state, ids: [...new Set(ids)] }, message);
  }

  #add(id: string, name: string): void {
    const { ids } = this.#state;
    this.#setIds([...ids, id], `${name} är vald. ${ids.length + 1} av ${MOST_COMPARED} insatser.`);
    // The field takes no more, so the focus goes on to what was asked for.
    if (ids.length + 1 >= MOST_COMPARED) this.#focus('#jamforelsen', `[data-remove="${CSS.escape(id)}"]`);
  }

  #remove(id: string): void {
    const { ids } = this.#state;
    const index = ids.indexOf(id);
    const rest = ids.filter((other) => other !== id);
    this.#setIds(rest, `Borttagen. ${count(Math.min(rest.length, MOST_COMPARED), 'insats', 'insatser')} kvar.`);
    const next = rest[Math.min(index, rest.length - 1)] ?? '';
    this.#focus(`[data-remove="${CSS.escape(next)}"]`, '#jamfor-falt');
  }

  #replace(id: string, by: string): void {
    this.#setIds(
      this.#state.ids.map((other) => (other === id ? by : other)),
      'Utbytt.',
    );
    this.#focus(`[data-remove="${CSS.escape(by)}"]`, '#jamfor-falt');
  }

  #retry(id: string): void {
    this.#data.retry(id);
    this.#message = 'Hämtar igen.';
    this.#draw();
    this.#focus(`[data-remove="${CSS.escape(id)}"]`, '#jamfor-falt');
  }

  #answered(id?: string): void {
    const { comparison } = this.#view();
    // Added to what was just said, which may not have been read out yet.
    const shows = comparison === undefined ? '' : `Jämförelsen visar ${count(comparison.columns.length, 'insats', 'insatser')}.`;
    if (id !== undefined && this.#message !== '') this.#message = `${this.#message.replace(/ ?Jämförelsen visar.*$/, '')} ${shows}`.trim();
    this.#draw();
  }

  /** Moves the focus to the first of these that the page has. */
  #focus(...selectors: readonly string[]): void {
    for (const selector of selectors) {
      const element = this.querySelector<HTMLElement>(selector);
      if (!element) continue;
      element.focus();
      return;
    }
  }

  #view() {
    return toolView(this.#state, this.#data.answers, Array.isArray(this.#data.names) ? this.#data.names : []);
  }

  async #download(kind: 'csv' | 'xlsx'): Promise<void> {
    const columns = this.#state.ids.slice(0, MOST_COMPARED).flatMap((id) => {
      const answer = this.#data.answers.get(id);
      return typeof answer === 'object' ? [answer] : [];
    });
    const rows = comparisonTable(columns, { catalogue: this.dataset['catalogue'] ?? '', day: today(), address: location.href });
    try {
      saveFile(await (kind === 'csv' ? csvFile(rows) : xlsxFile(rows, 'Jämförelse')), `${fileName(columns.map(({ id }) => id))}.${kind}`);
      this.#failed = false;
      this.#message = 'Filen är klar.';
    } catch {
      this.#failed = true;
    }
    this.#draw();
  }

  #draw(): void {
    const view = this.#view();
    const names = view.comparison?.columns.map(({ name }) => name) ?? [];
    document.title = names.length === 0 ? this.#title : `${names.join(', ')} – ${this.#title}`;
    this.ariaBusy = String(view.chosen.some(({ status }) => status === 'hamtas'));
    render(
      <ComparisonPanel
        view={view}
        picker={{ names: this.#data.names, onNeed: () => this.#data.needNames(), onChoose: ({ id, name }) => this.#add(id, name) }}
        downloads={{ failed: this.#failed, onCsv: () => void this.#download('csv'), onXlsx: () => void this.#download('xlsx') }}
        message={this.#message}
        printed={`Utskriven ${today()} från ${location.href}.`}
        onRemove={(id) => this.#remove(id)}
        onReplace={(id, by) => this.#replace(id, by)}
        onRetry={(id) => this.#retry(id)}
        onDiffering={(differing) => this.#change({ ...this.#state, differing }, '')}
      />,
      this,
    );
  }
}

customElements.define('intervention-comparison', InterventionComparison);
