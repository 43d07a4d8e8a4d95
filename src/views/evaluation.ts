import type { Catalogue } from '../domain/catalogue.ts';
import type { Evaluation } from '../domain/evaluation.ts';
import { formatTime } from '../domain/iso-date.ts';
import { rateFinding } from '../domain/rated-finding.ts';
import { type FindingView, findingView } from './finding.ts';
import { count, joinWords, labelIn } from './format.ts';
import { type HeadlineView, headlineView } from './headline.ts';
import { CERTAINTY_TEXTS, SEVERITY_TEXTS, UNKNOWN } from './labels.ts';
import type { Notes, NoteView, SourceView } from './notes.ts';
import { type RecommendationView, recommendationViews } from './recommendation.ts';
import { routes } from './routes.ts';
import { cite, createTexts, noted, type NotedText } from './texts.ts';

export { UNKNOWN };

/** A fact of an evaluation; `known` false where the source is silent. */
export interface FactView {
  readonly label: string;
  readonly text: string;
  readonly known: boolean;
}

export interface EvaluationView {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  readonly evaluators: string;
  readonly year: string;
  readonly design: { readonly label: string; readonly ceiling: string; readonly note: string };
  readonly facts: readonly FactView[];
  readonly limitations: readonly { readonly label: string; readonly note: string; readonly serious: boolean; readonly severity: string }[];
  readonly remarks: readonly NotedText[];
  readonly notes: readonly NoteView[];
}

/** An evaluation as a card on an intervention's page and as the head of its own. */
export function evaluationView(evaluation: Evaluation, catalogue: Catalogue, notes: Notes): EvaluationView {
  const { term } = catalogue;
  const design = term.designs.get(evaluation.design);
  return {
    id: evaluation.id,
    href: routes.evaluation(evaluation.id),
    title: evaluation.title,
    evaluators: joinWords(evaluation.evaluators.map((id) => labelIn(term.evaluators, id))),
    year: evaluation.published?.slice(0, 4) ?? 'okänt år',
    design: {
      label: design?.label ?? evaluation.design,
      ceiling:
        design === undefined || design.ceiling === 'ingen'
          ? 'Räknas inte som effektstudie'
          : `Kan som mest ge ${CERTAINTY_TEXTS[design.ceiling].phrase.toLocaleLowerCase('sv')}`,
      note: evaluation.designNote,
    },
    facts: factsOf(evaluation),
    limitations: evaluation.limitations
      .map(({ term: id, note }) => {
        const severity = term.limitations.get(id)?.severity ?? 'notera';
        return { label: labelIn(term.limitations, id), note, serious: severity === 'allvarlig', severity: SEVERITY_TEXTS[severity] };
      })
      .sort((a, b) => Number(b.serious) - Number(a.serious)),
    remarks: noted(evaluation.remarks, { notes }),
    notes: cite(evaluation.sources, { notes }),
  };
}

function factsOf({ period, place, comparison, sample, followUpMonths, followUpNote, published }: Evaluation): FactView[] {
  const fact = (label: string, text: string | undefined): FactView => ({ label, text: text ?? UNKNOWN, known: text !== undefined });
  const size =
    sample.size === undefined ? undefined : sample.unit === 'studier' ? count(sample.size, 'studie', 'studier') : count(sample.size, 'person', 'personer');
  const followUp = [followUpMonths === undefined ? undefined : `Längst ${count(followUpMonths, 'månad', 'månader')}`, followUpNote].filter(
    (part) => part !== undefined,
  );
  return [
    fact('Publicerad', published === undefined ? undefined : formatTime(published)),
    fact(
      'Period',
      period &&
        [period.from, period.to]
          .filter((time) => time !== undefined)
          .map(formatTime)
          .join(' – '),
    ),
    fact('Plats', place),
    fact('Jämförelsegrupp', comparison ?? 'Ingen'),
    fact('Antal', size),
    fact('Deltagare', sample.description),
    fact('Uppföljning', followUp.length === 0 ? undefined : followUp.join('. ')),
  ];
}

export interface EvaluationPage extends EvaluationView {
  readonly groups: readonly {
    readonly name: string;
    readonly href: string;
    readonly headline: HeadlineView;
    readonly findings: readonly (FindingView & { readonly outcome: string })[];
  }[];
  readonly recommendations: readonly RecommendationView[];
  readonly municipalities: readonly { readonly label: string; readonly href: string }[];
  readonly sources: readonly SourceView[];
  readonly conflictOfInterest: string;
}

/** The page of an evaluation: what it is, what it found for each intervention and which headlines rest on it. */
export function evaluationPage(evaluation: Evaluation, catalogue: Catalogue): EvaluationPage {
  const texts = createTexts(catalogue);
  const { notes } = texts;
  const view = evaluationView(evaluation, catalogue, notes);
  const interventions = [...new Set(evaluation.findings.map(({ intervention }) => intervention))];
  const groups = interventions.map((id) => ({
    name: catalogue.intervention.get(id)?.name ?? id,
    href: routes.intervention(id),
    headline: headlineView(catalogue.ratingOf(id), catalogue),
    findings: evaluation.findings
      .filter(({ intervention }) => intervention === id)
      .map((finding) => ({
        ...findingView(rateFinding(evaluation, finding, catalogue.ratingTerms), catalogue, notes),
        outcome: labelIn(catalogue.term.outcomes, finding.outcome),
      })),
  }));
  const recommended = evaluation.recommendations.map((recommendation) => ({ recommendation, evaluation }));
  return {
    ...view,
    groups,
    recommendations: recommendationViews(recommended, texts),
    municipalities: evaluation.municipalities.map((id) => ({ label: labelIn(catalogue.term.municipalities, id), href: routes.municipality(id) })),
    sources: notes.list(),
    conflictOfInterest: evaluation.conflictOfInterest ?? '',
  };
}
