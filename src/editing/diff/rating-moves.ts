import type { Catalogue } from '../../domain/catalogue.ts';
import type { Rating } from '../../domain/rating.ts';
import { labelIn } from '../../views/format.ts';
import { CERTAINTY_TEXTS, VERDICT_TEXTS } from '../../views/labels.ts';
import { receiptView } from '../../views/receipt.ts';
import { type Cause, causesOf } from './rating-causes.ts';
import { same } from './values.ts';

/** A rating that is another than it was, and what moved it. All texts are Swedish. */
export interface RatingMove {
  readonly intervention: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
  /** Whether the headline itself is another, not only what stands below it. */
  readonly headline: boolean;
  /** Outcomes whose verdict or certainty is another. */
  readonly outcomes: readonly { readonly label: string; readonly from: string; readonly to: string }[];
  readonly warnings: { readonly gained: readonly string[]; readonly lost: readonly string[] };
  /** What differs in what the rule is given. */
  readonly causes: readonly Cause[];
  /** How the rule now gets there, for the outcomes that moved. */
  readonly steps: readonly string[];
}

/** The interventions of both versions whose rating differs, and those where it can't be computed because the content is broken. */
export function ratingMoves(before: Catalogue, after: Catalogue, formerId: (id: string) => string): { moves: RatingMove[]; unknown: string[] } {
  const unknown: string[] = [];
  const moves = after.interventions.flatMap(({ id }) => {
    const old = formerId(id);
    if (!before.intervention.has(old)) return [];
    try {
      return moveOf(id, old, before, after);
    } catch {
      // An unknown design or limitation: the problems of the version say which.
      unknown.push(after.intervention.get(id)?.name ?? id);
      return [];
    }
  });
  return { moves, unknown };
}

function moveOf(id: string, old: string, before: Catalogue, after: Catalogue): RatingMove[] {
  const [was, is] = [before.ratingOf(old), after.ratingOf(id)];
  if (same(signature(was), signature(is))) return [];
  const outcomes = movedOutcomes(was, is);
  const labels = outcomes.map((outcome) => labelIn(after.term.outcomes, outcome));
  const warned = (rating: Rating) => [...new Set(rating.warnings.map(({ finding }) => finding.outcome))];
  const named = (ids: readonly string[]) => ids.map((outcome) => labelIn(after.term.outcomes, outcome));
  return [
    {
      intervention: id,
      name: after.intervention.get(id)?.name ?? id,
      from: headlineText(was, before),
      to: headlineText(is, after),
      headline: headlineText(was, before) !== headlineText(is, after),
      outcomes: outcomes.map((outcome, index) => ({ label: labels[index] ?? outcome, from: outcomeText(was, outcome), to: outcomeText(is, outcome) })),
      warnings: {
        gained: named(warned(is).filter((outcome) => !warned(was).includes(outcome))),
        lost: named(warned(was).filter((outcome) => !warned(is).includes(outcome))),
      },
      causes: causesOf(before.ratingInputOf(old), after.ratingInputOf(id), was, before, after),
      steps: receiptView(id, after)
        .outcomes.filter(({ label }) => labels.includes(label))
        .map(({ label, conclusion }) => `${label}: ${conclusion}`),
    },
  ];
}

/** What a reader sees of a rating. */
function signature({ headline, outcomes, warnings }: Rating): unknown {
  return [
    headline,
    outcomes.map(({ outcome, verdict, certainty }) => [outcome, verdict, certainty]),
    [...new Set(warnings.map(({ finding }) => finding.outcome))],
  ];
}

function movedOutcomes(was: Rating, is: Rating): string[] {
  const ids = [...new Set([...is.outcomes, ...was.outcomes].map(({ outcome }) => outcome))];
  return ids.filter((id) => outcomeText(was, id) !== outcomeText(is, id));
}

function outcomeText({ outcomes }: Rating, id: string): string {
  const found = outcomes.find(({ outcome }) => outcome === id);
  if (!found) return 'fanns inte';
  return found.certainty === null ? VERDICT_TEXTS[found.verdict].label : `${VERDICT_TEXTS[found.verdict].label}, ${phrase(found.certainty)}`;
}

function headlineText({ headline: { verdict, certainty, outcomes } }: Rating, { term }: Catalogue): string {
  const about = outcomes.map((id) => term.outcomes.get(id)?.phrase ?? id).join(' och ');
  return `${VERDICT_TEXTS[verdict].label}${about === '' ? '' : ` för ${about}`}${certainty === null ? '' : ` (${phrase(certainty)})`}`;
}

const phrase = (certainty: keyof typeof CERTAINTY_TEXTS) => CERTAINTY_TEXTS[certainty].phrase.toLocaleLowerCase('sv');
