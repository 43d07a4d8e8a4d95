import { count, joinWords } from '../format.ts';
import type { RuledBases } from './ruled.ts';
import { OWN_RULES, type RuleName, type Rules } from './rules.ts';

export interface Effect {
  readonly cells: number;
  readonly headlines: number;
}

/** How many cells and headlines of these interventions are others under the rules than under the catalogue's own. */
export function effectOf(rules: Rules, interventions: readonly string[], bases: RuledBases): Effect {
  const rows = interventions.map(bases.rowUnder(rules));
  return { cells: rows.reduce((sum, { changed }) => sum + changed, 0), headlines: rows.filter(({ headline }) => headline !== undefined).length };
}

/** The same for a rule that alone is set. */
export function effectOfRule(rule: RuleName, interventions: readonly string[], bases: RuledBases): Effect {
  return effectOf({ ...OWN_RULES, [rule]: true }, interventions, bases);
}

/** "12 rutor och 5 rubriker", or "ingen ruta och ingen rubrik" */
export function effectText({ cells, headlines }: Effect): string {
  return joinWords([cells === 0 ? 'ingen ruta' : count(cells, 'ruta', 'rutor'), headlines === 0 ? 'ingen rubrik' : count(headlines, 'rubrik', 'rubriker')]);
}
