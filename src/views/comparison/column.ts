import type { Catalogue } from '../../domain/catalogue.ts';
import type { Intervention } from '../../domain/intervention.ts';
import { formatTime } from '../../domain/iso-date.ts';
import type { RatedOutcome } from '../../domain/rating.ts';
import type { Named, ColumnOutcome, ComparisonColumn } from './column-parts.ts';
import { evaluationView } from '../evaluation.ts';
import { findingView } from '../finding.ts';
import { formatFigure, labelIn } from '../format.ts';
import { headlineView } from '../headline.ts';
import { AGAINST_TEXTS, CERTAINTY_TEXTS, LEVEL_TEXTS, TIMING_TEXTS, VERDICT_TEXTS } from '../labels.ts';
import { fold } from '../list/text.ts';
import { createNotes, type Notes } from '../notes.ts';
import { priorityText } from '../priority.ts';
import { routes } from '../routes.ts';
import { shortSource } from '../bibliography.ts';

/** Findings on this outcome are about what the intervention costs. */
const COSTS = 'kommunekonomi';
/** A shorter name would be found inside other words' abbreviations. */
const SHORTEST_NAME = 3;

/** Everything that the comparison shows of one intervention. Made at build time; the browser fetches it as JSON. */
export function comparisonColumn(entry: Intervention, catalogue: Catalogue): ComparisonColumn {
  const { term } = catalogue;
  const rating = catalogue.ratingOf(entry.id);
  const notes = createNotes(catalogue);
  const named = (terms: ReadonlyMap<string, { readonly label: string }>, ids: readonly string[]): Named[] =>
    ids.map((id) => ({ id, label: labelIn(terms, id) }));
  for (const placement of entry.placements) for (const source of placement.sources) notes.cite(source);
  const outcomes = rating.outcomes.map((outcome) => columnOutcome(outcome, catalogue, notes));
  const evaluations = catalogue.evaluationsOf(entry.id).map((evaluation) => {
    const { id, title, href, design, limitations } = evaluationView(evaluation, catalogue, notes);
    return { id, title, href, design: design.label, limitations: limitations.map(({ label, serious, severity }) => ({ label, serious, severity })) };
  });
  return {
    id: entry.id,
    href: routes.intervention(entry.id),
    name: entry.name,
    abbreviation: entry.abbreviation ?? '',
    names: [entry.name, entry.abbreviation ?? '', ...entry.aliases].map(fold).filter(({ length }) => length >= SHORTEST_NAME),
    headline: headlineView(rating, catalogue),
    primary: named(
      term.outcomes,
      rating.outcomes.filter(({ primary }) => primary).map(({ outcome }) => outcome),
    ),
    groups: named(term['target-groups'], entry.targetGroups),
    groupNote: entry.targetGroupNote,
    level: LEVEL_TEXTS[entry.level].label,
    placements: entry.placements.map(({ area, category = '', timing }) => ({
      area: { id: area, label: labelIn(term.areas, area), order: orderIn(term.areas, area) },
      timing: TIMING_TEXTS[timing].label,
      category: term.categories.get(category)?.shortLabel ?? '',
    })),
    outcomes,
    evaluations,
    costs: costsOf(rating.outcomes),
    recommendations: catalogue.recommendationsOf(entry.id).map(({ recommendation, evaluation }) => {
      for (const source of recommendation.sources) notes.cite(source);
      return { priority: priorityText(recommendation.priority).label, condition: recommendation.condition, href: routes.evaluation(evaluation.id) };
    }),
    municipalities: entry.municipalities.map((id) => ({ label: labelIn(term.municipalities, id), href: routes.municipality(id) })),
    sources: notes.list().flatMap(({ id, text }) => {
      const source = catalogue.source.get(id);
      return source ? [{ short: shortSource(source), full: text, href: routes.source(id) }] : [];
    }),
    reviewed: formatTime(entry.lastReviewedOn),
  };
}

function columnOutcome({ outcome, primary, verdict, certainty, findings, deciding }: RatedOutcome, catalogue: Catalogue, notes: Notes): ColumnOutcome {
  const level = certainty ?? 'ingen';
  // What the verdict rests on first: a cell that has room for one finding shows that one.
  const ordered = [...findings].sort((a, b) => Number(deciding.includes(b)) - Number(deciding.includes(a)));
  return {
    id: outcome,
    label: labelIn(catalogue.term.outcomes, outcome),
    order: orderIn(catalogue.term.outcomes, outcome),
    primary,
    verdict,
    verdictLabel: verdict === 'inte-undersokt' && findings.length > 0 ? 'Effekten är inte undersökt' : VERDICT_TEXTS[verdict].label,
    certainty: level,
    certaintyPhrase: CERTAINTY_TEXTS[level].phrase,
    findings: ordered.map((rated) => {
      const view = findingView(rated, catalogue, notes);
      const { directionLabel: result, certaintyPhrase, measure, magnitude, figures, evaluation } = view;
      const { against, comparator = '' } = rated.finding;
      const rival = against === 'annan-insats' ? fold(comparator) : '';
      return { certainty: certaintyPhrase, result, against: AGAINST_TEXTS[against], comparator, measure, magnitude, figures, evaluation, rival };
    }),
  };
}

/** Figures in kronor of any finding, and what was found on the municipality's economy. */
function costsOf(outcomes: readonly RatedOutcome[]): ComparisonColumn['costs'] {
  return outcomes
    .flatMap(({ findings }) => findings)
    .flatMap(({ finding, evaluation }) => {
      const figures = finding.figures.filter(({ unit }) => unit === 'kronor').map((figure) => `${figure.label}: ${formatFigure(figure)}`);
      return figures.length === 0 && finding.outcome !== COSTS
        ? []
        : [{ figures, measure: finding.measure, title: evaluation.title, href: routes.evaluation(evaluation.id) }];
    });
}

function orderIn(terms: ReadonlyMap<string, unknown>, id: string): number {
  return [...terms.keys()].indexOf(id);
}
