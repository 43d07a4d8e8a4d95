import type { RatedOutcome, Rating } from '../domain/rating.ts';
import type { HeadlineVerdict } from '../domain/scales.ts';
import type { Result, Study } from '../domain/study.ts';
import type { Finding } from '../domain/finding.ts';
import { capitalised, joinWords, labelIn } from './format.ts';
import { type CertaintyLevel, CERTAINTY_TEXTS, MAGNITUDE_TEXTS, VERDICT_TEXTS } from './labels.ts';

/** The headline of an intervention as every view shows it: never a verdict without its outcome and its certainty. */
export interface HeadlineView {
  readonly verdict: HeadlineVerdict;
  /** The verdict with its outcome: "Trolig effekt för arbete". The verdict alone where no primary outcome was studied. */
  readonly sentence: string;
  readonly certainty: CertaintyLevel;
  readonly certaintyPhrase: string;
  /** "Liten effekt på arbete, enligt källan", or empty. */
  readonly magnitude: string;
  /** "Inte undersökt för hälsa", or empty. */
  readonly unstudied: string;
  /** "Varning: försämring av boendestabilitet", or empty. */
  readonly warning: string;
}

/** Something was studied, but none of the outcomes that decide. */
const NOT_OF_DECIDING = 'Ingen effektstudie av de utfall som avgör';

/** What outcomes are called. The catalogue has it, and so has what a browser is given to compute with. */
export interface OutcomeWords {
  readonly term: { readonly outcomes: ReadonlyMap<string, { readonly label: string; readonly phrase: string }> };
}

/** A study whose findings may tell the size of the effect. */
export type SizedStudy = Study & { readonly findings: readonly (Result & Pick<Finding, 'magnitude'>)[] };

/** The headline in words. */
export function headlineView({ headline, outcomes, warnings }: Rating<SizedStudy>, catalogue: OutcomeWords): HeadlineView {
  const phrase = (id: string) => catalogue.term.outcomes.get(id)?.phrase ?? id;
  const label = VERDICT_TEXTS[headline.verdict].label;
  const about = headline.outcomes.length === 0 ? '' : `för ${joinWords(headline.outcomes.map(phrase))}`;
  const certainty = headline.certainty ?? 'ingen';
  const name = (id: string) => labelIn(catalogue.term.outcomes, id).toLocaleLowerCase('sv');
  const sizes = outcomes
    .filter(({ outcome }) => headline.outcomes.includes(outcome))
    .flatMap((outcome) => sizesOf(outcome).map((size) => `${MAGNITUDE_TEXTS[size]} effekt på ${name(outcome.outcome)}`));
  const harmed = [...new Set(warnings.map(({ finding }) => phrase(finding.outcome)))];
  return {
    verdict: headline.verdict,
    sentence: about === '' ? label : `${label} ${about}`,
    certainty,
    certaintyPhrase: certainty === 'ingen' && outcomes.some((outcome) => outcome.certainty !== null) ? NOT_OF_DECIDING : CERTAINTY_TEXTS[certainty].phrase,
    magnitude: sizes.length === 0 ? '' : `${capitalised(joinWords(sizes))}, enligt källan`,
    unstudied:
      headline.verdict === 'inte-utvarderad' || headline.unstudied.length === 0 ? '' : `Inte undersökt för ${joinWords(headline.unstudied.map(phrase))}`,
    warning: harmed.length === 0 ? '' : `Varning: försämrat resultat för ${joinWords(harmed)}`,
  };
}

/** The sizes that the deciding findings of an outcome give, each once. */
function sizesOf({ deciding }: RatedOutcome<SizedStudy>) {
  return [...new Set(deciding.flatMap(({ finding }) => finding.magnitude ?? []))];
}
