import type { EntryOf, KeptCollection } from '../../domain/collections.ts';
import { formatTime } from '../../domain/iso-date.ts';
import { reviewDueOn, reviewState, searchDueOn } from '../../domain/review.ts';
import type { ChangeKind } from '../../domain/upkeep.ts';

export const CHANGE_TEXTS: Readonly<Record<ChangeKind | 'tillbakadragen', string>> = {
  ny: 'Ny',
  andring: 'Ändring',
  rattelse: 'Rättelse',
  tillbakadragen: 'Tillbakadragen',
};
export const NO_OWNER = 'Ingen ansvarig är utsedd';

/** A day for machines and for readers. */
export interface DayView {
  readonly iso: string;
  readonly text: string;
}

/** How an entry is kept, as its page tells. */
export interface UpkeepView {
  readonly owner: string;
  readonly reviewed: DayView;
  readonly due: DayView;
  /** What readers of an entry that is late for review are told, or empty. */
  readonly late: string;
  /** When new evaluations should next be searched for. undefined where nobody knows when it was last done, or the kind has none. */
  readonly searchDue: DayView | undefined;
  readonly changes: readonly { readonly day: DayView; readonly kind: string; readonly text: string }[];
}

/** @param today the day that the page is made, as YYYY-MM-DD */
export function upkeepView(kind: KeptCollection, entry: EntryOf<KeptCollection>, today: string): UpkeepView {
  const due = reviewDueOn(kind, entry);
  const search = 'searchedOn' in entry ? searchDueOn(entry) : undefined;
  return {
    owner: entry.owner ?? NO_OWNER,
    reviewed: dayView(entry.lastReviewedOn),
    due: dayView(due),
    late: reviewState(due, today) === 'forsenad' ? `Granskningen skulle ha gjorts senast ${formatTime(due)}. Uppgifterna kan vara inaktuella.` : '',
    searchDue: search === undefined ? undefined : dayView(search),
    changes: entry.changes.map(({ on, kind: change, text }) => ({ day: dayView(on), kind: CHANGE_TEXTS[change], text })),
  };
}

export function dayView(iso: string): DayView {
  return { iso, text: formatTime(iso) };
}
