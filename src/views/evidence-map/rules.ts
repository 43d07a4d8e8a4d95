import type { EvidenceBase } from '../base/base.ts';

/** What an analyst may change in what the rating is given, to see what it is worth. The rating itself stays the same function. */
export const RULE_NAMES = ['comparisonOnly', 'withoutLowering', 'withoutRaising'] as const;
export type RuleName = (typeof RULE_NAMES)[number];
export type Rules = Readonly<Record<RuleName, boolean>>;

/** The catalogue's own rule: nothing is changed. */
export const OWN_RULES: Rules = { comparisonOnly: false, withoutLowering: false, withoutRaising: false };

/** Every set of rules that can be asked for, the catalogue's own first. */
export const RULE_SETS: readonly Rules[] = eitherWay((comparisonOnly) =>
  eitherWay((withoutLowering) => eitherWay((withoutRaising) => [{ comparisonOnly, withoutLowering, withoutRaising }])),
);

function eitherWay<T>(make: (value: boolean) => T[]): T[] {
  return [false, true].flatMap(make);
}

/** The base as the rating is given it under some rules. The same object where no rule is set. */
export function withRules(base: EvidenceBase, rules: Rules): EvidenceBase {
  const steps: Readonly<Record<RuleName, (base: EvidenceBase) => EvidenceBase>> = { comparisonOnly, withoutLowering, withoutRaising };
  return RULE_NAMES.filter((name) => rules[name]).reduce((changed, name) => steps[name](changed), base);
}

/** Only findings that rest on a comparison: of a design that has one, and told against something. */
function comparisonOnly(base: EvidenceBase): EvidenceBase {
  const compared = new Set(base.designs.filter(({ comparison }) => comparison).map(({ id }) => id));
  const studies = base.studies.map((study) => ({
    ...study,
    findings: study.findings.filter(({ design, against }) => against !== 'ingen-jamforelse' && compared.has(design ?? study.design)),
  }));
  return { ...base, studies: studies.filter(({ findings }) => findings.length > 0) };
}

/** Serious limitations are noted, and lower nothing. */
function withoutLowering(base: EvidenceBase): EvidenceBase {
  return { ...base, limitations: base.limitations.map((limitation) => ({ ...limitation, severity: 'notera' })) };
}

/** Randomised studies that agree don't raise the certainty. */
function withoutRaising(base: EvidenceBase): EvidenceBase {
  return { ...base, designs: base.designs.map((design) => ({ ...design, randomised: false })) };
}
