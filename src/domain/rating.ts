/**
 * The rating: from what evaluations are and found, to what can be said about an intervention.
 * Pure and total: the same input gives the same answer, in any order. The method is described for readers
 * at /metod/, whose tables come from the same vocabularies that are passed in here.
 *
 * 1. Certainty of a finding: the ceiling of its design, one step down for each serious limitation.
 *    A review that graded its own result keeps that grade.
 * 2. Direction of an outcome: the findings of the highest certainty decide (no vote counting). Where they settle
 *    nothing, a worsening or a lack of difference below them stands, an improvement does not.
 * 3. Verdict of an outcome: direction and certainty together.
 * 4. Headline: the most cautious verdict among the primary outcomes that somebody studied.
 * 5. A worsening at låg or better, on any outcome, is a warning that follows the entry everywhere.
 */
import type { Evaluation } from './evaluation.ts';
import { rateFinding, type RatedFinding } from './rated-finding.ts';
import { type OutcomeCertainty, resolveOutcome } from './rated-outcome.ts';
import { type Certainty, CERTAINTIES, type HeadlineVerdict, mostCautious, type OutcomeVerdict, rank } from './scales.ts';
import type { RatingTerms, Study } from './study.ts';

export interface RatingInput<S extends Study = Evaluation> {
  readonly intervention: string;
  /** Outcomes that decide the headline, in the category's order. */
  readonly primaryOutcomes: readonly string[];
  readonly evaluations: readonly S[];
  readonly terms: RatingTerms;
}

export interface RatedOutcome<S extends Study = Evaluation> extends OutcomeCertainty<S> {
  readonly outcome: string;
  readonly primary: boolean;
  readonly verdict: OutcomeVerdict;
  readonly findings: readonly RatedFinding<S>[];
}

export interface Rating<S extends Study = Evaluation> {
  readonly headline: {
    readonly verdict: HeadlineVerdict;
    /** The primary outcomes that the headline speaks of. */
    readonly outcomes: readonly string[];
    /** The lowest certainty among those outcomes; null where nothing was studied for effect. */
    readonly certainty: Certainty | null;
    /** Primary outcomes that nobody has studied for effect. */
    readonly unstudied: readonly string[];
  };
  /** Every outcome with a finding, primary first, and every primary outcome without one. */
  readonly outcomes: readonly RatedOutcome<S>[];
  /** Outcomes with a worsening at låg or better. */
  readonly warnings: readonly RatedFinding<S>[];
}

/** The rating of one intervention, from the evaluations that have findings about it. */
export function rateIntervention<S extends Study>({ intervention, primaryOutcomes, evaluations, terms }: RatingInput<S>): Rating<S> {
  const rated = evaluations.flatMap((evaluation) =>
    evaluation.findings.filter((finding) => finding.intervention === intervention).map((finding) => rateFinding(evaluation, finding, terms)),
  );
  const studied = [...new Set(rated.map(({ finding }) => finding.outcome))].filter((id) => !primaryOutcomes.includes(id)).sort();
  const outcomes = [...primaryOutcomes, ...studied].map((outcome): RatedOutcome<S> => {
    const findings = rated.filter(({ finding }) => finding.outcome === outcome).sort(byCertainty);
    return { outcome, primary: primaryOutcomes.includes(outcome), findings, ...resolveOutcome(findings) };
  });
  return { headline: headlineOf(outcomes, rated.length > 0), outcomes, warnings: rated.filter(isWarning).sort(byCertainty) };
}

function headlineOf(outcomes: readonly RatedOutcome<Study>[], evaluated: boolean): Rating['headline'] {
  const primary = outcomes.filter((outcome) => outcome.primary);
  const unstudied = primary.filter(({ verdict }) => verdict === 'inte-undersokt').map(({ outcome }) => outcome);
  const verdict = mostCautious(primary.flatMap((outcome) => (outcome.verdict === 'inte-undersokt' ? [] : [outcome.verdict])));
  if (verdict === undefined) {
    return { verdict: evaluated ? 'gar-inte-att-bedoma' : 'inte-utvarderad', outcomes: [], certainty: null, unstudied };
  }
  const deciding = primary.filter((outcome) => outcome.verdict === verdict);
  const certainties = deciding.flatMap(({ certainty }) => (certainty === null ? [] : [certainty]));
  const lowest = certainties.sort((a, b) => rank(CERTAINTIES, b) - rank(CERTAINTIES, a))[0] ?? null;
  return { verdict, outcomes: deciding.map(({ outcome }) => outcome), certainty: lowest, unstudied };
}

/** A worsening for the participants at låg or better. Falling short of another intervention is not a worsening. */
function isWarning({ finding, certainty }: RatedFinding<Study>): boolean {
  return finding.direction === 'forsamring' && finding.against !== 'annan-insats' && certainty !== null && certainty !== 'mycket-lag';
}

function byCertainty(a: RatedFinding<Study>, b: RatedFinding<Study>): number {
  const step = (rated: RatedFinding<Study>) => (rated.certainty === null ? CERTAINTIES.length : rank(CERTAINTIES, rated.certainty));
  return step(a) - step(b) || a.evaluation.id.localeCompare(b.evaluation.id) || a.finding.measure.localeCompare(b.finding.measure);
}
