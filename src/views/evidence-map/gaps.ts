import type { BaseIntervention } from '../base/base.ts';
import type { CellKind } from './cell.ts';
import type { RuledBases } from './ruled.ts';
import type { Rules } from './rules.ts';

/** Kinds of cells that leave the question of effect open, in the order of the ranking. */
export const GAP_KINDS = ['aldrig', 'upplevelser', 'utan-jamforelse', 'gar-inte-att-bedoma'] as const satisfies readonly CellKind[];
export type GapKind = (typeof GAP_KINDS)[number];

/** An outcome that decides the headline of an intervention, and that the catalogue can't answer for. */
export interface Gap {
  readonly intervention: BaseIntervention;
  readonly outcome: string;
  readonly kind: GapKind;
}

/**
 * The gaps of these interventions, ranked by a rule that the page states: first interventions that a national guideline speaks for,
 * then those that most municipalities are named with, then what nobody looked at before what can't be told; at last by name.
 */
export function gapsOf(interventions: readonly string[], rules: Rules, bases: RuledBases): Gap[] {
  const rowOf = bases.rowUnder(rules);
  const gaps = interventions.flatMap((id) => {
    const intervention = bases.plain.intervention.get(id);
    if (!intervention) return [];
    return [...rowOf(id).cells].flatMap(([outcome, { kind, primary }]) => (primary && isGap(kind) ? [{ intervention, outcome, kind }] : []));
  });
  const nameOf = placesIn(bases.interventions);
  const outcomeOf = placesIn(bases.plain.base.outcomes);
  return gaps.sort(
    (a, b) =>
      Number(isRecommended(b.intervention)) - Number(isRecommended(a.intervention)) ||
      b.intervention.municipalities - a.intervention.municipalities ||
      GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind) ||
      nameOf(a.intervention.id) - nameOf(b.intervention.id) ||
      outcomeOf(a.outcome) - outcomeOf(b.outcome),
  );
}

/** Whether a national guideline speaks for the intervention, if only within research. */
export function isRecommended({ priority }: Pick<BaseIntervention, 'priority'>): boolean {
  return priority !== undefined && priority !== 'icke-gora';
}

function isGap(kind: CellKind): kind is GapKind {
  return (GAP_KINDS as readonly CellKind[]).includes(kind);
}

function placesIn(ordered: readonly { readonly id: string }[]): (id: string) => number {
  const places = new Map(ordered.map(({ id }, index) => [id, index]));
  return (id) => places.get(id) ?? places.size;
}
