import type { Catalogue } from '../../domain/catalogue.ts';
import type { EntryOf, KeptCollection } from '../../domain/collections.ts';
import { REVIEW_STATES, type ReviewState, reviewDueOn, reviewState, SOON_DAYS } from '../../domain/review.ts';
import { linkTo } from '../entry-link.ts';
import { KIND_TEXTS, KINDS } from '../kinds.ts';
import { type DayView, dayView, NO_OWNER } from './entry.ts';

export const REVIEW_TEXTS: Readonly<Record<ReviewState, string>> = { forsenad: 'Försenad', snart: 'Snart dags', aktuell: 'Aktuell' };

/** An entry in the list of reviews. */
export interface ReviewRow {
  readonly kind: KeptCollection;
  readonly kindText: string;
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly owner: string;
  readonly reviewed: DayView;
  readonly due: DayView;
  readonly state: ReviewState;
}

/** Every entry in force, what is due first on top. @param today YYYY-MM-DD  @param within days ahead that count as soon */
export function reviewRows(catalogue: Catalogue, today: string, within = SOON_DAYS): ReviewRow[] {
  return KINDS.flatMap((kind) =>
    catalogue[kind].map((entry: EntryOf<KeptCollection>): ReviewRow => {
      const due = reviewDueOn(kind, entry);
      const { href, label } = linkTo({ kind, id: entry.id }, catalogue);
      return {
        kind,
        kindText: KIND_TEXTS[kind].one,
        id: entry.id,
        name: label,
        href,
        owner: entry.owner ?? NO_OWNER,
        reviewed: dayView(entry.lastReviewedOn),
        due: dayView(due),
        state: reviewState(due, today, within),
      };
    }),
  ).sort((a, b) => a.due.iso.localeCompare(b.due.iso) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.name.localeCompare(b.name, 'sv'));
}

/** How many entries stand in each state. */
export function countStates(rows: readonly ReviewRow[]): Readonly<Record<ReviewState, number>> {
  const of = (state: ReviewState) => rows.filter((row) => row.state === state).length;
  return Object.fromEntries(REVIEW_STATES.map((state) => [state, of(state)])) as Record<ReviewState, number>;
}
