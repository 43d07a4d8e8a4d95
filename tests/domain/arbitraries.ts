import fc from 'fast-check';
import type { Evaluation } from '../../src/domain/evaluation.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { CERTAINTIES, DIRECTIONS } from '../../src/domain/scales.ts';
import { evaluation, finding, INTERVENTION } from '../builders.ts';
import { designs, limitations } from '../vocabularies.ts';

const OUTCOMES = ['arbete', 'sjalvforsorjning', 'halsa'];

export const outcomeId = fc.constantFrom(...OUTCOMES);
export const designId = fc.constantFrom(...designs.map(({ id }) => id));
export const limitationId = fc.constantFrom(...limitations.map(({ id }) => id));
export const seriousLimitationId = fc.constantFrom(...limitations.filter(({ severity }) => severity === 'allvarlig').map(({ id }) => id));
export const primaryOutcomes = fc.subarray([...OUTCOMES, 'boendestabilitet']);

/** Randomised studies often, since two of them together are where the rule is most intricate. */
const likelyDesignId = fc.oneof({ weight: 2, arbitrary: fc.constantFrom('randomiserad-studie', 'matchad-registerstudie') }, designId);

const fewLimitations = fc.oneof({ weight: 3, arbitrary: fc.constant<string[]>([]) }, fc.uniqueArray(limitationId, { maxLength: 3 }));

export const arbitraryFinding: fc.Arbitrary<Finding> = fc
  .record(
    {
      intervention: fc.oneof({ weight: 9, arbitrary: fc.constant(INTERVENTION) }, fc.constant('annan')),
      outcome: outcomeId,
      direction: fc.constantFrom(...DIRECTIONS),
      against: fc.constantFrom('ingen-jamforelse', 'sedvanligt-stod', 'annan-insats'),
      limitations: fewLimitations,
      design: likelyDesignId,
      gradedCertainty: fc.constantFrom(...CERTAINTIES),
      measure: fc.uuid(),
    },
    { requiredKeys: ['intervention', 'outcome', 'direction', 'against', 'limitations', 'measure'] },
  )
  .map((changes) => finding(changes));

const arbitraryLimitations = fewLimitations.map((ids) => ids.map((term) => ({ term, note: 'Det framgår av rapporten.' })));

/** Any number of studies, each with an id of its own. */
export const arbitraryEvaluations: fc.Arbitrary<Evaluation[]> = fc
  .array(fc.record({ design: likelyDesignId, limitations: arbitraryLimitations, findings: fc.array(arbitraryFinding, { minLength: 1, maxLength: 3 }) }), {
    maxLength: 5,
  })
  .map((studies) => studies.map((changes, index) => evaluation({ id: `studie-${index}`, ...changes })));
