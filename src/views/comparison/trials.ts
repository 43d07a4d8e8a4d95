import type { ColumnFinding, ComparisonColumn } from './column-parts.ts';

/** A finding about one intervention that names another one as what it was compared with. */
export interface Trial {
  readonly of: ComparisonColumn;
  readonly against: ComparisonColumn;
  readonly outcome: string;
  readonly finding: ColumnFinding;
}

/** Every pair once. */
export function pairsOf<T>(list: readonly T[]): (readonly [T, T])[] {
  return list.flatMap((a, index) => list.slice(index + 1).map((b) => [a, b] as const));
}

/**
 * The findings that test two interventions against each other, those about `a` first. That one study has findings about both is not enough:
 * each may have been compared with something else. The comparison in a finding has to name the other.
 */
export function trialsBetween(a: ComparisonColumn, b: ComparisonColumn): Trial[] {
  return [...trialsOf(a, b), ...trialsOf(b, a)];
}

function trialsOf(of: ComparisonColumn, against: ComparisonColumn): Trial[] {
  return of.outcomes.flatMap(({ label, findings }) =>
    findings.filter(({ rival }) => names(rival, against)).map((finding) => ({ of, against, outcome: label, finding })),
  );
}

/** Whether folded words hold one of the intervention's names, as whole words. */
function names(words: string, { names: own }: ComparisonColumn): boolean {
  return words !== '' && own.some((name) => ` ${words} `.includes(` ${name} `));
}
