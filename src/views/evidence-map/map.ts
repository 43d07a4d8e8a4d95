import { labelIn } from '../format.ts';
import { isFolded, type RowGroup, rowGroups, UNFOLDED_UP_TO } from './groups.ts';
import type { MapRow } from './row.ts';
import { keyOf, type RuledBases } from './ruled.ts';
import { talliesOf, type Tally } from './tallies.ts';
import { OWN_RULES } from './rules.ts';
import type { MapState } from './state.ts';

/** So many rows of a group of a large map are drawn at first, and so many more with each ”Visa fler”. */
export const FIRST_ROWS = 20;
/** So many rows of a large map may be drawn together at first, when several groups are unfolded: a choice draws them all anew. */
const FIRST_ROWS_IN_ALL = 30;
const FEWEST_ROWS = 3;

export interface MapColumn {
  readonly id: string;
  readonly label: string;
  /** Whether it decides the headline of any intervention on the map. */
  readonly primary: boolean;
}

export interface MapGroup extends Omit<RowGroup, 'interventions'> {
  readonly count: number;
  readonly folded: boolean;
  /** What is drawn: none where the group is folded. */
  readonly rows: readonly MapRow[];
  /** How many rows more there are than those drawn of an unfolded group. */
  readonly more: number;
  /** By outcome. Only for a folded group. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** The interventions with a warning that are not drawn. */
  readonly warned: readonly { readonly name: string; readonly href: string }[];
}

export interface EvidenceMap {
  readonly columns: readonly MapColumn[];
  readonly groups: readonly MapGroup[];
  /** Every intervention of the map once, though it may stand in two groups. */
  readonly interventions: readonly string[];
}

const NO_TALLIES: ReadonlyMap<string, Tally> = new Map();

/** What decides which interventions the map has and what is said of them. Folding changes nothing of it. */
export function filterKey({ areas, groups, rules }: MapState): string {
  return JSON.stringify([areas, groups, keyOf(rules)]);
}

/** Every intervention of the map for a state once, though it may stand in two groups. */
export function interventionsOf(bases: RuledBases, state: MapState): string[] {
  return idsOf(rowGroups(bases.plain.base, bases.interventions, state));
}

/** The map for a state. `limits`: how many rows of a group to draw, where it is not the usual number. */
export function evidenceMap(bases: RuledBases, state: MapState, limits: ReadonlyMap<string, number> = new Map()): EvidenceMap {
  const { base } = bases.plain;
  const found = rowGroups(base, bases.interventions, state);
  const interventions = idsOf(found);
  const rowOf = bases.rowUnder(state.rules);
  const open = found.filter(({ id }) => !isFolded(id, state, base.interventions.length)).length;
  const usual = base.interventions.length > UNFOLDED_UP_TO ? usualLimit(open) : Number.POSITIVE_INFINITY;
  const groups = found.map(({ interventions: own, ...group }): MapGroup => {
    const folded = isFolded(group.id, state, base.interventions.length);
    const rows = own.map(({ id }) => rowOf(id));
    const drawn = folded ? 0 : (limits.get(group.id) ?? usual);
    return {
      ...group,
      count: own.length,
      folded,
      rows: rows.slice(0, drawn),
      more: folded ? 0 : Math.max(0, rows.length - drawn),
      tallies: folded ? bases.once(`tallies ${filterKey(state)} ${group.id}`, () => talliesOf(rows)) : NO_TALLIES,
      warned: rows.slice(drawn).flatMap(({ name, href, warning }) => (warning === '' ? [] : [{ name, href }])),
    };
  });
  return {
    columns: bases.once(`columns ${filterKey({ ...state, rules: OWN_RULES })}`, () => columnsOf(interventions.map(bases.rowUnder(OWN_RULES)), bases)),
    groups,
    interventions,
  };
}

function idsOf(groups: readonly RowGroup[]): string[] {
  return [...new Set(groups.flatMap(({ interventions }) => interventions.map(({ id }) => id)))];
}

/** How many rows each of these many unfolded groups of a large map gives at first. */
function usualLimit(open: number): number {
  return Math.min(FIRST_ROWS, Math.max(FEWEST_ROWS, Math.floor(FIRST_ROWS_IN_ALL / open)));
}

/** Outcomes that decide, then other outcomes that somebody studied; within each those first that most interventions have a finding or a gap in. */
function columnsOf(rows: readonly MapRow[], { plain }: RuledBases): MapColumn[] {
  const weights = new Map<string, { primary: number; all: number }>();
  for (const { cells } of rows) {
    for (const [outcome, { primary }] of cells) {
      const weight = weights.get(outcome) ?? { primary: 0, all: 0 };
      weight.primary += Number(primary);
      weight.all += 1;
      weights.set(outcome, weight);
    }
  }
  const order = new Map(plain.base.outcomes.map(({ id }, index) => [id, index]));
  const place = (outcome: string) => order.get(outcome) ?? order.size;
  return [...weights]
    .sort(([a, x], [b, y]) => Number(y.primary > 0) - Number(x.primary > 0) || y.primary - x.primary || y.all - x.all || place(a) - place(b))
    .map(([id, { primary }]) => ({ id, label: labelIn(plain.term.outcomes, id), primary: primary > 0 }));
}
