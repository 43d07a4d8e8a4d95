import { CERTAINTIES, HEADLINE_VERDICTS, type HeadlineVerdict, rank } from '../../domain/scales.ts';
import type { BaseIntervention } from '../base/base.ts';
import type { OpenBase } from '../base/open-base.ts';
import { ACTIONS, type Action, type Judged, judgeGiven, judgeMissing } from './advice.ts';
import type { Alternative, Support } from './alternatives.ts';
import type { Offered, Offering } from './offering.ts';

/** Something that is given, with what there is reason to do. `intervention` undefined: the catalogue lacks it. */
export interface Given extends Judged {
  readonly item: Offered;
  readonly intervention: BaseIntervention | undefined;
  /** What isn't given and has better support. Empty for what there is reason to keep. */
  readonly alternatives: readonly Alternative[];
}

/** Something that isn't given and that there is reason to consider. */
export interface Missing extends Judged {
  readonly intervention: BaseIntervention;
}

/** A category, or an area that no report divides, with what is given there. */
export interface Coverage {
  readonly id: string;
  readonly area: string;
  readonly given: readonly Given[];
  /** How many interventions the catalogue has here, and how many of them with a study of the effect on an outcome that decides. */
  readonly all: number;
  readonly studied: number;
  /** What there is reason to consider here. */
  readonly missing: readonly Missing[];
}

/** What rests on a verdict. Sums are over those that have the number; `unknown` counts those that haven't. */
export interface Resting {
  readonly verdict: HeadlineVerdict | 'egen';
  readonly given: number;
  readonly participants: { readonly sum: number; readonly unknown: number };
  readonly cost: { readonly sum: number; readonly unknown: number };
}

export interface Analysis {
  readonly given: readonly Given[];
  readonly missing: readonly Missing[];
  readonly coverage: readonly Coverage[];
  readonly resting: readonly Resting[];
  readonly byAction: Readonly<Record<Action, readonly (Given | Missing)[]>>;
}

/** What an offering looks like beside the catalogue. `areas` narrows it to what is placed in them; none: all. Things that the catalogue lacks are always there. */
export function analyse({ items }: Offering, areas: readonly string[], base: OpenBase, support: Support): Analysis {
  const within = ({ placements }: BaseIntervention) => areas.length === 0 || placements.some(({ area }) => areas.includes(area));
  const offered = new Set(items.flatMap(({ intervention, known }) => (known ? [intervention] : [])));
  const given = items.flatMap((item): Given[] => {
    const intervention = item.known ? base.intervention.get(item.intervention) : undefined;
    if (intervention === undefined) return [{ item, intervention, action: 'folj-upp', reasons: [], alternatives: [] }];
    if (!within(intervention)) return [];
    const judged = judgeGiven(intervention, base);
    const better = judged.action === 'behall' ? [] : support.alternativesTo(intervention.id).filter((other) => !offered.has(other.intervention.id));
    return [{ item, intervention, ...judged, alternatives: better }];
  });
  const missing = missingIn(given, offered, base).filter(({ intervention }) => within(intervention));
  const byAction = Object.fromEntries(
    ACTIONS.map((action) => [action, [...given, ...missing].filter((entry) => entry.action === action)]),
  ) as unknown as Analysis['byAction'];
  return { given, missing, coverage: coverageOf(given, missing, areas, base), resting: restingOf(given, base), byAction };
}

/** The surest first, then by name. */
function missingIn(given: readonly Given[], offered: ReadonlySet<string>, base: OpenBase): Missing[] {
  const worse = new Map<string, { id: string; improved: Alternative['improved'] }[]>();
  for (const { item, alternatives } of given) {
    for (const { intervention, improved } of alternatives)
      worse.set(intervention.id, [...(worse.get(intervention.id) ?? []), { id: item.intervention, improved }]);
  }
  const order = ({ intervention }: Missing) => {
    const { verdict, certainty } = base.ratingOf(intervention.id).headline;
    return rank(HEADLINE_VERDICTS, verdict) * (CERTAINTIES.length + 1) + (certainty === null ? CERTAINTIES.length : rank(CERTAINTIES, certainty));
  };
  return base.base.interventions
    .filter(({ id }) => !offered.has(id))
    .flatMap((intervention) => {
      const judged = judgeMissing(intervention, worse.get(intervention.id) ?? [], base);
      return judged === undefined ? [] : [{ intervention, ...judged }];
    })
    .sort((a, b) => order(a) - order(b) || a.intervention.name.localeCompare(b.intervention.name, 'sv'));
}

/** Every category, and every area where something stands outside them, in the catalogue's order. */
function coverageOf(given: readonly Given[], missing: readonly Missing[], areas: readonly string[], { base, ratingOf }: OpenBase): Coverage[] {
  const places = base.areas
    .filter(({ id }) => areas.length === 0 || areas.includes(id))
    .flatMap(({ id: area }) => [...base.categories.filter((category) => category.area === area).map(({ id }) => ({ id, area })), { id: '', area }]);
  return places.flatMap(({ id, area }) => {
    const here = ({ placements }: BaseIntervention) => placements.some((placement) => placement.area === area && placement.category === id);
    const all = base.interventions.filter(here);
    if (all.length === 0) return [];
    return [
      {
        id,
        area,
        given: given.filter(({ intervention }) => intervention !== undefined && here(intervention)),
        all: all.length,
        studied: all.filter((entry) => ratingOf(entry.id).headline.certainty !== null).length,
        missing: missing.filter(({ intervention }) => here(intervention)),
      },
    ];
  });
}

function restingOf(given: readonly Given[], base: OpenBase): Resting[] {
  const verdictOf = ({ intervention }: Given) => (intervention === undefined ? 'egen' : base.ratingOf(intervention.id).headline.verdict);
  return [...HEADLINE_VERDICTS, 'egen' as const].flatMap((verdict) => {
    const own = given.filter((entry) => verdictOf(entry) === verdict);
    const total = (field: 'participants' | 'cost') => ({
      sum: own.reduce((sum, { item }) => sum + (item[field] ?? 0), 0),
      unknown: own.filter(({ item }) => item[field] === undefined).length,
    });
    return own.length === 0 ? [] : [{ verdict, given: own.length, participants: total('participants'), cost: total('cost') }];
  });
}
