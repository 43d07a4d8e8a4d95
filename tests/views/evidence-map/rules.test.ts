import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CERTAINTIES, rank } from '../../../src/domain/scales.ts';
import { type EvidenceBase, evidenceBase } from '../../../src/views/base/base.ts';
import { type OpenBase, openBase } from '../../../src/views/base/open-base.ts';
import { OWN_RULES, type RuleName, withRules } from '../../../src/views/evidence-map/rules.ts';
import { realCatalogue } from '../../real-catalogue.ts';

const catalogue = realCatalogue();
const base = evidenceBase(catalogue);
const under = (...names: RuleName[]) => openBase(withRules(base, { ...OWN_RULES, ...Object.fromEntries(names.map((name) => [name, true])) }));
const ids = base.interventions.map(({ id }) => id);

/** Each finding of an intervention with its certainty, by what no rule changes. */
function certainties(open: OpenBase, id: string): Map<string, number> {
  const findings = open.ratingOf(id).outcomes.flatMap((outcome) => outcome.findings);
  return new Map(
    findings.map(({ evaluation, finding, certainty }) => [
      `${evaluation.id} ${finding.outcome} ${finding.measure} ${finding.against}`,
      certainty === null ? CERTAINTIES.length : rank(CERTAINTIES, certainty),
    ]),
  );
}

/** Every finding is at least as certain as before; a lower rank is a higher certainty. */
function expectNoneLower(before: OpenBase, after: OpenBase, id: string): void {
  const now = certainties(after, id);
  for (const [finding, was] of certainties(before, id)) expect(now.get(finding), finding).toBeLessThanOrEqual(was);
}

/** The real base with its studies' limitations, designs and results shuffled: anything that the schemas allow. */
const arbitraryBase: fc.Arbitrary<EvidenceBase> = fc
  .array(
    fc.record({
      design: fc.constantFrom(...base.designs.map(({ id }) => id)),
      limitations: fc.array(fc.constantFrom(...base.limitations.map(({ id }) => ({ term: id }))), { maxLength: 3 }),
      direction: fc.constantFrom('forbattring', 'ingen-skillnad', 'forsamring', 'okand'),
      against: fc.constantFrom('ingen-jamforelse', 'sedvanligt-stod', 'annan-insats'),
      gradedCertainty: fc.option(fc.constantFrom(...CERTAINTIES), { nil: undefined }),
    }),
    { maxLength: 6 },
  )
  .map((studies) => ({
    ...base,
    studies: studies.map(({ design, limitations, direction, against, gradedCertainty }, index) => ({
      id: `studie-${index}`,
      title: 'En studie',
      source: 'rapport',
      design,
      limitations,
      findings: [
        {
          intervention: 'ips',
          outcome: 'arbete',
          measure: `Mått ${index}`,
          direction,
          against,
          limitations: [],
          ...(gradedCertainty ? { gradedCertainty } : {}),
        },
      ],
    })),
  }));

describe.each(ids)('%s', (id) => {
  test('has the rating of the build where no rule is set', () => {
    expect(withRules(base, OWN_RULES)).toBe(base);
    const { headline, outcomes } = under().ratingOf(id);
    const built = catalogue.ratingOf(id);
    expect(headline).toEqual(built.headline);
    expect(outcomes.map(({ outcome, verdict, certainty }) => ({ outcome, verdict, certainty }))).toEqual(
      built.outcomes.map(({ outcome, verdict, certainty }) => ({ outcome, verdict, certainty })),
    );
  });

  test('has no finding that is less certain without lowering', () => expectNoneLower(under(), under('withoutLowering'), id));

  test('rests on comparisons alone where only they are asked for', () => {
    const findings = under('comparisonOnly')
      .ratingOf(id)
      .outcomes.flatMap((outcome) => outcome.findings);
    for (const { finding, design } of findings) {
      expect(finding.against).not.toBe('ingen-jamforelse');
      expect(base.designs.find((term) => term.id === design)?.comparison).toBe(true);
    }
  });

  test('is raised by nothing without raising', () => {
    expect(
      under('withoutRaising')
        .ratingOf(id)
        .outcomes.some(({ raised }) => raised),
    ).toBe(false);
  });
});

test('whatever the studies are, none gets less certain without lowering', () => {
  fc.assert(
    fc.property(arbitraryBase, (any) => expectNoneLower(openBase(any), openBase(withRules(any, { ...OWN_RULES, withoutLowering: true })), 'ips')),
    { numRuns: 200 },
  );
});

test('whatever the studies are, leaving out those without a comparison adds no finding', () => {
  fc.assert(
    fc.property(arbitraryBase, (any) => {
      const all = certainties(openBase(any), 'ips');
      for (const [finding, rank] of certainties(openBase(withRules(any, { ...OWN_RULES, comparisonOnly: true })), 'ips')) expect(all.get(finding)).toBe(rank);
    }),
    { numRuns: 200 },
  );
});

test('the rules can be set together, in any order of thought', () => {
  const all = under('comparisonOnly', 'withoutLowering', 'withoutRaising');
  expect(all.base.limitations.every(({ severity }) => severity === 'notera')).toBe(true);
  expect(all.base.designs.some(({ randomised }) => randomised)).toBe(false);
  expect(all.base.studies.length).toBe(under('comparisonOnly').base.studies.length);
});
