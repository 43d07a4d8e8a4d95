/**
 * What the evidence gives reason to do with something that is given, or that could be. The rule is published at /metod/.
 * It says what to look into, never what to decide: needs, costs and those who get the support weigh too.
 */
import type { Priority } from '../../domain/recommendation.ts';
import type { Rating } from '../../domain/rating.ts';
import type { BaseIntervention, BaseStudy } from '../base/base.ts';
import type { OpenBase } from '../base/open-base.ts';
import type { Alternative } from './alternatives.ts';

export const ACTIONS = ['behall', 'folj-upp', 'fasa-ut', 'overvag'] as const;
export type Action = (typeof ACTIONS)[number];

/** Why. Each has its own sentence for the reader. */
export type Reason =
  | { readonly kind: 'verdict' }
  | { readonly kind: 'warning' }
  | { readonly kind: 'mixed-warning' }
  | { readonly kind: 'guideline'; readonly priority: Priority }
  | { readonly kind: 'unstudied'; readonly outcomes: readonly string[] }
  | { readonly kind: 'better-than'; readonly given: readonly (Pick<Alternative, 'improved'> & { readonly id: string })[] };

export interface Judged {
  readonly action: Action;
  readonly reasons: readonly Reason[];
}

/** The priorities that a guideline gives to what it says should be offered. */
const HIGH: readonly Priority[] = [1, 2, 3];

const improves = ({ headline }: Rating<BaseStudy>) => ['effektiv', 'trolig-effekt', 'lovande'].includes(headline.verdict);

/** What there is reason to do with something that is given. */
export function judgeGiven(intervention: BaseIntervention, base: OpenBase): Judged {
  const rating = base.ratingOf(intervention.id);
  const { verdict, unstudied } = rating.headline;
  const { priority } = intervention;
  const guideline: Reason[] = priority === undefined || priority === null ? [] : [{ kind: 'guideline', priority }];
  const missing: Reason[] = unstudied.length === 0 || verdict === 'inte-utvarderad' ? [] : [{ kind: 'unstudied', outcomes: unstudied }];
  const judged = (action: Action, ...reasons: Reason[]): Judged => ({ action, reasons: [...reasons, ...guideline, ...missing] });
  if (priority === 'icke-gora') return judged('fasa-ut', { kind: 'verdict' });
  if (verdict === 'ineffektiv') return judged('fasa-ut', { kind: 'verdict' });
  if (rating.warnings.length > 0)
    return improves(rating) ? judged('folj-upp', { kind: 'mixed-warning' }, { kind: 'verdict' }) : judged('fasa-ut', { kind: 'warning' }, { kind: 'verdict' });
  if (verdict === 'effektiv' || verdict === 'trolig-effekt') return judged('behall', { kind: 'verdict' });
  if (recommended(priority) && verdict !== 'ingen-visad-effekt') return judged('behall', { kind: 'verdict' });
  return judged('folj-upp', { kind: 'verdict' });
}

/** Whether there is reason to consider something that isn't given, and why; `worse` is what is given and has less support. */
export function judgeMissing(intervention: BaseIntervention, worse: Extract<Reason, { kind: 'better-than' }>['given'], base: OpenBase): Judged | undefined {
  const rating = base.ratingOf(intervention.id);
  const { verdict, unstudied } = rating.headline;
  const { priority } = intervention;
  if (rating.warnings.length > 0 || verdict === 'ineffektiv' || verdict === 'ingen-visad-effekt' || priority === 'icke-gora') return undefined;
  const proven = verdict === 'effektiv' || verdict === 'trolig-effekt';
  if (!proven && !recommended(priority) && worse.length === 0) return undefined;
  return {
    action: 'overvag',
    reasons: [
      { kind: 'verdict' },
      ...(priority === undefined || priority === null ? [] : [{ kind: 'guideline' as const, priority }]),
      ...(worse.length === 0 ? [] : [{ kind: 'better-than' as const, given: worse }]),
      ...(unstudied.length === 0 || verdict === 'inte-utvarderad' ? [] : [{ kind: 'unstudied' as const, outcomes: unstudied }]),
    ],
  };
}

function recommended(priority: BaseIntervention['priority']): boolean {
  return priority !== undefined && priority !== null && HIGH.includes(priority);
}
