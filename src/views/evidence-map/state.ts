import { OWN_RULES, RULE_NAMES, type RuleName, type Rules } from './rules.ts';

/** What the visitor has chosen on the map. It lives in the address and nowhere else. */
export interface MapState {
  readonly areas: readonly string[];
  readonly groups: readonly string[];
  readonly rules: Rules;
  /** Groups of rows that were folded or unfolded by hand. The others stand as the number of interventions says. */
  readonly folded: readonly string[];
  readonly unfolded: readonly string[];
  /** Rules that the address switches with a value that means nothing. Shown, so that the visitor can take them away. */
  readonly unclear: readonly { readonly rule: RuleName; readonly value: string }[];
}

export const EMPTY_MAP: MapState = { areas: [], groups: [], rules: OWN_RULES, folded: [], unfolded: [], unclear: [] };

/** The names of the parameters in the address, also of the form's fields. */
export const MAP_PARAMETERS: Readonly<Record<'areas' | 'groups' | 'folded' | 'unfolded' | RuleName, string>> = {
  areas: 'omrade',
  groups: 'malgrupp',
  comparisonOnly: 'jamforelse',
  withoutLowering: 'utan-avdrag',
  withoutRaising: 'utan-hojning',
  folded: 'dolda',
  unfolded: 'visade',
};

export const ON = '1';
const LISTS = ['areas', 'groups', 'folded', 'unfolded'] as const;
type ListName = (typeof LISTS)[number];

/** The state that an address holds, whatever the order of its choices. A group both folded and unfolded is folded. */
export function readMapState(parameters: URLSearchParams): MapState {
  const many = (name: ListName | RuleName) => [...new Set(parameters.getAll(MAP_PARAMETERS[name]).filter((value) => value !== ''))].sort();
  const folded = many('folded');
  return {
    areas: many('areas'),
    groups: many('groups'),
    folded,
    unfolded: many('unfolded').filter((group) => !folded.includes(group)),
    rules: Object.fromEntries(RULE_NAMES.map((rule) => [rule, many(rule).includes(ON)])) as Record<RuleName, boolean>,
    unclear: RULE_NAMES.flatMap((rule) => many(rule).flatMap((value) => (value === ON ? [] : [{ rule, value }]))),
  };
}

/** The parameters that bring the state back. Empty for a map that nothing was done to. */
export function writeMapState(state: MapState): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const name of LISTS) for (const value of state[name]) parameters.append(MAP_PARAMETERS[name], value);
  for (const rule of RULE_NAMES) if (state.rules[rule]) parameters.append(MAP_PARAMETERS[rule], ON);
  for (const { rule, value } of state.unclear) parameters.append(MAP_PARAMETERS[rule], value);
  return parameters;
}

/** The state with one value put in, or taken out, under a parameter of the address. Unchanged for an unknown parameter. */
export function withChoice(state: MapState, parameter: string, value: string, chosen: boolean): MapState {
  const parameters = new URLSearchParams([...writeMapState(state)].filter((pair) => pair[0] !== parameter || pair[1] !== value));
  if (chosen) parameters.append(parameter, value);
  return readMapState(parameters);
}

/** The state with these groups folded or unfolded by hand. */
export function withFolds(state: MapState, groups: readonly string[], fold: boolean): MapState {
  const others = (list: readonly string[]) => list.filter((group) => !groups.includes(group));
  const next = { ...state, folded: others(state.folded), unfolded: others(state.unfolded) };
  return readMapState(writeMapState(fold ? { ...next, folded: [...next.folded, ...groups] } : { ...next, unfolded: [...next.unfolded, ...groups] }));
}

/** The state without any choice, but with its groups as they stand. */
export function withoutChoices({ folded, unfolded }: MapState): MapState {
  return { ...EMPTY_MAP, folded, unfolded };
}
