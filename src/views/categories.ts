import type { Catalogue } from '../domain/catalogue.ts';
import type { Intervention, Timing } from '../domain/intervention.ts';
import type { Area, Category } from '../domain/vocabulary.ts';
import { shortSource } from './bibliography.ts';
import { count, joinWords } from './format.ts';
import { byVerdict } from './list/filter.ts';
import { type ListItem, listItem } from './list/item.ts';
import { routes } from './routes.ts';

export interface CategoryLink {
  readonly label: string;
  readonly shortLabel: string;
  readonly number: number;
  readonly href: string;
  readonly description: string;
  /** "6 utvärderade insatser", or that none is evaluated. */
  readonly countText: string;
}

export interface AreaView {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly categories: readonly CategoryLink[];
  /** The outcomes that decide in an area without categories, as a phrase. */
  readonly outcomes: string;
  /** The interventions of an area that no report divides into categories. */
  readonly undivided: readonly ListItem[];
  /** Interventions that come late in the area and so stand outside its categories. */
  readonly late: readonly ListItem[];
}

/** The areas with their categories, in the order of the vocabularies. */
export function areaViews(catalogue: Catalogue): AreaView[] {
  return catalogue.vocabularies.areas.map((area) => ({
    id: area.id,
    label: area.label,
    description: area.description,
    categories: catalogue.vocabularies.categories.filter((category) => category.area === area.id).map((category) => categoryLink(category, catalogue)),
    outcomes: joinWords((area.primaryOutcomes ?? []).map((id) => catalogue.term.outcomes.get(id)?.phrase ?? id)),
    undivided: placedAt(area, 'ej-indelad', catalogue),
    late: placedAt(area, 'sent', catalogue),
  }));
}

function categoryLink(category: Category, catalogue: Catalogue): CategoryLink {
  const evaluated = placedIn(category, catalogue).filter((entry) => isEvaluated(entry, catalogue)).length;
  return {
    label: category.label,
    shortLabel: category.shortLabel,
    number: category.number,
    href: routes.category(category.id),
    description: category.description,
    countText: evaluated === 0 ? 'Ingen utvärderad insats' : count(evaluated, 'utvärderad insats', 'utvärderade insatser'),
  };
}

export interface CategoryPage {
  readonly label: string;
  readonly shortLabel: string;
  readonly number: number;
  readonly area: { readonly id: string; readonly label: string };
  readonly description: string;
  readonly knowledge: string;
  readonly source: { readonly label: string; readonly href: string };
  readonly primaryOutcomes: readonly { readonly label: string; readonly description: string }[];
  readonly themes: readonly { readonly label: string; readonly description: string; readonly items: readonly ListItem[] }[];
  /** Interventions without a theme. */
  readonly items: readonly ListItem[];
  /** Whether any intervention of the category has been evaluated. That none has is a finding in itself. */
  readonly evaluated: boolean;
  readonly late: readonly ListItem[];
  readonly siblings: readonly CategoryLink[];
}

/** The page of a category. An empty one says that nothing was evaluated, which is a finding in itself. */
export function categoryPage(category: Category, catalogue: Catalogue): CategoryPage {
  const { term, vocabularies } = catalogue;
  const area = term.areas.get(category.area);
  const placed = placedIn(category, catalogue);
  const itemsOf = (theme: string | undefined) =>
    placed
      .filter(({ placements }) => placements.some((placement) => placement.category === category.id && placement.theme === theme))
      .map((entry) => listItem(entry, catalogue))
      .sort(byVerdict);
  const source = catalogue.source.get(category.source);
  return {
    label: category.label,
    shortLabel: category.shortLabel,
    number: category.number,
    area: { id: category.area, label: area?.label ?? category.area },
    description: category.description,
    knowledge: category.knowledge,
    source: { label: source ? shortSource(source) : category.source, href: routes.source(category.source) },
    primaryOutcomes: category.primaryOutcomes.flatMap((id) => term.outcomes.get(id) ?? []).map(({ label, description }) => ({ label, description })),
    themes: category.themes.map(({ id, label, description }) => ({ label, description, items: itemsOf(id) })),
    items: itemsOf(undefined),
    evaluated: placed.some((entry) => isEvaluated(entry, catalogue)),
    late: area ? placedAt(area, 'sent', catalogue) : [],
    siblings: vocabularies.categories
      .filter((other) => other.area === category.area && other.id !== category.id)
      .map((other) => categoryLink(other, catalogue)),
  };
}

function isEvaluated({ id }: Intervention, catalogue: Catalogue): boolean {
  return catalogue.ratingOf(id).headline.verdict !== 'inte-utvarderad';
}

function placedIn(category: Category, { interventions }: Catalogue) {
  return interventions.filter(({ placements }) => placements.some((placement) => placement.category === category.id));
}

function placedAt(area: Area, timing: Timing, catalogue: Catalogue): ListItem[] {
  return catalogue.interventions
    .filter(({ placements }) => placements.some((placement) => placement.area === area.id && placement.timing === timing))
    .map((entry) => listItem(entry, catalogue))
    .sort(byVerdict);
}
