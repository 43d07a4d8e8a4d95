import { z } from 'zod';
import type { Catalogue } from '../../domain/catalogue.ts';
import { identifier } from '../../domain/identifier.ts';
import type { RatedOutcome } from '../../domain/rating.ts';
import { CERTAINTIES, DIRECTIONS, HEADLINE_VERDICTS, VERDICTS } from '../../domain/scales.ts';
import { labelIn } from '../format.ts';
import { headlineView } from '../headline.ts';
import { CERTAINTY_TEXTS, VERDICT_TEXTS } from '../labels.ts';
import { findingIds } from './finding-id.ts';

/** Where an outcome points: the directions of findings, and what findings that disagree come to. */
export const OUTCOME_DIRECTIONS = [...DIRECTIONS, 'blandat'] as const;
export const OUTCOME_VERDICTS = [...VERDICTS, 'inte-undersokt'] as const;

export const findingId = z.string().describe('Fyndets id: utvärdering, insats och utfall med punkter emellan.');
export const certainty = z.enum(CERTAINTIES).nullable();
const direction = z.enum(OUTCOME_DIRECTIONS).nullable();
const label = z.string();

const outcomeSchema = z.strictObject({
  outcome: identifier.describe('Utfallet, ur ordlistan outcomes.'),
  label: label.describe('Utfallet i ord.'),
  primary: z.boolean().describe('Om utfallet är ett av dem som avgör rubriken.'),
  verdict: z.enum(OUTCOME_VERDICTS).describe('Bedömningen av insatsen för utfallet.'),
  verdictLabel: label.describe('Bedömningen i ord.'),
  direction: direction.describe('Åt vilket håll fynden pekar tillsammans. null om ingen har mätt effekten.'),
  certainty: certainty.describe('Tillförlitligheten. null om ingen har mätt effekten.'),
  certaintyLabel: label.describe('Tillförlitligheten i ord.'),
  raised: z.boolean().describe('Om samstämmiga randomiserade studier höjde tillförlitligheten till hög.'),
  evaluations: z.array(identifier).describe('Utvärderingar med fynd om utfallet.'),
  findings: z.array(findingId).describe('Alla fynd om utfallet, det säkraste först.'),
  deciding: z.array(findingId).describe('De fynd som avgjorde.'),
});

/** A rating as it is published. */
export const ratingSchema = z.strictObject({
  verdict: z.enum(HEADLINE_VERDICTS).describe('Rubrikens bedömning, den försiktigaste bland de undersökta utfall som avgör.'),
  verdictLabel: label.describe('Bedömningen i ord.'),
  headline: z.string().describe('Rubriken som den står på sidan: bedömningen med sina utfall.'),
  certainty: certainty.describe('Den lägsta tillförlitligheten bland rubrikens utfall. null om inget av dem är undersökt.'),
  certaintyLabel: label.describe('Tillförlitligheten som den står på sidan.'),
  direction: direction.describe('Åt vilket håll rubrikens utfall pekar. null om de pekar olika eller om inget är undersökt.'),
  outcomes: z.array(identifier).describe('Utfallen som rubriken talar om.'),
  unstudied: z.array(identifier).describe('Utfall som avgör men som ingen har undersökt.'),
  warnings: z.array(findingId).describe('Fynd som visar en försämring med minst låg tillförlitlighet.'),
  warning: z.string().nullable().describe('Varningen som den står på sidan. null om det inte finns någon.'),
  byOutcome: z.array(outcomeSchema).describe('Bedömningen för varje utfall, först de som avgör rubriken.'),
});
export type PublishedRating = z.infer<typeof ratingSchema>;

/** The rating of an intervention, in the words of its page. @throws Error for an id that the catalogue lacks */
export function publishedRating(id: string, catalogue: Catalogue): PublishedRating {
  const rating = catalogue.ratingOf(id);
  const view = headlineView(rating, catalogue);
  const ids = findingIds(catalogue);
  const { verdict, certainty: lowest, outcomes, unstudied } = rating.headline;
  const pointing = new Set(rating.outcomes.filter(({ outcome }) => outcomes.includes(outcome)).map((outcome) => outcome.direction));
  const [only = null] = pointing;
  return {
    verdict,
    verdictLabel: VERDICT_TEXTS[verdict].label,
    headline: view.sentence,
    certainty: lowest,
    certaintyLabel: view.certaintyPhrase,
    direction: pointing.size === 1 ? only : null,
    outcomes: [...outcomes],
    unstudied: [...unstudied],
    warnings: rating.warnings.flatMap(({ finding }) => ids.get(finding) ?? []),
    warning: view.warning === '' ? null : view.warning,
    byOutcome: rating.outcomes.map((outcome) => publishedOutcome(outcome, catalogue)),
  };
}

function publishedOutcome(rated: RatedOutcome, catalogue: Catalogue): z.infer<typeof outcomeSchema> {
  const ids = findingIds(catalogue);
  const { outcome, primary, verdict, direction: points, certainty: sure, raised, findings, deciding } = rated;
  return {
    outcome,
    label: labelIn(catalogue.term.outcomes, outcome),
    primary,
    verdict,
    verdictLabel: VERDICT_TEXTS[verdict].label,
    direction: points,
    certainty: sure,
    certaintyLabel: CERTAINTY_TEXTS[sure ?? 'ingen'].phrase,
    raised,
    evaluations: [...new Set(findings.map(({ evaluation }) => evaluation.id))],
    findings: findings.flatMap(({ finding }) => ids.get(finding) ?? []),
    deciding: deciding.flatMap(({ finding }) => ids.get(finding) ?? []),
  };
}
