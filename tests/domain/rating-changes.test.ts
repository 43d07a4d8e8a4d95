import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import { type Change, whatWouldChange } from '../../src/domain/rating-changes.ts';
import { rate, ratingInput, study } from '../builders.ts';
import { arbitraryEvaluations, primaryOutcomes } from './arbitraries.ts';

/** The change made by hand, so that the module isn't compared with itself. */
function make(change: Change, evaluations: readonly Evaluation[]): Evaluation[] {
  if (change.kind === 'without-evaluation') return evaluations.filter(({ id }) => id !== change.evaluation);
  if (change.kind === 'new-study') {
    const studies = change.outcomes.map((outcome) => study('systematisk-oversikt', change.direction, { outcome, gradedCertainty: change.certainty }));
    return [...evaluations, ...studies];
  }
  return evaluations.map((evaluation) =>
    evaluation.id !== change.evaluation
      ? evaluation
      : {
          ...evaluation,
          limitations: evaluation.limitations.filter(({ term }) => term !== change.limitation),
          findings: evaluation.findings.map((finding) => ({ ...finding, limitations: finding.limitations.filter((id) => id !== change.limitation) })),
        },
  );
}

test('each consequence differs from the present verdict, and making the change gives it', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, (evaluations, primary) => {
      const now = rate(evaluations, primary).headline.verdict;
      for (const { change, verdict } of whatWouldChange(ratingInput(evaluations, primary))) {
        expect(verdict).not.toBe(now);
        expect(rate(make(change, evaluations), primary).headline.verdict, JSON.stringify(change)).toBe(verdict);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a study that the verdict would not survive without is always told of, and no change twice', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, (evaluations, primary) => {
      const now = rate(evaluations, primary).headline.verdict;
      const changes = whatWouldChange(ratingInput(evaluations, primary)).map(({ change }) => change);
      const needed = evaluations.filter(
        ({ id }) =>
          rate(
            evaluations.filter((other) => other.id !== id),
            primary,
          ).headline.verdict !== now,
      );
      expect(changes.flatMap((change) => (change.kind === 'without-evaluation' ? [change.evaluation] : [])).sort()).toEqual(needed.map(({ id }) => id).sort());
      expect(new Set(changes.map((change) => JSON.stringify(change))).size).toBe(changes.length);
    }),
    { numRuns: 1000 },
  );
});

test('an improvement with a serious limitation: what better studies, a repaired flaw and the outcome that nobody studied would do', () => {
  const flaw = [{ term: 'oklar-jamforelse', note: 'Det framgår inte vad som jämförs.' }];
  const evaluations = [{ ...study('systematisk-oversikt'), id: 'enda-studien', limitations: flaw }];
  const [outcomes, unstudied] = [['arbete'], ['halsa']];
  expect(whatWouldChange(ratingInput(evaluations, ['arbete', 'halsa']))).toEqual([
    { change: { kind: 'new-study', direction: 'forbattring', certainty: 'hog', outcomes }, verdict: 'effektiv' },
    { change: { kind: 'new-study', direction: 'ingen-skillnad', certainty: 'hog', outcomes }, verdict: 'ingen-visad-effekt' },
    { change: { kind: 'new-study', direction: 'ingen-skillnad', certainty: 'mattlig', outcomes }, verdict: 'gar-inte-att-bedoma' },
    { change: { kind: 'new-study', direction: 'forsamring', certainty: 'hog', outcomes }, verdict: 'ineffektiv' },
    { change: { kind: 'new-study', direction: 'forsamring', certainty: 'mattlig', outcomes }, verdict: 'gar-inte-att-bedoma' },
    { change: { kind: 'new-study', direction: 'ingen-skillnad', certainty: 'hog', outcomes: unstudied }, verdict: 'ingen-visad-effekt' },
    { change: { kind: 'new-study', direction: 'ingen-skillnad', certainty: 'mattlig', outcomes: unstudied }, verdict: 'ingen-visad-effekt' },
    { change: { kind: 'new-study', direction: 'forsamring', certainty: 'hog', outcomes: unstudied }, verdict: 'ineffektiv' },
    { change: { kind: 'new-study', direction: 'forsamring', certainty: 'mattlig', outcomes: unstudied }, verdict: 'ineffektiv' },
    { change: { kind: 'without-limitation', evaluation: 'enda-studien', limitation: 'oklar-jamforelse' }, verdict: 'effektiv' },
    { change: { kind: 'without-evaluation', evaluation: 'enda-studien' }, verdict: 'inte-utvarderad' },
  ]);
});
