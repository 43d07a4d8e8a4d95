import { CERTAINTIES, type Certainty, rank } from '../../domain/scales.ts';
import type { BaseIntervention } from '../base/base.ts';
import type { OpenBase } from '../base/open-base.ts';

/** Something with better support than what is given, for the same outcome and a group in common. */
export interface Alternative {
  readonly intervention: BaseIntervention;
  /** The outcomes that it improves and the other doesn't as surely, the surest first. */
  readonly improved: readonly { readonly outcome: string; readonly certainty: Certainty }[];
  /** Target groups that both are for, by id. */
  readonly groups: readonly string[];
}

/** An improvement counts as support when it is at least this certain: below it nobody can know that it comes from the intervention. */
const LEAST: Certainty = 'lag';

type Improving = readonly { readonly intervention: BaseIntervention; readonly certainty: Certainty }[];

/** What does better than what, found once for a base. */
export interface Support {
  /**
   * What the catalogue knows that does better than this on an outcome that decides its headline, for a group that it is for. The surest first.
   * Where nobody studied the outcome here, only what stands in the same category counts: a group in common alone doesn't make two interventions
   * alternatives to each other. What carries a warning, or fails on an outcome that decides, is left out.
   */
  alternativesTo(id: string): readonly Alternative[];
}

export function supportOf(base: OpenBase): Support {
  const improving = improvingIn(base);
  const known = new Map<string, readonly Alternative[]>();
  return {
    alternativesTo: (id) => {
      const found = known.get(id) ?? findAlternatives(id, base, improving);
      known.set(id, found);
      return found;
    },
  };
}

/** By outcome, the interventions with a supported improvement, the surest first. */
function improvingIn(base: OpenBase): ReadonlyMap<string, Improving> {
  const improving = new Map<string, { intervention: BaseIntervention; certainty: Certainty }[]>();
  for (const intervention of base.base.interventions) {
    const { headline, outcomes, warnings } = base.ratingOf(intervention.id);
    if (warnings.length > 0 || headline.verdict === 'ineffektiv' || headline.verdict === 'ingen-visad-effekt') continue;
    for (const { outcome, direction, certainty } of outcomes) {
      if (direction !== 'forbattring' || certainty === null || rank(CERTAINTIES, certainty) > rank(CERTAINTIES, LEAST)) continue;
      improving.set(outcome, [...(improving.get(outcome) ?? []), { intervention, certainty }]);
    }
  }
  for (const list of improving.values()) list.sort((a, b) => rank(CERTAINTIES, a.certainty) - rank(CERTAINTIES, b.certainty));
  return improving;
}

function findAlternatives(id: string, base: OpenBase, improving: ReadonlyMap<string, Improving>): Alternative[] {
  const own = base.intervention.get(id);
  if (own === undefined) return [];
  const found = new Map<string, Alternative & { improved: { outcome: string; certainty: Certainty }[] }>();
  for (const { outcome, primary, direction, certainty } of base.ratingOf(id).outcomes) {
    if (!primary) continue;
    const comparable = (other: BaseIntervention) => certainty !== null || shareAPlace(own, other);
    const reached = direction === 'forbattring' && certainty !== null ? rank(CERTAINTIES, certainty) : CERTAINTIES.length;
    for (const { intervention, certainty: level } of improving.get(outcome) ?? []) {
      const groups = intervention.groups.filter((group) => own.groups.includes(group));
      if (intervention.id === id || groups.length === 0 || rank(CERTAINTIES, level) >= reached || !comparable(intervention)) continue;
      const other = found.get(intervention.id) ?? { intervention, improved: [], groups };
      other.improved.push({ outcome, certainty: level });
      found.set(intervention.id, other);
    }
  }
  const step = ({ improved }: Alternative) => Math.min(...improved.map(({ certainty }) => rank(CERTAINTIES, certainty)));
  for (const { improved } of found.values()) improved.sort((a, b) => rank(CERTAINTIES, a.certainty) - rank(CERTAINTIES, b.certainty));
  return [...found.values()].sort((a, b) => step(a) - step(b) || a.intervention.name.localeCompare(b.intervention.name, 'sv'));
}

function shareAPlace(a: BaseIntervention, b: BaseIntervention): boolean {
  return a.placements.some((one) => b.placements.some((other) => one.area === other.area && one.category === other.category));
}
