import type { RatedFinding } from '../domain/rated-finding.ts';
import { CERTAINTY_TEXTS } from './labels.ts';

/** Two groups of a hundred, to be drawn as people. */
export interface FrequencyView {
  readonly groups: readonly { readonly label: string; readonly count: number }[];
  /** "58 av 100 med insatsen, mot 21 av 100 i jämförelsen" */
  readonly text: string;
  readonly certaintyPhrase: string;
}

/** Either a picture, or the reason why there is none, or neither where no shares were measured. */
export type FrequencyChoice = { readonly picture: FrequencyView } | { readonly reason: string } | undefined;

const PER = 100;

/** Natural frequencies for a finding that compares two shares. No picture where the certainty is mycket låg: it would look surer than it is. */
export function frequencyOf({ finding, certainty }: RatedFinding): FrequencyChoice {
  const shares = finding.figures.filter(({ unit, role }) => unit === 'procent' && role !== 'skillnad');
  if (shares.length === 0 || certainty === null) return undefined;
  const share = (role: 'insats' | 'jamforelse') => {
    const found = shares.filter((figure) => figure.role === role);
    return found.length === 1 && found[0]?.value !== undefined ? { label: found[0].label, count: Math.round((found[0].value / 100) * PER) } : undefined;
  };
  if (certainty === 'mycket-lag')
    return { reason: 'Ingen bild visas, eftersom tillförlitligheten är mycket låg och en bild skulle få resultatet att se säkrare ut än det är.' };
  const [with_, without] = [share('insats'), share('jamforelse')];
  if (!with_ || !without) return undefined;
  return {
    picture: {
      groups: [with_, without],
      text: `${with_.count} av ${PER} med insatsen, mot ${without.count} av ${PER} i jämförelsen.`,
      certaintyPhrase: CERTAINTY_TEXTS[certainty].phrase,
    },
  };
}
