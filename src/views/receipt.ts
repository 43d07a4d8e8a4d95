import type { Catalogue } from '../domain/catalogue.ts';
import type { Intervention } from '../domain/intervention.ts';
import { type Change, type Consequence, whatWouldChange } from '../domain/rating-changes.ts';
import type { RatedOutcome } from '../domain/rating.ts';
import { CERTAINTIES, type Certainty, type HeadlineVerdict, type OutcomeVerdict, rank } from '../domain/scales.ts';
import { certaintyReason } from './finding.ts';
import { capitalised, joinWords, labelIn } from './format.ts';
import { type CertaintyLevel, CERTAINTY_TEXTS, DIRECTION_TEXTS, VERDICT_TEXTS } from './labels.ts';
import { routes } from './routes.ts';

/** How a headline came about, step by step, and what would move it. */
export interface ReceiptView {
  /** The categories, or undivided areas, that fix the outcomes. */
  readonly deciders: readonly { readonly label: string; readonly href: string; readonly outcomes: string }[];
  readonly outcomes: readonly {
    readonly label: string;
    readonly verdict: OutcomeVerdict;
    readonly verdictLabel: string;
    readonly certainty: CertaintyLevel;
    readonly certaintyPhrase: string;
    readonly steps: readonly { readonly evaluation: string; readonly href: string; readonly text: string; readonly decides: boolean }[];
    readonly conclusion: string;
  }[];
  readonly conclusion: string;
  readonly changes: readonly { readonly text: string; readonly verdict: HeadlineVerdict; readonly verdictLabel: string }[];
}

export function receiptView(id: string, catalogue: Catalogue): ReceiptView {
  const rating = catalogue.ratingOf(id);
  const entry = catalogue.intervention.get(id);
  const phrase = (outcome: string) => catalogue.term.outcomes.get(outcome)?.phrase ?? outcome;
  const { headline } = rating;
  return {
    deciders: decidersOf(entry?.placements ?? [], catalogue).map(({ label, href, outcomes }) => ({ label, href, outcomes: joinWords(outcomes.map(phrase)) })),
    outcomes: rating.outcomes.filter(({ primary }) => primary).map((outcome) => outcomeSteps(outcome, catalogue)),
    conclusion:
      headline.outcomes.length === 0
        ? 'Inget av de utfall som avgör är undersökt för effekt.'
        : `Den försiktigaste bedömningen bland de undersökta utfallen blir rubrik: ${VERDICT_TEXTS[headline.verdict].label} för ${joinWords(headline.outcomes.map(phrase))}.`,
    changes: changeViews(whatWouldChange(catalogue.ratingInputOf(id), rating), catalogue),
  };
}

/** What fixes the outcomes of these placements: each category, or an area that no report divides into categories. */
function decidersOf(placements: Intervention['placements'], { term }: Catalogue): { label: string; href: string; outcomes: readonly string[] }[] {
  const found = placements.flatMap(({ area, category = '' }) => {
    const inCategory = term.categories.get(category);
    if (inCategory) return [{ label: inCategory.shortLabel, href: routes.category(inCategory.id), outcomes: inCategory.primaryOutcomes }];
    const undivided = term.areas.get(area);
    return undivided?.primaryOutcomes ? [{ label: undivided.label, href: routes.area(area), outcomes: undivided.primaryOutcomes }] : [];
  });
  return [...new Map(found.map((decider) => [decider.href, decider])).values()];
}

function outcomeSteps(outcome: RatedOutcome, catalogue: Catalogue): ReceiptView['outcomes'][number] {
  const { direction, certainty, verdict, findings, deciding, raised } = outcome;
  const phrase = CERTAINTY_TEXTS[certainty ?? 'ingen'].phrase.toLocaleLowerCase('sv');
  const passedOver = findings.some(
    (rated) => rated.certainty !== null && certainty !== null && rank(CERTAINTIES, rated.certainty) < rank(CERTAINTIES, certainty),
  );
  const rule = `${raised ? ' Två samstämmiga randomiserade studier höjer den till hög.' : ''}${passedOver ? ' Fynd med högre tillförlitlighet gav inget svar.' : ''}`;
  return {
    label: labelIn(catalogue.term.outcomes, outcome.outcome),
    verdict,
    verdictLabel: VERDICT_TEXTS[verdict].label,
    certainty: certainty ?? 'ingen',
    certaintyPhrase: CERTAINTY_TEXTS[certainty ?? 'ingen'].phrase,
    steps: findings.map((rated) => ({
      evaluation: rated.evaluation.title,
      href: routes.evaluation(rated.evaluation.id),
      text: `${certaintyReason(rated, catalogue)}${relativeNote(rated)}`,
      decides: deciding.includes(rated),
    })),
    conclusion:
      direction === null
        ? 'Ingen studie har mätt effekten på utfallet.'
        : `${DIRECTION_TEXTS[direction]} med ${phrase} ger bedömningen ${VERDICT_TEXTS[verdict].label}.${rule}`,
  };
}

function relativeNote({ finding }: RatedOutcome['findings'][number]): string {
  const unsettled = finding.against === 'annan-insats' && (finding.direction === 'forsamring' || finding.direction === 'ingen-skillnad');
  return unsettled ? ' Fyndet jämför med en annan insats. Det säger vilken av dem som gav bäst resultat, inte om insatsen i sig hjälper.' : '';
}

/** Changes that lead to the same place are told in one line. */
function changeViews(consequences: readonly Consequence[], catalogue: Catalogue): ReceiptView['changes'] {
  const lines = new Map<string, { change: Change; certainties: Certainty[]; verdict: HeadlineVerdict }>();
  for (const { change, verdict } of consequences) {
    const key = JSON.stringify([change.kind === 'new-study' ? { ...change, certainty: '' } : change, verdict]);
    const line = lines.get(key) ?? { change, certainties: [], verdict };
    if (change.kind === 'new-study') line.certainties.push(change.certainty);
    lines.set(key, line);
  }
  return [...lines.values()].map(({ change, certainties, verdict }) => ({
    text: changeText(change, certainties, catalogue),
    verdict,
    verdictLabel: VERDICT_TEXTS[verdict].label,
  }));
}

const FOUND = {
  forbattring: 'visar en förbättring',
  'ingen-skillnad': 'inte ser någon skillnad',
  forsamring: 'visar en försämring',
  okand: 'inte ger något svar',
} as const;

function changeText(change: Change, certainties: readonly Certainty[], { term, evaluation }: Catalogue): string {
  switch (change.kind) {
    case 'new-study': {
      const levels = certainties.map((certainty) => CERTAINTY_TEXTS[certainty].label.toLocaleLowerCase('sv')).reverse();
      const outcomes = change.outcomes.map((id) => term.outcomes.get(id)?.phrase ?? id);
      return `En ny studie med ${levels.join(' eller ')} tillförlitlighet som ${FOUND[change.direction]} för ${joinWords(outcomes)}`;
    }
    case 'without-limitation':
      return `Om bristen ”${capitalised(labelIn(term.limitations, change.limitation))}” inte fanns`;
    case 'without-evaluation':
      return `Utan utvärderingen ”${evaluation.get(change.evaluation)?.title ?? change.evaluation}”`;
    default:
      return change satisfies never;
  }
}
