import type { ListItem } from './item.ts';
import { FACETS, type Facet, type ListState, type Sort } from './state.ts';
import { fold } from './text.ts';

type Placement = ListItem['facets']['placements'][number];

/** Facets of where an intervention stands. They must all hold of one and the same placement. */
const PLACED = { area: 'area', category: 'category', timing: 'timing' } as const satisfies Partial<Record<Facet, keyof Placement>>;
const isPlaced = (facet: Facet): facet is keyof typeof PLACED => facet in PLACED;

export interface ListResult {
  readonly items: readonly ListItem[];
  /** For each facet, how many items each value would give, the other choices being as they are. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/**
 * The list for a state: AND between facets, OR within one. The same function serves the page and the browser.
 * @param answers the ids that the search found for the state's text, beside those that have it as it stands
 */
export function filterList(all: readonly ListItem[], state: ListState, answers?: ReadonlySet<string>): ListResult {
  const words = fold(state.text)
    .split(' ')
    .filter((word) => word !== '');
  const isFound = (item: ListItem) => (answers?.has(item.id) ?? false) || words.every((word) => wordsOf(item).includes(word));
  const found = words.length === 0 ? all : all.filter(isFound);
  const counts = Object.fromEntries(FACETS.map((facet) => [facet, countValues(found, state, facet)])) as Record<Facet, Map<string, number>>;
  return { items: found.filter((item) => matches(item, state)).sort(comparison(state.sort)), counts };
}

const searchable = new WeakMap<ListItem, string>();

/** All the words of an item that a text can find, folded. Made first when somebody searches. */
function wordsOf(item: ListItem): string {
  const known = searchable.get(item) ?? `${fold([item.name, item.abbreviation, item.summary, item.groups, item.category].join(' '))} ${item.text}`;
  searchable.set(item, known);
  return known;
}

function matches(item: ListItem, state: ListState, except?: Facet): boolean {
  return (
    FACETS.every((facet) => facet === except || isPlaced(facet) || anyOf(state.chosen[facet], valuesOf(item, facet))) &&
    item.facets.placements.some((placement) => placementMatches(placement, state, except))
  );
}

function placementMatches(placement: Placement, { chosen }: ListState, except?: Facet): boolean {
  return FACETS.every((facet) => facet === except || !isPlaced(facet) || anyOf(chosen[facet], [placement[PLACED[facet]]]));
}

function countValues(items: readonly ListItem[], state: ListState, facet: Facet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    if (!matches(item, state, facet)) continue;
    const values = isPlaced(facet)
      ? item.facets.placements.filter((placement) => placementMatches(placement, state, facet)).map((placement) => placement[PLACED[facet]])
      : valuesOf(item, facet);
    for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function valuesOf({ facets }: ListItem, facet: Exclude<Facet, keyof typeof PLACED>): readonly string[] {
  switch (facet) {
    case 'verdict':
      return [facets.verdict];
    case 'certainty':
      return [facets.certainty];
    case 'outcome':
      return facets.outcomes;
    case 'group':
      return facets.groups;
    default:
      return facet satisfies never;
  }
}

function anyOf(chosen: readonly string[], values: readonly string[]): boolean {
  return chosen.length === 0 || values.some((value) => chosen.includes(value));
}

const collator = new Intl.Collator('sv');

/** Best verdict first, then the surest, then by name: the order of every list that the visitor hasn't ordered. */
export function byVerdict(a: ListItem, b: ListItem): number {
  return a.order.verdict - b.order.verdict || a.order.certainty - b.order.certainty || byName(a, b);
}

/** The surest first, then the best verdict, then by name. */
export function byCertainty(a: ListItem, b: ListItem): number {
  return a.order.certainty - b.order.certainty || a.order.verdict - b.order.verdict || byName(a, b);
}

function byName(a: ListItem, b: ListItem): number {
  return collator.compare(a.name, b.name);
}

function comparison(sort: Sort): (a: ListItem, b: ListItem) => number {
  switch (sort) {
    case 'bedomning':
      return byVerdict;
    case 'tillforlitlighet':
      return byCertainty;
    case 'namn':
      return byName;
    case 'granskad':
      return (a, b) => b.reviewed.localeCompare(a.reviewed) || byName(a, b);
    default:
      return sort satisfies never;
  }
}
