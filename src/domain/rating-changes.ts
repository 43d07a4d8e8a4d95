/** What would move a headline: found by running the rule again on what is left out or added, never by a list of its own. */
import { rateIntervention, type Rating, type RatingInput } from './rating.ts';
import type { Certainty, Direction, HeadlineVerdict } from './scales.ts';
import type { Study } from './study.ts';

export type Change =
  | { readonly kind: 'new-study'; readonly direction: Direction; readonly certainty: Certainty; readonly outcomes: readonly string[] }
  | { readonly kind: 'without-limitation'; readonly evaluation: string; readonly limitation: string }
  | { readonly kind: 'without-evaluation'; readonly evaluation: string };

export interface Consequence {
  readonly change: Change;
  readonly verdict: HeadlineVerdict;
}

/** The changes that would move the verdict of the headline, each with the verdict that it would lead to. */
export function whatWouldChange(input: RatingInput<Study>, rating: Rating<Study> = rateIntervention(input)): Consequence[] {
  return candidates(input, rating).flatMap((change) => {
    const verdict = rateAfter([change], input).headline.verdict;
    return verdict === rating.headline.verdict ? [] : [{ change, verdict }];
  });
}

function candidates({ intervention, evaluations, primaryOutcomes }: RatingInput<Study>, { headline, outcomes }: Rating<Study>): Change[] {
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
export function apply(change: Change, { intervention, evaluations, terms }: RatingInput<Study>): Study[] {
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

/** The rating as it would be after all of the changes. */
export function rateAfter(changes: readonly Change[], input: RatingInput<Study>): Rating<Study> {
  const evaluations = changes.reduce<readonly Study[]>((studies, change) => apply(change, { ...input, evaluations: studies }), input.evaluations);
  return rateIntervention({ ...input, evaluations });
}

function without(evaluation: Study, limitation: string): Study {
  return {
    ...evaluation,
    limitations: evaluation.limitations.filter(({ term }) => term !== limitation),
    findings: evaluation.findings.map((finding) => ({ ...finding, limitations: finding.limitations.filter((id) => id !== limitation) })),
  };
}

function imaginedStudy(change: Extract<Change, { kind: 'new-study' }>, intervention: string, design: string): Study {
  return {
    id: 'tankt-studie',
    design,
    limitations: [],
    findings: change.outcomes.map((outcome) => ({
      intervention,
      outcome,
      measure: '',
      direction: change.direction,
      against: 'sedvanligt-stod',
      limitations: [],
      gradedCertainty: change.certainty,
    })),
  };
}

function distinct<T extends object>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
