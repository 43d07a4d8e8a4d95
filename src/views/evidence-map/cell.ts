import type { RatedOutcome } from '../../domain/rating.ts';
import type { Verdict } from '../../domain/scales.ts';
import type { Study } from '../../domain/study.ts';
import { count } from '../format.ts';
import { type CertaintyLevel, CERTAINTY_TEXTS, DIRECTION_TEXTS, VERDICT_TEXTS } from '../labels.ts';
import { routes } from '../routes.ts';

/**
 * What a cell says: a verdict, or why there is none. `upplevelser`: studied, but never for effect. `utan-jamforelse`: studied,
 * but not by what the reader wants to see. `aldrig`: one of the outcomes that decide, and nobody looked.
 */
export type CellKind = Verdict | 'upplevelser' | 'utan-jamforelse' | 'aldrig';

/** All kinds in the order of summaries and of the legend. */
export const CELL_KINDS = [
  'effektiv',
  'trolig-effekt',
  'lovande',
  'ingen-visad-effekt',
  'ineffektiv',
  'gar-inte-att-bedoma',
  'upplevelser',
  'utan-jamforelse',
  'aldrig',
] as const satisfies readonly CellKind[];

interface KindText {
  readonly label: string;
  /** The symbol in marks.svg. */
  readonly mark: string;
  readonly meaning: string;
}

const ofVerdict = (verdict: Verdict): KindText => ({ mark: verdict, ...VERDICT_TEXTS[verdict] });

export const CELL_TEXTS: Readonly<Record<CellKind, KindText>> = {
  effektiv: ofVerdict('effektiv'),
  'trolig-effekt': ofVerdict('trolig-effekt'),
  lovande: ofVerdict('lovande'),
  'ingen-visad-effekt': ofVerdict('ingen-visad-effekt'),
  ineffektiv: ofVerdict('ineffektiv'),
  'gar-inte-att-bedoma': {
    ...ofVerdict('gar-inte-att-bedoma'),
    meaning: 'Effekten är studerad, men studierna räcker inte för att säga åt vilket håll den går.',
  },
  upplevelser: {
    label: 'Bara upplevelser',
    mark: 'upplevelser',
    meaning: 'Deltagare eller personal har berättat. Ingen studie i katalogen har mätt effekten.',
  },
  'utan-jamforelse': {
    label: 'Utan jämförelse',
    mark: 'filter',
    meaning: 'Studerat, men inte med en jämförelsegrupp. Syns bara när du har valt bort de studierna.',
  },
  aldrig: {
    label: 'Aldrig undersökt',
    mark: 'inte-undersokt',
    meaning: 'Utfallet avgör bedömningen av insatsen, men ingen studie i katalogen har mätt det. Det säger inget om effekten.',
  },
};

export interface MapCell {
  readonly kind: CellKind;
  readonly label: string;
  /** Whether the outcome is among those that decide the headline of the intervention. */
  readonly primary: boolean;
  readonly certainty: CertaintyLevel;
  /** "Måttlig", or empty where no effect was studied. */
  readonly certaintyLabel: string;
  /** "Blandade resultat", for what can't be told. Otherwise empty. */
  readonly detail: string;
  /** Where the findings stand; empty where there is none. */
  readonly href: string;
  /** "3 fynd" */
  readonly findings: string;
  /** "Var: Lovande, låg", where the rules that the reader has set change the cell. Otherwise empty. */
  readonly was: string;
}

/** The cell of an outcome, by the rating under the reader's rules beside that of the catalogue's own. */
export function mapCell(intervention: string, own: RatedOutcome<Study>, ruled: RatedOutcome<Study> | undefined): MapCell {
  const kind = kindOf(ruled, own);
  const before = kindOf(own, own);
  const certainty = certaintyOf(ruled);
  const changed = kind !== before || certainty !== certaintyOf(own);
  return {
    kind,
    label: CELL_TEXTS[kind].label,
    primary: own.primary,
    certainty,
    certaintyLabel: certaintyLabel(certainty),
    detail: kind === 'gar-inte-att-bedoma' && ruled?.direction ? DIRECTION_TEXTS[ruled.direction] : '',
    href: own.findings.length === 0 ? '' : `${routes.intervention(intervention)}#utfall-${own.outcome}`,
    findings: own.findings.length === 0 ? '' : count(own.findings.length, 'fynd', 'fynd'),
    was: changed ? `Var: ${[CELL_TEXTS[before].label, certaintyLabel(certaintyOf(own)).toLocaleLowerCase('sv')].filter((part) => part !== '').join(', ')}` : '',
  };
}

function kindOf(rated: RatedOutcome<Study> | undefined, own: RatedOutcome<Study>): CellKind {
  if (own.findings.length === 0) return 'aldrig';
  if (rated === undefined || rated.findings.length === 0) return 'utan-jamforelse';
  return rated.verdict === 'inte-undersokt' ? 'upplevelser' : rated.verdict;
}

function certaintyOf(rated: RatedOutcome<Study> | undefined): CertaintyLevel {
  return rated?.certainty ?? 'ingen';
}

function certaintyLabel(certainty: CertaintyLevel): string {
  return certainty === 'ingen' ? '' : CERTAINTY_TEXTS[certainty].label;
}
