import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { evaluationSchema } from '../../src/domain/evaluation.ts';
import type { Rating } from '../../src/domain/rating.ts';
import { CERTAINTIES, rank, VERDICTS } from '../../src/domain/scales.ts';
import { INTERVENTION, rate } from '../builders.ts';
import { designs, terms } from '../vocabularies.ts';
import { arbitraryEvaluations, arbitraryFinding, designId, primaryOutcomes, seriousLimitationId } from './arbitraries.ts';

const RUNS = { numRuns: 1000 };

/** 0 for Effektiv and so on downwards, or undefined beside the scale. */
function step({ headline: { verdict } }: Rating): number | undefined {
  return verdict === 'inte-utvarderad' ? undefined : rank(VERDICTS, verdict);
}

function expectNoBetter(after: Rating, before: Rating): void {
  const was = step(before);
  fc.pre(was !== undefined);
  expect(step(after), `${before.headline.verdict} became ${after.headline.verdict}`).toBeGreaterThanOrEqual(was);
}

/** The evaluations with one finding replaced by what `change` makes of it. */
function changeFinding(evaluations: readonly Evaluation[], chosen: Finding, change: (evaluation: Evaluation) => Finding): Evaluation[] {
  return evaluations.map((evaluation) => ({
    ...evaluation,
    findings: evaluation.findings.map((finding) => (finding === chosen ? change(evaluation) : finding)),
  }));
}

function anImprovement(evaluations: readonly Evaluation[], nth: number): Finding {
  const improvements = evaluations.flatMap(({ findings }) => findings.filter(({ direction }) => direction === 'forbattring'));
  const chosen = improvements[nth % improvements.length];
  fc.pre(chosen !== undefined);
  return chosen;
}

const worsening = arbitraryFinding
  .map((finding): Finding => ({ ...finding, intervention: INTERVENTION, direction: 'forsamring' }))
  .filter(({ against }) => against !== 'annan-insats');

test('a harm that is found in a new study never makes the headline better', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, worsening, designId, (evaluations, primary, finding, design) => {
      const [model] = evaluations;
      fc.pre(model !== undefined);
      const added: Evaluation = { ...model, id: 'ny-studie', design, limitations: [], findings: [finding] };
      expectNoBetter(rate([...evaluations, added], primary), rate(evaluations, primary));
    }),
    RUNS,
  );
});

test('a harm that is found in a study already there never makes the headline better', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, worsening, fc.nat(), (evaluations, primary, finding, nth) => {
      const at = nth % Math.max(evaluations.length, 1);
      const after = evaluations.map((evaluation, index) => (index === at ? { ...evaluation, findings: [...evaluation.findings, finding] } : evaluation));
      expectNoBetter(rate(after, primary), rate(evaluations, primary));
    }),
    RUNS,
  );
});

test('a study that settles nothing never makes the headline better', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, arbitraryFinding, designId, (evaluations, primary, finding, design) => {
      const [model] = evaluations;
      fc.pre(model !== undefined);
      const unsettled: Finding = { ...finding, intervention: INTERVENTION, direction: 'okand' };
      const added: Evaluation = { ...model, id: 'ny-studie', design, limitations: [], findings: [unsettled] };
      expectNoBetter(rate([...evaluations, added], primary), rate(evaluations, primary));
    }),
    RUNS,
  );
});

test('a serious limitation of an improvement never makes the headline better', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, seriousLimitationId, fc.nat(), (evaluations, primary, limitation, nth) => {
      const chosen = anImprovement(evaluations, nth);
      const after = changeFinding(evaluations, chosen, () => ({ ...chosen, limitations: [...new Set([...chosen.limitations, limitation])] }));
      expectNoBetter(rate(after, primary), rate(evaluations, primary));
    }),
    RUNS,
  );
});

/** The designs that give an effect less certainty: a lower ceiling, or the same ceiling without the lot. */
function weaker(id: string): string[] {
  const own = terms.designs.get(id);
  const { ceiling } = own ?? { ceiling: 'ingen' };
  if (ceiling === 'ingen') return [];
  return designs
    .filter((other) => other.ceiling !== 'ingen')
    .filter(
      (other) =>
        rank(CERTAINTIES, other.ceiling as never) > rank(CERTAINTIES, ceiling) || (other.ceiling === ceiling && own?.randomised === true && !other.randomised),
    )
    .map((other) => other.id);
}

test('a weaker design behind an improvement never makes the headline better', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, fc.nat(), fc.nat(), (evaluations, primary, nth, pick) => {
      const chosen = anImprovement(evaluations, nth);
      // Where a review graded itself, its grade stands in the place of its design.
      fc.pre(chosen.gradedCertainty === undefined);
      const after = changeFinding(evaluations, chosen, (evaluation) => {
        const designs = weaker(chosen.design ?? evaluation.design);
        const design = designs[pick % designs.length];
        fc.pre(design !== undefined);
        return { ...chosen, design };
      });
      expectNoBetter(rate(after, primary), rate(evaluations, primary));
    }),
    RUNS,
  );
});

test('a primary outcome that nobody has studied never changes the verdict of the headline', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, primaryOutcomes, fc.nat(), (evaluations, primary, at) => {
      const wider = primary.toSpliced(at % (primary.length + 1), 0, 'aldrig-undersokt');
      const [before, after] = [rate(evaluations, primary).headline, rate(evaluations, wider).headline];
      expect(after).toEqual({ ...before, unstudied: wider.filter((id) => id === 'aldrig-undersokt' || before.unstudied.includes(id)) });
    }),
    RUNS,
  );
});

/** All that a rating says, without the evaluations that it carries along. */
function said({ headline, outcomes, warnings }: Rating): unknown {
  const name = ({ evaluation, finding }: Rating['warnings'][number]) => `${evaluation.id} ${finding.measure}`;
  return {
    headline,
    outcomes: outcomes.map((outcome) => ({ ...outcome, findings: outcome.findings.map(name), deciding: outcome.deciding.map(name) })),
    warnings: warnings.map(name),
  };
}

test('the order of evaluations and of findings does not matter', () => {
  const shuffled = arbitraryEvaluations.chain((evaluations) =>
    fc.tuple(
      fc.constant(evaluations),
      fc.shuffledSubarray(evaluations, { minLength: evaluations.length }),
      fc.array(fc.boolean(), { minLength: evaluations.length, maxLength: evaluations.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, primaryOutcomes, ([evaluations, reordered, turned], primary) => {
      const after = reordered.map((evaluation, index) =>
        turned[index] ? { ...evaluation, findings: evaluation.findings.toReversed(), limitations: evaluation.limitations.toReversed() } : evaluation,
      );
      expect(said(rate(after, primary))).toEqual(said(rate(evaluations, primary)));
    }),
    RUNS,
  );
});

test('every valid set of evaluations gets a rating, and a warning is never lost by adding studies', () => {
  fc.assert(
    fc.property(arbitraryEvaluations, arbitraryEvaluations, primaryOutcomes, (evaluations, more, primary) => {
      for (const evaluation of evaluations) expect(evaluationSchema.safeParse(evaluation).error).toBeUndefined();
      const before = rate(evaluations, primary);
      const after = rate([...evaluations, ...more.map((evaluation) => ({ ...evaluation, id: `ny-${evaluation.id}` }))], primary);
      expect(before.outcomes.map(({ outcome }) => outcome)).toEqual(expect.arrayContaining(primary));
      expect(after.warnings.map(({ finding }) => finding)).toEqual(expect.arrayContaining(before.warnings.map(({ finding }) => finding)));
    }),
    { numRuns: 500 },
  );
});
