import type { OpenBase } from '../base/open-base.ts';
import { capitalised, count, formatNumber, joinWords } from '../format.ts';
import type { HeadlineView } from '../headline.ts';
import { VERDICT_TEXTS } from '../labels.ts';
import { routes } from '../routes.ts';
import { ACTIONS, type Action } from './advice.ts';
import { keyOf } from './offering.ts';
import type { Analysis, Coverage, Given, Missing, Resting } from './analysis.ts';
import { ACTION_TEXTS, improvedText, reasonTexts } from './words.ts';

export interface Link {
  readonly label: string;
  readonly href: string;
}

/** A line of advice: what, why, and where the evidence stands. */
export interface AdviceView {
  readonly name: string;
  /** Empty for what the catalogue lacks. */
  readonly href: string;
  readonly headline: HeadlineView | undefined;
  /** For whom the intervention is. */
  readonly groups: string;
  readonly reasons: readonly string[];
  readonly studies: readonly (Link & { readonly id: string })[];
  readonly alternatives: readonly (Link & { readonly why: string })[];
  readonly note: string;
}

export interface ActionView {
  readonly action: Action;
  readonly label: string;
  /** For where there is little room. */
  readonly short: string;
  readonly meaning: string;
  readonly none: string;
  readonly entries: readonly (Given | Missing)[];
}

/** The four lists, in the order in which a municipality acts on them. A list may hold thousands, so its lines are put into words when shown. */
export function actionViews(analysis: Analysis): ActionView[] {
  return ACTIONS.map((action) => ({
    action,
    ...ACTION_TEXTS[action],
    entries: analysis.byAction[action],
  }));
}

/** What tells an entry of a list from the others. */
export function entryKey(entry: Given | Missing): string {
  return 'item' in entry ? keyOf(entry.item) : entry.intervention.id;
}

/** A line of such a list in words. */
export function adviceView(entry: Given | Missing, base: OpenBase): AdviceView {
  const { intervention } = entry;
  const item = 'item' in entry ? entry.item : undefined;
  const rating = intervention && base.ratingOf(intervention.id);
  const deciding = (rating?.outcomes ?? []).filter(({ outcome }) => rating?.headline.outcomes.includes(outcome)).flatMap((outcome) => outcome.deciding);
  const studies = new Map([...(rating?.warnings ?? []), ...deciding].map(({ evaluation }) => [evaluation.id, evaluation.title]));
  return {
    name: intervention?.name ?? item?.intervention ?? '',
    href: intervention === undefined ? '' : routes.intervention(intervention.id),
    headline: intervention && base.headlineOf(intervention.id),
    groups: capitalised(joinWords((intervention?.groups ?? []).map((id) => (base.term.groups.get(id)?.label ?? id).toLocaleLowerCase('sv')))),
    reasons: reasonTexts(intervention?.id, entry.action, entry.reasons, base),
    studies: [...studies].map(([id, title]) => ({ id, label: title, href: routes.evaluation(id) })),
    alternatives: 'alternatives' in entry ? alternativeViews(entry, base) : [],
    note: item?.note ?? '',
  };
}

function alternativeViews({ alternatives }: Given, base: OpenBase): AdviceView['alternatives'] {
  return alternatives.map(({ intervention, improved }) => ({
    label: intervention.name,
    href: routes.intervention(intervention.id),
    why: `för ${improvedText(improved, base)}`,
  }));
}

export interface CoverageView extends Link {
  readonly area: string;
  readonly given: readonly (Link & { readonly headline: HeadlineView })[];
  /** What is given, of what the catalogue has. */
  readonly state: string;
  readonly missing: readonly Link[];
}

/** What is given in each category, and what the catalogue has there besides. */
export function coverageViews({ coverage }: Analysis, base: OpenBase): CoverageView[] {
  return coverage.map((place) => ({
    label: base.term.categories.get(place.id)?.label ?? outsideCategories(place.area, base),
    href: place.id === '' ? routes.area(place.area) : routes.category(place.id),
    area: base.term.areas.get(place.area)?.label ?? place.area,
    given: place.given.flatMap(({ intervention }) =>
      intervention === undefined ? [] : [{ label: intervention.name, href: routes.intervention(intervention.id), headline: base.headlineOf(intervention.id) }],
    ),
    state: coverageState(place),
    missing: place.missing.map(({ intervention }) => ({ label: intervention.name, href: routes.intervention(intervention.id) })),
  }));
}

function outsideCategories(area: string, { base }: OpenBase): string {
  return base.categories.some((category) => category.area === area) ? 'Sent stöd, utanför kategorierna' : 'Hela området';
}

function coverageState({ given, all, studied }: Coverage): string {
  const here = `Katalogen har ${count(all, 'insats', 'insatser')} här, ${studied === 0 ? 'ingen med' : `${studied} av dem med`} en effektstudie av ett utfall som avgör.`;
  const own = given.length === 0 ? 'Ni har inte markerat något här.' : `Ni ger ${given.length} av ${all}.`;
  return `${own} ${here}${studied === 0 ? ' Det säger inget om effekten.' : ''}`;
}

export interface RestingView {
  readonly verdict: Resting['verdict'];
  readonly label: string;
  readonly given: string;
  readonly participants: string;
  readonly cost: string;
}

/** What rests on which verdict, with people and money as far as they are told. */
export function restingViews({ resting }: Analysis): RestingView[] {
  return resting.map(({ verdict, given, participants, cost }) => ({
    verdict,
    label: verdict === 'egen' ? 'Finns inte i katalogen' : VERDICT_TEXTS[verdict].label,
    given: formatNumber(given),
    participants: total(participants, given, ''),
    cost: total(cost, given, '\u00a0kr'),
  }));
}

function total({ sum, unknown }: Resting['cost'], given: number, unit: string): string {
  if (unknown === given) return 'Uppgift saknas';
  return `${formatNumber(sum)}${unit}${unknown === 0 ? '' : ` (saknas för ${unknown} av ${given})`}`;
}

export interface MeasureView extends Link {
  readonly measure: string;
}

/** What nobody can tell yet of what is given, so that the municipality has to measure it itself. */
export function measureViews({ given }: Analysis, base: OpenBase): MeasureView[] {
  return given.flatMap(({ intervention }) => {
    if (intervention === undefined) return [];
    const open = base
      .ratingOf(intervention.id)
      .outcomes.filter(({ primary, verdict }) => primary && (verdict === 'inte-undersokt' || verdict === 'gar-inte-att-bedoma'));
    if (open.length === 0) return [];
    return [
      {
        label: intervention.name,
        href: routes.intervention(intervention.id),
        measure: capitalised(joinWords(open.map(({ outcome }) => (base.term.outcomes.get(outcome)?.label ?? outcome).toLocaleLowerCase('sv')))),
      },
    ];
  });
}
