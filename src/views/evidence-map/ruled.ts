import type { BaseIntervention, EvidenceBase } from '../base/base.ts';
import { type OpenBase, openBase } from '../base/open-base.ts';
import { mapRow, type MapRow } from './row.ts';
import { OWN_RULES, RULE_NAMES, type Rules, withRules } from './rules.ts';

/** A base under every set of rules that somebody asks for. Each is opened once, and each row is made once. */
export interface RuledBases {
  /** Under the catalogue's own rule. */
  readonly plain: OpenBase;
  /** The interventions by name. */
  readonly interventions: readonly BaseIntervention[];
  under(rules: Rules): OpenBase;
  /** The row of an intervention, compared with its row under the catalogue's own rule. @throws Error for an unknown id. */
  row(id: string, rules: Rules): MapRow;
}

export function ruledBases(base: EvidenceBase): RuledBases {
  const plain = openBase(base);
  const opened = new Map<string, OpenBase>([[keyOf(OWN_RULES), plain]]);
  const rows = new Map<string, MapRow>();
  const under = (rules: Rules) => {
    const key = keyOf(rules);
    const known = opened.get(key) ?? openBase(withRules(base, rules));
    opened.set(key, known);
    return known;
  };
  const row = (id: string, rules: Rules) => {
    const key = `${keyOf(rules)} ${id}`;
    const known = rows.get(key) ?? mapRow(id, plain, under(rules));
    rows.set(key, known);
    return known;
  };
  const collator = new Intl.Collator('sv');
  return { plain, interventions: [...base.interventions].sort((a, b) => collator.compare(a.name, b.name)), under, row };
}

function keyOf(rules: Rules): string {
  return RULE_NAMES.filter((name) => rules[name]).join();
}
