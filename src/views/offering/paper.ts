import type { OpenBase } from '../base/open-base.ts';
import { count, formatNumber, joinWords } from '../format.ts';
import { VERDICT_TEXTS } from '../labels.ts';
import type { Analysis } from './analysis.ts';
import type { Offering } from './offering.ts';
import { type ActionView, type AdviceView, actionViews, adviceView, type RestingView, restingViews } from './view.ts';

/** How many lines of each list the sheet has room for, how many reasons for each, and how much of a name that somebody made up. */
const MOST_LINES = 5;
const MOST_REASONS = 2;
const LONGEST_NAME = 70;

export interface PaperView {
  readonly organisation: string;
  readonly summary: string;
  readonly resting: readonly RestingView[];
  readonly actions: readonly (Pick<ActionView, 'action' | 'label' | 'none'> & {
    readonly lines: readonly { readonly name: string; readonly why: string }[];
    /** ”och 3 till”, or empty. */
    readonly more: string;
  })[];
  /** The works that the named lines rest on, short. */
  readonly sources: string;
}

/** The analysis on one sheet for a committee: what is given, on what it rests, and what there is reason to do. */
export function paperView(offering: Offering, areas: readonly string[], analysis: Analysis, base: OpenBase): PaperView {
  const actions = actionViews(analysis).map(({ action, label, none, entries }) => ({
    action,
    label,
    none,
    lines: entries
      .slice(0, MOST_LINES)
      .map((entry) => adviceView(entry, base))
      .map((line) => ({ name: shortened(line.name), why: line.reasons.slice(0, MOST_REASONS).join(' '), line })),
    more: entries.length > MOST_LINES ? `och ${formatNumber(entries.length - MOST_LINES)} till` : '',
  }));
  return {
    organisation: offering.organisation,
    summary: summaryOf(analysis, areas, base),
    resting: restingViews(analysis),
    actions: actions.map((list) => ({ ...list, lines: list.lines.map(({ name, why }) => ({ name, why })) })),
    sources: sourcesOf(
      actions.flatMap(({ lines }) => lines.map(({ line }) => line)),
      base,
    ),
  };
}

function shortened(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME).trimEnd()} …` : name;
}

function summaryOf({ given, byAction }: Analysis, areas: readonly string[], base: OpenBase): string {
  const about = areas.length === 0 ? '' : ` inom ${joinWords(areas.map((id) => (base.term.areas.get(id)?.label ?? id).toLocaleLowerCase('sv')))}`;
  if (given.length === 0) return `Inga insatser är markerade${about}.`;
  const supported = given.filter(({ intervention }) => {
    const verdict = intervention && base.ratingOf(intervention.id).headline.verdict;
    return verdict === 'effektiv' || verdict === 'trolig-effekt';
  });
  const words = [VERDICT_TEXTS.effektiv.label, VERDICT_TEXTS['trolig-effekt'].label].map((label) => `”${label}”`).join(' eller ');
  const [unsure, worse] = [byAction['folj-upp'].length, byAction['fasa-ut'].length];
  return [
    `Utbudet${about} omfattar ${count(given.length, 'insats', 'insatser')}.`,
    `${supported.length === 0 ? 'Ingen' : supported.length} av dem bedöms som ${words} i katalogen.`,
    unsure === 0 ? '' : `För ${unsure} går det inte att säga säkert om de hjälper.`,
    worse === 0 ? '' : `För ${worse} finns det skäl att pröva om de kan fasas ut.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

function sourcesOf(lines: readonly AdviceView[], { base, source }: OpenBase): string {
  const studies = new Set(lines.flatMap(({ studies: links }) => links.map(({ id }) => id)));
  const works = base.studies.filter(({ id }) => studies.has(id)).flatMap((study) => source.get(study.source)?.short ?? []);
  return [...new Set(works)].sort((a, b) => a.localeCompare(b, 'sv')).join('; ');
}
