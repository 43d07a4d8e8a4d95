import type { Entries } from './catalogue.ts';
import { type EntryOf, PAGE_COLLECTIONS, type PageCollection } from './collections.ts';
import type { Withdrawal } from './upkeep.ts';

/** An entry that no longer holds, with its kind and why. */
export interface WithdrawnEntry {
  readonly kind: PageCollection;
  readonly entry: EntryOf<PageCollection>;
  readonly withdrawal: Withdrawal;
}

/** Sorts withdrawn entries out of the lists, so that nothing counts them by mistake. @returns the entries in force, and the others */
export function splitWithdrawn(all: Entries): { readonly entries: Pick<Entries, PageCollection>; readonly withdrawn: readonly WithdrawnEntry[] } {
  const withdrawn = PAGE_COLLECTIONS.flatMap((kind) =>
    all[kind].flatMap((entry): WithdrawnEntry[] => (entry.withdrawn ? [{ kind, entry, withdrawal: entry.withdrawn }] : [])),
  );
  const inForce = PAGE_COLLECTIONS.map((kind) => [kind, (all[kind] as readonly EntryOf<PageCollection>[]).filter((entry) => !entry.withdrawn)]);
  return { entries: Object.fromEntries(inForce) as Pick<Entries, PageCollection>, withdrawn };
}
