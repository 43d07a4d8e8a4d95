import type { BaseIntervention, EvidenceBase } from '../base/base.ts';
import { type OpenBase, openBase } from '../base/open-base.ts';
import { mapRow, type MapRow } from './row.ts';
import { OWN_RULES, RULE_NAMES, RULE_SETS, type Rules, withRules } from './rules.ts';

/** A base under every set of rules that somebody asks for. Each is opened once, and each row is made once. */
export interface RuledBases {
  /** Under the catalogue's own rule. */
  readonly plain: OpenBase;
  /** The interventions by name. */
  readonly interventions: readonly BaseIntervention[];
  under(rules: Rules): OpenBase;
  /** The row of an intervention, compared with its row under the catalogue's own rule. @throws Error for an unknown id. */
  row(id: string, rules: Rules): MapRow;
  /** `row` for many interventions under the same rules: a choice asks for every row of a large map several times. */
  rowUnder(rules: Rules): (id: string) => MapRow;
  /** What was made under the key before, the same object; otherwise what is made now. Work that folding a group doesn't change is done once. */
  once<T>(key: string, make: () => T): T;
  /** Makes one row that nobody has asked for yet, so that it is there when somebody does. Returns whether there may be more to make. */
  prepareRow(): boolean;
}

export function ruledBases(base: EvidenceBase): RuledBases {
  const plain = openBase(base);
  const opened = new Map<string, OpenBase>([[keyOf(OWN_RULES), plain]]);
  const rows = new Map<string, Map<string, MapRow>>();
  const under = (rules: Rules) => {
    const key = keyOf(rules);
    const ruled = opened.get(key) ?? openBase(withRules(base, rules));
    opened.set(key, ruled);
    return ruled;
  };
  const rowUnder = (rules: Rules) => {
    const key = keyOf(rules);
    const own = rows.get(key) ?? new Map<string, MapRow>();
    rows.set(key, own);
    return (id: string) => {
      const known = own.get(id);
      if (known !== undefined) return known;
      const made = mapRow(id, plain, under(rules));
      own.set(id, made);
      return made;
    };
  };
  const row = (id: string, rules: Rules) => rowUnder(rules)(id);
  const made = new Map<string, unknown>();
  const once = <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    return made.get(key) as T;
  };
  let prepared = 0;
  const prepareRow = () => {
    const rules = RULE_SETS[Math.floor(prepared / base.interventions.length)];
    const intervention = base.interventions[prepared % base.interventions.length];
    if (rules === undefined || intervention === undefined) return false;
    row(intervention.id, rules);
    prepared += 1;
    return true;
  };
  const collator = new Intl.Collator('sv');
  return { plain, interventions: [...base.interventions].sort((a, b) => collator.compare(a.name, b.name)), under, row, rowUnder, once, prepareRow };
}

/** The rules as a key: one for each set of them. */
export function keyOf(rules: Rules): string {
  return RULE_NAMES.filter((name) => rules[name]).join();
}
