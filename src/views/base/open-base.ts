import { byId } from '../../domain/by-id.ts';
import { rateIntervention, type Rating, type RatingInput } from '../../domain/rating.ts';
import { type HeadlineView, headlineView, type OutcomeWords } from '../headline.ts';
import type { BaseIntervention, BaseStudy, EvidenceBase } from './base.ts';

/** A base with look-ups by id: what the catalogue is on the server, in the browser. */
export interface OpenBase extends OutcomeWords {
  readonly base: EvidenceBase;
  readonly intervention: ReadonlyMap<string, BaseIntervention>;
  readonly source: ReadonlyMap<string, EvidenceBase['sources'][number]>;
  readonly term: {
    readonly outcomes: ReadonlyMap<string, EvidenceBase['outcomes'][number]>;
    readonly designs: ReadonlyMap<string, EvidenceBase['designs'][number]>;
    readonly limitations: ReadonlyMap<string, EvidenceBase['limitations'][number]>;
    readonly areas: ReadonlyMap<string, EvidenceBase['areas'][number]>;
    readonly categories: ReadonlyMap<string, EvidenceBase['categories'][number]>;
    readonly groups: ReadonlyMap<string, EvidenceBase['groups'][number]>;
  };
  /** What the rating rule is given for the intervention. @throws Error for an id that the base lacks. */
  ratingInputOf(intervention: string): RatingInput<BaseStudy>;
  /** The rating by the same rule as at build time, computed once. @throws Error for an id that the base lacks. */
  ratingOf(intervention: string): Rating<BaseStudy>;
  /** That rating in words, put together once. @throws Error for an id that the base lacks. */
  headlineOf(intervention: string): HeadlineView;
}

/** Makes a base ready to be computed with. */
export function openBase(base: EvidenceBase): OpenBase {
  const intervention = byId(base.interventions);
  const term = {
    outcomes: byId(base.outcomes),
    designs: byId(base.designs),
    limitations: byId(base.limitations),
    areas: byId(base.areas),
    categories: byId(base.categories),
    groups: byId(base.groups),
  };
  const studies = new Map<string, BaseStudy[]>();
  for (const study of base.studies) {
    for (const id of new Set(study.findings.map((finding) => finding.intervention))) studies.set(id, [...(studies.get(id) ?? []), study]);
  }
  const ratings = new Map<string, Rating<BaseStudy>>();
  const ratingInputOf = (id: string): RatingInput<BaseStudy> => {
    const found = intervention.get(id);
    if (!found) throw new Error(`Unknown intervention "${id}"`);
    return { intervention: id, primaryOutcomes: found.primaryOutcomes, evaluations: studies.get(id) ?? [], terms: term };
  };
  const ratingOf = (id: string) => {
    const rating = ratings.get(id) ?? rateIntervention(ratingInputOf(id));
    ratings.set(id, rating);
    return rating;
  };
  const headlines = new Map<string, HeadlineView>();
  const headlineOf = (id: string) => {
    const headline = headlines.get(id) ?? headlineView(ratingOf(id), { term });
    headlines.set(id, headline);
    return headline;
  };
  return { base, intervention, source: byId(base.sources), term, ratingInputOf, ratingOf, headlineOf };
}
