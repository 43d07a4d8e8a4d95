import type { Body } from './body.ts';
import type { Evaluation } from './evaluation.ts';
import type { Intervention } from './intervention.ts';
import type { RatingTerms } from './rated-finding.ts';
import { rateIntervention, type Rating, type RatingInput } from './rating.ts';
import type { Source } from './source.ts';
import type { Category, Vocabularies } from './vocabulary.ts';

/** The parts that a catalogue is made of, each list in the order of its ids. */
export interface CatalogueParts {
  readonly interventions: readonly Intervention[];
  readonly evaluations: readonly Evaluation[];
  readonly sources: readonly Source[];
  readonly vocabularies: Vocabularies;
  /** The running text of each intervention, by id. */
  readonly bodies: ReadonlyMap<string, Body>;
}

/** Everything the catalogue knows, with look-ups by id. The one aggregate that rules and views read. */
export interface Catalogue extends CatalogueParts {
  readonly intervention: ReadonlyMap<string, Intervention>;
  readonly evaluation: ReadonlyMap<string, Evaluation>;
  readonly source: ReadonlyMap<string, Source>;
  readonly term: { readonly [Name in keyof Vocabularies]: ReadonlyMap<string, Vocabularies[Name][number]> };
  readonly ratingTerms: RatingTerms;
  /** The evaluations with a finding about the intervention, newest first. */
  evaluationsOf(intervention: string): readonly Evaluation[];
  /** What the rating rule is given for the intervention. */
  ratingInputOf(intervention: string): RatingInput;
  /** The computed rating. @throws Error for an id that the catalogue lacks. */
  ratingOf(intervention: string): Rating;
}

/** Joins the parts. Ratings are computed once, when first asked for. */
export function createCatalogue(parts: CatalogueParts): Catalogue {
  const intervention = byId(parts.interventions);
  const evaluationsByIntervention = groupEvaluations(parts.evaluations);
  const term = mapVocabularies(parts.vocabularies);
  const ratingTerms: RatingTerms = { designs: term.designs, limitations: term.limitations };
  const ratings = new Map<string, Rating>();

  const evaluationsOf = (id: string) => evaluationsByIntervention.get(id) ?? [];
  const ratingInputOf = (id: string): RatingInput => {
    const entry = intervention.get(id);
    if (!entry) throw new Error(`Unknown intervention "${id}"`);
    return { intervention: id, primaryOutcomes: primaryOutcomes(entry, term.categories), evaluations: evaluationsOf(id), terms: ratingTerms };
  };
  const ratingOf = (id: string) => {
    const known = ratings.get(id);
    if (known) return known;
    const rating = rateIntervention(ratingInputOf(id));
    ratings.set(id, rating);
    return rating;
  };
  return {
    ...parts,
    intervention,
    evaluation: byId(parts.evaluations),
    source: byId(parts.sources),
    term,
    ratingTerms,
    evaluationsOf,
    ratingInputOf,
    ratingOf,
  };
}

/** The primary outcomes of every category that the intervention is placed in, in order, each once. */
export function primaryOutcomes(intervention: Intervention, categories: ReadonlyMap<string, Category>): string[] {
  const placed = intervention.placements.flatMap(({ category }) => (category === undefined ? [] : [category]));
  return [...new Set(placed.flatMap((id) => categories.get(id)?.primaryOutcomes ?? []))];
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function groupEvaluations(evaluations: readonly Evaluation[]): ReadonlyMap<string, readonly Evaluation[]> {
  const groups = new Map<string, Evaluation[]>();
  const newestFirst = [...evaluations].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? '') || a.id.localeCompare(b.id));
  for (const evaluation of newestFirst) {
    for (const id of new Set(evaluation.findings.map((finding) => finding.intervention))) {
      groups.set(id, [...(groups.get(id) ?? []), evaluation]);
    }
  }
  return groups;
}

function mapVocabularies(vocabularies: Vocabularies): Catalogue['term'] {
  return {
    areas: byId(vocabularies.areas),
    categories: byId(vocabularies.categories),
    outcomes: byId(vocabularies.outcomes),
    designs: byId(vocabularies.designs),
    limitations: byId(vocabularies.limitations),
    'target-groups': byId(vocabularies['target-groups']),
    evaluators: byId(vocabularies.evaluators),
    factors: byId(vocabularies.factors),
  };
}
