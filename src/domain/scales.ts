/**
 * The two scales that the whole catalogue speaks: how sure (certainty) and what (verdict).
 * Both run from best to worst; every order in code and on pages follows these lists.
 */

/** Certainty, in SBU's Swedish words for the four levels of GRADE. */
export const CERTAINTIES = ['hog', 'mattlig', 'lag', 'mycket-lag'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the findings on one outcome come to. The order is that of caution: the last of two is the more cautious. */
export const VERDICTS = ['effektiv', 'trolig-effekt', 'lovande', 'gar-inte-att-bedoma', 'ingen-visad-effekt', 'ineffektiv'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What stands beside the scale: nobody has looked. Neither good nor bad, and never a step of the scale. */
export type OutcomeVerdict = Verdict | 'inte-undersokt';
export type HeadlineVerdict = Verdict | 'inte-utvarderad';
export const HEADLINE_VERDICTS = [...VERDICTS, 'inte-utvarderad'] as const satisfies readonly HeadlineVerdict[];

/** What a study found on an outcome. `okand`: not statistically settled, or changing sign under a reasonable check. */
export const DIRECTIONS = ['forbattring', 'ingen-skillnad', 'forsamring', 'okand'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** 0 for the best step of a scale, and so on downwards. */
export function rank<T extends string | number>(scale: readonly T[], step: T): number {
  return scale.indexOf(step);
}

/** The certainty `steps` steps below, never under mycket låg. */
export function lowered(certainty: Certainty, steps: number): Certainty {
  const last = CERTAINTIES.length - 1;
  return CERTAINTIES[Math.min(rank(CERTAINTIES, certainty) + steps, last)] ?? 'mycket-lag';
}

/** The more cautious of the verdicts; undefined for none. */
export function mostCautious(verdicts: readonly Verdict[]): Verdict | undefined {
  return [...verdicts].sort((a, b) => rank(VERDICTS, b) - rank(VERDICTS, a))[0];
}
