import type { EntryOf, KeptCollection } from './collections.ts';

/** How many months a review holds. What research can overturn is read again sooner than what explains. */
export const REVIEW_MONTHS: Readonly<Record<KeptCollection, number>> = {
  interventions: 24,
  evaluations: 24,
  examples: 36,
  vignettes: 36,
  instruments: 36,
  practices: 36,
  statistics: 24,
  templates: 36,
  pages: 36,
};
/** How many months a search for new evaluations holds. */
export const SEARCH_MONTHS = 24;
/** How many days ahead a review counts as soon due. */
export const SOON_DAYS = 90;

export const REVIEW_STATES = ['forsenad', 'snart', 'aktuell'] as const;
export type ReviewState = (typeof REVIEW_STATES)[number];

/** The last day on which the entry should be reviewed again, as YYYY-MM-DD. */
export function reviewDueOn(kind: KeptCollection, { lastReviewedOn }: Pick<EntryOf<KeptCollection>, 'lastReviewedOn'>): string {
  return addMonths(lastReviewedOn, REVIEW_MONTHS[kind]);
}

/** The last day on which new evaluations should be searched for. undefined where nobody knows when that was last done. */
export function searchDueOn({ searchedOn }: { readonly searchedOn?: string | undefined }): string | undefined {
  return searchedOn === undefined ? undefined : addMonths(searchedOn, SEARCH_MONTHS);
}

/** How something due stands on a day. On its last day it is not yet late. @param within days that count as soon */
export function reviewState(due: string, today: string, within = SOON_DAYS): ReviewState {
  const left = daysBetween(today, due);
  if (left < 0) return 'forsenad';
  return left <= within ? 'snart' : 'aktuell';
}

/** The day so many months later. A day that the month lacks becomes its last: 31 August and six months is 28 February. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  last.setUTCDate(Math.min(date, last.getUTCDate()));
  return last.toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
