import { labelIn } from '../format.ts';
import type { EvidenceBase } from '../base/base.ts';
import type { OpenBase } from '../base/open-base.ts';
import { placesOf } from './groups.ts';
import { RULE_NAMES, type RuleName } from './rules.ts';
import { MAP_PARAMETERS, type MapState, ON } from './state.ts';

export const RULE_TEXTS: Readonly<Record<RuleName, { readonly label: string; readonly short: string; readonly meaning: string }>> = {
  comparisonOnly: {
    label: 'Bara studier med jämförelsegrupp',
    short: 'Bara med jämförelsegrupp',
    meaning: 'Fynd utan jämförelsegrupp räknas inte. Dit hör också riktlinjer som inte redovisar sina jämförelser.',
  },
  withoutLowering: {
    label: 'Utan avdrag för brister',
    short: 'Utan avdrag',
    meaning: 'Allvarliga brister sänker inte tillförlitligheten, och en lottad studie räknas då som en utan brister.',
  },
  withoutRaising: {
    label: 'Utan höjning för samstämmiga studier',
    short: 'Utan höjning',
    meaning: 'Två lottade studier som säger samma sak höjer inte tillförlitligheten till hög.',
  },
};

/** A choice that can be taken back. */
export interface ChoiceChip {
  readonly parameter: string;
  readonly value: string;
  readonly label: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly chosen: boolean;
}

/** The areas and target groups that some intervention has. */
export function optionsOf(base: EvidenceBase, state: MapState): { readonly areas: readonly Option[]; readonly groups: readonly Option[] } {
  const { areas, groups } = usedIn(base);
  const option =
    (chosen: readonly string[]) =>
    ({ id, label }: Term) => ({ value: id, label, chosen: chosen.includes(id) });
  return { areas: areas.map(option(state.areas)), groups: groups.map(option(state.groups)) };
}

type Term = EvidenceBase['areas' | 'groups'][number];
interface UsedTerms {
  readonly areas: readonly Term[];
  readonly groups: readonly Term[];
}
const known = new WeakMap<EvidenceBase, UsedTerms>();

/** The areas and target groups that some intervention of the base has, looked for once for each base. */
function usedIn(base: EvidenceBase): UsedTerms {
  const before = known.get(base);
  if (before !== undefined) return before;
  const areas = new Set(base.interventions.flatMap(({ placements }) => placements.map(({ area }) => area)));
  const groups = new Set(base.interventions.flatMap((entry) => entry.groups));
  const used = { areas: base.areas.filter(({ id }) => areas.has(id)), groups: base.groups.filter(({ id }) => groups.has(id)) };
  known.set(base, used);
  return used;
}

/** What was chosen, also what the catalogue doesn't know: every choice can be seen and taken back. Folded groups only where they don't exist. */
export function chipsOf({ base, term }: OpenBase, state: MapState): ChoiceChip[] {
  const places = new Set(placesOf(base).map(({ id }) => id));
  const chips = (parameter: string, values: readonly string[], label: (value: string) => string): ChoiceChip[] =>
    values.map((value) => ({ parameter, value, label: label(value) }));
  const unknownFolds = (values: readonly string[]) => values.filter((value) => !places.has(value));
  return [
    ...chips(MAP_PARAMETERS.areas, state.areas, (value) => labelIn(term.areas, value)),
    ...chips(MAP_PARAMETERS.groups, state.groups, (value) => labelIn(term.groups, value)),
    ...RULE_NAMES.filter((rule) => state.rules[rule]).flatMap((rule) => chips(MAP_PARAMETERS[rule], [ON], () => RULE_TEXTS[rule].short)),
    ...state.unclear.flatMap(({ rule, value }) => chips(MAP_PARAMETERS[rule], [value], () => `${RULE_TEXTS[rule].short}: ${value}`)),
    ...chips(MAP_PARAMETERS.folded, unknownFolds(state.folded), (value) => `Ihopfälld: ${value}`),
    ...chips(MAP_PARAMETERS.unfolded, unknownFolds(state.unfolded), (value) => `Utfälld: ${value}`),
  ];
}
