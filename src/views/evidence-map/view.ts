import { count } from '../format.ts';
import { type ChoiceChip, chipsOf, type Option, optionsOf, RULE_TEXTS } from './choices.ts';
import { effectOf, effectOfRule, effectText } from './effects.ts';
import { type EvidenceMap, evidenceMap, filterKey } from './map.ts';
import type { RuledBases } from './ruled.ts';
import { RULE_NAMES } from './rules.ts';
import { MAP_PARAMETERS, type MapState, ON } from './state.ts';

/** The map and its choices as they are drawn, on the server and in the browser alike. */
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
}

/** The view for a state. `limits`: how many rows of a group to draw, where it is not the usual number. */
export function mapView(bases: RuledBases, state: MapState, limits?: ReadonlyMap<string, number>): MapView {
  const { base } = bases.plain;
  const map = evidenceMap(bases, state, limits);
  const key = filterKey(state);
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
  };
}
