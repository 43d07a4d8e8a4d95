import type { Body } from './body.ts';
import { byId } from './by-id.ts';
import { ENTRY_COLLECTIONS, type EntryCollection, type EntryOf, type TextCollection } from './collections.ts';
import type { Evaluation } from './evaluation.ts';
import type { Intervention } from './intervention.ts';
import { rateIntervention, type Rating, type RatingInput } from './rating.ts';
import { PRIORITIES, type Recommendation } from './recommendation.ts';
import { rank } from './scales.ts';
import type { RatingTerms } from './study.ts';
import { splitWithdrawn, type WithdrawnEntry } from './withdrawn.ts';
import { type Area, type Category, type Vocabularies, VOCABULARY_NAMES } from './vocabulary.ts';

/** The entries of every kind, each list in the order of its ids. */
export type Entries = { readonly [Collection in EntryCollection]: readonly EntryOf<Collection>[] };

/** The parts that a catalogue is made of. */
export interface CatalogueParts extends Entries {
  readonly vocabularies: Vocabularies;
  /** The running text of each entry that has one, by kind and id: see bodyKey. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** Entries already known to be withdrawn, where the lists come from another catalogue. */
  readonly withdrawn?: readonly WithdrawnEntry[];
}

/** Where the running text of an entry is kept. */
export function bodyKey(collection: TextCollection, id: string): string {
  return `${collection}/${id}`;
}

/** A guideline's recommendation, with the evaluation that records it. */
export interface RecommendedBy {
  readonly recommendation: Recommendation;
  readonly evaluation: Evaluation;
}

/** Everything the catalogue knows, with look-ups by id: all lists and look-ups hold entries in force alone. The one aggregate that rules and views read. */
export interface Catalogue extends CatalogueParts {
  /** What no longer holds. Only archive pages, the list of changes and rules look here. */
  readonly withdrawn: readonly WithdrawnEntry[];
  readonly intervention: ReadonlyMap<string, Intervention>;
  readonly evaluation: ReadonlyMap<string, Evaluation>;
  readonly source: ReadonlyMap<string, EntryOf<'sources'>>;
  /** The entries of every kind by id. */
  readonly entry: { readonly [Collection in EntryCollection]: ReadonlyMap<string, EntryOf<Collection>> };
  readonly term: { readonly [Name in keyof Vocabularies]: ReadonlyMap<string, Vocabularies[Name][number]> };
  readonly ratingTerms: RatingTerms;
  /** The evaluations with a finding about the intervention, newest first. */
  evaluationsOf(intervention: string): readonly Evaluation[];
  /** What national guidelines say of the intervention, the highest priority first. */
  recommendationsOf(intervention: string): readonly RecommendedBy[];
  /** The running text of an entry, if it could be read. */
  bodyOf(collection: TextCollection, id: string): Body | undefined;
  /** What the rating rule is given for the intervention. */
  ratingInputOf(intervention: string): RatingInput;
  /** The computed rating. @throws Error for an id that the catalogue lacks. */
  ratingOf(intervention: string): Rating;
}

/** Joins the parts. Ratings are computed once, when first asked for. */
export function createCatalogue(all: CatalogueParts): Catalogue {
  const { entries, withdrawn } = splitWithdrawn(all);
  const parts = { ...all, ...entries };
  const entry = mapEntries(parts);
  const intervention = entry.interventions;
  const evaluationsByIntervention = groupEvaluations(parts.evaluations);
  const term = mapVocabularies(parts.vocabularies);
  const ratingTerms: RatingTerms = { designs: term.designs, limitations: term.limitations };
  const ratings = new Map<string, Rating>();

  const evaluationsOf = (id: string) => evaluationsByIntervention.get(id) ?? [];
  const ratingInputOf = (id: string): RatingInput => {
    const found = intervention.get(id);
    if (!found) throw new Error(`Unknown intervention "${id}"`);
    return { intervention: id, primaryOutcomes: primaryOutcomes(found, term), evaluations: evaluationsOf(id), terms: ratingTerms };
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
    withdrawn: [...(all.withdrawn ?? []), ...withdrawn],
    intervention,
    evaluation: entry.evaluations,
    source: entry.sources,
    entry,
    term,
    ratingTerms,
    evaluationsOf,
    recommendationsOf: (id) => recommendationsFor(id, parts.evaluations),
    bodyOf: (collection, id) => parts.bodies.get(bodyKey(collection, id)),
    ratingInputOf,
    ratingOf,
  };
}

/**
 * The primary outcomes of every category that the intervention is placed in, and of every area without categories,
 * in order, each once. A late placement outside the categories of a divided area adds none.
 */
export function primaryOutcomes(
  { placements }: Pick<Intervention, 'placements'>,
  { areas, categories }: { readonly areas: ReadonlyMap<string, Area>; readonly categories: ReadonlyMap<string, Category> },
): string[] {
  const outcomes = placements.flatMap(({ area, category }) =>
    category === undefined ? (areas.get(area)?.primaryOutcomes ?? []) : (categories.get(category)?.primaryOutcomes ?? []),
  );
  return [...new Set(outcomes)];
}

function recommendationsFor(id: string, evaluations: readonly Evaluation[]): RecommendedBy[] {
  const step = ({ recommendation: { priority } }: RecommendedBy) => (priority === undefined ? PRIORITIES.length : rank(PRIORITIES, priority));
  return evaluations
    .flatMap((evaluation) => evaluation.recommendations.map((recommendation) => ({ recommendation, evaluation })))
    .filter(({ recommendation }) => recommendation.intervention === id)
    .sort((a, b) => step(a) - step(b) || a.evaluation.id.localeCompare(b.evaluation.id));
}

function mapEntries(parts: Entries): Catalogue['entry'] {
  return Object.fromEntries(ENTRY_COLLECTIONS.map((collection) => [collection, byId<{ readonly id: string }>(parts[collection])])) as Catalogue['entry'];
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
  return Object.fromEntries(VOCABULARY_NAMES.map((name) => [name, byId<{ readonly id: string }>(vocabularies[name])])) as Catalogue['term'];
}
