import type { ListResult } from '../views/list/filter.ts';
import type { ListItem } from '../views/list/item.ts';
import { count } from '../views/format.ts';
import { FACETS, type ListState, PARAMETERS, readState } from '../views/list/state.ts';
import { warnedIn } from '../views/list/warned.ts';
import { find } from './find.ts';

/** A choice that narrows the list. `count` is what the list would hold without it. */
export interface Choice {
  readonly parameter: string;
  readonly value: string;
  readonly label?: string;
  readonly count?: number;
}

/** The form around the list, and what it says of the result. The fields' names are those of the address. */
export class ListForm {
  readonly #root: HTMLElement;
  constructor(root: HTMLElement) {
    this.#root = root;
  }

  #fields(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...this.#root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')];
  }

  read(): ListState {
    const set = this.#fields().filter((field) => !isToggle(field) || field.checked);
    return readState(new URLSearchParams(set.map(({ name, value }) => [name, value])));
  }

  write(state: ListState): void {
    const values: Readonly<Record<string, readonly string[]>> = {
      [PARAMETERS.text]: [state.text],
      [PARAMETERS.sort]: [state.sort],
      [PARAMETERS.layout]: [state.layout],
      ...Object.fromEntries(FACETS.map((facet) => [PARAMETERS[facet], state.chosen[facet]])),
    };
    for (const field of this.#fields()) {
      const wanted = values[field.name] ?? [];
      if (isToggle(field)) field.checked = wanted.includes(field.value);
      else if (field.value.trim() !== wanted[0]) field.value = wanted[0] ?? '';
    }
  }

  /** Says how many were found, and how many each option would give. */
  tell({ items, counts }: ListResult, { total, shown, choices }: { total: number; shown: number; choices: number }): void {
    const found = count(items.length, 'insats', 'insatser');
    find(this.#root, '.result-text').textContent = choices === 0 ? found : `${items.length} av ${count(total, 'insats', 'insatser')}`;
    find(this.#root, '.result-count').textContent = found;
    find(this.#root, '.empty').hidden = items.length > 0;
    find(this.#root, '.more.needs-script').hidden = items.length <= shown;
    for (const facet of FACETS) {
      for (const input of this.#root.querySelectorAll<HTMLInputElement>(`[data-facet="${facet}"] input`)) {
        const number = counts[facet].get(input.value) ?? 0;
        const label = input.closest('label');
        if (!label) continue;
        const shown = find(label, '.count').firstChild;
        if (!shown || shown.textContent === String(number)) continue;
        shown.textContent = String(number);
        label.classList.toggle('none', number === 0);
      }
    }
  }

  /** Names the interventions of the list that carry a warning, also those that the page doesn't show yet. */
  tellWarnings(items: readonly ListItem[]): void {
    const { links, more } = warnedIn(items);
    find(this.#root, '.list-warnings').hidden = links.length === 0;
    const nodes = links.flatMap(({ name, href }, index) => {
      const link = document.createElement('a');
      link.href = href;
      link.textContent = name;
      return index === 0 ? [link] : [', ', link];
    });
    find(this.#root, '.warned').replaceChildren(...nodes, more);
  }

  /** The choices as buttons that take them back, and what to take back when nothing was found. */
  showChoices(state: ListState, helpful: readonly Choice[]): void {
    const chosen = find(this.#root, '.list-results > .chosen');
    const choices = this.choices(state);
    chosen.hidden = choices.length === 0;
    chosen.replaceChildren(...choices.map((choice) => this.#chip(choice)), ...(choices.length > 1 ? [clearAll()] : []));
    find(this.#root, '.suggestions').replaceChildren(...helpful.map((choice) => this.#chip(choice)));
  }

  choices(state: ListState): Choice[] {
    const text = state.text === '' ? [] : [{ parameter: PARAMETERS.text, value: state.text, label: `”${state.text}”` }];
    const facets = FACETS.flatMap((facet) =>
      state.chosen[facet].map((value) => ({ parameter: PARAMETERS[facet], value, label: this.#labelOf(PARAMETERS[facet], value) })),
    );
    return [...text, ...facets];
  }

  /** What the search read in place of what was written, where that differs. */
  tellOfReading(written: string, read: string): void {
    const note = find(this.#root, '.list-reading');
    note.hidden = written === read;
    find(note, 'strong').textContent = read;
  }

  tellOfFailure(failed: boolean): void {
    find(this.#root, '.list-error').hidden = !failed;
  }

  focusResult(): void {
    const result = find(this.#root, '.result-text');
    result.tabIndex = -1;
    result.focus();
  }

  #labelOf(parameter: string, value: string): string {
    const input = this.#fields().find((field) => field.name === parameter && field.value === value);
    return input?.closest('label')?.querySelector('.label')?.textContent ?? value;
  }

  #chip({ parameter, value, label = value, count: number }: Choice): HTMLElement {
    const pattern = find(find<HTMLTemplateElement>(this.#root, '.chip-template').content, 'button');
    const chip = pattern.cloneNode(true) as HTMLButtonElement;
    chip.dataset['parameter'] = parameter;
    chip.dataset['value'] = value;
    find(chip, '.text').textContent = number === undefined ? label : `${label}: utan det valet ${count(number, 'insats', 'insatser')}`;
    chip.setAttribute('aria-label', `Ta bort ${find(chip, '.text').textContent}`);
    return chip;
  }
}

function isToggle(field: HTMLInputElement | HTMLSelectElement): field is HTMLInputElement {
  return field.type === 'checkbox' || field.type === 'radio';
}

function clearAll(): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'chip clear';
  button.textContent = 'Rensa alla val';
  return button;
}
