import type { Catalogue } from '../../domain/catalogue.ts';
import type { Intervention } from '../../domain/intervention.ts';
import { formatTime } from '../../domain/iso-date.ts';
import type { OutcomeVerdict } from '../../domain/scales.ts';
import type { SectionView } from '../body-html.ts';
import { type EvaluationView, evaluationView } from '../evaluation.ts';
import { type FindingView, findingView } from '../finding.ts';
import { enumerate, labelIn } from '../format.ts';
import { type HeadlineView, headlineView } from '../headline.ts';
import { type CertaintyLevel, CERTAINTY_TEXTS, LEVEL_TEXTS, TIMING_TEXTS, VERDICT_TEXTS } from '../labels.ts';
import { listItem, type ListItem } from '../list/item.ts';
import type { Notes, NoteView, SourceView } from '../notes.ts';
import { type RecommendationView, recommendationViews, shortRecommendation } from '../recommendation.ts';
import { type ReceiptView, receiptView } from '../receipt.ts';
import { routes } from '../routes.ts';
import { cite, createTexts, noted, type NotedText, sectionsOf } from '../texts.ts';
import { type PracticeLinks, practiceLinks } from './practice-links.ts';

export interface PlacementView {
  readonly area: string;
  readonly timing: string;
  /** Whether a report divides the area into categories of early support. */
  readonly divided: boolean;
  readonly category: { readonly label: string; readonly href: string } | undefined;
  readonly theme: string;
  readonly note: string;
  readonly notes: readonly NoteView[];
}

export interface OutcomeView {
  readonly id: string;
  readonly label: string;
  readonly primary: boolean;
  readonly verdict: OutcomeVerdict;
  readonly verdictLabel: string;
  readonly meaning: string;
  readonly certainty: CertaintyLevel;
  readonly certaintyPhrase: string;
  readonly findings: readonly FindingView[];
}

export interface InterventionPage {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly aliases: readonly string[];
  readonly summary: string;
  readonly headline: HeadlineView;
  readonly headlineMeaning: string;
  readonly groups: string;
  readonly groupNote: string;
  readonly placements: readonly PlacementView[];
  readonly level: { readonly label: string; readonly meaning: string };
  readonly factors: { readonly risk: string; readonly protective: string };
  readonly reviewed: { readonly iso: string; readonly text: string };
  readonly searched: string;
  readonly sections: readonly SectionView[];
  readonly outcomes: readonly OutcomeView[];
  readonly receipt: ReceiptView;
  readonly evaluations: readonly EvaluationView[];
  readonly assessments: readonly NotedText[];
  readonly remarks: readonly NotedText[];
  readonly recommendations: readonly RecommendationView[];
  /** The highest recommendation in a few words, or empty. */
  readonly recommendation: string;
  /** Where the intervention is met outside the studies: examples, vignettes, municipalities. */
  readonly practice: PracticeLinks;
  readonly related: readonly { readonly item: ListItem; readonly why: string }[];
  readonly sources: readonly SourceView[];
}

/** Everything that the page of an intervention shows. Notes are numbered in the order of the page. */
export function interventionPage(entry: Intervention, catalogue: Catalogue): InterventionPage {
  const texts = createTexts(catalogue);
  const { notes } = texts;
  const rating = catalogue.ratingOf(entry.id);
  const headline = headlineView(rating, catalogue);
  const { term } = catalogue;
  const factors = entry.factors.flatMap((id) => term.factors.get(id) ?? []);
  return {
    id: entry.id,
    name: entry.name,
    abbreviation: entry.abbreviation ?? '',
    aliases: entry.aliases.filter((alias) => alias !== entry.abbreviation),
    summary: entry.summary,
    headline,
    headlineMeaning: VERDICT_TEXTS[headline.verdict].meaning,
    groups: enumerate(entry.targetGroups.map((id) => labelIn(term['target-groups'], id))),
    groupNote: entry.targetGroupNote,
    placements: entry.placements.map((placement) => placementView(placement, catalogue, notes)),
    level: LEVEL_TEXTS[entry.level],
    factors: { risk: labelsOf(factors, 'risk'), protective: labelsOf(factors, 'skydd') },
    reviewed: { iso: entry.lastReviewedOn, text: formatTime(entry.lastReviewedOn) },
    searched: entry.searchedOn === undefined ? '' : formatTime(entry.searchedOn),
    recommendation: shortRecommendation(entry.id, catalogue),
    recommendations: recommendationViews(catalogue.recommendationsOf(entry.id), texts),
    sections: sectionsOf('interventions', entry.id, texts),
    outcomes: rating.outcomes.map((outcome) => outcomeView(outcome, catalogue, notes)),
    receipt: receiptView(entry.id, catalogue),
    evaluations: catalogue.evaluationsOf(entry.id).map((evaluation) => evaluationView(evaluation, catalogue, notes)),
    assessments: noted(entry.reportAssessments, texts),
    remarks: noted(entry.remarks, texts),
    practice: practiceLinks(entry, catalogue),
    related: entry.related.flatMap(({ id, why }) => {
      const other = catalogue.intervention.get(id);
      return other ? [{ item: listItem(other, catalogue), why }] : [];
    }),
    sources: notes.list(),
  };
}

function placementView(placement: Intervention['placements'][number], { term }: Catalogue, notes: Notes): PlacementView {
  const category = term.categories.get(placement.category ?? '');
  return {
    area: labelIn(term.areas, placement.area),
    timing: TIMING_TEXTS[placement.timing].label,
    divided: placement.timing !== 'ej-indelad',
    category: category && { label: category.shortLabel, href: routes.category(category.id) },
    theme: category?.themes.find(({ id }) => id === placement.theme)?.label ?? '',
    note: placement.note ?? '',
    notes: cite(placement.sources, { notes }),
  };
}

function outcomeView(outcome: ReturnType<Catalogue['ratingOf']>['outcomes'][number], catalogue: Catalogue, notes: Notes): OutcomeView {
  const certainty = outcome.certainty ?? 'ingen';
  return {
    id: outcome.outcome,
    label: labelIn(catalogue.term.outcomes, outcome.outcome),
    primary: outcome.primary,
    verdict: outcome.verdict,
    verdictLabel: outcome.verdict === 'inte-undersokt' && outcome.findings.length > 0 ? 'Effekten är inte undersökt' : VERDICT_TEXTS[outcome.verdict].label,
    meaning: VERDICT_TEXTS[outcome.verdict].meaning,
    certainty,
    certaintyPhrase: CERTAINTY_TEXTS[certainty].phrase,
    findings: outcome.findings.map((rated) => findingView(rated, catalogue, notes)),
  };
}

function labelsOf(factors: readonly { kind: 'risk' | 'skydd'; label: string }[], kind: 'risk' | 'skydd'): string {
  return enumerate(factors.filter((factor) => factor.kind === kind).map(({ label }) => label));
}
