import { count } from '../format.ts';
import { type ChoiceChip, chipsOf, type Option, optionsOf, RULE_TEXTS } from './choices.ts';
import { effectOf, effectOfRule, effectText } from './effects.ts';
import { FIRST_GAPS, gapView, type GapView } from './gap-view.ts';
import { gapsOf } from './gaps.ts';
import { type EvidenceMap, evidenceMap, filterKey } from './map.ts';
import type { RuledBases } from './ruled.ts';
import { RULE_NAMES } from './rules.ts';
import { MAP_PARAMETERS, type MapState, ON } from './state.ts';

/** The whole tool as it is drawn, on the server and in the browser alike. */
export interface MapView {
  readonly options: { readonly areas: readonly Option[]; readonly groups: readonly Option[] };
  readonly rules: readonly {
    readonly parameter: string;
    readonly value: string;
    readonly label: string;
    readonly meaning: string;
    readonly chosen: boolean;
    readonly effect: string;
  }[];
  readonly chips: readonly ChoiceChip[];
  /** "43 insatser och 23 utfall", for the live region. */
  readonly result: string;
  /** What all set rules change together, or empty. */
  readonly effect: string;
  readonly map: EvidenceMap;
  /** Said where an intervention stands in more than one group; otherwise empty. */
  readonly repeated: string;
  readonly gaps: readonly GapView[];
  readonly gapCount: string;
  readonly moreGaps: number;
}

/** What of the map is drawn that is no choice and so not in the address. */
export interface Drawn {
  readonly rows: ReadonlyMap<string, number>;
  readonly gaps: number;
}

export const FIRST_DRAWN: Drawn = { rows: new Map(), gaps: FIRST_GAPS };

/** The view for a state. `advice`: what the plans for follow-up refer to. */
export function mapView(bases: RuledBases, state: MapState, drawn: Drawn, advice: readonly string[]): MapView {
  const { base } = bases.plain;
  const map = evidenceMap(bases, state, drawn.rows);
  const key = filterKey(state);
  const gaps = bases.once(`gaps ${key}`, () => gapsOf(map.interventions, state.rules, bases));
  const repeated = map.groups.reduce((sum, group) => sum + group.count, 0) > map.interventions.length;
  const found = map.interventions.length;
  const all = base.interventions.length;
  return {
    options: optionsOf(base, state),
    rules: RULE_NAMES.map((rule) => ({
      parameter: MAP_PARAMETERS[rule],
      value: ON,
      label: RULE_TEXTS[rule].label,
      meaning: RULE_TEXTS[rule].meaning,
      chosen: state.rules[rule],
      effect: `Ändrar ${bases.once(`effect ${rule} ${key}`, () => effectText(effectOfRule(rule, map.interventions, bases)))}.`,
    })),
    chips: chipsOf(bases.plain, state),
    result: `${found === all ? count(found, 'insats', 'insatser') : `${found} av ${count(all, 'insats', 'insatser')}`}, ${count(map.columns.length, 'utfall', 'utfall')}`,
    effect: RULE_NAMES.some((rule) => state.rules[rule])
      ? `Dina regler ändrar ${effectText(effectOf(state.rules, map.interventions, bases))}, jämfört med katalogens egen regel.`
      : '',
    map,
    repeated: repeated ? 'En insats som hör till flera ställen står på flera rader, men räknas en gång i antalet.' : '',
    gaps: gaps.slice(0, drawn.gaps).map((gap) => bases.once(`gap ${gap.intervention.id} ${gap.outcome} ${gap.kind}`, () => gapView(gap, bases, advice))),
    gapCount: count(gaps.length, 'lucka', 'luckor'),
    moreGaps: Math.max(0, gaps.length - drawn.gaps),
  };
}
