import type { ComparisonColumn } from '../views/comparison/column-parts.ts';
import type { NameEntry } from '../views/comparison/names.ts';
import { canBeId } from '../views/comparison/state.ts';
import type { Answer } from '../views/comparison/tool.ts';
import { routes } from '../views/routes.ts';

/** What the comparison has fetched: a column for each that was chosen, and the names when somebody needed them. */
export class ComparisonData {
  readonly answers = new Map<string, Answer>();
  names: readonly NameEntry[] | 'fel' | undefined;
  readonly #asked = new Set<string>();
  #asking = false;
  readonly #changed: (id?: string) => void;

  /** @param changed is called after each answer, with the id that it was about */
  constructor(changed: (id?: string) => void) {
    this.#changed = changed;
  }

  /** Asks for each column that hasn't been asked for. What can't be an id is unknown without asking. */
  need(ids: readonly string[]): void {
    for (const id of ids.filter((wanted) => !this.#asked.has(wanted))) {
      this.#asked.add(id);
      if (canBeId(id)) void this.#fetch(id);
      else this.answers.set(id, 'okand');
    }
    if (ids.some((id) => this.answers.get(id) === 'okand')) this.needNames();
  }

  /** Asks once more for a column that didn't come. */
  retry(id: string): void {
    this.#asked.delete(id);
    this.answers.delete(id);
    this.need([id]);
  }

  /** Asks for the names once, and again after a failure. */
  needNames(): void {
    if (this.#asking || Array.isArray(this.names)) return;
    this.#asking = true;
    void this.#fetchNames();
  }

  async #fetch(id: string): Promise<void> {
    this.answers.set(id, await column(id));
    if (this.answers.get(id) === 'okand') this.needNames();
    this.#changed(id);
  }

  async #fetchNames(): Promise<void> {
    try {
      const response = await fetch(routes.interventionNames);
      this.names = response.ok ? ((await response.json()) as NameEntry[]) : 'fel';
    } catch {
      this.names = 'fel';
    }
    this.#asking = false;
    this.#changed();
  }
}

async function column(id: string): Promise<Answer> {
  try {
    const response = await fetch(routes.comparisonData(id));
    if (response.status === 404) return 'okand';
    return response.ok ? ((await response.json()) as ComparisonColumn) : 'fel';
  } catch {
    return 'fel';
  }
}
