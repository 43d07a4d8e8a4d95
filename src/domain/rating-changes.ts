/** What would move a headline: found by running the rule again on what is left out or added, never by a list of its own. */
import type { Evaluation } from './evaluation.ts';
import { rateIntervention, type Rating, type RatingInput } from './rating.ts';
import type { Certainty, Direction, HeadlineVerdict } from './scales.ts';

export type Change =
  | { readonly kind: 'new-study'; readonly direction: Direction; readonly certainty: Certainty; readonly outcomes: readonly string[] }
  | { readonly kind: 'without-limitation'; readonly evaluation: string; readonly limitation: string }
  | { readonly kind: 'without-evaluation'; readonly evaluation: string };

export interface Consequence {
  readonly change: Change;
  readonly verdict: HeadlineVerdict;
}

/** The changes that would move the verdict of the headline, each with the verdict that it would lead to. */
export function whatWouldChange(input: RatingInput, rating: Rating = rateIntervention(input)): Consequence[] {
  return candidates(input, rating).flatMap((change) => {
    const verdict = rateIntervention({ ...input, evaluations: apply(change, input) }).headline.verdict;
    return verdict === rating.headline.verdict ? [] : [{ change, verdict }];
  });
}

function candidates({ intervention, evaluations, primaryOutcomes }: RatingInput, { headline, outcomes }: Rating): Change[] {
  const own = evaluations.filter(({ findings }) => findings.some((finding) => finding.intervention === intervention));
  const deciding = outcomes.filter(({ outcome }) => headline.outcomes.includes(outcome)).flatMap((outcome) => outcome.deciding);
  const limitations = deciding.flatMap(({ evaluation, loweredBy }) => loweredBy.map((limitation) => ({ evaluation: evaluation.id, limitation })));
  const studies = (directions: readonly Direction[], about: readonly string[]): Change[] =>
    about.length === 0
      ? []
      : directions.flatMap((direction) =>
          (['hog', 'mattlig'] as const).map((certainty): Change => ({ kind: 'new-study', direction, certainty, outcomes: about })),
        );
  const about = headline.outcomes.length > 0 ? headline.outcomes : primaryOutcomes;
  return [
    ...studies(['forbattring', 'ingen-skillnad', 'forsamring'], about),
    ...(headline.outcomes.length > 0 ? studies(['ingen-skillnad', 'forsamring'], headline.unstudied) : []),
    ...distinct(limitations).map((entry): Change => ({ kind: 'without-limitation', ...entry })),
    ...own.map(({ id }): Change => ({ kind: 'without-evaluation', evaluation: id })),
  ];
}

/** The evaluations as they would be after the change. */
export function apply(change: Change, { intervention, evaluations, terms }: RatingInput): Evaluation[] {
  switch (change.kind) {
    case 'new-study':
      return [...evaluations, imaginedStudy(change, intervention, [...terms.designs].find(([, design]) => design.ceiling === 'hog')?.[0] ?? '')];
    case 'without-evaluation':
      return evaluations.filter(({ id }) => id !== change.evaluation);
    case 'without-limitation':
      return evaluations.map((evaluation) => (evaluation.id === change.evaluation ? without(evaluation, change.limitation) : evaluation));
    default:
      return change satisfies never;
  }
}

function without(evaluation: Evaluation, limitation: string): Evaluation {
  return {
    ...evaluation,
    limitations: evaluation.limitations.filter(({ term }) => term !== limitation),
    findings: evaluation.findings.map((finding) => ({ ...finding, limitations: finding.limitations.filter((id) => id !== limitation) })),
  };
}

function imaginedStudy(change: Extract<Change, { kind: 'new-study' }>, intervention: string, design: string): Evaluation {
  return {
    id: 'tankt-studie',
    title: 'Tänkt studie',
    evaluators: [],
    design,
    designNote: '',
    sample: { unit: 'personer', description: '' },
    limitations: [],
    municipalities: [],
    recommendations: [],
    findings: change.outcomes.map((outcome) => ({
      intervention,
      outcome,
      measure: '',
      direction: change.direction,
      against: 'sedvanligt-stod',
      summary: '',
      figures: [],
      limitations: [],
      gradedCertainty: change.certainty,
      sources: [],
    })),
    remarks: [],
    sources: [],
    lastReviewedOn: '2000-01-01',
  };
}

function distinct<T extends object>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
