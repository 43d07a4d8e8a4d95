import { count } from '../format.ts';
import { FIRST_GAPS, gapView, type GapView } from './gap-view.ts';
import { gapsOf } from './gaps.ts';
import { filterKey, interventionsOf } from './map.ts';
import type { RuledBases } from './ruled.ts';
import type { MapState } from './state.ts';

/** The gaps beneath the map. A view of their own, so that the map need not wait until they have been ranked. */
export interface GapListView {
  readonly gaps: readonly GapView[];
  /** "120 luckor", for the live region. */
  readonly gapCount: string;
  /** How many gaps more there are than those drawn. */
  readonly moreGaps: number;
}

/** The gaps of a map for its state. `drawn`: how many of them to draw. `advice`: what the plans for follow-up refer to. */
export function gapListView(bases: RuledBases, state: MapState, advice: readonly string[], drawn = FIRST_GAPS): GapListView {
  const gaps = bases.once(`gaps ${filterKey(state)}`, () => gapsOf(interventionsOf(bases, state), state.rules, bases));
  return {
    gaps: gaps.slice(0, drawn).map((gap) => bases.once(`gap ${gap.intervention.id} ${gap.outcome} ${gap.kind}`, () => gapView(gap, bases, advice))),
    gapCount: count(gaps.length, 'lucka', 'luckor'),
    moreGaps: Math.max(0, gaps.length - drawn),
  };
}
