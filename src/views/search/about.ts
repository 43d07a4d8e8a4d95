import type { Catalogue } from '../../domain/catalogue.ts';
import type { EntryOf } from '../../domain/collections.ts';
import type { Intervention } from '../../domain/intervention.ts';
import type { Category, Municipality } from '../../domain/vocabulary.ts';
import { labelIn } from '../format.ts';
import { listItem } from '../list/item.ts';

/** What a page is found by beside its own text. */
export interface About {
  /** Other names of what the page describes: abbreviations, English names. They count like its title. */
  readonly names: readonly string[];
  /** What it deals with, in the words of the vocabularies. */
  readonly terms: readonly string[];
}

export function aboutIntervention(entry: Intervention, catalogue: Catalogue): About {
  const { term } = catalogue;
  const places = entry.placements.flatMap(({ area, category, theme }) => {
    const found = term.categories.get(category ?? '');
    return [labelIn(term.areas, area), found?.label ?? '', found?.themes.find(({ id }) => id === theme)?.label ?? ''];
  });
  const terms = [
    ...entry.targetGroups.map((id) => labelIn(term['target-groups'], id)),
    ...places,
    ...listItem(entry, catalogue).facets.outcomes.map((id) => labelIn(term.outcomes, id)),
    ...entry.municipalities.map((id) => labelIn(term.municipalities, id)),
    ...catalogue.evaluationsOf(entry.id).flatMap(({ place = '', evaluators }) => [place, ...evaluatorNames(evaluators, catalogue)]),
  ];
  return { names: namesOf(entry), terms: told(terms) };
}

export function aboutEvaluation(entry: EntryOf<'evaluations'>, catalogue: Catalogue): About {
  const studied = new Set([...entry.findings, ...entry.recommendations].map(({ intervention }) => intervention));
  const outcomes = new Set(entry.findings.map(({ outcome }) => labelIn(catalogue.term.outcomes, outcome)));
  const terms = [...nameInterventions([...studied], catalogue), ...evaluatorNames(entry.evaluators, catalogue), entry.place ?? '', ...outcomes];
  return { names: [], terms: told([...terms, labelIn(catalogue.term.designs, entry.design)]) };
}

export function aboutExample(entry: EntryOf<'examples'>, catalogue: Catalogue): About {
  const { term } = catalogue;
  const terms = [
    ...entry.municipalities.map((id) => labelIn(term.municipalities, id)),
    entry.place,
    ...entry.areas.map((id) => labelIn(term.areas, id)),
    ...entry.categories.map((id) => labelIn(term.categories, id)),
    ...nameInterventions(
      entry.interventions.map(({ id }) => id),
      catalogue,
    ),
  ];
  return { names: [], terms: told(terms) };
}

export function aboutVignette(entry: EntryOf<'vignettes'>, { term }: Catalogue): About {
  return { names: [`Vinjett ${entry.name}`], terms: entry.areas.map((id) => labelIn(term.areas, id)) };
}

export function aboutInstrument(entry: EntryOf<'instruments'>, { term }: Catalogue): About {
  const terms = [
    ...entry.areas.map((id) => labelIn(term.areas, id)),
    ...entry.municipalities.map((id) => labelIn(term.municipalities, id)),
    'bedömningsinstrument',
  ];
  return { names: told([entry.abbreviation ?? '']), terms };
}

export function aboutCategory(entry: Category, { term }: Catalogue): About {
  const outcomes = entry.primaryOutcomes.map((id) => labelIn(term.outcomes, id));
  return { names: [entry.label, entry.shortLabel], terms: [labelIn(term.areas, entry.area), ...entry.themes.map(({ label }) => label), ...outcomes] };
}

export function aboutMunicipality({ label, county }: Municipality): About {
  return { names: [`${label} kommun`], terms: [county] };
}

/** A page of prose: its title and lead say what it is about. */
export const PROSE: About = { names: [], terms: [] };

function nameInterventions(ids: readonly string[], { intervention }: Catalogue): string[] {
  return ids.flatMap((id) => {
    const entry = intervention.get(id);
    return entry ? [entry.name, ...namesOf(entry)] : [];
  });
}

function namesOf({ abbreviation = '', aliases }: Pick<Intervention, 'abbreviation' | 'aliases'>): string[] {
  return told([abbreviation, ...aliases]);
}

function evaluatorNames(ids: readonly string[], { term }: Catalogue): string[] {
  return ids.flatMap((id) => [labelIn(term.evaluators, id), term.evaluators.get(id)?.shortLabel ?? '']);
}

/** Each text once, without the empty ones. */
function told(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text) => text !== ''))];
}
