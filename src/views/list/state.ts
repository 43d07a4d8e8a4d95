import { MOST_COMPARED } from '../comparison/state.ts';

/** What the visitor has chosen in the list. It lives in the address and nowhere else. */
export const FACETS = ['area', 'category', 'verdict', 'certainty', 'outcome', 'group', 'timing'] as const;
export type Facet = (typeof FACETS)[number];

export const SORTS = ['bedomning', 'tillforlitlighet', 'namn', 'granskad'] as const;
export type Sort = (typeof SORTS)[number];

/** How many items the page holds from the start, and how many more each ”Visa fler” adds. Whole rows of two and three cards, within the page's budget. */
export const FIRST_ITEMS = 15;

export const LAYOUTS = ['kort', 'tabell'] as const;
export type Layout = (typeof LAYOUTS)[number];

export interface ListState {
  readonly text: string;
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
  readonly layout: Layout;
  /** Marked for comparison, by id, in the order in which they were marked. It narrows nothing. */
  readonly compare: readonly string[];
}

/** The names of the parameters in the address, also of the form's fields. */
export const PARAMETERS: Readonly<Record<Facet | 'text' | 'sort' | 'layout' | 'compare', string>> = {
  text: 'q',
  area: 'omrade',
  category: 'kategori',
  verdict: 'bedomning',
  certainty: 'tillforlitlighet',
  outcome: 'utfall',
  group: 'malgrupp',
  timing: 'tid',
  sort: 'sortera',
  layout: 'visa',
  compare: 'jamfor',
};

export const EMPTY_STATE: ListState = {
  text: '',
  chosen: { area: [], category: [], verdict: [], certainty: [], outcome: [], group: [], timing: [] },
  sort: 'bedomning',
  layout: 'kort',
  compare: [],
};

/** The state that an address holds. What it doesn't know it leaves out; the order of choices doesn't matter. */
export function readState(parameters: URLSearchParams): ListState {
  const one = <T extends string>(name: string, allowed: readonly T[], fallback: T): T => allowed.find((value) => value === parameters.get(name)) ?? fallback;
  const many = (facet: Facet) => [...new Set(parameters.getAll(PARAMETERS[facet]).filter((value) => value !== ''))].sort();
  return {
    text: (parameters.get(PARAMETERS.text) ?? '').trim(),
    chosen: Object.fromEntries(FACETS.map((facet) => [facet, many(facet)])) as Record<Facet, string[]>,
    sort: one(PARAMETERS.sort, SORTS, EMPTY_STATE.sort),
    layout: one(PARAMETERS.layout, LAYOUTS, EMPTY_STATE.layout),
    compare: [...new Set(parameters.getAll(PARAMETERS.compare).filter((id) => id !== ''))].slice(0, MOST_COMPARED),
  };
}

/** The parameters that bring the state back. Empty for a list that nothing was done to. */
export function writeState(state: ListState): URLSearchParams {
  const parameters = new URLSearchParams();
  if (state.text !== '') parameters.set(PARAMETERS.text, state.text);
  for (const facet of FACETS) for (const value of state.chosen[facet]) parameters.append(PARAMETERS[facet], value);
  if (state.sort !== EMPTY_STATE.sort) parameters.set(PARAMETERS.sort, state.sort);
  if (state.layout !== EMPTY_STATE.layout) parameters.set(PARAMETERS.layout, state.layout);
  for (const id of state.compare) parameters.append(PARAMETERS.compare, id);
  return parameters;
}

/** How many choices narrow the list. */
export function choiceCount(state: ListState): number {
  return FACETS.reduce((sum, facet) => sum + state.chosen[facet].length, state.text === '' ? 0 : 1);
}

/** The state without one of its choices: a text, or a value of a facet, as the address names them. */
export function withoutChoice(state: ListState, { parameter, value }: { readonly parameter: string; readonly value: string }): ListState {
  if (parameter === PARAMETERS.text) return { ...state, text: '' };
  const chosen = { ...state.chosen };
  for (const facet of FACETS) if (PARAMETERS[facet] === parameter) chosen[facet] = chosen[facet].filter((other) => other !== value);
  return { ...state, chosen };
}
