import { capitalised, count, labelIn } from '../format.ts';
import { routes } from '../routes.ts';
import { CELL_TEXTS } from './cell.ts';
import { type Gap, isRecommended } from './gaps.ts';
import { followUpPlan } from './plan.ts';
import type { RuledBases } from './ruled.ts';
import { OWN_RULES } from './rules.ts';

/** So many gaps are shown at first, and so many more with each ”Visa fler”. */
export const FIRST_GAPS = 10;

/** A gap as the list shows it. */
export interface GapView {
  readonly id: string;
  readonly intervention: string;
  readonly outcome: string;
  readonly href: string;
  readonly kind: string;
  readonly kindLabel: string;
  readonly mark: string;
  /** Why it is a gap, and why it stands where it stands. */
  readonly reasons: readonly string[];
  readonly warning: string;
  readonly plan: string;
}

/** The gap in words, with a plan for following it up. */
export function gapView({ intervention, outcome, kind }: Gap, bases: RuledBases, advice: readonly string[]): GapView {
  const { plain } = bases;
  const row = bases.row(intervention.id, OWN_RULES);
  return {
    id: `${intervention.id}.${outcome}`,
    intervention: intervention.name,
    outcome: labelIn(plain.term.outcomes, outcome),
    href: `${routes.intervention(intervention.id)}#utfall-${outcome}`,
    kind,
    kindLabel: CELL_TEXTS[kind].label,
    mark: CELL_TEXTS[kind].mark,
    reasons: [whyOpen({ intervention, outcome, kind }, bases), ...guideline(intervention), ...inMunicipalities(intervention)],
    warning: row.warning === '' ? '' : `${row.warning}. Pröva först om insatsen alls ska ges.`,
    plan: followUpPlan({ intervention, outcome, kind }, plain, advice),
  };
}

function whyOpen({ intervention, outcome, kind }: Gap, { plain }: RuledBases): string {
  const name = labelIn(plain.term.outcomes, outcome);
  const decides = `${capitalised(name)} är ett av de utfall som avgör bedömningen`;
  const findings = plain.ratingOf(intervention.id).outcomes.find((own) => own.outcome === outcome)?.findings.length ?? 0;
  const found = count(findings, 'fynd', 'fynd');
  switch (kind) {
    case 'aldrig':
      return `${decides}, men ingen studie i katalogen har mätt det.`;
    case 'upplevelser':
      return `${decides}, men katalogens ${found} gäller bara vad deltagare eller personal har upplevt.`;
    case 'utan-jamforelse':
      return `${decides}, men inget av katalogens ${found} har en jämförelsegrupp.`;
    case 'gar-inte-att-bedoma':
      return `${decides}, men katalogens ${found} räcker inte för att säga åt vilket håll effekten går.`;
    default:
      return kind satisfies never;
  }
}

function guideline(intervention: Gap['intervention']): string[] {
  const { priority } = intervention;
  if (!isRecommended(intervention)) return priority === 'icke-gora' ? ['En nationell riktlinje säger att insatsen inte ska ges.'] : [];
  const told = 'Den kan bygga på forskning som katalogen inte återger. Läs den innan ni planerar något eget.';
  if (priority === null) return [`En nationell riktlinje rekommenderar insatsen. ${told}`];
  const place = priority === 'fou' ? 'bara inom forskning och utveckling' : priority === 'lag' ? 'med låg prioritet' : `med prioritet ${priority} av 10`;
  return [`En nationell riktlinje tar upp insatsen, ${place}. ${told}`];
}

function inMunicipalities({ municipalities }: Gap['intervention']): string[] {
  return municipalities === 0 ? [] : [`Katalogen nämner insatsen i ${count(municipalities, 'kommun', 'kommuner')}.`];
}
