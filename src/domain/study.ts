import type { Finding } from './finding.ts';
import type { Certainty, Direction } from './scales.ts';
import type { Design, Limitation } from './vocabulary.ts';

/** What the rating rule reads of a finding. */
export interface Result {
  readonly intervention: string;
  readonly outcome: string;
  readonly direction: Direction;
  readonly against: Finding['against'];
  readonly measure: string;
  readonly design?: string | undefined;
  readonly limitations: readonly string[];
  readonly gradedCertainty?: Certainty | undefined;
}

/** What the rating rule reads of an evaluation. Small enough to be sent to a browser, which then computes the same ratings. */
export interface Study {
  readonly id: string;
  readonly design: string;
  readonly limitations: readonly { readonly term: string }[];
  readonly findings: readonly Result[];
}

/** What the rule needs to know of designs and limitations, by id. */
export interface RatingTerms {
  readonly designs: ReadonlyMap<string, Pick<Design, 'ceiling' | 'randomised'>>;
  readonly limitations: ReadonlyMap<string, Pick<Limitation, 'severity'>>;
}
