import type { Catalogue } from '../../domain/catalogue.ts';
import { TIMINGS } from '../../domain/intervention.ts';
import { HEADLINE_VERDICTS } from '../../domain/scales.ts';
import { CERTAINTY_LEVELS, CERTAINTY_TEXTS, TIMING_TEXTS, VERDICT_TEXTS } from '../labels.ts';
import { filterList } from './filter.ts';
import type { ListItem } from './item.ts';
import { EMPTY_STATE, type Facet, FACETS, PARAMETERS, type Sort } from './state.ts';

export interface FacetView {
  readonly facet: Facet;
  readonly label: string;
  readonly parameter: string;
  readonly open: boolean;
  readonly options: readonly { readonly value: string; readonly label: string; readonly count: number }[];
}

const LABELS: Readonly<Record<Facet, string>> = {
  area: 'Område',
  category: 'Kategori',
  verdict: 'Bedömning',
  certainty: 'Tillförlitlighet',
  outcome: 'Studerat utfall',
  group: 'Målgrupp',
  timing: 'Tidigt eller sent stöd',
};

export const SORT_TEXTS: Readonly<Record<Sort, string>> = {
  bedomning: 'Bedömning, bäst först',
  tillforlitlighet: 'Tillförlitlighet, säkrast först',
  namn: 'Namn, A–Ö',
  granskad: 'Senast granskad',
};

/** The facets with their options as the unfiltered list has them. Options that no entry has are left out. */
export function facetViews(catalogue: Catalogue, items: readonly ListItem[]): FacetView[] {
  const { counts } = filterList(items, EMPTY_STATE);
  return FACETS.map((facet) => ({
    facet,
    label: LABELS[facet],
    parameter: PARAMETERS[facet],
    open: !['outcome', 'group', 'timing'].includes(facet),
    options: optionsOf(facet, catalogue).flatMap(({ value, label }) => {
      const count = counts[facet].get(value) ?? 0;
      return count === 0 ? [] : [{ value, label, count }];
    }),
  }));
}

function optionsOf(facet: Facet, { vocabularies }: Catalogue): { value: string; label: string }[] {
  const terms = (list: readonly { id: string; label: string }[]) => list.map(({ id, label }) => ({ value: id, label }));
  switch (facet) {
    case 'area':
      return terms(vocabularies.areas);
    case 'category':
      return vocabularies.categories.map(({ id, shortLabel }) => ({ value: id, label: shortLabel }));
    case 'verdict':
      return HEADLINE_VERDICTS.map((value) => ({ value, label: VERDICT_TEXTS[value].label }));
    case 'certainty':
      return CERTAINTY_LEVELS.map((value) => ({ value, label: CERTAINTY_TEXTS[value].label }));
    case 'outcome':
      return terms(vocabularies.outcomes);
    case 'group':
      return terms(vocabularies['target-groups']);
    case 'timing':
      return TIMINGS.map((value) => ({ value, label: TIMING_TEXTS[value].label }));
    default:
      return facet satisfies never;
  }
}
