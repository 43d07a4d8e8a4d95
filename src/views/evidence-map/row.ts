import type { Rating } from '../../domain/rating.ts';
import { joinWords } from '../format.ts';
import { headlineView } from '../headline.ts';
import type { BaseStudy } from '../base/base.ts';
import type { OpenBase } from '../base/open-base.ts';
import { routes } from '../routes.ts';
import { mapCell, type MapCell } from './cell.ts';

/** One intervention of the map. */
export interface MapRow {
  readonly id: string;
  readonly name: string;
  readonly abbreviation: string;
  readonly href: string;
  /** "Varning: försämrat resultat för arbete", or empty. No choice of the reader takes it away, but a rule may add one. */
  readonly warning: string;
  /** What became of the headline under the reader's rules, and what it was. Undefined where it is the same. */
  readonly headline: { readonly now: string; readonly was: string } | undefined;
  /** By outcome. An outcome that decides nothing here and that nobody studied has no cell. */
  readonly cells: ReadonlyMap<string, MapCell>;
  /** How many cells the reader's rules change. */
  readonly changed: number;
}

/** The row of an intervention under some rules. @throws Error for an id that the base lacks. */
export function mapRow(id: string, plain: OpenBase, ruled: OpenBase): MapRow {
  const entry = plain.intervention.get(id);
  if (!entry) throw new Error(`Unknown intervention "${id}"`);
  const own = plain.ratingOf(id);
  const now = ruled.ratingOf(id);
  const ruledOutcome = new Map(now.outcomes.map((outcome) => [outcome.outcome, outcome]));
  const cells = new Map(own.outcomes.map((outcome) => [outcome.outcome, mapCell(id, outcome, ruledOutcome.get(outcome.outcome))]));
  return {
    id,
    name: entry.name,
    abbreviation: entry.abbreviation === entry.name ? '' : entry.abbreviation,
    href: routes.intervention(id),
    warning: warningOf(own, now, plain),
    headline: plain === ruled ? undefined : headlineChange(own, now, plain),
    cells,
    changed: [...cells.values()].filter(({ was }) => was !== '').length,
  };
}

/** What the catalogue warns of, and what the reader's rules add to it. */
function warningOf(own: Rating<BaseStudy>, now: Rating<BaseStudy>, { term }: OpenBase): string {
  const harmed = ({ warnings }: Rating<BaseStudy>) => [
    ...new Set(warnings.map(({ finding }) => term.outcomes.get(finding.outcome)?.phrase ?? finding.outcome)),
  ];
  const always = harmed(own);
  const added = harmed(now).filter((phrase) => !always.includes(phrase));
  return [
    always.length === 0 ? '' : `Varning: försämrat resultat för ${joinWords(always)}`,
    added.length === 0 ? '' : `Varning med dina regler: försämrat resultat för ${joinWords(added)}`,
  ]
    .filter((part) => part !== '')
    .join('. ');
}

function headlineChange(own: Rating<BaseStudy>, now: Rating<BaseStudy>, plain: OpenBase): MapRow['headline'] {
  if (sameHeadline(own.headline, now.headline)) return undefined;
  const words = (rating: Rating<BaseStudy>) => {
    const { sentence, certaintyPhrase } = headlineView(rating, plain);
    return `${certaintyPhrase}. ${sentence}`;
  };
  // What the reader has left out is not "inte utvärderad": it was evaluated, only not like that.
  return { now: now.headline.verdict === 'inte-utvarderad' ? 'Ingen studie med jämförelsegrupp' : words(now), was: words(own) };
}

function sameHeadline(a: Rating['headline'], b: Rating['headline']): boolean {
  return a.verdict === b.verdict && a.certainty === b.certainty && a.outcomes.join() === b.outcomes.join();
}
