import type { Evaluation } from './evaluation.ts';
import { type Certainty, CERTAINTIES, lowered, rank } from './scales.ts';
import type { RatingTerms, Study } from './study.ts';

/** How one finding came to its certainty. `certainty` null: experiences, never counted as effect. */
export interface RatedFinding<S extends Study = Evaluation> {
  readonly evaluation: S;
  readonly finding: S['findings'][number];
  readonly design: string;
  readonly ceiling: Certainty | null;
  /** Serious limitations that lowered it, by id. */
  readonly loweredBy: readonly string[];
  /** Set when a review's own grade was kept. */
  readonly graded: boolean;
  readonly randomised: boolean;
  readonly certainty: Certainty | null;
}

/**
 * Step 1 of the rating: the ceiling of the design, lowered once for each serious limitation.
 * @throws Error when a finding names a design or limitation that the terms lack: the checks must run first.
 */
export function rateFinding<S extends Study>(evaluation: S, finding: S['findings'][number], terms: RatingTerms): RatedFinding<S> {
  const design = finding.design ?? evaluation.design;
  const term = terms.designs.get(design);
  if (!term) throw new Error(`Unknown design "${design}" in evaluation "${evaluation.id}"`);
  const ids = new Set([...evaluation.limitations.map(({ term: id }) => id), ...finding.limitations]);
  const serious = [...ids].filter((id) => {
    const limitation = terms.limitations.get(id);
    if (!limitation) throw new Error(`Unknown limitation "${id}" in evaluation "${evaluation.id}"`);
    return limitation.severity === 'allvarlig';
  });
  const base = { evaluation, finding, design, randomised: term.randomised };
  if (term.ceiling === 'ingen') return { ...base, ceiling: null, loweredBy: [], graded: false, certainty: null };
  const { gradedCertainty: grade } = finding;
  if (grade !== undefined && term.ceiling === 'hog') return { ...base, ceiling: term.ceiling, loweredBy: [], graded: true, certainty: grade };
  const computed = lowered(term.ceiling, serious.length);
  // Only a review may grade itself. The checks say so; a grade that is there all the same can't raise anything.
  const certainty = grade !== undefined && rank(CERTAINTIES, grade) > rank(CERTAINTIES, computed) ? grade : computed;
  return { ...base, ceiling: term.ceiling, loweredBy: serious, graded: false, certainty };
}
