/** Entries for tests: valid as they stand, so that a test says only what it is about. */
import type { Evaluation } from '../src/domain/evaluation.ts';
import type { Finding } from '../src/domain/finding.ts';
import type { Intervention } from '../src/domain/intervention.ts';
import { rateIntervention, type Rating, type RatingInput } from '../src/domain/rating.ts';
import type { Direction } from '../src/domain/scales.ts';
import { terms } from './vocabularies.ts';

/** A fictive intervention: "Språng" exists nowhere, so that no test looks like a fact. */
export const INTERVENTION = 'sprang';

export function finding(changes: Partial<Finding> = {}): Finding {
  return {
    intervention: INTERVENTION,
    outcome: 'arbete',
    measure: 'Andel som fick arbete',
    direction: 'forbattring',
    against: 'sedvanligt-stod',
    summary: 'Fler fick arbete än bland andra.',
    figures: [],
    limitations: [],
    sources: [],
    ...changes,
  };
}

let count = 0;

/** An evaluation with an id of its own, so that two of them are two studies. */
export function evaluation(changes: Partial<Evaluation> = {}): Evaluation {
  count += 1;
  return {
    id: `utvardering-${count}`,
    title: `Utvärdering ${count} av Språng`,
    evaluators: ['ifau'],
    design: 'randomiserad-studie',
    designNote: 'Lotten avgjorde vem som fick Språng.',
    sample: { unit: 'personer', description: 'Personer med försörjningsstöd.' },
    limitations: [],
    findings: [finding()],
    municipalities: [],
    recommendations: [],
    remarks: [],
    sources: [{ source: 'rapport' }],
    lastReviewedOn: '2026-11-22',
    changes: [],
    formerIds: [],
    ...changes,
  };
}

/** An evaluation with one finding. */
export function study(design: string, direction: Direction = 'forbattring', changes: Partial<Finding> = {}): Evaluation {
  return evaluation({ design, findings: [finding({ direction, ...changes })] });
}

export function intervention(changes: Partial<Intervention> = {}): Intervention {
  return {
    id: INTERVENTION,
    name: 'Språng',
    aliases: [],
    summary: 'En handledare följer personer med försörjningsstöd från första samtalet till ett arbete.',
    placements: [{ area: 'ekonomiskt-bistand', category: 'komma-i-arbete', timing: 'tidigt', sources: [{ source: 'rapport' }] }],
    level: 'indikativ',
    targetGroups: ['forsorjningsstod'],
    targetGroupNote: 'Personer med försörjningsstöd.',
    factors: [],
    related: [],
    reportAssessments: [{ text: 'Rapporten bedömer insatsen.', sources: [{ source: 'rapport' }] }],
    municipalities: [],
    remarks: [],
    lastReviewedOn: '2026-11-22',
    changes: [],
    formerIds: [],
    ...changes,
  };
}

/** What the rule is given for these evaluations, with the catalogue's real terms. */
export function ratingInput(evaluations: readonly Evaluation[], primaryOutcomes: readonly string[] = ['arbete']): RatingInput {
  return { intervention: INTERVENTION, primaryOutcomes, evaluations, terms };
}

export function rate(evaluations: readonly Evaluation[], primaryOutcomes?: readonly string[]): Rating {
  return rateIntervention(ratingInput(evaluations, primaryOutcomes));
}
