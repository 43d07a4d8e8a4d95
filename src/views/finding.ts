import type { Catalogue } from '../domain/catalogue.ts';
import type { RatedFinding } from '../domain/rated-finding.ts';
import type { Direction } from '../domain/scales.ts';
import { formatFigure, labelIn } from './format.ts';
import { type FrequencyChoice, frequencyOf } from './frequency.ts';
import { type CertaintyLevel, AGAINST_TEXTS, CERTAINTY_TEXTS, DIRECTION_TEXTS, MAGNITUDE_TEXTS, RELATIVE_TEXTS } from './labels.ts';
import type { Notes, NoteView } from './notes.ts';
import { routes } from './routes.ts';

/** One finding with everything that a reader needs to weigh it. */
export interface FindingView {
  readonly summary: string;
  readonly measure: string;
  readonly direction: Direction;
  readonly directionLabel: string;
  /** "Jämfört med en annan insats: annat program för arbetsrehabilitering" */
  readonly comparison: string;
  readonly magnitude: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly frequency: FrequencyChoice;
  readonly certainty: CertaintyLevel;
  readonly certaintyPhrase: string;
  /** How the certainty came about, in one sentence. */
  readonly reason: string;
  readonly evaluation: { readonly title: string; readonly href: string };
  readonly notes: readonly NoteView[];
}

export function findingView(rated: RatedFinding, catalogue: Catalogue, notes: Notes): FindingView {
  const { finding, evaluation } = rated;
  const certainty = rated.certainty ?? 'ingen';
  const relative = finding.against === 'annan-insats';
  return {
    summary: finding.summary,
    measure: finding.measure,
    direction: finding.direction,
    directionLabel: rated.certainty === null ? 'Upplevelser' : (relative ? RELATIVE_TEXTS : DIRECTION_TEXTS)[finding.direction],
    comparison: finding.comparator === undefined ? AGAINST_TEXTS[finding.against] : `${AGAINST_TEXTS[finding.against]}: ${finding.comparator}`,
    magnitude: finding.magnitude === undefined ? '' : `Storlek enligt källan: ${MAGNITUDE_TEXTS[finding.magnitude]}`,
    figures: finding.figures.map((figure) => ({ label: figure.label, value: formatFigure(figure) })),
    frequency: frequencyOf(rated),
    certainty,
    certaintyPhrase: CERTAINTY_TEXTS[certainty].phrase,
    reason: certaintyReason(rated, catalogue),
    evaluation: { title: evaluation.title, href: routes.evaluation(evaluation.id) },
    notes: finding.sources.map((citation) => notes.cite(citation)),
  };
}

/** "Systematisk översikt av kontrollerade studier ger högst hög. Ingen allvarlig brist sänker." */
export function certaintyReason({ design, ceiling, loweredBy, graded, certainty }: RatedFinding, { term }: Catalogue): string {
  const label = labelIn(term.designs, design);
  if (certainty === null) return `${label}: visar vad deltagare eller personal har upplevt och räknas inte som effekt.`;
  if (graded) return `${label}: översiktens egen gradering behålls.`;
  const top = CERTAINTY_TEXTS[ceiling ?? 'ingen'].label.toLocaleLowerCase('sv');
  const flaws = loweredBy.map((id) => labelIn(term.limitations, id).toLocaleLowerCase('sv'));
  const lowered = flaws.length === 0 ? 'Ingen allvarlig brist sänker den.' : `Sänks för: ${flaws.join('; ')}.`;
  return `${label} ger högst ${top} tillförlitlighet. ${lowered}`;
}
