import type { Catalogue } from '../../domain/catalogue.ts';
import { rank, CERTAINTIES, HEADLINE_VERDICTS } from '../../domain/scales.ts';
import type { Intervention } from '../../domain/intervention.ts';
import { enumerate, labelIn } from '../format.ts';
import { headlineView, type HeadlineView } from '../headline.ts';
import { TIMING_TEXTS } from '../labels.ts';
import { shortRecommendation } from '../recommendation.ts';
import { routes } from '../routes.ts';
import { fold } from './text.ts';

/** One intervention in a list, on the server and in the browser alike. Small: a list may hold thousands. */
export interface ListItem {
  readonly id: string;
  readonly href: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly summary: string;
  readonly headline: HeadlineView;
  /** "Personer i hemlöshet, …" */
  readonly groups: string;
  /** "Tidigt i ekonomiskt bistånd", one for each placement. */
  readonly timings: readonly string[];
  readonly category: string;
  /** "Nationella riktlinjer: prioritet 1 av 10", or empty. It stands beside the rating. */
  readonly recommendation: string;
  readonly reviewed: string;
  /** What filters read. Placements stay whole, so that "sent i missbruk" doesn't match "tidigt i missbruk". */
  readonly facets: {
    readonly placements: readonly { readonly area: string; readonly category: string; readonly timing: string }[];
    readonly verdict: string;
    readonly certainty: string;
    readonly outcomes: readonly string[];
    readonly groups: readonly string[];
  };
  /** What text search reads beside what is shown: folded words of aliases, outcomes, places and evaluators. */
  readonly text: string;
  /** Sort keys: 0 is the best verdict, the highest certainty. */
  readonly order: { readonly verdict: number; readonly certainty: number };
}

/** All interventions as list items, in the order of their ids. */
export function listItems(catalogue: Catalogue): ListItem[] {
  return catalogue.interventions.map((entry) => listItem(entry, catalogue));
}

/** One intervention as a list item. */
export function listItem(entry: Intervention, catalogue: Catalogue): ListItem {
  const rating = catalogue.ratingOf(entry.id);
  const headline = headlineView(rating, catalogue);
  const { term } = catalogue;
  const groups = entry.targetGroups.map((id) => labelIn(term['target-groups'], id));
  const studied = rating.outcomes.filter(({ findings }) => findings.length > 0).map(({ outcome }) => outcome);
  const categories = entry.placements.flatMap(({ category }) => term.categories.get(category ?? '') ?? []);
  return {
    id: entry.id,
    href: routes.intervention(entry.id),
    name: entry.name,
    abbreviation: entry.abbreviation ?? '',
    summary: entry.summary,
    headline,
    groups: enumerate(groups),
    timings: entry.placements.map(({ area, timing }) => `${TIMING_TEXTS[timing].adverb} i ${labelIn(term.areas, area).toLocaleLowerCase('sv')}`),
    category: categories[0]?.shortLabel ?? labelIn(term.areas, entry.placements[0]?.area ?? ''),
    recommendation: shortRecommendation(entry.id, catalogue),
    reviewed: entry.lastReviewedOn,
    facets: {
      placements: entry.placements.map(({ area, category = '', timing }) => ({ area, category, timing })),
      verdict: headline.verdict,
      certainty: headline.certainty,
      outcomes: studied,
      groups: entry.targetGroups,
    },
    text: fold(
      [
        ...entry.aliases,
        entry.targetGroupNote,
        ...entry.municipalities.map((id) => labelIn(term.municipalities, id)),
        ...studied.map((id) => labelIn(term.outcomes, id)),
        ...catalogue.evaluationsOf(entry.id).flatMap(({ place = '', evaluators }) => [place, ...evaluators.map((id) => labelIn(term.evaluators, id))]),
      ].join(' '),
    ),
    order: {
      verdict: rank(HEADLINE_VERDICTS, headline.verdict),
      certainty: headline.certainty === 'ingen' ? CERTAINTIES.length : rank(CERTAINTIES, headline.certainty),
    },
  };
}
